/** Which tokens can start the reading of a time, and which pattern families to ask then. */
import type { Token } from '../../types.ts';
import { parseAgo } from './ago.ts';
import { parseAhead } from './ahead.ts';
import { parseCalendarPeriod, parsePeriodEnd } from './calendar-period.ts';
import type { TimeParser } from './candidate.ts';
import { parseCrossMonthRange } from './cross-month-range.ts';
import { parseDayWord } from './day-word.ts';
import { DECADE_WORDS, parseCentury, parseDecade, parseDecadeWord } from './decade-century.ts';
import { parseFiscalYear } from './fiscal-year.ts';
import { parseMonthDate } from './month-date.ts';
import { parseNumericDate } from './numeric-date.ts';
import { parseQuarter } from './quarter.ts';
import { parseRecentPeriod } from './recent-period.ts';
import { parseSeason } from './season.ts';
import { UNITS } from './units.ts';
import { parseWeekday } from './weekday.ts';
import { parseYear } from './year.ts';
import { parseYearRange } from './year-range.ts';
import { MONTHS, SEASON_WORDS, WEEKDAYS } from './words.ts';

const FIGURES: readonly TimeParser[] = [parseNumericDate, parseYearRange, parseYear, parseDecade, parseCentury];
const PERIODS: readonly TimeParser[] = [parseAgo, parseAhead, parseCalendarPeriod, parseRecentPeriod];
const HYPHENATED: readonly TimeParser[] = [parseMonthDate, parseCrossMonthRange, parseYear, parseDecade, parseCentury, parseQuarter, parsePeriodEnd];
const FISCAL: readonly TimeParser[] = [parseFiscalYear];
const NONE: readonly TimeParser[] = [];

/** The families by trigger word. */
const BY_WORD: ReadonlyMap<string, readonly TimeParser[]> = new Map<string, readonly TimeParser[]>([
  ...[...MONTHS.keys()].map((name): [string, TimeParser[]] => [name, [parseMonthDate]]),
  ...[...WEEKDAYS.keys()].map((name): [string, TimeParser[]] => [name, [parseWeekday]]),
  ...[...SEASON_WORDS.keys()].map((name): [string, TimeParser[]] => [name, [parseSeason]]),
  ...[...UNITS.keys()].map((name): [string, readonly TimeParser[]] => [name, name === 'quarter' ? [parseQuarter, ...PERIODS] : PERIODS]),
  ...['yesterday', 'today', 'tomorrow', 'tonight', 'overnight', 'morning', 'afternoon', 'evening', 'night'].map((name): [string, TimeParser[]] => [name, [parseDayWord]]),
  ...['q1', 'q2', 'q3', 'q4', 'h1', 'h2'].map((name): [string, TimeParser[]] => [name, [parseQuarter]]),
  ...['fy', 'fiscal', 'financial', 'tax', 'school', 'academic'].map((name): [string, readonly TimeParser[]] => [name, FISCAL]),
  ['century', [parseCentury]],
  ...DECADE_WORDS.map((name): [string, TimeParser[]] => [name, [parseDecadeWord]]),
]);

/** The families that may read a time around this token; none for nearly all tokens. */
export function parsersFor(token: Token): readonly TimeParser[] {
  const code = token.lower.charCodeAt(0);
  if (code >= 48 && code <= 57) return FIGURES;
  const named = BY_WORD.get(token.lower);
  if (named) return named;
  if ((code === 39 || code === 0x2019 || code === 0x2018) && token.lower.length > 2) return FIGURES;
  if (code === 102 && token.lower.charCodeAt(1) === 121 && token.lower.length > 3) return FISCAL;
  return token.lower.includes('-') || token.lower.includes('–') ? HYPHENATED : NONE;
}
