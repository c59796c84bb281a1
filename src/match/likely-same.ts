/**
 * Two texts that somebody holds against each other, where the slots could not be laid side by side: several statements in one text, a
 * headline, a passage against a sentence, a piece of a sentence. Their words, with what these mean, tell how likely they say the same.
 */
import type { ContentWord, Feature, Reading } from '../types.ts';
import { contains } from '../values/time-interval.ts';
import type { Alignment } from './align.ts';
import { comparable, relateQuantities } from './quantities.ts';
import { confidenceOf } from './weights.ts';
import { tellOfOtherFates } from './wording.ts';
import { wordingOdds } from './wording-odds.ts';
import { coverage, type WordMatch } from './words.ts';

export interface LikelySame {
  readonly relation: 'equivalent' | 'entails' | 'entailed-by';
  readonly features: readonly Feature[];
}

/** From a little under even odds on: whoever asks is shown the odds. */
const LIKELY = 0.45;
/** Both hold nearly all of the other: neither says more. */
const BOTH_HOLD = 0.8;

/** Judges by words; null where they make it unlikely, or something stands against it. */
export function likelySame(alignment: Alignment, wordsA: readonly ContentWord[], wordsB: readonly ContentWord[]): LikelySame | null {
  const { a, b } = alignment;
  if (isDoubted(a) !== isDoubted(b) || crossed(alignment) || tellOfOtherFates(alignment) || alignment.quantities.some((pair) => pair.main && pair.relation === 'disjoint')) return null;
  const bIsShort = wordsB.length <= wordsA.length;
  const [short, long] = bIsShort ? [b, a] : [a, b];
  const numbers = numbersOf(short, long);
  if (numbers.otherwise > 0) return null;
  const found = coverage(wordsA, wordsB);
  const matches = bIsShort ? found.matchesB : found.matchesA;
  const features = wordingOdds({
    coverage: found, bIsShort, numbers: numbers.missing, times: missingTimes(short, long),
    excluding: matches.filter(({ relation }) => relation === 'opposite' || relation === 'excluding').length,
    negatedOnce: a.negated !== b.negated, openOnce: isOpen(a) !== isOpen(b),
  });
  if (confidenceOf(features.reduce((sum, feature) => sum + feature.weight, 0)) < LIKELY || !holdsName(matches)) return null;
  const both = Math.min(found.ofA, found.ofB) >= BOTH_HOLD && a.quantities.length === b.quantities.length;
  return { relation: both ? 'equivalent' : bIsShort ? 'entails' : 'entailed-by', features };
}

/** Where the shorter text names anybody, one of the names must be in the longer. */
function holdsName(matches: readonly WordMatch[]): boolean {
  const names = matches.filter(({ word }) => word.proper);
  return names.length === 0 || names.some(({ relation }) => relation === 'same' || relation === 'alike');
}

/** Only asked, or passed on as a rumour: that says less than that it is so. */
function isDoubted({ text, certainty }: Reading): boolean {
  return text.includes('?') || certainty.value === 'reported' || certainty.value === 'unconfirmed';
}

/** Told as to come. */
function isOpen(reading: Reading): boolean {
  return reading.certainty.value === 'forecast';
}

/** "A beat B" and "B beat A" have the same words. */
export function crossed({ a, b }: Alignment): boolean {
  const keys = (reading: Reading, slot: 'subject' | 'object'): readonly string[] => (reading[slot]?.value ?? []).flatMap((one) => one.keys);
  const meet = (x: readonly string[], y: readonly string[]): boolean => x.some((key) => y.includes(key));
  return a.predicate?.value.symmetric !== true && meet(keys(a, 'subject'), keys(b, 'object')) && meet(keys(a, 'object'), keys(b, 'subject'));
}

/** Numbers of the shorter text that the longer one lacks, and that it gives otherwise (other, or not as exactly). */
function numbersOf(short: Reading, long: Reading): { missing: number; otherwise: number } {
  const counts = { missing: 0, otherwise: 0 };
  for (const { value: x } of short.quantities) {
    const relations = long.quantities.filter(({ value: y }) => comparable(x, y)).map(({ value: y }) => relateQuantities(y, x).relation);
    if (relations.some((relation) => relation === 'same' || relation === 'narrower')) continue;
    if (relations.length > 0) counts.otherwise++;
    else counts.missing++;
  }
  return counts;
}

/** Times of the shorter text that none of the longer one lies in. */
function missingTimes(short: Reading, long: Reading): number {
  return short.times.filter(({ value: x }) => !long.times.some(({ value: y }) => y.text === x.text || ((Number.isFinite(y.interval.start) || Number.isFinite(y.interval.end)) && contains(x.interval, y.interval)))).length;
}
