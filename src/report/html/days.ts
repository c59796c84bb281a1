/** Times as whole days, for filters and axes. */
import type { Reading, TimeInterval } from '../../types.ts';
import { isUnresolved } from '../slot-entries.ts';

export const DAY = 86_400_000;

/** First and last millisecond-day of a time; an open end is null. */
export interface Days {
  readonly from: number | null;
  readonly to: number | null;
}

/** The days that an interval touches, as starts of days (UTC); null where it is open at both ends or no calendar has it. */
export function daysOf({ start, end }: TimeInterval): Days | null {
  const from = usable(start) ? Math.floor(start / DAY) * DAY : null;
  const to = usable(end) ? Math.floor((end - 1) / DAY) * DAY : null;
  return from === null && to === null ? null : { from, to: from !== null && to !== null ? Math.max(from, to) : to };
}

/** When what a claim tells happened or held; null where it has no date. */
export function claimDays(reading: Reading | undefined): Days | null {
  const time = reading?.times[0];
  return time === undefined || isUnresolved(time) ? null : daysOf(time.value.interval);
}

/** The one day by which a time is put in order: its first, else its last. */
export function orderDay({ from, to }: Days): number {
  return from ?? to ?? 0;
}

/** "2024-12-07". */
export function isoDay(day: number): string {
  return new Date(day).toISOString().slice(0, 10);
}

/** Years 1 to 9999, which ISO 8601 writes with four digits. */
function usable(time: number): boolean {
  return time > -62_135_596_800_000 && time < 253_402_300_800_000;
}
