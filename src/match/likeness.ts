/** How alike the wording of two readings is. */
import type { Reading } from '../types.ts';

/** Likeness from which on two claims say the same thing where the predicate of one was not understood. */
export const NEAR_SAME = 0.75;
/** How much of one text's words the other must hold for the words to speak. Chosen on the development sets: below it, what is missing is mostly the point. */
export const HELD = 0.7;
/** Fewer shared words than this tell of a topic, not of a matter. */
export const ENOUGH_WORDS = 3;

/** Words in ascending order, each once: as {@link Reading.content} has them, or as numbers that stand for them. */
type Words = readonly string[] | Int32Array;

/** How many words two lists share. */
export function sharedWords(a: Words, b: Words): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const x = a[i]!;
    const y = b[j]!;
    if (x === y) {
      shared++;
      i++;
      j++;
    } else if (x < y) i++;
    else j++;
  }
  return shared;
}

/** Share of all content words that both have (Jaccard's index), 0 to 1; 0 where there are none. */
export function likenessOf(a: readonly string[], b: readonly string[]): number {
  const shared = sharedWords(a, b);
  const all = a.length + b.length - shared;
  return all === 0 ? 0 : shared / all;
}

/** Whether two texts share words enough to be related by their wording alone. */
export function isWordingTelling(a: Words, b: Words): boolean {
  return isShareTelling(sharedWords(a, b), a.length, b.length);
}

/** The same, by how many words they share and have. The more they share, the sooner. */
export function isShareTelling(shared: number, a: number, b: number): boolean {
  if (shared >= ENOUGH_WORDS && shared / Math.min(a, b) >= HELD) return true;
  return shared > 0 && shared / (a + b - shared) >= NEAR_SAME;
}

/** Whether two texts are the same but for case, punctuation and spaces. */
export function sameText(a: Reading, b: Reading): boolean {
  return a.text === b.text || (!openDifferently(a.text, b.text) && foldText(a.text) === foldText(b.text));
}

/** A text without case, punctuation and spaces, those apart that make another number of it (50%, 1.5, $5). */
export function foldText(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}%$€£.,-]+/gu, ' ').trim();
}

/** Whether two texts go apart at a plain letter or digit before anything else is different: told without folding them, and so it is of nearly all pairs. */
function openDifferently(a: string, b: string): boolean {
  for (let i = 0; i < a.length && i < b.length; i++) {
    const x = a.charCodeAt(i) | CASE;
    const y = b.charCodeAt(i) | CASE;
    if (x !== y) return isKept(x) && isKept(y);
  }
  return false;
}

/** The bit that tells an ASCII capital from its small letter; digits have it anyway. */
const CASE = 0x20;

/** Whether a letter or digit of ASCII, which folding keeps. */
function isKept(lowered: number): boolean {
  return (lowered >= 0x61 && lowered <= 0x7a) || (lowered >= 0x30 && lowered <= 0x39);
}
