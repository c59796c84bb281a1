/** "summer 2019", "the winter of 2010-11", "last summer", "this spring". */
import type { TimeInterval, Token } from '../../types.ts';
import { calendarDay } from '../../values/time-interval.ts';
import { seasonFrom, seasonOfYear, type Season } from '../../values/seasons.ts';
import { fixed, fromDay, word, type TimeParser } from './candidate.ts';
import { readBareYear } from './numerals.ts';
import { SEASON_WORDS } from './words.ts';

const DOUBLE_YEAR = /^([12]\d{3})[-–/](\d{2}|\d{4})$/;

export const parseSeason: TimeParser = (tokens, at) => {
  const season = SEASON_WORDS.get(word(tokens, at));
  // "Arab Spring", "Prague Spring 1968" are names.
  if (!season || (/^\p{Lu}/u.test(tokens[at]!.text) && tokens[at - 1]?.pos === 'PROPN')) return null;
  const index = word(tokens, at + 1) === 'of' ? at + 2 : at + 1;
  const double = DOUBLE_YEAR.exec(word(tokens, index));
  const base = { from: at, precision: 'season', approximate: false } as const;
  if (double && season === 'winter') return { ...base, to: index + 1, when: fixed(seasonFrom(season, Number(double[1]))) };
  const year = readBareYear(word(tokens, index));
  // Of one year there are two winters, and which is meant is not said.
  if (year !== null) return { ...base, to: index + 1, when: fixed(seasonOfYear(season, year)), approximate: season === 'winter' };
  const named = ['last', 'next', 'this', 'past', 'coming'].indexOf(word(tokens, at - 1));
  // "this fall in prices" is no autumn.
  if (named < 0 && isInSeason(tokens, at)) return { ...base, to: at + 1, when: fromDay((day, direction) => beside(season, day, direction === 'future' ? 1 : 3)) };
  if (named < 0 || ['in', 'of'].includes(word(tokens, at + 1))) return null;
  const yearAfter = ['last', 'next', 'this'].includes(word(tokens, at + 1)) ? null : { from: at - 1, to: at + 1 };
  return yearAfter && { ...base, ...yearAfter, when: fromDay((day) => beside(season, day, named)) };
};

/** "in late autumn", "in the winter": behind "in" and before no noun ("in summer clothes"); "in the fall" of a city is no season. */
function isInSeason(tokens: readonly Token[], at: number): boolean {
  if (word(tokens, at) === 'fall' || word(tokens, at) === 'spring') return false;
  let before = at - 1;
  if (['early', 'mid', 'late'].includes(word(tokens, before))) before--;
  if (word(tokens, before) === 'the') before--;
  const next = tokens[at + 1];
  return word(tokens, before) === 'in' && (next === undefined || next.pos === 'PUNCT' || next.pos === 'ADP' || next.pos === 'CCONJ') && next?.lower !== 'of';
}

/** "Last" is the latest that has begun and, if it still runs, the one before; "next" the first to begin; "this" the nearest. */
function beside(season: Season, day: number, named: number): TimeInterval {
  const { year } = calendarDay(day);
  const seasons = [year - 2, year - 1, year, year + 1].map((y) => seasonFrom(season, y));
  const distance = (one: TimeInterval): number => Math.max(0, one.start - day, day - one.end);
  if (named === 0) return seasons.findLast((one) => one.end <= day) ?? seasons[0]!;
  if (named === 1 || named === 4) return seasons.find((one) => one.start > day) ?? seasons[3]!;
  if (named === 3) return seasons.findLast((one) => one.start <= day) ?? seasons[0]!;
  return seasons.reduce((best, one) => (distance(one) < distance(best) ? one : best));
}
