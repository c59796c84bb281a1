import { describe, expect, it } from 'vitest';
import { namedDates, namedYears } from '../../src/values/named-dates.ts';

const words = (text: string) => text.split(' ').flatMap((word) => word.split(/(?<=.)(?=[,.]$)/)).map((one) => ({ text: one, lower: one.toLowerCase() }));
const shown = (text: string): string[] => namedDates(words(text)).map(({ year, month, day }) => [year ?? '?', month, ...(day === null ? [] : [day])].join('-'));

describe('dates as they are written', () => {
  it.each<[string, readonly string[]]>([
    ['It came on 3 March 2025.', ['2025-3-3']],
    ['It came on March 3, 2025, in Leeds.', ['2025-3-3']],
    ['It came on March 3, 12 people said.', ['?-3-3']],
    ['It came on the 3rd of March.', ['?-3-3']],
    ['It lasted from 27 to 30 November 2024.', ['2024-11-27', '2024-11-30']],
    ['It lasted 27–30 November.', ['?-11-27', '?-11-30']],
    ['It came on 7/8 December.', ['?-12-7', '?-12-8']],
    ['From November 27 to December 1, 2024 it rained.', ['?-11-27', '2024-12-1']],
    ['It came on 27, 28 and 30 November.', ['?-11-27', '?-11-28', '?-11-30']],
    ['It came on 2025-03-03.', ['2025-3-3']],
    ['It came in May 2024.', ['2024-5']],
    ['In November it came.', ['?-11']],
    ['Theresa May left.', []],
    ['It may come.', []],
    ['The March on Rome began.', []],
    ['It came on 40 March.', []],
    ['It killed 12 people.', []],
  ])('%s', (text, expected) => expect(shown(text)).toEqual(expected));

  it.each<[string, readonly number[]]>([['From 2011–2015 and in 1987 it rained on 1,987 of 20245 days.', [2011, 2015, 1987]], ['It rained.', []]])('years: %s', (text, expected) => expect(namedYears(words(text))).toEqual(expected));
});
