/** Parts of a year, month, decade, …: "early", "mid", "late", "the end of", "the first half of". */
import type { TimeInterval, TimePrecision } from '../../types.ts';
import { addMonths, DAY_MS } from '../../values/time-interval.ts';

/** From where to where, as fractions of the whole; `precision` where the part is as exact as a smaller unit. */
export interface Portion {
  readonly from: number;
  readonly to: number;
}

/**
 * TimeML (TIMEX3 `mod`: START, MID, END) and HeidelTime keep these words without saying how long they are. Our choice: thirds,
 * made wider so that neighbours overlap. In whole units that is: early 2022 is January to May, mid-2022 April to September,
 * late 2022 August to December; early December the 1st to 13th, mid-December the 10th to 22nd, late December the 19th to 31st.
 */
export const EARLY: Portion = { from: 0, to: 0.4 };
export const MID: Portion = { from: 0.3, to: 0.7 };
export const LATE: Portion = { from: 0.6, to: 1 };
/** The start and the end proper: a quarter. */
export const START: Portion = { from: 0, to: 0.25 };
export const END: Portion = { from: 0.75, to: 1 };
const FIRST_HALF: Portion = { from: 0, to: 0.5 };
const SECOND_HALF: Portion = { from: 0.5, to: 1 };

/** Words (before "of", after "mid-" as prefix, or straight before the date) → portion. */
export const PORTIONS: ReadonlyMap<string, Portion> = new Map([
  ['early', EARLY],
  ['mid', MID],
  ['late', LATE],
  ['mid-to-late', { from: 0.3, to: 1 }],
  ['early-to-mid', { from: 0, to: 0.7 }],
  ['middle', MID],
  ['start', START],
  ['beginning', START],
  ['outset', START],
  ['opening', START],
  ['turn', START],
  ['end', END],
  ['close', END],
  ['first half', FIRST_HALF],
  ['second half', SECOND_HALF],
  ['latter half', SECOND_HALF],
  ['last half', SECOND_HALF],
  ['early part', EARLY],
  ['middle part', MID],
  ['later part', LATE],
  ['latter part', LATE],
]);

/** The halves are exact; all else is as vague as its word. */
export function isVague(portion: Portion): boolean {
  return portion !== FIRST_HALF && portion !== SECOND_HALF;
}

const STEPS: Readonly<Record<TimePrecision, 'months' | 'days'>> = {
  minute: 'days', hour: 'days', 'part-of-day': 'days', day: 'days', week: 'days', month: 'days', season: 'days', quarter: 'days', year: 'months', decade: 'months', century: 'months', open: 'days',
};
const YEARS_AT_ONCE: Partial<Record<TimePrecision, number>> = { decade: 12, century: 12 };

/** The part, rounded outward to whole days, months (of a year) or years (of a decade or century). */
export function portion(interval: TimeInterval, precision: TimePrecision, part: Portion): TimeInterval {
  if (!Number.isFinite(interval.start) || !Number.isFinite(interval.end)) return interval;
  if (STEPS[precision] === 'days') {
    const days = Math.round((interval.end - interval.start) / DAY_MS);
    return { start: interval.start + Math.floor(days * part.from + 1e-9) * DAY_MS, end: interval.start + Math.ceil(days * part.to - 1e-9) * DAY_MS };
  }
  const step = YEARS_AT_ONCE[precision] ?? 1;
  const steps = Math.round((interval.end - interval.start) / (30.436875 * DAY_MS) / step);
  return { start: addMonths(interval.start, step * Math.floor(steps * part.from + 1e-9)), end: addMonths(interval.start, step * Math.ceil(steps * part.to - 1e-9)) };
}
