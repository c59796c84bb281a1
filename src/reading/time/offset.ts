/** "two days before 7 December 2024", "a week after 1 May": counted from a date that stands there. */
import type { Token } from '../../types.ts';
import { mapWhen, word, type Candidate } from './candidate.ts';
import { readCountBefore } from './counts.ts';
import { move, UNITS } from './units.ts';

const DIRECTIONS: ReadonlyMap<string, 1 | -1> = new Map([['before', -1], ['after', 1]]);

/** The candidate moved, or unchanged. "Days after 7 December" has no count and stays "after". Longer units are as exact as people count. */
export function withOffset(tokens: readonly Token[], candidate: Candidate): Candidate {
  const direction = DIRECTIONS.get(word(tokens, candidate.from - 1));
  const unit = UNITS.get(word(tokens, candidate.from - 2));
  if (!direction || !unit || unit.precision === 'hour' || candidate.precision !== 'day') return candidate;
  const count = readCountBefore(tokens, candidate.from - 3);
  // "More than two days before" has no end.
  if (!count || ['than', 'least', 'over', 'for', 'within'].includes(word(tokens, count.from - 1))) return candidate;
  const [near, far] = direction > 0 ? [count.low, count.high] : [-count.high, -count.low];
  const slack = unit.precision === 'day' ? 0 : 0.5;
  return {
    ...candidate,
    from: count.from,
    precision: unit.precision,
    approximate: candidate.approximate || slack > 0 || near !== far,
    when: mapWhen(candidate.when, ({ start, end }) => ({ start: move(start, unit, near - slack), end: move(end, unit, far + slack) })),
  };
}
