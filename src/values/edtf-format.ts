/** TimeInterval → EDTF text, as coarse as the interval allows: "2024", "2024-12", "2024-12-05/2024-12-08", "2011/..", "198X". */
import type { TimeInterval, TimePrecision } from '../types.ts';
import { calendarDay, DAY_MS, timestamp } from './time-interval.ts';
import { seasonText } from './seasons.ts';

type Grain = 'year' | 'month' | 'day' | 'minute';

/** The coarsest grain in which a date of that precision is written: days stay days even if they fill a month. */
const COARSEST: Readonly<Record<TimePrecision, Grain>> = {
  minute: 'minute',
  hour: 'minute',
  'part-of-day': 'minute',
  day: 'day',
  week: 'day',
  month: 'month',
  season: 'month',
  quarter: 'month',
  year: 'year',
  decade: 'year',
  century: 'year',
  open: 'year',
};

/**
 * Writes an interval so that `parseEdtf` gives it back (to the minute). The precision only says how coarse the text may be:
 * 2024-12-01/2024-12-31 for days, 2024-12 for a month. Unbounded ends are "..". Hours get the offset of the clock that they are told
 * by, none where that clock is not known (a local time of EDTF level 0, which says no moment and which `parseEdtf` refuses).
 */
export function formatEdtf(interval: TimeInterval, precision: TimePrecision, offset = 'Z'): string {
  const { start, end } = interval;
  const text = start === -Infinity || end === Infinity ? `${startText(start, precision)}/${endText(end, precision)}` : (wholeUnit(interval, precision) ?? pair(interval, precision));
  return offset === 'Z' ? text : text.replaceAll('Z', offset);
}

/** "2024" for one unit, else both ends; "2024-08/2024-12" and not "2024-08/2024", where one end would read as holding the other. */
function pair({ start, end }: TimeInterval, precision: TimePrecision): string {
  const grains: readonly [Grain, Grain] = [grainAt(start, precision), grainAt(end, precision)];
  const [first, last] = [write(start, grains[0]), write(end - 1, grains[1])];
  if (first === last) return first;
  if (first.startsWith(last)) return `${first}/${write(end - 1, grains[0])}`;
  return last.startsWith(first) ? `${write(start, grains[1])}/${last}` : `${first}/${last}`;
}

/** Century, decade and season have one sign of their own. */
function wholeUnit(interval: TimeInterval, precision: TimePrecision): string | null {
  const { year } = calendarDay(interval.start);
  if (precision === 'season') return seasonText(interval, year);
  const spans = (years: number): boolean => year % years === 0 && interval.start === timestamp(year, 1, 1) && interval.end === timestamp(year + years, 1, 1);
  if (precision === 'century' && spans(100)) return `${fourDigits(year).slice(0, 2)}XX`;
  if (precision === 'decade' && spans(10)) return `${fourDigits(year).slice(0, 3)}X`;
  return null;
}

function startText(start: number, precision: TimePrecision): string {
  return start === -Infinity ? '..' : write(start, grainAt(start, precision));
}

/** The last unit inside the interval, since EDTF includes both ends. */
function endText(end: number, precision: TimePrecision): string {
  return end === Infinity ? '..' : write(end - 1, grainAt(end, precision));
}

/** The coarsest allowed grain that has a border at this moment. */
function grainAt(moment: number, precision: TimePrecision): Grain {
  const coarsest = COARSEST[precision];
  const { year, month } = calendarDay(moment);
  if (coarsest === 'minute' || moment % DAY_MS !== 0) return 'minute';
  if (coarsest === 'day' || moment !== timestamp(year, month, 1)) return 'day';
  return coarsest === 'year' && month === 1 ? 'year' : 'month';
}

function write(moment: number, grain: Grain): string {
  const { year, month, day } = calendarDay(moment);
  if (grain === 'year') return fourDigits(year);
  if (grain === 'month') return `${fourDigits(year)}-${twoDigits(month)}`;
  const date = `${fourDigits(year)}-${twoDigits(month)}-${twoDigits(day)}`;
  if (grain === 'day') return date;
  const minutes = Math.floor(moment / 60_000);
  return `${date}T${twoDigits(Math.floor(minutes / 60) - Math.floor(moment / DAY_MS) * 24)}:${twoDigits(((minutes % 60) + 60) % 60)}:00Z`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

function fourDigits(number: number): string {
  return String(number).padStart(4, '0');
}
