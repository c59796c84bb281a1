/** Units of time as the reader of relative phrases needs them: moving by them, and the calendar unit around a moment. */
import type { TimeInterval, TimePrecision } from '../../types.ts';
import { addMonths, calendarDay, DAY_MS, HOUR_MS, monthInterval, startOfDay, startOfWeek, timestamp, yearInterval } from '../../values/time-interval.ts';

/** A unit moves by months or by milliseconds. */
export interface TimeUnit {
  readonly precision: TimePrecision;
  readonly months: number;
  readonly ms: number;
  /** How many of it "in recent …s" and "in the coming …s" reach. */
  readonly vague: number;
  /** The calendar unit that holds a moment; null where the calendar has none worth naming ("this hour"). */
  readonly around: ((moment: number) => TimeInterval) | null;
}

const weekAround = (moment: number): TimeInterval => ({ start: startOfWeek(moment), end: startOfWeek(moment) + 7 * DAY_MS });

/** Saturday and Sunday of the week. */
const weekendAround = (moment: number): TimeInterval => ({ start: startOfWeek(moment) + 5 * DAY_MS, end: startOfWeek(moment) + 7 * DAY_MS });

const quarterAround = (moment: number): TimeInterval => {
  const { year, month } = calendarDay(moment);
  return quarterInterval(year, Math.ceil(month / 3));
};

/** The quarter, 1 to 4, of a calendar year. */
export function quarterInterval(year: number, quarter: number): TimeInterval {
  return { start: timestamp(year, 3 * quarter - 2, 1), end: timestamp(year, 3 * quarter + 1, 1) };
}

const HOUR: TimeUnit = { precision: 'hour', months: 0, ms: HOUR_MS, vague: 24, around: null };
const DAY: TimeUnit = { precision: 'day', months: 0, ms: DAY_MS, vague: 10, around: (moment) => ({ start: startOfDay(moment), end: startOfDay(moment) + DAY_MS }) };
const WEEK: TimeUnit = { precision: 'week', months: 0, ms: 7 * DAY_MS, vague: 8, around: weekAround };
const WEEKEND: TimeUnit = { precision: 'day', months: 0, ms: 7 * DAY_MS, vague: 4, around: weekendAround };
const FORTNIGHT: TimeUnit = { precision: 'week', months: 0, ms: 14 * DAY_MS, vague: 4, around: null };
const MONTH: TimeUnit = { precision: 'month', months: 1, ms: 0, vague: 9, around: (moment) => monthInterval(calendarDay(moment).year, calendarDay(moment).month) };
const QUARTER: TimeUnit = { precision: 'quarter', months: 3, ms: 0, vague: 6, around: quarterAround };
const YEAR: TimeUnit = { precision: 'year', months: 12, ms: 0, vague: 10, around: (moment) => yearInterval(calendarDay(moment).year) };
const DECADE: TimeUnit = { precision: 'decade', months: 120, ms: 0, vague: 5, around: null };

/** The unit of a word, singular or plural. */
export const UNITS: ReadonlyMap<string, TimeUnit> = new Map(
  ([['hour', HOUR], ['day', DAY], ['week', WEEK], ['weekend', WEEKEND], ['fortnight', FORTNIGHT], ['month', MONTH], ['quarter', QUARTER], ['year', YEAR], ['decade', DECADE]] as const).flatMap(
    ([word, unit]): [string, TimeUnit][] => [[word, unit], [`${word}s`, unit]],
  ),
);

/** A moment moved by so many units, forward if positive. Fractions of months count in days (30 to the month). */
export function move(moment: number, unit: TimeUnit, count: number): number {
  const months = Math.trunc(unit.months * count);
  return addMonths(moment, months) + unit.ms * count + (unit.months * count - months) * 30 * DAY_MS;
}
