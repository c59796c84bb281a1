/**
 * Two texts that somebody holds against each other, where the slots could not be laid side by side: several statements in one text, a
 * headline, a passage against a sentence, a piece of a sentence. Their words, with what these mean, tell how likely they say the same.
 */
import type { ContentWord, Feature, Reading } from '../types.ts';
import type { Alignment } from './align.ts';
import { comparable, relateQuantities } from './quantities.ts';
import { confidenceOf } from './weights.ts';
import { crossed, tellOfOtherFates } from './wording.ts';
import { saysOtherwiseInPlace } from './replaced-in-place.ts';
import { wordingOf } from './wording-features.ts';
import { wordingOdds } from './wording-odds.ts';
import type { WordMatch } from './words.ts';

export interface LikelySame {
  readonly relation: 'equivalent' | 'entails' | 'entailed-by';
  readonly features: readonly Feature[];
}

/** From a little under even odds on: whoever asks is shown the odds. */
export const LIKELY = 0.45;
/** From here on, even where the main clauses differ. */
export const VERY_LIKELY = 0.7;
/** Both hold nearly all of the other: neither says more. */
const BOTH_HOLD = 0.8;

/** Judges by words; null where they make it less likely than `from`, or something stands against it. */
export function likelySame(alignment: Alignment, wordsA: readonly ContentWord[], wordsB: readonly ContentWord[], from: number = LIKELY): LikelySame | null {
  const { a, b } = alignment;
  if (onlyAsks(a) !== onlyAsks(b) || crossed(alignment) || tellOfOtherFates(alignment) || alignment.quantities.some((pair) => pair.main && pair.relation === 'disjoint')) return null;
  const { coverage, bIsShort, features } = wordingOf(alignment, wordsA, wordsB);
  if (saysOtherwiseInPlace(a.text, b.text, wordsA, wordsB)) return null;
  if (givesNumberOtherwise(...(bIsShort ? [b, a] as const : [a, b] as const))) return null;
  const odds = wordingOdds(features);
  if (confidenceOf(odds.reduce((sum, feature) => sum + feature.weight, 0)) < from || !holdsName(bIsShort ? coverage.matchesB : coverage.matchesA)) return null;
  const both = Math.min(coverage.ofA, coverage.ofB) >= BOTH_HOLD && a.quantities.length === b.quantities.length;
  return { relation: both ? 'equivalent' : bIsShort ? 'entails' : 'entailed-by', features: odds };
}

/** "Is the king dead?" does not tell that he is. */
function onlyAsks({ headline }: Reading): boolean {
  return headline?.stance === 'asks';
}

/** Where the shorter text names anybody, one of the names must be in the longer. */
function holdsName(matches: readonly WordMatch[]): boolean {
  const names = matches.filter(({ word }) => word.proper);
  return names.length === 0 || names.some(({ relation }) => relation === 'same' || relation === 'alike');
}

/** Whether the longer text gives a number of the shorter one otherwise: another, or not as exactly. */
function givesNumberOtherwise(short: Reading, long: Reading): boolean {
  return short.quantities.some(({ value: x }) => {
    const relations = long.quantities.filter(({ value: y }) => comparable(x, y)).map(({ value: y }) => relateQuantities(y, x).relation);
    return relations.length > 0 && !relations.some((relation) => relation === 'same' || relation === 'narrower');
  });
}
