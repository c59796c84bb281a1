/** Dates with a month's name: "7 December 2024", "Dec. 7, 2024", "the 7th of December", "5-8 December", "mid-October", "in May". */
import type { TimeInterval, Token } from '../../types.ts';
import { calendarDay, DAY_MS, hull, isCalendarDay, monthInterval, timestamp } from '../../values/time-interval.ts';
import { fromDay, word, type Candidate, type TimeParser, type When } from './candidate.ts';
import { isMonthContext, monthAt, type MonthWord } from './month-word.ts';
import { portion } from './portions.ts';
import { isPlural, readDay, readDayPair, readOrdinalDay, readYearAfter, type YearAfter } from './numerals.ts';
import { MONTHS, RANGE_SIGNS, SHORT_WEEKDAYS, WEEKDAYS } from './words.ts';

/** One or two days of the month, with the tokens that they take. */
interface Days {
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly last: number;
  /** "5 and 8 December": the days between are not meant. */
  readonly loose: boolean;
}

export const parseMonthDate: TimeParser = (tokens, at) => {
  const month = monthAt(tokens, at);
  if (!month) return null;
  const days = month.last === month.first && month.portion === null ? (daysBefore(tokens, at) ?? daysAfter(tokens, at)) : null;
  if (days && isNamedByDate(tokens, days.to)) return null;
  if (days && isCalendarDay(2024, month.first, days.last)) return withDays(tokens, at, month.first, days);
  return wholeMonth(tokens, at, month);
};

/** "the 23 March Movement", "the 17 November group": a name that holds a date. */
function isNamedByDate(tokens: readonly Token[], at: number): boolean {
  return NAMED_BY_DATE.has(tokens[at]?.text ?? '');
}

const NAMED_BY_DATE: ReadonlySet<string> = new Set(['Movement', 'Front', 'Brigade', 'Brigades', 'Organization', 'Organisation', 'Revolutionary', 'Street', 'Square', 'Bridge', 'Stadium', 'Avenue', 'Party', 'Forces', 'Alliance']);

function withDays(tokens: readonly Token[], at: number, month: number, days: Days): Candidate {
  const year = readYearAfter(tokens, days.to);
  const inYear = (y: number): TimeInterval | null => {
    if (!isCalendarDay(y, month, days.last)) return null;
    return { start: timestamp(y, month, days.first), end: timestamp(y, month, days.last) + DAY_MS };
  };
  return {
    from: withWeekday(tokens, Math.min(days.from, at)),
    to: year?.to ?? days.to,
    when: whenInYear(inYear, year),
    precision: 'day',
    approximate: days.loose && days.last > days.first + 1,
  };
}

function wholeMonth(tokens: readonly Token[], at: number, month: MonthWord): Candidate | null {
  const year = readYearAfter(tokens, at + 1);
  const named = ['last', 'next', 'this'].indexOf(word(tokens, at - 1));
  if (!year && named < 0 && month.portion === null && month.first === month.last && !isMonthContext(tokens, at)) return null;
  const whole = (y: number): TimeInterval => hull(monthInterval(month.last < month.first ? y - 1 : y, month.first), monthInterval(y, month.last));
  const inYear = (y: number): TimeInterval => (month.portion ? portion(whole(y), 'month', month.portion) : whole(y));
  const result = { to: year?.to ?? at + 1, precision: 'month', approximate: month.portion !== null } as const;
  if (!year && named >= 0) return { ...result, from: at - 1, when: fromDay((day) => besidesMonth(inYear, day, named)) };
  return { ...result, from: at, when: whenInYear(inYear, year) };
}

/** "Last December" ended before the day's month began, "next March" begins after it ended, "this May" is that of the year. */
function besidesMonth(inYear: (year: number) => TimeInterval, day: number, named: number): TimeInterval {
  const { year, month } = calendarDay(day);
  if (named === 2) return inYear(year);
  const own = monthInterval(year, month);
  const steps = named === 0 ? [year, year - 1] : [year, year + 1];
  return steps.map(inYear).find((one) => (named === 0 ? one.end <= own.start : one.start >= own.end)) ?? inYear(year);
}

/** The date in the year that stands there, in the year so far from publication, or in one still to be found. */
function whenInYear(inYear: (year: number) => TimeInterval | null, year: YearAfter | null): When {
  if (!year) return { kind: 'yearless', inYear };
  const { offset } = year;
  // A leap day in a common year is a slip of the writer; the first of March stands for it.
  const sure = (y: number): TimeInterval => inYear(y) ?? { start: timestamp(y, 3, 1), end: timestamp(y, 3, 2) };
  return year.year === null ? fromDay((day) => sure(calendarDay(day).year + offset)) : { kind: 'fixed', interval: sure(year.year) };
}

function daysBefore(tokens: readonly Token[], at: number): Days | null {
  const ofMonth = word(tokens, at - 1) === 'of';
  const index = ofMonth ? at - 2 : at - 1;
  const text = word(tokens, index);
  const pair = readDayPair(text);
  if (pair) return { from: index, to: at + 1, first: pair[0], last: pair[1], loose: false };
  const last = readOrdinalDay(text) ?? (ofMonth ? null : readDay(text));
  // "First December of the war" is no first of December; "of" or a figure is wanted.
  if (last === null || (!ofMonth && readDay(text) === null)) return null;
  let from = word(tokens, index - 1) === 'the' ? index - 1 : index;
  const sign = word(tokens, from - 1);
  const first = readDay(word(tokens, from - 2)) ?? readOrdinalDay(word(tokens, from - 2));
  const coordinated = sign === 'and' || sign === 'or' || sign === '&';
  if (first === null || first >= last || !(coordinated || RANGE_SIGNS.has(sign)) || MONTHS.has(word(tokens, from - 3))) return { from, to: at + 1, first: last, last, loose: false };
  from -= 2;
  const between = word(tokens, from - 1) === 'between' || (word(tokens, from - 1) === 'the' && word(tokens, from - 2) === 'between');
  if (word(tokens, from - 1) === 'the') from--;
  return { from, to: at + 1, first, last, loose: coordinated && !between };
}

function daysAfter(tokens: readonly Token[], at: number): Days | null {
  const pair = readDayPair(word(tokens, at + 1));
  if (pair && !isCountOf(tokens, at, at + 2)) return { from: at, to: at + 2, first: pair[0], last: pair[1], loose: false };
  const index = word(tokens, at + 1) === 'the' ? at + 2 : at + 1;
  const first = index === at + 1 ? readDay(word(tokens, index)) : readOrdinalDay(word(tokens, index));
  if (first === null || isCountOf(tokens, at, index + 1)) return null;
  const sign = word(tokens, index + 1);
  const last = readDay(word(tokens, index + 2));
  const coordinated = sign === 'and' || sign === 'or' || sign === '&';
  // "March 5 to 7 April" ends in another month; "on March 5 and 6 people" counts people.
  const another = MONTHS.has(word(tokens, index + 3)) || isCountOf(tokens, at, index + 3);
  if (last === null || last <= first || another || !(coordinated || RANGE_SIGNS.has(sign))) return { from: at, to: index + 1, first, last: first, loose: false };
  return { from: at, to: index + 3, first, last, loose: coordinated && word(tokens, at - 1) !== 'between' };
}

const COUNTING: ReadonlySet<string> = new Set(['%', 'percent', 'per', 'million', 'billion', 'thousand', 'hundred', 'of', 'more', 'other']);

/** "In December 12 people died": after "in" and a month, a number before a plural counts; after "on" it is the day. */
function isCountOf(tokens: readonly Token[], month: number, next: number): boolean {
  const token = tokens[next];
  if (!token) return false;
  if (COUNTING.has(token.lower) && token.lower !== 'of') return true;
  if (token.lower === '-' && tokens[next + 1]?.pos === 'NOUN') return true;
  const afterIn = ['in', 'since', 'last', 'during', 'and'].includes(word(tokens, month - 1));
  return (afterIn || next > month + 2) && isPlural(token);
}

/** Takes the weekday before the date along: "Saturday, 7 December", "Sat., Jan. 5", "on Saturday the 7th of December". */
function withWeekday(tokens: readonly Token[], from: number): number {
  const index = word(tokens, from - 1) === ',' ? from - 2 : from - 1;
  const text = word(tokens, index);
  return WEEKDAYS.has(text) || SHORT_WEEKDAYS.has(text) ? index : from;
}
