/** "Q3 2023", "the first quarter of 2024", "second quarter last year", "third-quarter profit", "H1 2024". */
import type { Token } from '../../types.ts';
import { calendarDay } from '../../values/time-interval.ts';
import { fixed, fromDay, word, type Candidate, type TimeParser } from './candidate.ts';
import { readYearAfter } from './numerals.ts';
import { quarterInterval } from './units.ts';

const NUMBERS: ReadonlyMap<string, number> = new Map([['first', 1], ['1st', 1], ['second', 2], ['2nd', 2], ['third', 3], ['3rd', 3], ['fourth', 4], ['4th', 4], ['final', 4], ['last', 4]]);
/** Calendar and business words that may stand between: "the final calendar quarter of 2003". */
const BETWEEN: ReadonlySet<string> = new Set(['calendar', 'fiscal', 'financial']);
/** Where these stand, a quarter is a quarter of a match. */
const SPORT: ReadonlySet<string> = new Set(['scored', 'touchdown', 'touchdowns', 'rebounds', 'halftime', 'quarterback', 'game', 'yard', 'yards', 'basket', 'baskets', 'three-pointer', 'playoff', 'playoffs', 'nba', 'nfl', 'match', 'coach']);

export const parseQuarter: TimeParser = (tokens, at) => {
  const text = word(tokens, at);
  const sign = /^([qh])([1-4])$/.exec(text);
  if (sign) return sign[1] === 'q' ? quarter(tokens, at, at + 1, Number(sign[2])) : half(tokens, at, Number(sign[2]));
  if (text.endsWith('-quarter')) {
    const number = NUMBERS.get(text.slice(0, -8));
    return number === undefined || text === 'last-quarter' ? null : quarter(tokens, at, at + 1, number);
  }
  if (text !== 'quarter') return null;
  const index = BETWEEN.has(word(tokens, at - 1)) ? at - 2 : at - 1;
  const number = NUMBERS.get(word(tokens, index));
  if (number === undefined) return null;
  // "Last quarter" alone is the one before this; with a year after it, the fourth.
  if (word(tokens, index) === 'last' && !readYearAfter(tokens, at + 1)) return null;
  return quarter(tokens, index, at + 1, number);
};

function quarter(tokens: readonly Token[], from: number, to: number, number: number): Candidate | null {
  const year = yearOf(tokens, from, to);
  const base = { from: year?.from ?? from, to: year?.to ?? to, precision: 'quarter', approximate: false } as const;
  if (year) return { ...base, when: year.year === null ? fromDay((day) => quarterInterval(calendarDay(day).year + year.offset, number)) : fixed(quarterInterval(year.year, number)) };
  // "the first quarter of the race"
  if (word(tokens, to) === 'of') return null;
  if (tokens.some((token) => SPORT.has(token.lower))) return null;
  return { ...base, when: { kind: 'yearless', inYear: (y) => quarterInterval(y, number) } };
}

function half(tokens: readonly Token[], at: number, number: number): Candidate | null {
  const year = yearOf(tokens, at, at + 1);
  if (number > 2 || year === null || year.year === null) return null;
  const { start } = quarterInterval(year.year, 2 * number - 1);
  return { from: year.from, to: year.to, when: fixed({ start, end: quarterInterval(year.year, 2 * number).end }), precision: 'quarter', approximate: false };
}

/** The year on either side: "Q3 2023", "the 2023 third quarter", "the third quarter of fiscal 2023". */
function yearOf(tokens: readonly Token[], from: number, to: number): { year: number | null; offset: number; from: number; to: number } | null {
  const fiscal = word(tokens, to) === 'of' && BETWEEN.has(word(tokens, to + 1)) ? (word(tokens, to + 2) === 'year' ? to + 3 : to + 2) : null;
  const after = readYearAfter(tokens, fiscal ?? to);
  if (after) return { ...after, from };
  if (word(tokens, to) === 'of' && word(tokens, to + 1) === 'the' && word(tokens, to + 2) === 'year') return { year: null, offset: 0, from, to: to + 3 };
  const before = /^(?:19|20)\d\d$/.exec(word(tokens, from - 1));
  return before ? { year: Number(before[0]), offset: 0, from: from - 1, to } : null;
}
