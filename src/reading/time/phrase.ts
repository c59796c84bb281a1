/** From a date to the whole phrase: the preposition before it, "about", and what follows ("onwards"). */
import type { TimeRelation, Token } from '../../types.ts';
import { widen } from '../../values/time-widening.ts';
import { mapWhen, word, type Candidate } from './candidate.ts';
import { readRelation, type ReadRelation } from './relations.ts';

/** A date with its words around: still without an interval. */
export interface Phrase {
  readonly candidate: Candidate;
  readonly relation: TimeRelation;
  /** The date says which event is meant ("after Tuesday's vote"). */
  readonly modifies: boolean;
}

const APPROXIMATE: ReadonlySet<string> = new Set(['about', 'around', 'approximately', 'roughly', 'circa', 'ca', 'ca.', 'c.']);
const ONWARDS: ReadonlySet<string> = new Set(['onwards', 'onward', 'forward']);

export function toPhrase(tokens: readonly Token[], dated: Candidate): Phrase {
  let candidate = dated;
  let at = candidate.from - 1;
  if (word(tokens, at) === 'the' && candidate.relation !== 'during') at--;
  // "earlier on Tuesday", "later Tuesday" narrow nothing, but belong to the phrase.
  const laterOn = word(tokens, at) === 'on' && ['earlier', 'later'].includes(word(tokens, at - 1));
  if (APPROXIMATE.has(word(tokens, at))) {
    const { precision } = candidate;
    candidate = { ...candidate, from: at, when: mapWhen(candidate.when, (interval) => widen(interval, precision)), approximate: true };
    at--;
  }
  const modifies = isModifier(tokens, candidate.to);
  const onwards = onwardsAfter(tokens, candidate.to);
  if (candidate.relation !== undefined && !onwards) return { candidate, relation: candidate.relation, modifies: candidate.relation === 'during' };
  const read = isParticle(tokens, at) ? null : readRelation(tokens, at);
  const from = read ? read.from : candidate.from;
  const extended = { ...candidate, from: laterOn ? from - 1 : from, to: onwards ?? candidate.to };
  if (onwards !== null && (!read || read.preposition === 'from' || read.relation === 'at')) return { candidate: extended, relation: 'since', modifies };
  if (!read) return { candidate: extended, relation: 'at', modifies };
  return { candidate: extended, relation: isSpan(tokens, dated) || isOrigin(tokens, read, dated.to, modifies) ? 'at' : read.relation, modifies };
}

/** "The deal fell through last week": the preposition belongs to the verb. */
function isParticle(tokens: readonly Token[], at: number): boolean {
  return word(tokens, at) === 'through' && THROUGH.has(tokens[at - 1]?.lemma ?? '');
}

const THROUGH: ReadonlySet<string> = new Set(['fall', 'pull', 'break', 'come', 'get', 'go']);

/** "from 5 to 8 December", "from 2011 to 2016": the range itself says both ends. */
function isSpan(tokens: readonly Token[], candidate: Candidate): boolean {
  if (word(tokens, candidate.from - 1) !== 'from') return false;
  for (let i = candidate.from + 1; i < candidate.to - 1; i++) if (['to', 'until', 'till', 'through', '-', '–', '—'].includes(word(tokens, i))) return true;
  return /\d[-–/]\d/.test(word(tokens, candidate.from)) && !/^\d{4}-\d\d-\d\d$/.test(word(tokens, candidate.from));
}

/** "a video from 5 December", "figures from 2016", "from Tuesday's vote", "moved from Tuesday to Thursday": where it comes from, not since when. */
function isOrigin(tokens: readonly Token[], { from, preposition }: ReadRelation, to: number, modifies: boolean): boolean {
  return preposition === 'from' && (modifies || tokens[from - 1]?.pos === 'NOUN' || word(tokens, to) === 'to');
}

/** "onwards"; "on" only before the end of the phrase, for "from 2011 on the border" goes on. */
function onwardsAfter(tokens: readonly Token[], at: number): number | null {
  if (ONWARDS.has(word(tokens, at))) return at + 1;
  if (word(tokens, at) === 'and' && word(tokens, at + 1) === 'onwards') return at + 2;
  const next = tokens[at + 1];
  return word(tokens, at) === 'on' && (next === undefined || next.pos === 'PUNCT') ? at + 1 : null;
}

function isModifier(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (!next) return false;
  return next.lower === "'s" || next.lower === '’s' || next.pos === 'NOUN';
}
