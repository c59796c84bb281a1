/** Making a `Quantity` from a number, its unit and its hedge: the one place where its interval and its text come from. */
import type { NumberInterval, Quantity, QuantityBound } from '../types.ts';
import { HEDGE_WIDTHS, approximateWidth, type HedgeId } from './hedge-widths.ts';
import { between } from './number-interval.ts';
import { showAmount } from './quantity-text.ts';
import { leastValue, toBase, type Unit } from './units.ts';

/** "about 20 km": a number in its written unit (null: a bare count) under a hedge. */
export function hedgedQuantity(value: number, unit: Unit | null, hedge: HedgeId = 'exact'): Quantity {
  const dimension = unit?.dimension ?? 'count';
  const width = HEDGE_WIDTHS[hedge];
  const interval = width.interval(value, approximateWidth(value, dimension), leastValue(dimension));
  return quantityOf(interval, value, width.bound, unit, shownHedge(hedge, dimension) + showAmount(value, value, unit));
}

/** "10 to 20 km": a range in its written unit. A hedge opens the side that it names: "at least 10 to 20" is 10 or more; "about" widens both ends. */
export function rangeQuantity(low: number, high: number, unit: Unit | null, hedge: HedgeId = 'exact'): Quantity {
  const [from, to] = low <= high ? [low, high] : [high, low];
  const dimension = unit?.dimension ?? 'count';
  const stated = (from + to) / 2;
  const text = shownHedge(hedge, dimension) + showAmount(from, to, unit);
  if (hedge === 'exact') return quantityOf(between(from, to), stated, 'range', unit, text);
  const width = HEDGE_WIDTHS[hedge];
  const least = leastValue(dimension);
  const lower = width.interval(from, approximateWidth(from, dimension), least);
  const upper = width.interval(to, approximateWidth(to, dimension), least);
  const bound = width.bound === 'approximate' ? 'range' : width.bound;
  return quantityOf({ low: lower.low, high: upper.high, lowOpen: lower.lowOpen, highOpen: upper.highOpen }, stated, bound, unit, text);
}

/** "dozens", "several hundred": a range that no number was stated for. */
export function vagueQuantity(low: number, high: number, unit: Unit | null, text: string): Quantity {
  return quantityOf(between(low, high), null, 'vague', unit, text);
}

/** The same quantity read in another dimension: an age is a duration that is one of its own, a rank a count. */
export function inDimension(quantity: Quantity, dimension: string, unit: string | null, text: string): Quantity {
  return { ...quantity, dimension, unit, text };
}

function quantityOf(interval: NumberInterval, stated: number | null, bound: QuantityBound, unit: Unit | null, text: string): Quantity {
  return { interval: toBase(interval, unit), stated, bound, unit: unit?.symbol ?? null, dimension: unit?.dimension ?? 'count', text };
}

function shownHedge(hedge: HedgeId, dimension: string): string {
  return hedge === 'less-than' && dimension === 'count' ? 'fewer than ' : HEDGE_WIDTHS[hedge].shown;
}
