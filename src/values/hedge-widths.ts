/**
 * How wide a hedge makes a number: the one table, used by the reader and by the override notation.
 *
 * Ferson et al. (2015, "Natural language of uncertainty: numeric hedge words", Int. J. Approximate Reasoning 57) decoded hedges
 * from what people answered: they fall into about three kinds (around the number, below it, above it), words within a kind hardly
 * differ, and the width depends on magnitude and roundness. The calculator that grew from it (PyUncertainNumber, `hedge_interpret`)
 * gives "about" two units of the last significant digit ("about 7" = 5 to 9). Two units of 100,000 in "about 100,000" are more than
 * a reader of news would grant, so the width is kept between 2% and 10% of the number here; 10% is our choice, to be fitted.
 * Williams & Power (2013) show that readers take a round number without a hedge as approximate, too: that is left to the comparer.
 */
import type { NumberInterval, QuantityBound } from '../types.ts';
import { lastSignificantPlace } from './digits.ts';
import { atLeast, atMost, between, exact, lessThan, moreThan } from './number-interval.ts';

export type HedgeId = 'exact' | 'about' | 'nearly' | 'just-over' | 'at-least' | 'more-than' | 'at-most' | 'less-than';

export interface HedgeWidth {
  readonly bound: QuantityBound;
  /** Put before the number when the quantity is shown. */
  readonly shown: string;
  /** The hedged interval of `value` (in its written unit) with `width` as its half-width if approximate, and `floor` as the least possible value. */
  readonly interval: (value: number, width: number, floor: number) => NumberInterval;
  readonly source: string;
}

const FERSON = 'Ferson et al. 2015';
const LOGIC = 'meaning of the words';

export const HEDGE_WIDTHS: Readonly<Record<HedgeId, HedgeWidth>> = {
  exact: { bound: 'exact', shown: '', interval: (value) => exact(value), source: LOGIC },
  about: { bound: 'approximate', shown: 'about ', interval: (value, width, floor) => between(Math.max(value - width, floor), value + width), source: FERSON },
  // Closed at the number: who writes "nearly 500" does not contradict who writes "500".
  nearly: { bound: 'approximate', shown: 'nearly ', interval: (value, width, floor) => between(Math.max(value - width, floor), value), source: FERSON },
  'just-over': { bound: 'approximate', shown: 'just over ', interval: (value, width) => between(value, value + width), source: FERSON },
  'at-least': { bound: 'at-least', shown: 'at least ', interval: (value) => atLeast(value), source: LOGIC },
  'more-than': { bound: 'more-than', shown: 'more than ', interval: (value) => moreThan(value), source: LOGIC },
  'at-most': { bound: 'at-most', shown: 'at most ', interval: (value, _width, floor) => atMost(value, floor), source: LOGIC },
  'less-than': { bound: 'less-than', shown: 'less than ', interval: (value, _width, floor) => lessThan(value, floor), source: LOGIC },
};

const WIDEST_SHARE = 0.1;
const NARROWEST_SHARE = 0.02;
const ENDLESS_DECIMALS = 1e-9;

/** Dimensions whose zero is not "nothing": a share of the number means little there, so the half-width is in the written unit. */
const FIXED_WIDTHS: ReadonlyMap<string, number> = new Map([['temperature', 2], ['degrees', 2], ['magnitude', 0.2]]);

/** The half-width of "about" for a number in its written unit: two units of its last significant digit, within 2% to 10% of it; for counts under 10 it is 1. */
export function approximateWidth(value: number, dimension: string): number {
  const fixed = FIXED_WIDTHS.get(dimension);
  if (fixed !== undefined) return fixed;
  const size = Math.abs(value);
  if (dimension === 'count' && size < 10) return 1;
  const place = lastSignificantPlace(value);
  // A third is 33.333…%: its last digit says nothing of how exact it is meant.
  if (place < ENDLESS_DECIMALS * size) return WIDEST_SHARE * size;
  return Math.min(WIDEST_SHARE * size, Math.max(NARROWEST_SHARE * size, 2 * place));
}
