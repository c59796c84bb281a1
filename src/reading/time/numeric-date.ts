/** Dates in figures: 2024-12-07, 2024/12/07, 7.12.2024, 12/7/2024 (which may be December or July), 2024-03. */
import type { TimeInterval } from '../../types.ts';
import { dayInterval, hull, isCalendarDay, monthInterval } from '../../values/time-interval.ts';
import { fixed, word, type Candidate, type TimeParser } from './candidate.ts';

const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;
const YEAR_MONTH = /^([12]\d{3})-(0[1-9]|1[0-2])$/;

export const parseNumericDate: TimeParser = (tokens, at) => {
  const text = word(tokens, at);
  if (text.length < 7) return null;
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return day(at, [read(Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4]))]);
  const yearLast = YEAR_LAST.exec(text);
  if (yearLast) {
    const [one, two, year] = [Number(yearLast[1]), Number(yearLast[3]), Number(yearLast[4])];
    // With points the day comes first everywhere; with slashes and dashes it depends on the country.
    return day(at, yearLast[2] === '.' ? [read(year, two, one)] : [read(year, two, one), read(year, one, two)]);
  }
  const month = YEAR_MONTH.exec(text);
  if (!month || isYearSpan(month[1]!, month[2]!)) return null;
  return { from: at, to: at + 1, when: fixed(monthInterval(Number(month[1]), Number(month[2]))), precision: 'month', approximate: false };
};

/** "2011-12" is a pair of years, as newspapers write it; "2011-03" can only be a month. */
function isYearSpan(year: string, rest: string): boolean {
  return Number(rest) > Number(year.slice(2));
}

function read(year: number, month: number, dayOfMonth: number): TimeInterval | null {
  return isCalendarDay(year, month, dayOfMonth) ? dayInterval(year, month, dayOfMonth) : null;
}

/** One reading, or the hull of both where both exist and differ: flagged, not guessed. */
function day(at: number, readings: readonly (TimeInterval | null)[]): Candidate | null {
  const real = readings.filter((interval) => interval !== null);
  if (!real[0]) return null;
  const interval = real.reduce(hull);
  return { from: at, to: at + 1, when: fixed(interval), precision: 'day', approximate: interval.start !== real[0].start || interval.end !== real[0].end };
}
