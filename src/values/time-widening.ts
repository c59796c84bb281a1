/** How far "about", "circa" and EDTF's `~` reach beyond a date, by how finely the date was given. */
import type { TimeInterval, TimePrecision } from '../types.ts';
import { addMonths, DAY_MS, HOUR_MS } from './time-interval.ts';

interface Reach {
  readonly months: number;
  readonly ms: number;
}

/**
 * Neither EDTF nor TimeML says how wide an approximate date is. Our choice: about half of the unit on either side, and for
 * days and years, where half a unit would say nothing, a whole one.
 */
const REACH: Readonly<Record<TimePrecision, Reach>> = {
  minute: { months: 0, ms: HOUR_MS / 2 },
  hour: { months: 0, ms: HOUR_MS },
  'part-of-day': { months: 0, ms: 3 * HOUR_MS },
  day: { months: 0, ms: DAY_MS },
  week: { months: 0, ms: 3 * DAY_MS },
  month: { months: 0, ms: 15 * DAY_MS },
  season: { months: 1, ms: 0 },
  quarter: { months: 1, ms: 0 },
  year: { months: 12, ms: 0 },
  decade: { months: 60, ms: 0 },
  century: { months: 300, ms: 0 },
  open: { months: 0, ms: 0 },
};

/** The interval with the reach of its precision added on both sides. */
export function widen(interval: TimeInterval, precision: TimePrecision): TimeInterval {
  const { months, ms } = REACH[precision];
  return { start: addMonths(interval.start, -months) - ms, end: addMonths(interval.end, months) + ms };
}
