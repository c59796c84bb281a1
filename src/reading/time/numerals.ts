/** Reads the numbers that dates are made of: days, pairs of days, years. */
import type { Token } from '../../types.ts';
import { word } from './candidate.ts';
import { MONTHS, ORDINALS } from './words.ts';

const DAY = /^(\d{1,2})(st|nd|rd|th)?$/;
const DAY_PAIR = /^(\d{1,2})(?:st|nd|rd|th)?[-–—‑/](\d{1,2})(?:st|nd|rd|th)?$/;
const YEAR = /^[12]\d{3}$/;

/** 1..31, from "7" or "7th"; null for anything else. */
export function readDay(text: string): number | null {
  const match = DAY.exec(text);
  const day = Number(match?.[1]);
  return match && day >= 1 && day <= 31 ? day : null;
}

/** 1..31, only from "7th" or "seventh". */
export function readOrdinalDay(text: string): number | null {
  return ORDINALS.get(text) ?? (DAY.exec(text)?.[2] === undefined ? null : readDay(text));
}

/** "7/8", "5-8": two days of one month, in order. */
export function readDayPair(text: string): readonly [number, number] | null {
  const match = DAY_PAIR.exec(text);
  if (!match) return null;
  const [first, last] = [Number(match[1]), Number(match[2])];
  return first >= 1 && first < last && last <= 31 ? [first, last] : null;
}

/** A year of four digits, 1000 to 2999: enough beside a month. */
export function readYear(text: string): number | null {
  return YEAR.test(text) ? Number(text) : null;
}

/** A year that may stand alone: 1500 to 2100. */
export function readBareYear(text: string): number | null {
  const year = readYear(text);
  return year !== null && year >= 1500 && year <= 2100 ? year : null;
}

/** The year after a date: a number, or one counted from the year of publication (-1 for "last year"). */
export interface YearAfter {
  readonly year: number | null;
  readonly offset: number;
  readonly to: number;
}

const OFFSETS: ReadonlyMap<string, number> = new Map([['last', -1], ['this', 0], ['next', 1]]);

/** Reads ", 2024", "2024", "of 2024", "last year", "of this year" at `at`; null if there is no year. */
export function readYearAfter(tokens: readonly Token[], at: number): YearAfter | null {
  const separator = word(tokens, at);
  const from = separator === ',' || separator === 'of' ? at + 1 : at;
  const year = readYear(word(tokens, from));
  // "On December 7, 2000 people fled" counts people: a year there would have a second comma.
  if (year !== null) return separator === ',' && isCounted(tokens, from) ? null : { year, offset: 0, to: from + 1 };
  const offset = OFFSETS.get(word(tokens, from));
  if (offset !== undefined && word(tokens, from + 1) === 'year' && separator !== ',') return { year: null, offset, to: from + 2 };
  return null;
}

const MASS_NOUNS: ReadonlySet<string> = new Set([
  'people', 'men', 'women', 'children', 'police', 'staff', 'personnel', 'cattle', 'fish', 'aircraft', 'dead', 'wounded', 'injured', 'strong', 'odd', 'plus',
  'percent', 'per', 'm', '%', 'million', 'billion', 'trillion', 'thousand', 'hundred', 'km', 'kg', 'mw', 'kw', 'sq', 'ft', 'mph', 'kph', 'tonne', 'ton', 'mile', 'metre', 'meter',
  'gmt', 'utc', 'hours', 'hrs', 'local', 'usd', 'eur', 'gbp', 'cubic', 'square', 'or', 'more', '$', '€', '£',
]);

/** Whether a number's next word says that it counts something ("2000 people", "1900 GMT") instead of naming a year. */
export function isCounted(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && (isPlural(next) || MASS_NOUNS.has(next.lower));
}

/** Nouns in the plural, and those that count without one ("police", "staff"). */
export function isPlural(token: Token): boolean {
  if (token.pos !== 'NOUN' && token.pos !== 'PROPN') return false;
  if (token.pos === 'PROPN' && MONTHS.has(token.lower)) return false;
  return (token.pos === 'NOUN' && token.lemma !== token.lower && token.lower.length > 3) || MASS_NOUNS.has(token.lower);
}
