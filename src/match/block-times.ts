/**
 * Statements that their dates keep apart: two events of a kind that happens again and again, each with its day. Most of what meets in
 * one place, or names one firm, is of this sort, and comparing could only call it unrelated.
 */
import type { Reading } from '../types.ts';
import { mayComeAgain, ONE_OCCASION_MS } from './conflict/recurrence.ts';
import { DAY_MS } from '../values/time-interval.ts';
import { isCounted } from './matter.ts';
import { mainTime } from './times.ts';

/** When the event of one statement was, where that can tell it from another. */
export interface StatementDates {
  /** Milliseconds; NaN for what dates alone keep apart from nothing: states, counts that run on, what is undated. */
  readonly start: number;
  readonly end: number;
  /** Milliseconds between two dates from which on they are of two events; up to there one of them may be wrong (conflict/time.ts). */
  readonly margin: number;
}

/** Of what is done to a number of things: no date of it is wrong because of another, whatever the other statement is. */
const NO_ONE_DATE = -1;

/** Whether a gap between the two makes two events of them, given that one predicate is the other or more general. */
export function datesApart(x: StatementDates, y: StatementDates): boolean {
  return isBeyond(Math.max(x.start - y.end, y.start - x.end), x.margin, y.margin);
}

/** Whether a gap between two dates (negative or NaN where there is none) makes two events of them. */
export function isBeyond(gap: number, marginX: number, marginY: number): boolean {
  return gap >= 0 && (marginX === NO_ONE_DATE || marginY === NO_ONE_DATE || gap > Math.max(marginX, marginY) || (marginX === 0 && marginY === 0));
}

/** Looks the dates of one statement up. */
export function datesOf(statement: Reading): StatementDates {
  const time = mainTime(statement);
  const words = statement.times[0]?.words ?? [];
  const predicate = statement.predicate?.value;
  // Only a date that stands in the text by itself is seen to differ where two texts are the same but for their numbers.
  const plain = words.length === 1 && !statement.quantities.some((slot) => slot.words.some(({ start, end }) => start < words[0]!.end && words[0]!.start < end));
  const running = time?.relation === 'by' || time?.relation === 'as-of' || time?.relation === 'until' || statement.quantities.some((slot) => slot.value.quantity.dimension === 'duration');
  const tells = predicate?.kind === 'event' && time !== null && plain && !running && time.relation !== 'since' && Number.isFinite(time.interval.start) && Number.isFinite(time.interval.end);
  // An hour by a clock of its own may be any within a day of another's.
  const slack = typeof time?.zone === 'number' || time?.zone === 'unclear' ? DAY_MS : 0;
  return {
    start: tells ? time.interval.start - slack : NaN,
    end: tells ? time.interval.end + slack : NaN,
    margin: tells ? marginOf(statement) : Infinity,
  };
}

function marginOf(statement: Reading): number {
  const predicate = statement.predicate?.value;
  if (predicate === undefined) return Infinity;
  if (isCounted(statement)) return NO_ONE_DATE;
  if (!predicate.once && !predicate.exclusive.includes('time')) return 0;
  // Taking an unnamed one on another day is another event.
  if (!(statement.object ?? statement.subject)?.value.every((one) => one.proper || one.definite)) return NO_ONE_DATE;
  return mayComeAgain(predicate.concept, Infinity) ? ONE_OCCASION_MS : Infinity;
}
