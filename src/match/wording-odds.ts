/**
 * How likely it is that two texts say the same, by their words and letters alone: logistic regression on the development sets, which
 * `npm run fit -- --wording` fits anew and writes here; docs/evaluation.md has the method and how well it holds on sets left out.
 */
import type { Feature } from '../types.ts';

/** What each feature is worth, in logits. */
export const WORDING_ODDS = {
  /** Where the sum starts. */
  wordsBase: -1.88,
  /** Both texts are of like length, 0 to 1: below, a passage is held against a sentence. */
  likeLength: 1.25,
  /** Both are of like length and end with a full stop: two reports of one thing, or of two. */
  twoSentences: -0.96,
  /** Share of the shorter text's words that the longer one has, by what they tell, a synonym nearly as a whole one. */
  wordsHeld: 1.83,
  /** Share of the shorter text's letters, four by four, that the longer one has. */
  lettersHeld: 1.54,
  /** How far the share of the longer one's is above three fifths, where both are of like length. */
  lettersAlike: 4.68,
  /** The same of two sentences. */
  sentencesAlike: 5.4,
  /** Common words of the longer of two sentences that the shorter lacks (logarithm). */
  leftWords: -0.59,
  /** Words of the shorter one that stand against an opposite, or one that excludes them. */
  excludingWord: -0.27,
  /** Digits of the shorter one that the longer lacks (logarithm). */
  otherDigits: -0.25,
  /** The main numbers differ. */
  otherNumber: -0.91,
  otherTime: -0.73,
  /** The predicates are opposites, or each other's reverse. */
  opposedPredicate: -0.69,
  negatedOnce: -1.34,
  /** One says that it is so, the other that it will be. */
  openOnce: -0.21,
  /** One says that it is so, the other asks, or passes a rumour on. */
  doubtedOnce: -1.31,
  /** One headline vouches for its story, the other only passes it on. */
  passedOnOnce: -2.34,
} as const;

export type WordingFeature = keyof typeof WORDING_ODDS;

/** The features with what they are worth: their sum is the log-odds that the texts say the same. */
export function wordingOdds(values: ReadonlyMap<WordingFeature, number>): readonly Feature[] {
  return [...values].map(([name, value]) => ({ name, value, weight: Math.round(WORDING_ODDS[name] * value * 1e4) / 1e4 }));
}

/** What tells that two texts, of which one turns the other down, are of one matter. */
export interface MatterEvidence {
  /** Share of the words of the one that turns down, and of the one that tells, that the other has, 0 to 1. */
  readonly denying: number;
  readonly telling: number;
  /** One of the texts tells of several things. */
  readonly passage: boolean;
  /** Both are sentences with a full stop, and no headlines: what their slots did not lay side by side is mostly another matter. */
  readonly sentences: boolean;
}

/** Rounded from the share of right ones among the development sets' pairs of which one text turns the other down. */
const MATTER_ODDS = { matterBase: -1.2, denyingHeld: 2, tellingHeld: 2, inPassage: -1.5, inSentences: -1.5 } as const;

/** The features, in logits: their sum is the log-odds that the one denies what the other says. */
export function matterOdds({ denying, telling, passage, sentences }: MatterEvidence): readonly Feature[] {
  const add = (name: keyof typeof MATTER_ODDS, value: number): Feature => ({ name, value, weight: Math.round(MATTER_ODDS[name] * value * 1e4) / 1e4 });
  return [add('matterBase', 1), add('denyingHeld', denying), add('tellingHeld', telling), ...(passage ? [add('inPassage', 1)] : []), ...(sentences ? [add('inSentences', 1)] : [])];
}
