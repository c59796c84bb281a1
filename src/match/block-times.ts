/**
 * Pairs of claims that their dates keep apart: two events of a kind that happens again and again, each with its day. Most of what
 * meets in one place, or names one firm, is of this sort, and comparing could only call it unrelated: so it is left out by two
 * dates, before anything is laid side by side.
 */
import type { Reading } from '../types.ts';
import { mayComeAgain, ONE_OCCASION_MS } from './conflict/recurrence.ts';
import { isWordingTelling, likenessOf, NEAR_SAME, sameText } from './likeness.ts';
import { isCounted } from './matter.ts';
import { relatePredicates } from './predicates.ts';
import { mainTime } from './times.ts';

/** Whether dates alone keep the i-th and the j-th of some readings apart; only then is `compareRelated` spared, and it would be null. */
export type ApartByDates = (i: number, j: number) => boolean;

/** What is known of one statement: when its event was, where that can tell it from another. */
interface Dated {
  readonly statement: Reading;
  /** Milliseconds; NaN for what dates alone keep apart from nothing: states, counts that run on, what is undated. */
  readonly start: number;
  readonly end: number;
  /** Milliseconds between two dates from which on they are of two events; up to there one of them may be wrong (conflict/time.ts). */
  readonly margin: number;
}

/** Of what is done to a number of things: no date of it is wrong because of another, whatever the other statement is. */
const NO_ONE_DATE = -1;

/** Prepares the readings once; the answer for a pair takes some ten nanoseconds where each holds one statement of one predicate. */
export function apartByDates(readings: readonly Reading[]): ApartByDates {
  const dated = readings.map((reading) => (reading.read ? [reading, ...reading.further].map(datedOf) : []));
  const alone = <T>(of: (one: Dated) => T, none: T) => ([main, further]: readonly Dated[]): T => (main === undefined || further !== undefined ? none : of(main));
  const starts = Float64Array.from(dated, alone(({ start }) => start, NaN));
  const ends = Float64Array.from(dated, alone(({ end }) => end, NaN));
  const margins = Float64Array.from(dated, alone(({ margin }) => margin, Infinity));
  const predicates = predicateNumbers(readings);
  return (i, j) => {
    const [some, others] = [dated[i]!, dated[j]!];
    if (some.length === 1 && others.length === 1) {
      const apart = isBeyond(Math.max(starts[i]! - ends[j]!, starts[j]! - ends[i]!), margins[i]!, margins[j]!);
      return apart && (predicates[i] === predicates[j] || areApart(some[0]!, others[0]!));
    }
    return mainsAreApart(some[0]!, others[0]!) && some.every((x) => others.every((y) => areApart(x, y) && !sameText(x.statement, y.statement)));
  };
}

/** A number for the main predicate of each reading, the same for the same one. */
function predicateNumbers(readings: readonly Reading[]): Int32Array {
  const numbers = new Map<string, number>();
  return Int32Array.from(readings, ({ predicate }, i) => {
    if (!predicate) return -1 - i;
    const key = predicate.value.concept ?? `lemma:${predicate.value.lemma}`;
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  });
}

/** Whether a gap between two dates (negative or NaN where there is none) makes two events of them. */
function isBeyond(gap: number, marginA: number, marginB: number): boolean {
  return gap >= 0 && (marginA === NO_ONE_DATE || marginB === NO_ONE_DATE || gap > Math.max(marginA, marginB) || (marginA === 0 && marginB === 0));
}

function datedOf(statement: Reading): Dated {
  const time = mainTime(statement);
  const words = statement.times[0]?.words ?? [];
  const predicate = statement.predicate?.value;
  // Only a date that stands in the text by itself is seen to differ where two texts are the same but for their numbers.
  const plain = words.length === 1 && !statement.quantities.some((slot) => slot.words.some(({ start, end }) => start < words[0]!.end && words[0]!.start < end));
  const running = time?.relation === 'by' || time?.relation === 'as-of' || time?.relation === 'until' || statement.quantities.some((slot) => slot.value.quantity.dimension === 'duration');
  const tells = predicate?.kind === 'event' && time !== null && plain && !running && time.relation !== 'since' && Number.isFinite(time.interval.start) && Number.isFinite(time.interval.end);
  return {
    statement,
    start: tells ? time.interval.start : NaN,
    end: tells ? time.interval.end : NaN,
    margin: tells ? marginOf(statement) : Infinity,
  };
}

function marginOf(statement: Reading): number {
  const predicate = statement.predicate?.value;
  if (predicate === undefined) return Infinity;
  if (isCounted(statement)) return NO_ONE_DATE;
  if (!predicate.once && !predicate.exclusive.includes('time')) return 0;
  return mayComeAgain(predicate.concept, Infinity) ? ONE_OCCASION_MS : Infinity;
}

/** Whether no verdict on these two statements could relate them. */
function areApart(x: Dated, y: Dated): boolean {
  const [a, b] = [x.statement, y.statement];
  const predicates = relatePredicates(a, b);
  if (predicates === 'different') return (a.predicate !== null && b.predicate !== null) || likenessOf(a.content, b.content) < NEAR_SAME;
  if (predicates === 'opposite' || predicates === 'reverse') return false;
  return isBeyond(Math.max(x.start - y.end, y.start - x.end), x.margin, y.margin);
}

/** Whether the wording of the whole texts cannot relate them either: it is not asked where their dates differ. */
function mainsAreApart(x: Dated, y: Dated): boolean {
  return x.end <= y.start || y.end <= x.start || !isWordingTelling(x.statement.content, y.statement.content);
}
