/**
 * Pairs of claims that their dates keep apart: two events of a kind that happen again and again, months or years from each other.
 * Half of all that meets in one place, or names one firm, is of this sort, and comparing could only call it unrelated: so it is
 * left out by two dates, before anything is laid side by side.
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
  /** It is done to a number of things, which has no one date. */
  readonly counted: boolean;
  /** Two dates of it that are far apart are two events, and not two accounts of one. */
  readonly again: boolean;
}

/** Prepares the readings once; the answer for a pair takes some ten nanoseconds where each holds one statement of one predicate. */
export function apartByDates(readings: readonly Reading[]): ApartByDates {
  const dated = readings.map((reading) => (reading.read ? [reading, ...reading.further].map(datedOf) : []));
  const starts = Float64Array.from(dated, (statements) => Math.min(...statements.map(({ start }) => start)));
  const ends = Float64Array.from(dated, (statements) => Math.max(...statements.map(({ end }) => end)));
  const recurrent = recurrentAlone(dated);
  return (i, j) => {
    // NaN, where a statement is undated, is not larger than anything.
    const far = starts[i]! - ends[j]! > ONE_OCCASION_MS || starts[j]! - ends[i]! > ONE_OCCASION_MS;
    if (far && recurrent[i] !== NOT_ALONE && recurrent[i] === recurrent[j]) return true;
    const [some, others] = [dated[i]!, dated[j]!];
    if (some.length === 1 && others.length === 1) return far && areApart(some[0]!, others[0]!);
    return mainsAreApart(some[0]!, others[0]!) && some.every((x) => others.every((y) => areApart(x, y) && !sameText(x.statement, y.statement)));
  };
}

const NOT_ALONE = -1;

/** For readings of a single statement on what happens again and again, the number of its predicate. */
function recurrentAlone(dated: readonly (readonly Dated[])[]): Int32Array {
  const numbers = new Map<string, number>();
  return Int32Array.from(dated, ([main, further]) => {
    const predicate = main?.statement.predicate?.value;
    if (further || !main || !predicate || !(main.counted || main.again)) return NOT_ALONE;
    const key = predicate.concept ?? `lemma:${predicate.lemma}`;
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  });
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
    counted: isCounted(statement),
    again: mayComeAgain(predicate?.concept ?? null, Infinity),
  };
}

/** Whether no verdict on these two statements could relate them. */
function areApart(x: Dated, y: Dated): boolean {
  const [a, b] = [x.statement, y.statement];
  const predicates = relatePredicates(a, b);
  if (predicates === 'different') return (a.predicate !== null && b.predicate !== null) || likenessOf(a.content, b.content) < NEAR_SAME;
  if (predicates === 'opposite' || predicates === 'reverse') return false;
  return Math.max(x.start - y.end, y.start - x.end) > ONE_OCCASION_MS && (x.counted || y.counted || (x.again && y.again));
}

/** Whether the wording of the whole texts cannot relate them either: it is not asked where their dates differ. */
function mainsAreApart(x: Dated, y: Dated): boolean {
  return x.end <= y.start || y.end <= x.start || !isWordingTelling(x.statement.content, y.statement.content);
}
