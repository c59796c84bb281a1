/** Words by which a text counts on from a date that it gave before: "the next day", "two days later", "the week before". */
import type { Mentions } from '../../types.ts';

/** Days after the date (before it, where negative) that the words may mean. */
export interface Counting {
  readonly from: number;
  readonly to: number;
}

const NUMBERS: Readonly<Record<string, number>> = { a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12 };
const DAY_PARTS = '(?:day|morning|evening|night|afternoon|dawn)';
const NUMBER = `(?:${Object.keys(NUMBERS).join('|')}|\\d{1,3})`;

/** Each with the days that it counts; a test sentence stands beside it. */
const PATTERNS: readonly { readonly pattern: RegExp; readonly days: (match: RegExpExecArray) => Counting; readonly example: string }[] = [
  { pattern: new RegExp(`\\b(?:next|following|subsequent) ${DAY_PARTS}\\b`, 'giu'), days: () => ({ from: 1, to: 1 }), example: 'The next day it left.' },
  { pattern: new RegExp(`\\b${DAY_PARTS} (?:after|later)\\b`, 'giu'), days: () => ({ from: 1, to: 1 }), example: 'A day later it left.' },
  { pattern: new RegExp(`\\b(?:previous|preceding) ${DAY_PARTS}\\b|\\b${DAY_PARTS} (?:before|earlier)\\b`, 'giu'), days: () => ({ from: -1, to: -1 }), example: 'It had come the day before.' },
  { pattern: /\b(?:next|following) week\b|\bweek (?:after|later)\b/giu, days: () => ({ from: 1, to: 13 }), example: 'It left the following week.' },
  { pattern: /\b(?:previous|preceding) week\b|\bweek (?:before|earlier)\b/giu, days: () => ({ from: -13, to: -1 }), example: 'It had come the week before.' },
  { pattern: /\bovernight\b|\bhours (?:later|after)\b|\bpast midnight\b|\binto the night\b/giu, days: () => ({ from: 0, to: 1 }), example: 'Hours later it left.' },
  { pattern: /\bhours (?:before|earlier)\b/giu, days: () => ({ from: -1, to: 0 }), example: 'It had come hours before.' },
  { pattern: new RegExp(`\\b(${NUMBER}) (day|week)s? (later|after|afterwards|on|before|earlier)\\b`, 'giu'), days: ([, number = '', unit, way]) => counted(number, unit!, /^(?:before|earlier)$/i.test(way!) ? -1 : 1), example: 'Two days later it left.' },
  { pattern: new RegExp(`\\b(?:after|within|in|for) (?:the )?(?:first |next )?(${NUMBER}) (day|week)s?\\b`, 'giu'), days: ([, number = '', unit]) => ({ from: 0, to: counted(number, unit!, 1).to }), example: 'Within three days it had left.' },
  { pattern: /(?<!\w )\bdays (?:later|after)\b/giu, days: () => ({ from: 1, to: 7 }), example: 'Days later it left.' },
  { pattern: /(?<!\w )\bdays (?:before|earlier)\b/giu, days: () => ({ from: -7, to: -1 }), example: 'Days before it had come.' },
];

function counted(number: string, unit: string, sign: 1 | -1): Counting {
  const days = countOf(number) * (unit.toLowerCase() === 'week' ? 7 : 1) * sign;
  const loose = unit.toLowerCase() === 'week' ? 3 : 0;
  return { from: days - loose, to: days + loose };
}

/** What sentences count. Pure. */
export function countingOf(sentences: readonly Pick<Mentions, 'text'>[]): Counting[] {
  return sentences.flatMap(({ text }) => PATTERNS.flatMap(({ pattern, days }) => [...text.matchAll(pattern)].map((match) => days(match as RegExpExecArray))));
}

/** Months after a date that words may mean. That many years are a year either way as people round them; a calendar year holds all of its months. */
const MONTH_PATTERNS: readonly { readonly pattern: RegExp; readonly months: (match: RegExpExecArray) => Counting; readonly example: string }[] = [
  { pattern: new RegExp(`\\b(${NUMBER}) years? (later|after|afterwards|on|before|earlier|previously)\\b`, 'giu'), months: ([, number = '', way]) => around(12 * countOf(number), SLACK_OF_YEARS, way!), example: 'A year earlier it had come.' },
  { pattern: new RegExp(`\\b(${NUMBER}) months? (later|after|afterwards|on|before|earlier|previously)\\b`, 'giu'), months: ([, number = '', way]) => around(countOf(number), 1, way!), example: 'Three months later it left.' },
  { pattern: /\b(?:previous|preceding) year\b|\bthe year (?:before|earlier)\b/giu, months: () => ({ from: -23, to: -1 }), example: 'It had come the previous year.' },
  { pattern: /\b(?:next|following) year\b|\bthe year after\b/giu, months: () => ({ from: 1, to: 23 }), example: 'It left the following year.' },
  { pattern: /\b(?:previous|preceding) month\b|\bthe month (?:before|earlier)\b/giu, months: () => ({ from: -1, to: -1 }), example: 'It had come the previous month.' },
  { pattern: /\b(?:next|following) month\b|\bthe month after\b/giu, months: () => ({ from: 1, to: 1 }), example: 'It left the following month.' },
];

const SLACK_OF_YEARS = 6;

function around(months: number, slack: number, way: string): Counting {
  const middle = /^(?:before|earlier|previously)$/i.test(way) ? -months : months;
  return { from: middle - slack, to: middle + slack };
}

function countOf(number: string): number {
  return NUMBERS[number.toLowerCase()] ?? Number(number);
}

/** Months that sentences count. Pure. */
export function monthCountingOf(sentences: readonly Pick<Mentions, 'text'>[]): Counting[] {
  return sentences.flatMap(({ text }) => MONTH_PATTERNS.flatMap(({ pattern, months }) => [...text.matchAll(pattern)].map((match) => months(match as RegExpExecArray))));
}

/** For tests: a sentence for each way of counting months. */
export const MONTH_COUNTING_EXAMPLES: readonly string[] = MONTH_PATTERNS.map(({ example }) => example);

/** For tests: a sentence for each way of counting. */
export const COUNTING_EXAMPLES: readonly string[] = PATTERNS.map(({ example }) => example);
