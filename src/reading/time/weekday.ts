/** "on Tuesday", "last Tuesday", "next Friday", "Monday of last week": counted from the day of publication. */
import type { TimeInterval, Token } from '../../types.ts';
import { calendarDay, DAY_MS, hull, startOfWeek } from '../../values/time-interval.ts';
import { fromDay, word, type Direction, type TimeParser } from './candidate.ts';
import { NAMES_AFTER_WEEKDAY, NAMES_BEFORE_WEEKDAY, WEEKDAYS } from './words.ts';

/** "every Tuesday" comes again and again: no time. */
const RECURRING: ReadonlySet<string> = new Set(['every', 'each', 'any', 'most', 'many']);
const WEEKS: ReadonlyMap<string, number> = new Map([['last', -1], ['this', 0], ['next', 1]]);

export const parseWeekday: TimeParser = (tokens, at) => {
  const weekday = WEEKDAYS.get(word(tokens, at));
  if (weekday === undefined || isName(tokens, at)) return null;
  const before = word(tokens, at - 1);
  const base = { precision: 'day', approximate: false } as const;
  // "Tuesday last week", "Tuesday of last week"
  const index = word(tokens, at + 1) === 'of' ? at + 2 : at + 1;
  const week = WEEKS.get(word(tokens, index));
  if (week !== undefined && word(tokens, index + 1) === 'week') return { ...base, from: at, to: index + 2, when: fromDay((day) => inWeek(weekday, day, week)) };
  if (before === 'last' || before === 'next') {
    const step = before === 'last' ? -1 : 1;
    return { ...base, from: at - 1, to: at + 1, approximate: true, when: fromDay((day) => beyond(weekday, day, step)) };
  }
  if (before === 'coming' || before === 'past') {
    const from = word(tokens, at - 2) === 'this' || word(tokens, at - 2) === 'the' ? at - 2 : at - 1;
    return { ...base, from, to: at + 1, when: fromDay((day) => nearest(weekday, day, before === 'coming' ? 'future' : 'past'), true) };
  }
  // "This Friday" looks ahead unless the verb looks back.
  if (before === 'this') return { ...base, from: at - 1, to: at + 1, when: fromDay((day, direction) => nearest(weekday, day, direction ?? 'future'), true) };
  return { ...base, from: at, to: at + 1, when: fromDay((day, direction) => nearest(weekday, day, direction), true) };
};

function isName(tokens: readonly Token[], at: number): boolean {
  const before = word(tokens, at - 1);
  if (RECURRING.has(before) || NAMES_BEFORE_WEEKDAY.has(before) || (before === 'on' && word(tokens, at - 2) === 'mail')) return true;
  const next = tokens[at + 1];
  // "Monday Night Football", "Sunday Morning Post"
  if (['Night', 'Morning', 'Evening'].includes(next?.text ?? '') && /^\p{Lu}/u.test(tokens[at + 2]?.text ?? '')) return true;
  return next !== undefined && NAMES_AFTER_WEEKDAY.has(next.lower) && /^\p{Lu}/u.test(next.text);
}

/** The latest such day up to publication, which may be that day itself; or, ahead, the first from it on. */
function nearest(weekday: number, day: number, direction: Direction): TimeInterval {
  const own = calendarDay(day).weekday;
  const start = direction === 'future' ? day + ((weekday - own + 7) % 7) * DAY_MS : day - ((own - weekday + 7) % 7) * DAY_MS;
  return { start, end: start + DAY_MS };
}

/**
 * "Last Tuesday" is before the day, "next Friday" after it. Where the nearest is in the same week, half of all writers mean the
 * one of the week beyond: the interval covers both.
 */
function beyond(weekday: number, day: number, step: 1 | -1): TimeInterval {
  const near = nearest(weekday, day + step * DAY_MS, step > 0 ? 'future' : 'past');
  if (startOfWeek(near.start) !== startOfWeek(day)) return near;
  return hull(near, { start: near.start + 7 * step * DAY_MS, end: near.end + 7 * step * DAY_MS });
}

function inWeek(weekday: number, day: number, week: number): TimeInterval {
  const start = startOfWeek(day) + (7 * week + ((weekday + 6) % 7)) * DAY_MS;
  return { start, end: start + DAY_MS };
}
