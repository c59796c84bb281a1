/** How the times of two claims stand to each other. */
import type { Reading, SlotRelation, TimeInterval, TimeReading } from '../types.ts';
import { areApart, dayOfInterval, dayOfYear } from '../values/day-of-year.ts';
import { contains, disjoint, equal } from '../values/time-interval.ts';
import { byOneClock, relateHours } from './clocks.ts';

/** The time at which the claim's event happened or its state held; null when it gives none. */
export function mainTime(reading: Reading): TimeReading | null {
  return reading.times[0]?.value ?? null;
}

/** A state, rate or count without a stated time holds as of when it was published. */
export function effectiveTime(reading: Reading): TimeInterval | null {
  const time = mainTime(reading);
  if (time && Number.isFinite(time.interval.start) && time.relation !== 'since') return time.interval;
  if (time && Number.isFinite(time.interval.end) && (time.relation === 'by' || time.relation === 'until' || time.relation === 'before')) return { start: time.interval.end - 1, end: time.interval.end };
  return reading.published;
}

/** Relation of a's main time to b's; unknown where one gives none. */
export function relateTimes(a: TimeReading | null, b: TimeReading | null): SlotRelation {
  if (!a || !b) return 'unknown';
  const open = (time: TimeReading): boolean => time.interval.start === -Infinity && time.interval.end === Infinity;
  // "on Sunday" and "on Sunday", with no date to tell which: the same, as far as anyone can see
  if (open(a) || open(b)) {
    if (open(a) && open(b) && a.text === b.text) return 'same';
    const hours = relateHours(a, b);
    if (hours !== null) return hours;
    const [x, y] = [a, b].map((time) => (open(time) ? dayOfYear(time.text) : dayOfInterval(time.interval)));
    return x && y && areApart(x, y) && a.relation === 'at' && b.relation === 'at' ? 'disjoint' : 'unknown';
  }
  // "since 2011" against "since 2015": two beginnings
  if (a.relation === 'since' && b.relation === 'since') return a.interval.start === b.interval.start ? 'same' : 'disjoint';
  const clocked = byOneClock(a, b);
  if (clocked === null) return 'unknown';
  const [x, y] = clocked;
  if (equal(x, y)) return 'same';
  if (disjoint(x, y)) return 'disjoint';
  if (contains(y, x)) return 'narrower';
  if (contains(x, y)) return 'broader';
  return 'overlap';
}

/** How far back an undated report of an event reaches: news tells of the last weeks, and what is older is dated. */
const NEWS_REACH_MS = 92 * 86_400_000;

/**
 * Whether two claims can speak of one time: not when their dates are apart, nor when one is dated and lies more than three months
 * before the other, undated one was published; nor when both are undated states told more than three months apart.
 */
export function timesMayMeet(a: Reading, b: Reading): boolean {
  const [x, y] = [mainTime(a), mainTime(b)];
  if (x && y) return relateTimes(x, y) !== 'disjoint' && !isLongBefore(x, y) && !isLongBefore(y, x);
  if (!x && !y) {
    // What holds without a date holds as of publication.
    const lasting = [a, b].every((reading) => reading.predicate !== null && reading.predicate.value.kind !== 'event' && reading.predicate.value.kind !== 'speech');
    return !lasting || a.published === null || b.published === null || Math.min(a.published.end, b.published.end) > Math.max(a.published.start, b.published.start) - NEWS_REACH_MS;
  }
  const [dated, undated] = x ? [x, b] : y ? [y, a] : [null, null];
  return !dated || undated.published === null || !(dated.interval.end < undated.published.start - NEWS_REACH_MS);
}

/** Half a year. Set by hand. */
const LONG_BEFORE_MS = 183 * 86_400_000;

/** "in 2019" and "by Tuesday evening": what was so by then has its beginning in the news, and not in another year. */
function isLongBefore(x: TimeReading, y: TimeReading): boolean {
  return y.relation === 'by' && Number.isFinite(y.interval.end) && Number.isFinite(x.interval.end) && y.interval.end - x.interval.end > LONG_BEFORE_MS;
}

/** Whether a is wholly before b, as far as both are known. */
export function isBefore(a: TimeInterval | null, b: TimeInterval | null): boolean {
  return a !== null && b !== null && Number.isFinite(a.end) && Number.isFinite(b.start) && a.end <= b.start;
}

/** Milliseconds between the nearest ends of two intervals; negative where they overlap, infinite where neither end is known. */
export function gapBetween(a: TimeInterval, b: TimeInterval): number {
  return Math.max(a.start - b.end, b.start - a.end);
}
