import { describe, expect, it } from 'vitest';
import type { TimeInterval } from '../../src/types.ts';
import {
  addMonths, ALL_TIME, calendarDay, contains, dayInterval, daysInMonth, disjoint, equal, hull, intersect, isCalendarDay, monthInterval, overlap, startOfDay, startOfWeek, timestamp, yearInterval,
} from '../../src/values/time-interval.ts';
import { widen } from '../../src/values/time-widening.ts';
import { seasonFrom, seasonOfYear } from '../../src/values/seasons.ts';

const iso = (moment: number): string => new Date(moment).toISOString().slice(0, 10);
const days = (interval: TimeInterval): string => `${iso(interval.start)}..${iso(interval.end)}`;

describe('constructors', () => {
  it.each<[string, TimeInterval, string]>([
    ['a day', dayInterval(2024, 12, 7), '2024-12-07..2024-12-08'],
    ['a leap day', dayInterval(2024, 2, 29), '2024-02-29..2024-03-01'],
    ['the last day of a year', dayInterval(2023, 12, 31), '2023-12-31..2024-01-01'],
    ['a month', monthInterval(2024, 2), '2024-02-01..2024-03-01'],
    ['December', monthInterval(2024, 12), '2024-12-01..2025-01-01'],
    ['a year', yearInterval(2024), '2024-01-01..2025-01-01'],
    ['several years', yearInterval(2011, 2016), '2011-01-01..2017-01-01'],
    ['a year below 100, which Date.UTC would take for 1950', yearInterval(50), '0050-01-01..0051-01-01'],
    ['summer', seasonFrom('summer', 2019), '2019-06-01..2019-09-22'],
    ['the winter of 2010/11', seasonFrom('winter', 2010), '2010-12-01..2011-03-22'],
    ['a winter of 2024, of which there are two', seasonOfYear('winter', 2024), '2023-12-01..2025-03-22'],
  ])('%s', (_, interval, expected) => expect(days(interval)).toBe(expected));
});

describe('calendar', () => {
  it.each<[number, number, number, boolean]>([
    [2024, 2, 29, true], [2023, 2, 29, false], [1900, 2, 29, false], [2000, 2, 29, true], [2024, 4, 31, false], [2024, 13, 1, false], [2024, 0, 1, false], [2024, 1, 0, false],
  ])('%i-%i-%i exists: %s', (year, month, day, expected) => expect(isCalendarDay(year, month, day)).toBe(expected));

  it('knows the days of a month, the weekday, and the week’s Monday', () => {
    expect([1, 2, 4].map((month) => daysInMonth(2024, month))).toEqual([31, 29, 30]);
    expect(calendarDay(timestamp(2024, 12, 8))).toEqual({ year: 2024, month: 12, day: 8, weekday: 0 });
    expect(iso(startOfWeek(timestamp(2024, 12, 8)))).toBe('2024-12-02');
    expect(iso(startOfWeek(timestamp(2024, 12, 9)))).toBe('2024-12-09');
    expect(startOfDay(timestamp(1969, 5, 5) + 1)).toBe(timestamp(1969, 5, 5));
  });

  it.each<[string, number, string]>([
    ['2024-01-31', 1, '2024-02-29'], ['2024-03-31', -1, '2024-02-29'], ['2024-12-05', 1, '2025-01-05'], ['2024-01-05', -13, '2022-12-05'],
  ])('%s plus %i months is %s', (from, months, to) => expect(iso(addMonths(Date.parse(from), months))).toBe(to));

  it('leaves infinity alone', () => expect(addMonths(-Infinity, 3)).toBe(-Infinity));
});

describe('algebra', () => {
  const [may, june, summer] = [monthInterval(2024, 5), monthInterval(2024, 6), { start: timestamp(2024, 5, 15), end: timestamp(2024, 6, 15) }];
  it.each<[string, boolean, boolean]>([
    ['equal to itself', equal(may, monthInterval(2024, 5)), true],
    ['equal to another', equal(may, june), false],
    ['a year contains its month', contains(yearInterval(2024), may), true],
    ['a month contains its year', contains(may, yearInterval(2024)), false],
    ['all time contains all', contains(ALL_TIME, may), true],
    ['neighbours that touch are disjoint', disjoint(may, june), true],
    ['neighbours that touch overlap', overlap(may, june), false],
    ['a shared half overlaps', overlap(may, summer), true],
  ])('%s', (_, found, expected) => expect(found).toBe(expected));

  it('hull and intersection', () => {
    expect(days(hull(may, june))).toBe('2024-05-01..2024-07-01');
    expect(days(intersect(may, summer)!)).toBe('2024-05-15..2024-06-01');
    expect(intersect(may, june)).toBeNull();
  });

  it('widens by about half of the unit, and days and years by one', () => {
    expect(days(widen(dayInterval(2024, 12, 7), 'day'))).toBe('2024-12-06..2024-12-09');
    expect(days(widen(monthInterval(2024, 12), 'month'))).toBe('2024-11-16..2025-01-16');
    expect(days(widen(yearInterval(1850), 'year'))).toBe('1849-01-01..1852-01-01');
    expect(widen(ALL_TIME, 'year')).toEqual(ALL_TIME);
  });
});
