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
    base: 1.72,
    /** One predicate is a kind of the other, or its opposite. */
    relatedPredicate: 0.08,
    sameSubject: 0.18,
    /** One subject is a part or a kind of the other: what holds of the whole need not hold of the part. */
    partSubject: -0.11,
    sameObject: 0.28,
    /** Who did it, or to what, stands on one side only: half for each. */
    openRole: -0.1,
    /** Who did it, or to what, is not known to be the same: half for each. */
    unlikeRole: -0.07,
    samePlace: 0.12,
    sameTime: 0.17,
    /** A pronoun or "the film" is taken for what the other text names. */
    takenReference: 0,
    /** Decided by what one of the texts says besides its main statement. */
    furtherStatement: -0.23,
    /** Share of all content words that both texts have. */
    likeness: 0.17,
    /** Words that only one text has, on both sides, five or more counting as 1. */
    leftOver: -0.03,
    /** A text is longer than a short statement: 1 from twice that length on. */
    passage: -0.14,
    /** Told as possible or to come on either side. */
    unconfirmed: 0,
    /** The difference is a guess: two nouns that may mean the same, an unclear number. */
    guessedDifference: -0.26,
    /** One matter with more than one slot that has two values. */
    severalTypes: 0.02,
    /** Two dates for what happens once. */
    time: 0.16,
    /** What may have moved on, in texts of which it is not known when they were published: less sure, as DESIGN has it, whatever the data. */
    unknownPublished: -0.4,
    /** A person stated a slot in the claim file, so that it is not misread. The labelled pairs have none: set by hand. */
    stated: 0.4,
  },
  /** They say the same, one is the more specific, or both tell of one event. */
  same: {
    /** Where the sum starts. */
    base: 1.65,
    relatedPredicate: -0.11,
    sameSubject: 0,
    sameObject: 0.2,
    unlikeRole: -0.26,
    overlappingTime: 0.4,
    /** All numbers agree. */
    agreeingNumbers: 0.95,
    furtherStatement: -0.94,
    takenReference: 0,
    likeness: 0.23,
    leftOver: -0.91,
    passage: 0,
    reported: -0.42,
    /** One is the more specific. */
    moreSpecific: -0.2,
    /** The words decided, not the slots. */
    byWording: -0.48,
    /** The words decided, of two short statements: what little differs is mostly the point. */
    byShortWording: -0.51,
    /** As above. */
    stated: 0.4,
    /** The texts are the same but for case and punctuation: certain by what it means, not by data. */
    sameWording: 4,
  },
  /** Compatible, a development, or unrelated: neither of the above. */
  apart: {
    /** Where the sum starts. */
    base: 1.56,
    sameSubject: 0.56,
    samePlace: 0.24,
    sameCounted: 0.66,
    /** Share of the shorter text's words that the other has too. */
    held: -2.6,
    reported: 1.08,
    /** The value moved on between the two. */
    development: 2.51,
    unrelated: 0.17,
    /** Told apart by a time or a place. */
    otherTimeOrPlace: 0.67,
    /** Told apart by who takes part. */
    otherParticipants: 0.55,
  },
  /**
   * As `conflict` and `same`, but the slots did not decide: the words of two texts that somebody compares did, by odds of their own
   * (wording-odds.ts). Here these are stretched and shifted to what the labelled pairs bear out.
   */
  conflictByWords: {
    base: -0.18,
    wordingOdds: 0.77,
    /** Both are whole sentences, not headlines: what they deny is mostly another thing. */
    inSentences: -0.53,
    passage: -0.03,
  },
  sameByWords: {
    base: 0.13,
    wordingOdds: 0.93,
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
