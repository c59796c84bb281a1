import { describe, expect, it } from 'vitest';
import { withWordDates, wordDate } from '../../src/report/word-dates.ts';

describe('dates in words', () => {
  it.each([
    ['2024-12-07', '7 December 2024'],
    ['2024-12', 'December 2024'],
    ['2024', '2024'],
    ['2024-12-16/..', '16 December 2024 or later'],
    ['../2024-11-30', '30 November 2024 or earlier'],
    ['2020-01/2020-05', 'January 2020 to May 2020'],
    ['2024-12~', 'about December 2024'],
    ['no date', 'no date'],
  ])('%s', (edtf, words) => {
    expect(wordDate(edtf)).toBe(words);
  });

  it('leaves ids and what is no date alone', () => {
    expect(withWordDates('bne-2024-12-07#c10 dates it to 2024-12-07, https://x.org/2024-12-07/ to 2024-13-01')).toBe('bne-2024-12-07#c10 dates it to 7 December 2024, https://x.org/2024-12-07/ to 2024-13-01');
  });
});
