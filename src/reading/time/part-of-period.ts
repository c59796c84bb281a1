/** Cuts a period down to the part named before it: "late 2022", "the end of November", "the first half of 2024", "the first week of May", "the last three months of 2023". */
import type { TimePrecision, Token } from '../../types.ts';
import { mapWhen, word, type Candidate } from './candidate.ts';
import { readCountBefore } from './counts.ts';
import { isVague, portion, PORTIONS, type Portion } from './portions.ts';
import { move, UNITS } from './units.ts';

/** Which one of the period's weeks, months, days: counted from its start, or (negative) from its end. */
const PLACES: ReadonlyMap<string, number> = new Map([['first', 1], ['opening', 1], ['second', 2], ['third', 3], ['fourth', 4], ['last', -1], ['final', -1], ['closing', -1]]);
const CUTTABLE: ReadonlySet<TimePrecision> = new Set(['week', 'month', 'season', 'quarter', 'year', 'decade', 'century']);

/** The candidate cut, or unchanged. Days have their own parts (day-part.ts). */
export function withPartOfPeriod(tokens: readonly Token[], candidate: Candidate): Candidate {
  if (!CUTTABLE.has(candidate.precision) || candidate.relation !== undefined) return candidate;
  return directly(tokens, candidate) ?? ofPeriod(tokens, candidate) ?? unitOfPeriod(tokens, candidate) ?? candidate;
}

/** "late 2022", "the early 1990s", "early next year", "early in 2024" */
function directly(tokens: readonly Token[], candidate: Candidate): Candidate | null {
  const index = beforeArticle(tokens, candidate.from);
  const preposition = word(tokens, index) === 'in' || word(tokens, index) === 'on';
  const at = preposition ? index - 1 : index;
  const text = word(tokens, at);
  if (text !== 'early' && text !== 'late' && text !== 'mid' && text !== 'mid-to-late' && text !== 'early-to-mid') return null;
  // "the early 1990s": the article stands before "early", not after it.
  return cut(candidate, PORTIONS.get(text)!, at);
}

/** "the end of 2024", "the beginning of last month", "the second half of the year", "end 2024" */
function ofPeriod(tokens: readonly Token[], candidate: Candidate): Candidate | null {
  const of = beforeArticle(tokens, candidate.from);
  if (word(tokens, of) !== 'of') return null;
  const half = PORTIONS.get(`${word(tokens, of - 2)} ${word(tokens, of - 1)}`);
  if (half) return cut(candidate, half, of - 2);
  const part = PORTIONS.get(word(tokens, of - 1));
  if (!part || ['early', 'mid', 'late'].includes(word(tokens, of - 1))) return null;
  return cut(candidate, part, word(tokens, of - 2) === 'very' ? of - 2 : of - 1);
}

function cut(candidate: Candidate, part: Portion, from: number): Candidate {
  const { precision } = candidate;
  const half = precision === 'year' && !isVague(part);
  return { ...candidate, from, precision: half ? 'quarter' : precision, when: mapWhen(candidate.when, (interval) => portion(interval, precision, part)), approximate: candidate.approximate || isVague(part) };
}

/** "the first week of May", "the last three months of 2023", "the first days of the war" has no period to cut. */
function unitOfPeriod(tokens: readonly Token[], candidate: Candidate): Candidate | null {
  const of = beforeArticle(tokens, candidate.from);
  if (word(tokens, of) !== 'of' && word(tokens, of) !== 'in') return null;
  const unit = UNITS.get(word(tokens, of - 1));
  if (!unit || unit.precision === candidate.precision || unit.precision === 'hour') return null;
  const plural = word(tokens, of - 1).endsWith('s');
  const count = plural ? readCountBefore(tokens, of - 2) : null;
  const at = count ? count.from - 1 : of - 2;
  const place = PLACES.get(word(tokens, at));
  if (place === undefined || (plural && Math.abs(place) > 1)) return null;
  // "The first days of May": up to a week of them.
  const length = count?.high ?? (plural ? (unit.precision === 'day' ? 7 : 3) : 1);
  return {
    ...candidate,
    from: at,
    precision: unit.precision,
    approximate: candidate.approximate || (plural && !count),
    when: mapWhen(candidate.when, (interval) => {
      if (place < 0) return { start: Math.max(interval.start, move(interval.end, unit, -length)), end: interval.end };
      return { start: move(interval.start, unit, place - 1), end: Math.min(interval.end, move(interval.start, unit, place - 1 + length)) };
    }),
  };
}

/** The index before the candidate, past a "the" that stands between. */
function beforeArticle(tokens: readonly Token[], from: number): number {
  return word(tokens, from - 1) === 'the' ? from - 2 : from - 1;
}
