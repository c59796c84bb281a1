import type { ConflictType } from '../types.ts';

/**
 * What each feature of a comparison is worth, in logits: a score is the sum of value times weight, its confidence the logistic of the
 * sum, and every comparison lists the features that made it. `npm run fit` writes the numbers and leaves the rest of this file as it
 * is; docs/evaluation.md says on what they were fitted and how well the confidence holds. A feature that a family does not name
 * counts nothing there. features.ts says when each holds.
 */
export const WEIGHTS = {
  /** The two cannot both be true. */
  conflict: {
    /** Where the sum starts. */
    base: 1.51,
    /** One predicate is a kind of the other, or its opposite. */
    relatedPredicate: 0.35,
    sameSubject: 0.37,
    /** One subject is a part or a kind of the other: what holds of the whole need not hold of the part. */
    partSubject: -0.26,
    sameObject: 0.43,
    /** Who did it, or to what, stands on one side only: half for each. */
    openRole: -0.16,
    /** Who did it, or to what, is not known to be the same: half for each. */
    unlikeRole: -0.13,
    samePlace: 0.11,
    sameTime: 0.41,
    /** A pronoun or "the film" is taken for what the other text names. */
    takenReference: -0.02,
    /** Decided by what one of the texts says besides its main statement. */
    furtherStatement: -0.26,
    /** Share of all content words that both texts have. */
    likeness: 0.32,
    /** Words that only one text has, on both sides, five or more counting as 1. */
    leftOver: -0.04,
    /** A text is longer than a short statement: 1 from twice that length on. */
    passage: -0.35,
    /** Told as possible or to come on either side. */
    unconfirmed: 0,
    /** The difference is a guess: two nouns that may mean the same, an unclear number. */
    guessedDifference: -0.7,
    /** One matter with more than one slot that has two values. */
    severalTypes: 0.06,
    /** Two dates for what happens once. */
    time: 0.38,
    /** What may have moved on, in texts of which it is not known when they were published: less sure, as DESIGN has it, whatever the data. */
    unknownPublished: -0.4,
    /** A person stated a slot in the claim file, so that it is not misread. The labelled pairs have none: set by hand. */
    stated: 0.4,
  },
  /** They say the same, one is the more specific, or both tell of one event. */
  same: {
    /** Where the sum starts. */
    base: 1.24,
    relatedPredicate: -0.02,
    sameSubject: 0.2,
    sameObject: 0.23,
    unlikeRole: -0.15,
    overlappingTime: 0.2,
    /** All numbers agree. */
    agreeingNumbers: 0.62,
    furtherStatement: -0.42,
    takenReference: 0,
    likeness: 0.26,
    leftOver: -0.47,
    passage: 0,
    reported: -0.12,
    /** One is the more specific. */
    moreSpecific: -0.27,
    /** The words decided, not the slots. */
    byWording: -0.25,
    /** The words decided, of two short statements: what little differs is mostly the point. */
    byShortWording: -0.41,
    /** As above. */
    stated: 0.4,
    /** The texts are the same but for case and punctuation: certain by what it means, not by data. */
    sameWording: 4,
  },
  /** Compatible, a development, or unrelated: neither of the above. */
  apart: {
    /** Where the sum starts. */
    base: 0.96,
    sameSubject: 0.37,
    samePlace: 0.19,
    sameCounted: 0.64,
    /** Share of the shorter text's words that the other has too. */
    held: -1.4,
    reported: 0.72,
    /** The value moved on between the two. */
    development: 1.18,
    unrelated: 0.07,
    /** Told apart by a time or a place. */
    otherTimeOrPlace: 0.55,
    /** Told apart by who takes part. */
    otherParticipants: 0.31,
  },
  /**
   * As `conflict` and `same`, but the slots did not decide: the words of two texts that somebody compares did, by odds of their own
   * (wording-odds.ts). Here these are stretched and shifted to what the labelled pairs bear out.
   */
  conflictByWords: {
    base: -0.03,
    wordingOdds: 0.96,
    /** Both are whole sentences, not headlines: what they deny is mostly another thing. */
    inSentences: -0.02,
    passage: 0,
  },
  sameByWords: {
    base: 0.1,
    wordingOdds: 0.91,
    passage: 0,
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Relations that are right and wrong for the same reasons. */
export type RelationFamily = keyof typeof WEIGHTS;

/** What is told of a pair; most families use some of it. */
export type FeatureName =
  | 'base' | 'furtherStatement' | 'wordingOdds' | 'inSentences' | 'takenReference' | 'samePredicate' | 'relatedPredicate' | 'knownPredicate' | 'sameSubject' | 'partSubject' | 'sameObject' | 'partObject' | 'openRole' | 'unlikeRole' | 'sameName'
  | 'samePlace' | 'sameTime' | 'overlappingTime' | 'sameCounted' | 'agreeingNumbers' | 'stated' | 'likeness' | 'held' | 'leftOver' | 'passage'
  | 'reported' | 'unconfirmed' | ConflictType | 'severalTypes' | 'guessedDifference' | 'unknownPublished'
  | 'sameWording' | 'byWording' | 'byShortWording' | 'moreSpecific' | 'sameEvent' | 'unrelated' | 'development' | 'notRead' | 'otherTimeOrPlace' | 'otherParticipants' | 'tooLittleShared';

/** The weight of a feature in a family, in logits; 0 where it does not count. */
export function weightOf(family: RelationFamily, feature: FeatureName): number {
  return (WEIGHTS[family] as Readonly<Partial<Record<FeatureName, number>>>)[feature] ?? 0;
}

/** The logistic function. */
export function confidenceOf(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}
