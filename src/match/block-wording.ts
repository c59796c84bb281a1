/**
 * Pairs of claims by their wording: all pairs that can be related by it alone. The join is exact: a text that holds at least a
 * share t of the words of x holds one of its rarest |x| − ⌈t·|x|⌉ + 1 words (prefix filtering; Chaudhuri, Ganti and Kaushik 2006),
 * so that only those need to be looked up.
 */
import type { Reading } from '../types.ts';
import type { KeptApart } from './block-apart.ts';
import type { Meet } from './block-types.ts';
import { foldText, HELD, isWordingTelling } from './likeness.ts';

/** A word that more claims hold than this says nothing of sameness. */
export const MAX_HOLDERS = 200;

/** Gives all pairs of the same text, and all whose wording is telling ({@link isWordingTelling}). */
export function joinByWording(readings: readonly Reading[], apart: KeptApart, meet: Meet): void {
  const { words, holders } = wordsByRarity(readings);
  const tried = new Int32Array(readings.length).fill(-1);
  for (const [i, own] of words.entries()) {
    for (const word of own.subarray(0, prefixLength(own.length))) {
      const holding = holders[word]!;
      // The rarest words of a text, and hundreds of texts hold them: a form that is filled in, not one wording of one matter.
      if (holding.length > MAX_HOLDERS) continue;
      for (const j of holding) {
        // It is the shorter text of which the longer one holds so much.
        if (tried[j] === i || words[j]!.length < own.length) continue;
        tried[j] = i;
        if (isWordingTelling(own, words[j]!) && !apart.byDates(i, j)) meet(i, j);
      }
    }
  }
  for (const same of sameTexts(readings)) for (const [at, i] of same.entries()) for (const j of same.slice(0, at)) meet(j, i);
}

/** How many of its rarest words a text has to look up, of so many. */
export function prefixLength(words: number): number {
  return words - Math.ceil(HELD * words) + 1;
}

/** The words of each reading as numbers, the rarest first, which is the order of the numbers too; and who holds each word. */
function wordsByRarity(readings: readonly Reading[]): { readonly words: readonly Int32Array[]; readonly holders: readonly (readonly number[])[] } {
  const index = new Map<string, number[]>();
  for (const [i, { read, content }] of readings.entries()) if (read) for (const word of content) add(index, word, i);
  const byRarity = [...index].sort(([a, x], [b, y]) => x.length - y.length || (a < b ? -1 : 1));
  const numbers = new Map(byRarity.map(([word], number) => [word, number]));
  return {
    words: readings.map(({ read, content }) => (read ? Int32Array.from(content, (word) => numbers.get(word)!).sort() : NO_WORDS)),
    holders: byRarity.map(([, holding]) => holding),
  };
}

const NO_WORDS = new Int32Array(0);

/** Readings of the same text, where there are several. */
function sameTexts(readings: readonly Reading[]): number[][] {
  const byText = new Map<string, number[]>();
  for (const [i, { read, text }] of readings.entries()) if (read) add(byText, foldText(text), i);
  return [...byText.values()].filter((same) => same.length > 1);
}

function add(index: Map<string, number[]>, key: string, i: number): void {
  const list = index.get(key);
  if (list) list.push(i);
  else index.set(key, [i]);
}
