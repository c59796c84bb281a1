/** "the year ended 31 March 2024", "the three months to June", "the week ending 5 May", "the week of 2 December": a period fixed by one of its days. */
import type { Token } from '../../types.ts';
import { startOfWeek, DAY_MS } from '../../values/time-interval.ts';
import { mapWhen, word, type Candidate } from './candidate.ts';
import { readCountBefore } from './counts.ts';
import { move, UNITS } from './units.ts';

const ENDING: ReadonlySet<string> = new Set(['to', 'ended', 'ending', 'through', 'until']);

/** The candidate made into the period that it closes, or unchanged. */
export function withPeriodEnding(tokens: readonly Token[], candidate: Candidate): Candidate {
  if (candidate.precision !== 'day' && candidate.precision !== 'month') return candidate;
  const link = word(tokens, candidate.from - 1) === 'on' ? candidate.from - 2 : candidate.from - 1;
  const unit = UNITS.get(word(tokens, link - 1));
  if (!unit || unit.precision === 'day' || unit.precision === 'hour' || candidate.relation !== undefined) return candidate;
  const count = readCountBefore(tokens, link - 2);
  const from = count ? count.from : link - 1;
  if (word(tokens, link) === 'of' && word(tokens, link - 1) === 'week' && candidate.precision === 'day' && word(tokens, link - 2) === 'the') {
    return { ...candidate, from, precision: 'week', when: mapWhen(candidate.when, ({ start }) => ({ start: startOfWeek(start), end: startOfWeek(start) + 7 * DAY_MS })) };
  }
  // "the year to March" is one year; without an article or a count ("in two-year to", "years to come") it is none.
  if (!ENDING.has(word(tokens, link)) || !(count || word(tokens, link - 2) === 'the')) return candidate;
  if (!count && word(tokens, link - 1).endsWith('s')) return candidate;
  return { ...candidate, from, precision: unit.precision, when: mapWhen(candidate.when, ({ end }) => ({ start: move(end, unit, -(count?.high ?? 1)), end })) };
}
