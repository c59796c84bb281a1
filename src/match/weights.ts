/**
 * What each feature of a comparison is worth, in logits. A score is their sum, its confidence the logistic of the sum, and
 * every comparison lists the features that made it. One table, so that a person can read it and a script can fit it.
 */
export const WEIGHTS = {
  /** Where the sum starts. */
  base: -1.6,
  samePredicate: 0.9,
  /** The predicate is in the lexicon, so that its logic is known and not assumed. */
  knownPredicate: 0.6,
  relatedPredicate: 0.3,
  sameSubject: 0.9,
  partSubject: 0.5,
  sameObject: 1.2,
  partObject: 0.3,
  sameObjectNamed: 0.6,
  samePlace: 0.7,
  sameTime: 0.9,
  overlappingTime: 0.4,
  unknownTime: -0.2,
  sameCounted: 0.5,
  exclusiveRole: 0.7,
  /** Both texts share nearly all their words besides. */
  likeWording: 1.0,
  /** What is left over on both sides, per word and side. */
  leftOver: -0.22,
  /** The differing slot differs only by a guess (two nouns that may mean the same). */
  guessedDifference: -1.3,
  openRole: -0.35,
  /** A pronoun or "the film" is taken for what the other text names. */
  takenReference: -0.5,
  /** A stated override on either side: a person looked at it. */
  stated: 0.5,
  reported: -0.15,
  unconfirmed: -0.7,
  denialOfTheSame: 0.6,
  ranked: 1.0,
  unknownPublished: -0.5,
} as const;

export type FeatureName = keyof typeof WEIGHTS;

/** The logistic function. */
export function confidenceOf(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}
