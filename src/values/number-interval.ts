/**
 * Intervals of numbers: how they are made and how two of them lie to each other.
 * Ends are compared with a relative tolerance of 1e-9: enough for conversions in floating point (20 km against 12.427 mi
 * is for the hedges, 20 km against 20,000 m is for this), far below any difference that a source could mean.
 */
import type { NumberInterval } from '../types.ts';

const RELATIVE_TOLERANCE = 1e-9;

/** Just this number. */
export function exact(value: number): NumberInterval {
  return { low: value, high: value, lowOpen: false, highOpen: false };
}

/** From `low` to `high`, both included; the two may come in either order. An infinite end is open. */
export function between(low: number, high: number): NumberInterval {
  const [from, to] = low <= high ? [low, high] : [high, low];
  return { low: from, high: to, lowOpen: from === -Infinity, highOpen: to === Infinity };
}

/** `value` or more. */
export function atLeast(value: number): NumberInterval {
  return { low: value, high: Infinity, lowOpen: false, highOpen: true };
}

/** More than `value`, which is excluded. */
export function moreThan(value: number): NumberInterval {
  return { low: value, high: Infinity, lowOpen: true, highOpen: true };
}

/** `value` or less, down to `floor` (0 where the dimension has no negative values). */
export function atMost(value: number, floor = -Infinity): NumberInterval {
  return { low: Math.min(floor, value), high: value, lowOpen: floor === -Infinity, highOpen: false };
}

/** Less than `value`, which is excluded, down to `floor`. */
export function lessThan(value: number, floor = -Infinity): NumberInterval {
  return { low: Math.min(floor, value), high: value, lowOpen: floor === -Infinity, highOpen: true };
}

/** The interval with each end x turned into x × factor + offset; `factor` is positive. */
export function transform(interval: NumberInterval, factor: number, offset = 0): NumberInterval {
  return { ...interval, low: interval.low * factor + offset, high: interval.high * factor + offset };
}

/** Whether two numbers are the same within the tolerance. */
export function sameNumber(a: number, b: number): boolean {
  if (a === b) return true;
  return Number.isFinite(a) && Number.isFinite(b) && Math.abs(a - b) <= RELATIVE_TOLERANCE * Math.max(Math.abs(a), Math.abs(b));
}

/** Whether both intervals hold the same numbers. */
export function equal(a: NumberInterval, b: NumberInterval): boolean {
  return sameNumber(a.low, b.low) && sameNumber(a.high, b.high) && a.lowOpen === b.lowOpen && a.highOpen === b.highOpen;
}

/** Whether all of `inner` lies within `outer`; equal intervals contain each other. */
export function contains(outer: NumberInterval, inner: NumberInterval): boolean {
  const lowFits = sameNumber(outer.low, inner.low) ? !outer.lowOpen || inner.lowOpen : outer.low < inner.low;
  const highFits = sameNumber(outer.high, inner.high) ? !outer.highOpen || inner.highOpen : outer.high > inner.high;
  return lowFits && highFits;
}

/** Whether no number lies in both. */
export function disjoint(a: NumberInterval, b: NumberInterval): boolean {
  return endsBefore(a, b) || endsBefore(b, a);
}

/** Whether some number lies in both. */
export function overlap(a: NumberInterval, b: NumberInterval): boolean {
  return !disjoint(a, b);
}

/** The middle, the finite end where only one end is finite, or null for all numbers. */
export function middle(interval: NumberInterval): number | null {
  const low = Number.isFinite(interval.low);
  const high = Number.isFinite(interval.high);
  if (low && high) return (interval.low + interval.high) / 2;
  if (low) return interval.low;
  return high ? interval.high : null;
}

function endsBefore(a: NumberInterval, b: NumberInterval): boolean {
  return sameNumber(a.high, b.low) ? a.highOpen || b.lowOpen : a.high < b.low;
}
