/** Reads "two", "24", "a few", "several", "a couple of" to the left of a unit of time. */
import type { Token } from '../../types.ts';
import { word } from './candidate.ts';
import { COUNTS } from './words.ts';

/** From `low` to `high` of the unit; `from` is the first token. */
export interface ReadCount {
  readonly low: number;
  readonly high: number;
  readonly from: number;
}

const FIGURES = /^\d{1,4}(?:\.\d)?$/;

/** The count whose last token is `at`; null if there is none. */
export function readCountBefore(tokens: readonly Token[], at: number): ReadCount | null {
  const text = word(tokens, at);
  if (FIGURES.test(text)) return { low: Number(text), high: Number(text), from: at };
  // "a couple of days", "a few of the past days" is not written
  const ofCouple = text === 'of' && word(tokens, at - 1) === 'couple';
  const index = ofCouple ? at - 1 : at;
  const count = COUNTS.get(word(tokens, index));
  if (!count) return null;
  const vague = word(tokens, index) === 'few' || word(tokens, index) === 'couple';
  // "half a dozen" and "a dozen years ago" are left alone: "dozen" is no unit of time.
  return { low: count[0], high: count[1], from: vague && word(tokens, index - 1) === 'a' ? index - 1 : index };
}
