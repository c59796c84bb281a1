/** "in two weeks", "within three days", "two weeks from now", "in two years' time": counted ahead from publication. */
import type { TimeInterval } from '../../types.ts';
import { DAY_MS, startOfDay } from '../../values/time-interval.ts';
import { fromDay, word, type Candidate, type TimeParser } from './candidate.ts';
import { readCountBefore, type ReadCount } from './counts.ts';
import { directionOf } from './tense.ts';
import { move, UNITS, type TimeUnit } from './units.ts';

/** "Took shape in two weeks" tells how long it took: "in" leads ahead only where the verb does. */
export const parseAhead: TimeParser = (tokens, at) => {
  const unit = UNITS.get(word(tokens, at));
  if (!unit) return null;
  const count = readCountBefore(tokens, at - 1);
  if (!count) return null;
  const fromNow = word(tokens, at + 1) === 'from' && (word(tokens, at + 2) === 'now' || word(tokens, at + 2) === 'today');
  const base = { precision: unit.precision, approximate: !(unit.precision === 'day' && count.low === count.high), when: fromDay((day) => ahead(day, unit, count)) } as const;
  if (fromNow) return { ...base, from: count.from, to: at + 3 };
  const time = /^['’]s?$/u.test(word(tokens, at + 1)) && word(tokens, at + 2) === 'time' ? 2 : 0;
  if (word(tokens, count.from - 1) !== 'in') return null;
  const candidate: Candidate = { ...base, from: count.from, to: at + 1 + time };
  return time > 0 || directionOf(tokens, candidate) === 'future' ? candidate : null;
};

/** Days count exactly, longer units to half of one, as `ago.ts` has it. */
function ahead(day: number, unit: TimeUnit, count: ReadCount): TimeInterval {
  if (unit.precision === 'day') return { start: move(day, unit, count.low), end: move(day, unit, count.high) + DAY_MS };
  const [start, end] = [Math.max(move(day, unit, count.low - 0.5), day), move(day, unit, count.high + 0.5)];
  return { start: startOfDay(start), end: startOfDay(end) + DAY_MS };
}
