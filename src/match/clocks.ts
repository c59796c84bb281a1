/** Hours that are told by several clocks: 4:17 local time and 01:17 GMT may be one moment. */
import type { HoursOfDay, SlotRelation, TimeInterval, TimeReading } from '../types.ts';
import { DAY_MS, HOUR_MS, disjoint } from '../values/time-interval.ts';
import { EARLIEST_CLOCK_MS, LATEST_CLOCK_MS } from '../values/zone-offset.ts';

const MINUTE_MS = 60_000;

/** The intervals of two times, by one clock. Null where they are told by clocks of which one is not known, and may be of one moment. */
export function byOneClock(a: TimeReading, b: TimeReading): readonly [TimeInterval, TimeInterval] | null {
  if (a.zone === b.zone && a.zone !== 'unclear') return [a.interval, b.interval];
  if (typeof a.zone === 'number' && typeof b.zone === 'number') return [inUtc(a.interval, a.zone), inUtc(b.interval, b.zone)];
  if (a.zone === null || b.zone === null) {
    // A day is that of the place: an hour by another clock may lie in the day before or after.
    const [x, y] = [a.interval, b.interval];
    return !disjoint(x, y) || (a.zone ?? b.zone) === 'local' || disjoint(anywhere(a), anywhere(b)) ? [x, y] : null;
  }
  return disjoint(anywhere(a), anywhere(b)) ? [a.interval, b.interval] : null;
}

function inUtc({ start, end }: TimeInterval, offset: number): TimeInterval {
  return { start: start - offset * MINUTE_MS, end: end - offset * MINUTE_MS };
}

/** When it can have been in UTC: by the clock that is known, or by any that there is. */
function anywhere({ interval, zone }: TimeReading): TimeInterval {
  if (typeof zone === 'number') return inUtc(interval, zone);
  return { start: interval.start - LATEST_CLOCK_MS, end: interval.end - EARLIEST_CLOCK_MS };
}

const DAY_HOURS = 24;

/** How two hours stand to each other of which at least one is told without its day; null where one of the times tells none. */
export function relateHours(a: TimeReading, b: TimeReading): SlotRelation | null {
  const [x, y] = [hoursOf(a), hoursOf(b)];
  if (x === null || y === null) return null;
  // A part of the day is told by the clock of the place.
  if ((a.zone ?? 'local') !== (b.zone ?? 'local') || a.zone === 'unclear') return 'unknown';
  const shifted = [-DAY_HOURS, 0, DAY_HOURS].map((by) => ({ from: y.from + by, to: y.to + by }));
  if (!shifted.some(({ from, to }) => from < x.to && x.from < to)) return 'disjoint';
  const within = shifted.some(({ from, to }) => from <= x.from && x.to <= to);
  const around = shifted.some(({ from, to }) => x.from <= from && to <= x.to);
  const oneDated = a.hours === null ? 'narrower' : b.hours === null ? 'broader' : null;
  if (within && around) return oneDated ?? 'same';
  if (within) return oneDated === 'broader' ? 'overlap' : 'narrower';
  if (around) return oneDated === 'narrower' ? 'overlap' : 'broader';
  return 'overlap';
}

/** The hours of the day that a time tells, whether or not its day is known. */
function hoursOf({ hours, interval, precision }: TimeReading): HoursOfDay | null {
  if (hours !== null) return hours;
  if ((precision !== 'minute' && precision !== 'hour' && precision !== 'part-of-day') || !Number.isFinite(interval.start) || !Number.isFinite(interval.end)) return null;
  const day = Math.floor(interval.start / DAY_MS) * DAY_MS;
  return { from: (interval.start - day) / HOUR_MS, to: (interval.end - day) / HOUR_MS };
}
