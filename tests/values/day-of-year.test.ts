import { describe, expect, it } from 'vitest';
import { areApart, dayOfInterval, dayOfYear } from '../../src/values/day-of-year.ts';

describe('a day without a year', () => {
  it.each([
    ['december', { month: 11, day: null }],
    ['10 August', { month: 7, day: 10 }],
    ['July 14th', { month: 6, day: 14 }],
    ['on the 3rd of May', { month: 4, day: 3 }],
  ])('%s', (text, day) => expect(dayOfYear(text)).toEqual(day));

  it.each(['on Sunday', 'late May', '10', 'May or June', 'the May figures'])('%s is none', (text) => expect(dayOfYear(text)).toBeNull());
});

describe('a day of an interval', () => {
  it.each([
    ['a day', '2024-05-26', '2024-05-27', { month: 4, day: 26 }],
    ['a month', '2024-05-01', '2024-06-01', { month: 4, day: null }],
    ['a night', '2024-05-31', '2024-06-02', null],
    ['a year', '2024-01-01', '2025-01-01', null],
  ])('%s', (_, start, end, day) => expect(dayOfInterval({ start: Date.parse(start), end: Date.parse(end) })).toEqual(day));
});

describe('apart', () => {
  it.each([
    [{ month: 4, day: null }, { month: 11, day: null }, true],
    [{ month: 4, day: 3 }, { month: 4, day: 5 }, true],
    [{ month: 4, day: null }, { month: 4, day: 5 }, false],
  ])('%o %o', (a, b, apart) => {
    expect(areApart(a, b)).toBe(apart);
    expect(areApart(b, a)).toBe(apart);
  });
});
