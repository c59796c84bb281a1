/** "the 1980s", "mid-1990s", "the '90s", "the 1800s", "the 19th century", "21st-century". */
import type { Token } from '../../types.ts';
import { yearInterval } from '../../values/time-interval.ts';
import { fixed, mapWhen, word, type TimeParser } from './candidate.ts';
import { PORTIONS, portion } from './portions.ts';
import { readOrdinalDay } from './numerals.ts';

const DECADE = /^(?:(early|mid|late|mid-to-late|early-to-mid)-)?(1[0-9]|20)(\d)0['’]?s$/;
const SHORT_DECADE = /^(?:(early|mid|late)-)?['’‘]([3-9])0s$/;
const CENTURY = /^(?:(early|mid|late)-)?(\d{1,2}(?:st|nd|rd|th)|[a-z]+(?:-[a-z]+)?)-century$/;

/** "The 1800s" is a century; "the 2000s" far more often a decade than a century. "'90s" is of the last century; "90s" alone may be degrees or years of age. */
export const parseDecade: TimeParser = (tokens, at) => {
  const text = word(tokens, at);
  const full = DECADE.exec(text);
  const short = full ? null : SHORT_DECADE.exec(text);
  const split = !full && !short && /^(?:1[5-9]|20)\d0$/.test(text) && ['the', 'early', 'late', 'mid'].includes(word(tokens, at - 1)) ? splitEnding(tokens, at + 1) : 0;
  if (!full && !short && split === 0) return null;
  const first = full ? Number(`${full[2]}${full[3]}0`) : short ? 1900 + 10 * Number(short[2]) : Number(text);
  const isCentury = first % 100 === 0 && first < 2000;
  const whole = yearInterval(first, first + (isCentury ? 99 : 9));
  const precision = isCentury ? 'century' : 'decade';
  const part = PORTIONS.get(full?.[1] ?? short?.[1] ?? '');
  const when = part ? mapWhen(fixed(whole), (interval) => portion(interval, precision, part)) : fixed(whole);
  return { from: at, to: at + 1 + split, when, precision, approximate: part !== undefined };
};

/** Decades of the last century by name. The twenties to the forties are as often those of this one or of a life, and are not read. */
export const DECADE_WORDS: readonly string[] = ['fifties', 'sixties', 'seventies', 'eighties', 'nineties'];

/** "in the eighties": a decade behind "the" and a preposition of time. "In his eighties" is an age, "temperatures in the eighties" are degrees. */
export const parseDecadeWord: TimeParser = (tokens, at) => {
  const part = PORTIONS.get(word(tokens, at - 1));
  const the = part ? at - 2 : at - 1;
  if (word(tokens, the) !== 'the' || !BEFORE_DECADE.has(word(tokens, the - 1)) || tokens.some((token) => TEMPERATURE.has(token.lemma))) return null;
  const first = 1950 + 10 * DECADE_WORDS.indexOf(word(tokens, at));
  return { from: at, to: at + 1, when: fixed(yearInterval(first, first + 9)), precision: 'decade', approximate: false };
};

const BEFORE_DECADE: ReadonlySet<string> = new Set(['in', 'during', 'since', 'until', 'of', 'from', 'throughout', 'by', 'after', 'before']);
const TEMPERATURE: ReadonlySet<string> = new Set(['temperature', 'degree', 'mercury', 'thermometer', 'heat', 'age', 'aged']);

/** The tokenizer splits "1990's" into "1990" and "'s", or "1990", "'" and "s": how many tokens the ending takes. */
function splitEnding(tokens: readonly Token[], at: number): number {
  if (/^['’]s$/.test(word(tokens, at))) return 1;
  return /^['’]$/.test(word(tokens, at)) && word(tokens, at + 1) === 's' ? 2 : 0;
}

/** The 19th century as 1800 to 1899, as EDTF's 18XX has it. */
export const parseCentury: TimeParser = (tokens, at) => {
  const joined = CENTURY.exec(word(tokens, at));
  const ordinal = joined ? joined[2]! : word(tokens, at) === 'century' ? word(tokens, at - 1) : '';
  const number = readOrdinalDay(ordinal) ?? readOrdinalDay(ordinal.replace(/^(?:early|mid|late)-/, ''));
  const era = word(tokens, at + 1);
  if (number === null || number > 22 || era === 'bc' || era === 'bce' || era === 'b.c.') return null;
  const part = PORTIONS.get(joined?.[1] ?? /^(early|mid|late)-/.exec(ordinal)?.[1] ?? '');
  const whole = yearInterval(100 * (number - 1), 100 * number - 1);
  const when = part ? mapWhen(fixed(whole), (interval) => portion(interval, 'century', part)) : fixed(whole);
  return { from: joined ? at : at - 1, to: at + 1, when, precision: 'century', approximate: part !== undefined };
};
