/** Windows that end or begin at publication: "over the past week", "in the last 24 hours", "in recent days", "in the coming weeks". */
import type { Token } from '../../types.ts';
import { DAY_MS } from '../../values/time-interval.ts';
import { fromDay, word, type Candidate, type TimeParser } from './candidate.ts';
import { readCountBefore } from './counts.ts';
import { move, UNITS, type TimeUnit } from './units.ts';

const BACK: ReadonlySet<string> = new Set(['past', 'last', 'previous', 'recent', 'latest', 'preceding']);
const AHEAD: ReadonlySet<string> = new Set(['next', 'coming', 'upcoming', 'following']);
/** "The next year he resigned" is counted from the story, not from publication: without a count, one of these must lead. */
const WINDOW_PREPOSITIONS: ReadonlySet<string> = new Set(['in', 'over', 'during', 'for', 'within', 'throughout', 'across', 'of']);
const DETERMINERS: ReadonlySet<string> = new Set(['the', 'these', 'this']);
/** Counted from the story, always. */
const OF_THE_STORY: ReadonlySet<string> = new Set(['previous', 'following', 'preceding', 'latest']);

export const parseRecentPeriod: TimeParser = (tokens, at) => {
  const unit = UNITS.get(word(tokens, at));
  // "the last days of the war", "the first weeks of 2024" are anchored elsewhere
  if (!unit || (word(tokens, at + 1) === 'of' && word(tokens, at - 1) !== 'recent')) return null;
  const count = readCountBefore(tokens, at - 1);
  const index = count ? count.from - 1 : at - 1;
  const side = word(tokens, index);
  const back = BACK.has(side);
  if ((!back && !AHEAD.has(side)) || OF_THE_STORY.has(side)) return null;
  const plural = word(tokens, at).endsWith('s');
  const vague = !count && plural;
  const determined = DETERMINERS.has(word(tokens, index - 1));
  const preposition = word(tokens, determined ? index - 2 : index - 1);
  if (side === 'recent') {
    if (!plural) return null;
  } else if (!determined && !(count && WINDOW_PREPOSITIONS.has(preposition)) && !(side === 'coming' && plural)) return null;
  else if (!count && !WINDOW_PREPOSITIONS.has(preposition) && side !== 'past') return null;
  else if (vague && (side === 'last' || side === 'next')) return null;
  // "This past weekend" is one weekend; the day itself is no window.
  if (word(tokens, at) === 'weekend' || (!count && unit.precision === 'day' && !plural)) return null;
  const amount = count?.high ?? (vague ? unit.vague : 1);
  return window(tokens, determined ? index - 1 : index, at + 1, unit, amount, back, vague || (count !== null && count.low !== count.high));
};

function window(tokens: readonly Token[], from: number, to: number, unit: TimeUnit, amount: number, back: boolean, approximate: boolean): Candidate {
  return {
    from,
    to: word(tokens, to) === 'or' && word(tokens, to + 1) === 'so' ? to + 2 : to,
    when: fromDay((day) => (back ? { start: move(day, unit, -amount), end: day + DAY_MS } : { start: day, end: move(day, unit, amount) + DAY_MS })),
    precision: unit.precision,
    approximate,
  };
}
