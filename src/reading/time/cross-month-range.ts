/** "30 November–1 December 2024", which the tokenizer gives as "30", "November–1", "December". */
import type { TimeInterval } from '../../types.ts';
import { calendarDay, dayInterval, isCalendarDay } from '../../values/time-interval.ts';
import { fixed, fromDay, spanWhen, word, type TimeParser, type When } from './candidate.ts';
import { readDay, readYearAfter } from './numerals.ts';
import { MONTHS } from './words.ts';

export const parseCrossMonthRange: TimeParser = (tokens, at) => {
  const match = /^([a-z]+\.?)[-–](\d{1,2})$/.exec(word(tokens, at));
  const [firstMonth, lastMonth] = [MONTHS.get(match?.[1] ?? ''), MONTHS.get(word(tokens, at + 1))];
  const [firstDay, lastDay] = [readDay(word(tokens, at - 1)), readDay(match?.[2] ?? '')];
  if (firstMonth === undefined || lastMonth === undefined || firstDay === null || lastDay === null) return null;
  const first = yearless(firstMonth, firstDay);
  const year = readYearAfter(tokens, at + 2);
  const inYear = yearless(lastMonth, lastDay);
  const last: When = year === null ? { kind: 'yearless', inYear } : ends(inYear, year.year, year.offset);
  return { from: at - 1, to: year?.to ?? at + 2, when: spanWhen({ kind: 'yearless', inYear: first }, last), precision: 'day', approximate: false };
};

function yearless(month: number, day: number): (year: number) => TimeInterval | null {
  return (year) => (isCalendarDay(year, month, day) ? dayInterval(year, month, day) : null);
}

function ends(inYear: (year: number) => TimeInterval | null, year: number | null, offset: number): When {
  const sure = (y: number): TimeInterval => inYear(y) ?? dayInterval(y, 3, 1);
  return year === null ? fromDay((day) => sure(calendarDay(day).year + offset)) : fixed(sure(year));
}
