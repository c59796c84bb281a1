import { describe, expect, it } from 'vitest';
import { formatNumber, lastSignificantPlace, parseDigits } from '../../src/values/digits.ts';

describe('parseDigits', () => {
  it.each<[string, number | null]>([
    ['37', 37],
    ['2,300', 2300],
    ['1,234,567.5', 1234567.5],
    ['1,00,000', 100_000],
    ['5.5', 5.5],
    ['-3', -3],
    ['−3', -3],
    ['½', 0.5],
    ['2½', 2.5],
    ['1,2', null],
    ['1,2,3', null],
    ['2300,', null],
    ['10:30', null],
    ['1.2.3', null],
    ['5G', null],
    ['.5', null],
    ['', null],
    ['-', null],
  ])('%s', (text, expected) => {
    expect(parseDigits(text)).toBe(expected);
  });
});

describe('formatNumber', () => {
  it.each<[number, string]>([
    [2300, '2,300'],
    [14750, '14,750'],
    [1234567, '1,234,567'],
    [5.5, '5.5'],
    [200 / 3, '66.6667'],
    [-1234.5, '-1,234.5'],
    [0, '0'],
  ])('%d', (value, expected) => {
    expect(formatNumber(value)).toBe(expected);
  });
});

describe('lastSignificantPlace', () => {
  it.each<[number, number]>([
    [500, 100],
    [2300, 100],
    [37, 1],
    [5.5, 0.1],
    [3e6, 1e6],
    [0, 1],
  ])('%d', (value, expected) => {
    expect(lastSignificantPlace(value)).toBeCloseTo(expected, 12);
  });
});
