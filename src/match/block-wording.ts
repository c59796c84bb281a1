/**
 * Pairs of claims by their wording: all pairs that can be related by it alone. The join is exact: a text that holds at least a
 * share t of the words of x holds one of its rarest |x| − ⌈t·|x|⌉ + 1 words (prefix filtering; Chaudhuri, Ganti and Kaushik 2006),
 * so that only those need to be looked up.
 */
import type { Reading } from '../types.ts';
import type { Meet } from './block-types.ts';
import { foldText, HELD, isWordingTelling } from './likeness.ts';

/** A word that more claims hold than this says nothing of sameness. */
const MAX_HOLDERS = 200;

/** Gives all pairs of the same text, and all whose wording is telling ({@link isWordingTelling}). */
export function joinByWording(readings: readonly Reading[], meet: Meet): void {
  const holders = new Map<string, number[]>();
  const byText = new Map<string, number[]>();
  for (const [i, reading] of readings.entries()) {
    if (!reading.read) continue;
    for (const word of reading.content) add(holders, word, i);
    add(byText, foldText(reading.text), i);
  }
  for (const [i, { read, content }] of readings.entries()) {
    if (!read) continue;
    const rarest = [...content].sort((a, b) => holders.get(a)!.length - holders.get(b)!.length || (a < b ? -1 : 1));
    const tried = new Set<number>();
    for (const word of rarest.slice(0, content.length - Math.ceil(HELD * content.length) + 1)) {
      const holding = holders.get(word)!;
      // The rarest words of a text, and hundreds of texts hold them: a form that is filled in, not one wording of one matter.
      if (holding.length > MAX_HOLDERS) continue;
      for (const j of holding) {
        if (tried.has(j)) continue;
        tried.add(j);
        if (isWordingTelling(content, readings[j]!.content)) meet(i, j);
      }
    }
  }
  for (const same of byText.values()) for (const [at, i] of same.entries()) for (const j of same.slice(0, at)) meet(j, i);
}

function add(index: Map<string, number[]>, key: string, i: number): void {
  const list = index.get(key);
  if (list) list.push(i);
  else index.set(key, [i]);
}
