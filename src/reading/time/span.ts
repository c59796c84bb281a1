/** Joins two neighbours into one range: "from 27 November to 8 December 2024", "between 2015 and 2019", "Monday to Friday", "30 November–1 December". */
import type { Token } from '../../types.ts';
import { spanCandidate, word, type Candidate } from './candidate.ts';
import { RANGE_SIGNS } from './words.ts';

/** "Moved the vote from Tuesday to Thursday", "postponed from 2020 to 2021": two dates, not the time between. */
const MOVING: ReadonlySet<string> = new Set(['postpone', 'move', 'delay', 'reschedule', 'shift', 'change', 'defer', 'bring', 'push', 'put', 'extend', 'revise', 'amend', 'correct']);

/** The list, in text order, with ranges joined. */
export function joinSpans(tokens: readonly Token[], candidates: readonly Candidate[]): Candidate[] {
  const joined: Candidate[] = [];
  for (const candidate of candidates) {
    const previous = joined.at(-1);
    const span = previous && isSpan(tokens, previous, candidate) ? spanCandidate(previous, candidate) : null;
    if (span) joined[joined.length - 1] = span;
    else joined.push(candidate);
  }
  return joined;
}

function isSpan(tokens: readonly Token[], first: Candidate, last: Candidate): boolean {
  if (first.relation !== undefined || last.relation !== undefined) return false;
  const gap = last.from - first.to;
  const before = word(tokens, first.from - 1) === 'the' ? first.from - 2 : first.from - 1;
  const sign = word(tokens, first.to);
  const article = gap === 2 && word(tokens, first.to + 1) === 'the';
  if (gap !== 1 && !article) return false;
  if (sign === 'and') return word(tokens, before) === 'between';
  if (!RANGE_SIGNS.has(sign)) return false;
  const dash = sign.length === 1;
  if (dash) return true;
  // "From … until" is a range; "closed on Monday until Friday" is two phrases.
  if (sign !== 'to' && word(tokens, before) !== 'from') return false;
  return !isMoved(tokens, before);
}

function isMoved(tokens: readonly Token[], before: number): boolean {
  for (let i = before; i >= 0 && i > before - 8; i--) {
    const token = tokens[i]!;
    if (token.pos === 'VERB') return MOVING.has(token.lemma);
  }
  return false;
}
