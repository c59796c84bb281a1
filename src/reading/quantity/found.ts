/** What a reader of one kind of quantity hands back: positions are atoms, half-open. */
import type { Quantity, QuantityMention } from '../../types.ts';
import { countedRange, type CountedRead } from './counted.ts';
import { tokenRange, type Atom } from './atoms.ts';

export interface Found {
  readonly from: number;
  readonly to: number;
  /** Null: these words are read, and are no quantity ("20 years ago" is a time). */
  readonly quantity: Quantity | null;
  readonly counted: CountedRead | null;
  readonly kind: QuantityMention['kind'];
}

/** Words that are read without being a quantity. */
export function dropped(from: number, to: number): Found {
  return { from, to, quantity: null, counted: null, kind: 'amount' };
}

/** The mention of a find that has a quantity. */
export function toMention(atoms: readonly Atom[], found: Found, quantity: Quantity): QuantityMention {
  return { range: tokenRange(atoms, found.from, found.to), quantity, counted: countedRange(atoms, found.counted), kind: found.kind };
}
