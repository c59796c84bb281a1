import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TimePrecision } from '../../src/types.ts';
import { edtfForm, finer, formatEdtf, parseEdtf } from '../../src/values/edtf.ts';
import { monthInterval, timestamp, yearInterval } from '../../src/values/time-interval.ts';

const show = (moment: number): string => (Number.isFinite(moment) ? new Date(moment).toISOString().slice(0, 16) : String(moment));

describe('parseEdtf', () => {
  it.each<[string, string, string, TimePrecision, boolean]>([
    ['2024', '2024-01-01T00:00', '2025-01-01T00:00', 'year', false],
    ['2024-12', '2024-12-01T00:00', '2025-01-01T00:00', 'month', false],
    ['2024-12-07', '2024-12-07T00:00', '2024-12-08T00:00', 'day', false],
    [' 2024-12-07 ', '2024-12-07T00:00', '2024-12-08T00:00', 'day', false],
    ['2024-12-05/2024-12-08', '2024-12-05T00:00', '2024-12-09T00:00', 'day', false],
    ['2024-12/2025', '2024-12-01T00:00', '2026-01-01T00:00', 'month', false],
    ['2024-12-05/..', '2024-12-05T00:00', 'Infinity', 'day', false],
    ['2024-12-05/', '2024-12-05T00:00', 'Infinity', 'day', false],
    ['../2024', '-Infinity', '2025-01-01T00:00', 'year', false],
    ['../..', '-Infinity', 'Infinity', 'open', false],
    ['2024-12~', '2024-11-16T00:00', '2025-01-16T00:00', 'month', true],
    ['2024?', '2023-01-01T00:00', '2026-01-01T00:00', 'year', true],
    ['2024%', '2023-01-01T00:00', '2026-01-01T00:00', 'year', true],
    ['201X', '2010-01-01T00:00', '2020-01-01T00:00', 'decade', false],
    ['18XX', '1800-01-01T00:00', '1900-01-01T00:00', 'century', false],
    ['2024-XX', '2024-01-01T00:00', '2025-01-01T00:00', 'year', false],
    ['2024-12-XX', '2024-12-01T00:00', '2025-01-01T00:00', 'month', false],
    ['2024-21', '2024-03-01T00:00', '2024-06-22T00:00', 'season', false],
    ['2024-24', '2023-12-01T00:00', '2025-03-22T00:00', 'season', false],
    ['2024-12-07T10:30:00+03:00', '2024-12-07T07:30', '2024-12-07T07:31', 'minute', false],
    ['2024-12-07T10:30:00Z', '2024-12-07T10:30', '2024-12-07T10:31', 'minute', false],
    ['2024-12-07T01:15-0500', '2024-12-07T06:15', '2024-12-07T06:16', 'minute', false],
    ['2024-01-01T00:30:00+05:45', '2023-12-31T18:45', '2023-12-31T18:46', 'minute', false],
  ])('%s', (text, start, end, precision, approximate) => {
    const read = parseEdtf(text);
    if (!read.ok) throw new Error(read.problem);
    expect([show(read.interval.start), show(read.interval.end), read.precision, read.approximate]).toEqual([start, end, precision, approximate]);
  });

  it.each<[string, string]>([
    ['', 'The date is empty'],
    ['2025-13-45', 'months go from 01 to 12'],
    ['2024-02-30', 'days of 2024-02 go from 01 to 29'],
    ['2023-02-29', 'go from 01 to 28'],
    ['2024-13', 'months go from 01 to 12'],
    ['2024-00', 'months go from 01 to 12'],
    ['2024-1-5', 'write 2024-01-05'],
    ['2024/12/07', 'more than one slash'],
    ['7.12.2024', 'write year-month-day'],
    ['2024-5', 'as in 2024-05'],
    ['December 2024', 'not a date in EDTF'],
    ['123', 'years have four digits, as in 0123'],
    ['..', 'alone is no date'],
    ['2024-12-08/2024-12-05', 'ends before it begins'],
    ['2024-12-07T10:30:00', 'add Z for UTC'],
    ['2024-12-07T25:30:00Z', 'hours go from 00 to 23'],
    ['2024-02-30T10:30:00Z', 'days of 2024-02'],
    ['2024-12-07T10:30:00+19:00', 'offsets go from'],
    ['2024-12-XX/2024-13-XX', 'months go from 01 to 12'],
  ])('refuses %s and says how to mend it', (text, part) => {
    const read = parseEdtf(text);
    expect(read.ok ? 'no problem' : read.problem).toContain(part);
  });
});

describe('formatEdtf', () => {
  it.each<[string, TimePrecision]>([
    ['2024', 'year'], ['2024-12', 'month'], ['2024-12-07', 'day'], ['2011/2016', 'year'], ['2024-01/2024-03', 'quarter'], ['2024-12-05/2024-12-08', 'day'], ['2024-12-01/2024-12-31', 'day'],
    ['201X', 'decade'], ['18XX', 'century'], ['2019-22', 'season'], ['2024-24', 'season'], ['2011/2024-12-08', 'year'], ['2022-08/2022-12', 'year'], ['2024-12-01/2024-12-13', 'month'],
    ['2024-12-05/..', 'day'], ['../2024', 'year'], ['../..', 'open'], ['2024-12-07T10:30:00Z', 'minute'], ['2024-12-08T00:00:00Z/2024-12-08T05:59:00Z', 'part-of-day'], ['0050', 'year'],
  ])('gives %s back (%s)', (text, precision) => {
    const read = parseEdtf(text);
    if (!read.ok) throw new Error(read.problem);
    expect(formatEdtf(read.interval, precision)).toBe(text);
  });

  it('writes no coarser than the precision allows, and no finer than the interval needs', () => {
    expect(formatEdtf(monthInterval(2024, 12), 'day')).toBe('2024-12-01/2024-12-31');
    expect(formatEdtf(yearInterval(2024), 'month')).toBe('2024-01/2024-12');
    expect(formatEdtf(yearInterval(1990, 1999), 'year')).toBe('1990/1999');
  });

  it('whatever is written is read as the same interval', () => {
    const minute = fc.integer({ min: timestamp(1000, 1, 1) / 60_000, max: timestamp(2999, 1, 1) / 60_000 });
    const precision = fc.constantFrom<TimePrecision>('minute', 'hour', 'part-of-day', 'day', 'week', 'month', 'season', 'quarter', 'year', 'decade', 'century', 'open');
    fc.assert(
      fc.property(minute, fc.integer({ min: 1, max: 60_000_000 }), precision, fc.boolean(), (start, length, fineness, wholeDays) => {
        const unit = wholeDays ? 1440 : 1;
        const interval = { start: Math.floor(start / unit) * unit * 60_000, end: (Math.floor(start / unit) * unit + length * unit) * 60_000 };
        if (interval.end > timestamp(9999, 1, 1)) return;
        const read = parseEdtf(formatEdtf(interval, fineness));
        expect(read.ok && read.interval).toEqual(interval);
      }),
    );
  });
});

it('finer', () => {
  expect(finer('year', 'day')).toBe('day');
  expect(finer('part-of-day', 'century')).toBe('part-of-day');
});

describe('the form for editors', () => {
  const form = new RegExp(edtfForm);
  const ends = ['2024', '0999', '2024-12', '2024-13', '2024-00', '2024-21', '2024-25', '2024-12-07', '2024-02-30', '2024-21-07', '2024-12-32', '201X', '20XX', '2024-XX', '2024-12-XX', '2024-21-XX', '2024-XX-XX', '2024-XX-07', '2024-12-07T10:00Z', '2024-12-07T10:00', '2024-12-07 10:00:59.5+03', '2024-12-07T24:00Z', '2024-12-07T10:00:00-0430', '2024-12-07T10:00+25:00', '..', '', 'yesterday', '24', '2024-1-1', '2024/', ' 2024 '].flatMap((date) => ['', '~', '?', '%', '~?'].map((sign) => date + sign));

  it('has all that is read', () => {
    const texts = [...ends, ...ends.flatMap((from) => ends.map((to) => `${from}/${to}`))];
    const read = texts.filter((text) => parseEdtf(text).ok);
    expect(read.length).toBeGreaterThan(1000);
    expect(read.filter((text) => !form.test(text))).toEqual([]);
  });

  it.each(['yesterday', '2024-13', '2024-1-1', '07/12/2024', '2024-12-07T10:00', '2024-12-32', '..', '', '2024-01-01/2024-02-01/2024-03-01'])('has not %j', (text) => {
    expect([form.test(text), parseEdtf(text).ok]).toEqual([false, false]);
  });
});
