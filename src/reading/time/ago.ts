/** "two days ago", "a week ago", "several years ago", "ten hours ago": counted back from publication. */
import type { TimeInterval } from '../../types.ts';
import { DAY_MS, startOfDay } from '../../values/time-interval.ts';
import { fromDay, word, type TimeParser } from './candidate.ts';
import { readCountBefore, type ReadCount } from './counts.ts';
import { move, UNITS, type TimeUnit } from './units.ts';

/** "Months ago" has no number, and no useful bound: it is not read. */
export const parseAgo: TimeParser = (tokens, at) => {
  const unit = UNITS.get(word(tokens, at));
  if (!unit) return null;
  // "a week or so ago", "two years back"
  const ago = word(tokens, at + 1) === 'or' && word(tokens, at + 2) === 'so' ? at + 3 : at + 1;
  if (word(tokens, ago) !== 'ago') return null;
  const count = readCountBefore(tokens, at - 1);
  if (!count) return null;
  const exact = unit.precision === 'day' && count.low === count.high && ago === at + 1;
  return {
    from: count.from,
    to: ago + 1,
    when: fromDay((day) => back(day, unit, count)),
    precision: unit.precision,
    approximate: !exact,
  };
};

/** Days count exactly. Of longer units people count whole ones: "two years ago" is anywhere between one and a half and two and a half. */
function back(day: number, unit: TimeUnit, count: ReadCount): TimeInterval {
  if (unit.precision === 'day') return { start: move(day, unit, -count.high), end: move(day, unit, -count.low) + DAY_MS };
  const slack = count.high >= 10 && count.high % 10 === 0 && unit.precision !== 'hour' ? Math.max(0.5, count.high / 10) : 0.5;
  const [start, end] = [move(day, unit, -count.high - slack), Math.min(move(day, unit, -count.low + slack), day)];
  if (unit.precision === 'hour') return { start, end: end + DAY_MS };
  return { start: startOfDay(start), end: startOfDay(end) + DAY_MS };
}
