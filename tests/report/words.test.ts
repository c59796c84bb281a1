import { describe, expect, test } from 'vitest';
import { confidenceText } from '../../src/report/confidence.ts';
import { dateText } from '../../src/report/dates.ts';
import { clip, count, listOf, pluralOf } from '../../src/report/words.ts';

describe('confidence in words (ICD 203) and number', () => {
  test.each([
    [1, 'almost certain (1.00)'], [0.95, 'almost certain (0.95)'], [0.949, 'almost certain (0.95)'], [0.94, 'very likely (0.94)'], [0.8, 'very likely (0.80)'], [0.79, 'likely (0.79)'],
    [0.55, 'likely (0.55)'], [0.5, 'roughly even chance (0.50)'], [0.45, 'roughly even chance (0.45)'], [0.2, 'unlikely (0.20)'], [0.1, 'very unlikely (0.10)'], [0.01, 'almost no chance (0.01)'],
  ])('%d', (confidence, text) => expect(confidenceText(confidence)).toBe(text));
});

describe('dates', () => {
  test.each([
    ['2024-12-07', '2024-12-07'], ['2024-12', '2024-12'], ['2024', '2024'], ['2024-12-05/..', '2024-12-05 or later'], ['../2024-12-05', '2024-12-05 or earlier'],
    ['2024-12-05/2024-12-08', '2024-12-05 to 2024-12-08'], ['2024-12~', 'about 2024-12'], ['2024?', 'perhaps 2024'], ['2024-12-05%', 'perhaps about 2024-12-05'], ['2024-21', 'spring 2024'],
    ['202X', '2020s'], ['19XX', '1900s'], ['2024-XX', '2024'], ['2024-12-07T10:30+03:00', '2024-12-07 10:30 +03:00'], ['2024-12-07T10:30:00Z', '2024-12-07 10:30 UTC'],
    ['2024-11-30T00:00Z/2024-11-30T05:59Z', '2024-11-30 00:00 UTC to 05:59 UTC'], ['20 km', '20 km'], ['10/20', '10/20'], ['denied', 'denied'], ['..', '..'], ['', ''],
  ])('%s', (edtf, text) => expect(dateText(edtf)).toBe(text));
});

describe('small English', () => {
  test('lists', () => {
    expect(listOf([])).toBe('');
    expect(listOf(['A'])).toBe('A');
    expect(listOf(['A', 'B', 'C'], 'or')).toBe('A, B or C');
    expect(listOf(['A', 'B', 'C', 'D', 'E'], 'and', 3)).toBe('A, B and 3 others');
  });
  test('counts', () => expect([count(1, 'claim'), count(0, 'claim'), count(2, 'discrepancy', 'discrepancies')]).toEqual(['1 claim', '0 claims', '2 discrepancies']));
  test.each([['civilian', 'civilians'], ['city', 'cities'], ['day', 'days'], ['person', 'people'], ['church', 'churches'], ['aircraft', 'aircraft']])('%s → %s', (one, many) => expect(pluralOf(one)).toBe(many));
  test('clipping ends at a word and shows that it clipped', () => {
    expect(clip('one two three four', 12)).toBe('one two…');
    expect(clip('abcdefghijkl', 5)).toBe('abcd…');
    expect(clip('short', 5)).toBe('short');
  });
});
