/**
 * Where a sentence states more than its main clause: relative clauses, participles, second main clauses, clauses of time and cause.
 * A shallow parse in the manner of ClausIE (Del Corro and Gemulla 2013): each verb group that the main statement has not used
 * opens a clause, and what stands left of it tells whose verb it is. Clauses that are not told as facts ("if …", "to …") open none.
 */
import type { Token } from '../../types.ts';
import type { Chunk } from './chunks.ts';
import { nounPhrasesAt, type NounPhrase } from './noun-phrase.ts';
import { hasAuxiliary, isGerund, isInfinitive, maybePastParticiple } from './verb-forms.ts';

export interface FurtherClause {
  /** Chunks that it is read from, half-open. */
  readonly from: number;
  readonly to: number;
  /** Whose verb it is, where that stands elsewhere; empty where the clause has a subject of its own. */
  readonly subject: readonly NounPhrase[];
  /** What it is done to, where that stands elsewhere: "the band [that he formed]". */
  readonly object: NounPhrase | null;
  readonly passive: boolean;
  /** It goes on with the clause before it ("fled and hid"), so that its doubt and its speaker are that one's. */
  readonly coordinate: boolean;
  /** It stands beside the main clause: their numbers and times are not each other's. */
  readonly apart: boolean;
  /** It tells which one is meant ("the attacks that began in May", without a comma): of others it says nothing. */
  readonly restrictive: boolean;
  /** Where that is of which it tells: "the bridge [in Karvik], opened in May". */
  readonly where: Place | null;
}

/** A phrase that says where, behind what is there. */
export interface Place {
  readonly preposition: Token;
  readonly phrase: NounPhrase;
}

/** Clauses that these open are told as facts. */
const FACTUAL = new Set(['after', 'when', 'while', 'as', 'because', 'since', 'although', 'though', 'once', 'whereas', 'before', 'and', 'but']);
/** Prepositions before a verb in -ing that happened. */
const FACTUAL_PREPOSITIONS = new Set(['after', 'by', 'before', 'since', 'despite', 'while', 'when']);
/** Participles that are prepositions or adjectives by now. */
const NO_VERBS = new Set(['missing', 'following', 'including', 'excluding', 'according', 'regarding', 'concerning', 'outstanding', 'remaining', 'pending', 'considering', 'depending', 'barring', 'given', 'based', 'compared', 'related', 'ongoing', 'existing', 'surrounding', 'starting', 'beginning', 'involving', 'owing', 'due']);
const SUBJECT_RELATIVES = new Set(['who', 'which', 'that']);

/** What is known of the clause to whose subject and voice a further one may refer. */
export interface Antecedents {
  readonly subject: readonly NounPhrase[];
  readonly passive: boolean;
  /** Its verb stands in the -ing form, without an auxiliary. */
  readonly gerund: boolean;
  /** What it says that its subject is ("is [an album] by X"), where it says so with "be". */
  readonly complement?: NounPhrase | undefined;
}

/**
 * The clause that the verb group at chunk `v` opens, or null when it states nothing of its own. `previous` is the nearest main
 * clause before it, `last` the nearest clause of any kind.
 */
export function furtherClauseAt(tokens: readonly Token[], chunks: readonly Chunk[], v: number, main: Antecedents, previous: Antecedents, last: Antecedents): FurtherClause | null {
  const group = chunks[v]!;
  if (isInfinitive(tokens, group) || NO_VERBS.has(tokens[group.head]!.lower)) return null;
  const gerund = isGerund(tokens, group);
  const participle = maybePastParticiple(tokens, group) && !takesObject(tokens, chunks, v);
  const to = clauseEnd(tokens, chunks, v);
  const found = (subject: readonly NounPhrase[], more: Partial<FurtherClause> = {}): FurtherClause | null => (subject.length === 0 && more.from === undefined ? null : { apart: more.coordinate ?? false, from: v, to, subject, object: null, passive: false, coordinate: false, restrictive: false, where: null, ...more });
  const word = (at: number): string => tokens[chunks[at]!.head]!.lower;

  let left = v - 1;
  while (left >= 0 && (chunks[left]!.kind === 'adv' || chunks[left]!.kind === 'time')) left--;
  const before = chunks[left];
  if (!before || before.kind === 'stop') return (gerund || participle) && left < 0 && commaAhead(chunks, v) ? found(main.subject, { passive: participle }) : null;

  switch (before.kind) {
    case 'other':
      return tokens[before.from]!.text === '(' && participle ? found(phraseBefore(tokens, chunks, left), { passive: true, apart: true }) : null;
    case 'rel':
      return SUBJECT_RELATIVES.has(word(left)) ? found(phraseBefore(tokens, chunks, left), { restrictive: chunks[left - 1]?.kind === 'np' }) : null;
    case 'comma': {
      if (gerund) return found(previous.subject);
      // "is an album by X, released in May": the album
      const complement = main.complement && main.complement.core.to <= before.from ? main.complement : null;
      const placed = participle && !complement ? thingInPlace(tokens, chunks, left) : null;
      if (placed) return found([placed.thing], { passive: true, where: placed.where });
      if (participle) return found(complement && isBehindComplement(chunks, complement, left) ? [complement] : phraseBefore(tokens, chunks, left), { passive: true });
      return hasAuxiliary(tokens, group) || !maybePastParticiple(tokens, group) || takesObject(tokens, chunks, v) ? found(previous.subject, { coordinate: true }) : null;
    }
    case 'conj':
      // "directed by X and produced by Y", "killing two and wounding five"
      if (gerund || (participle && last.passive)) return gerund === last.gerund ? found(last.subject, { passive: participle }) : null;
      return found(previous.subject, { passive: previous.passive && maybePastParticiple(tokens, group), coordinate: true });
    case 'sub':
      return FACTUAL.has(word(left)) && (gerund || participle) ? found(main.subject, { passive: participle }) : null;
    case 'prep':
      return gerund && FACTUAL_PREPOSITIONS.has(word(left)) ? found(main.subject) : null;
    case 'np': {
      const opener = openerOf(tokens, chunks, left);
      const at = chunks[opener];
      if (at?.kind === 'vg' || (at !== undefined && isInside(chunks, opener, left))) return gerund || participle ? found(antecedent(tokens, chunks, left), { passive: participle, restrictive: true }) : null;
      if (at?.kind === 'rel') return SUBJECT_RELATIVES.has(word(opener)) || word(opener) === 'whom' ? found([], { from: opener + 1, object: phraseBefore(tokens, chunks, opener)[0] ?? null, restrictive: chunks[opener - 1]?.kind === 'np' }) : null;
      if (at?.kind === 'sub' && !FACTUAL.has(word(opener))) return null;
      if (gerund) return found(antecedent(tokens, chunks, left), { restrictive: true });
      if (participle && at === undefined && finiteAhead(tokens, chunks, v)) return found(antecedent(tokens, chunks, left), { passive: true, restrictive: true });
      return found([], { from: opener + 1, coordinate: at?.kind === 'conj' });
    }
    default:
      return null;
  }
}

/** Nothing but what belongs to the complement stands between it and the comma at chunk `comma`. */
function isBehindComplement(chunks: readonly Chunk[], complement: NounPhrase, comma: number): boolean {
  const between = chunks.slice(0, comma).filter((chunk) => chunk.from >= complement.core.to);
  return between.length > 0 && between.every(({ kind }) => kind === 'np' || kind === 'prep' || kind === 'time' || kind === 'conj');
}

/** A noun phrase without a preposition follows: the verb is active ("captured the city"), unless two follow a passive. */
function takesObject(tokens: readonly Token[], chunks: readonly Chunk[], v: number): boolean {
  const next = chunks[v + 1];
  return next?.kind === 'np' && tokens[next.from]!.index === chunks[v]!.to;
}

function commaAhead(chunks: readonly Chunk[], v: number): boolean {
  return chunks.slice(v + 1).some((chunk) => chunk.kind === 'comma');
}

/** Whether a verb that can be the main one follows in the same clause. */
function finiteAhead(tokens: readonly Token[], chunks: readonly Chunk[], v: number): boolean {
  for (const chunk of chunks.slice(v + 1)) {
    if (chunk.kind === 'stop' || chunk.kind === 'sub' || chunk.kind === 'rel' || chunk.kind === 'conj') return false;
    if (chunk.kind === 'vg' && !isInfinitive(tokens, chunk) && !isGerund(tokens, chunk)) return true;
  }
  return false;
}

/** Left of the noun phrase at `left`, past what belongs to one run of phrases: the chunk that opens the clause, or −1 for the sentence's beginning. */
function openerOf(tokens: readonly Token[], chunks: readonly Chunk[], left: number): number {
  let k = left - 1;
  for (; k >= 0; k--) {
    const { kind, head } = chunks[k]!;
    if (kind === 'np' || kind === 'prep' || kind === 'time' || kind === 'adv') continue;
    // "A and B fled": a list, not a second clause
    if (kind === 'conj' && chunks[k - 1]?.kind === 'np' && (chunks[k + 1]?.kind === 'np' || (chunks[k + 1]?.kind === 'adv' && chunks[k + 2]?.kind === 'np')) && /^(?:and|or|&)$/u.test(tokens[head]!.lower) && !clauseBefore(chunks, k)) continue;
    return k;
  }
  return k;
}

/** A verb stands before chunk `k` in the same sentence: what follows an "and" there may be a clause of its own. */
function clauseBefore(chunks: readonly Chunk[], k: number): boolean {
  for (let i = k - 1; i >= 0; i--) {
    if (chunks[i]!.kind === 'vg') return true;
    if (chunks[i]!.kind === 'stop' || chunks[i]!.kind === 'sub') return false;
  }
  return false;
}

/** The comma before an apposition or a phrase: what follows the comma belongs to a phrase of the clause before. */
function isInside(chunks: readonly Chunk[], opener: number, left: number): boolean {
  return chunks[opener]!.kind === 'comma' && chunks[opener + 1]?.kind === 'prep' && opener + 2 <= left;
}

/** The noun phrase that a participle at the right of `left` qualifies: the nearest, but not a place that only says where ("a man in London arrested by"). */
function antecedent(tokens: readonly Token[], chunks: readonly Chunk[], left: number): readonly NounPhrase[] {
  let at = left;
  while (chunks[at - 1]?.kind === 'prep' && chunks[at - 2]?.kind === 'np' && /^(?:in|at|near|on|for|during)$/u.test(tokens[chunks[at - 1]!.head]!.lower)) at -= 2;
  return nounPhrasesAt(tokens, chunks, at, false)?.phrases.slice(0, 1) ?? [];
}

/** "the new bridge in Karvik, opened in May": of a thing and the named place that it is in, the thing. */
function thingInPlace(tokens: readonly Token[], chunks: readonly Chunk[], comma: number): { thing: NounPhrase; where: Place } | null {
  const [thing, preposition, place] = [chunks[comma - 3], chunks[comma - 2], chunks[comma - 1]];
  if (thing?.kind !== 'np' || preposition?.kind !== 'prep' || place?.kind !== 'np' || !/^(?:in|at|near)$/u.test(tokens[preposition.head]!.lower)) return null;
  if (tokens[thing.head]!.pos !== 'NOUN' || tokens[place.head]!.pos !== 'PROPN' || chunks[comma - 4]?.kind === 'prep') return null;
  const phraseAt = (chunk: number): NounPhrase => nounPhrasesAt(tokens, chunks, chunk, false)!.phrases[0]!;
  return { thing: phraseAt(comma - 3), where: { preposition: tokens[preposition.head]!, phrase: phraseAt(comma - 1) } };
}

/** The noun phrase right before a relative pronoun, a bracket or a comma. */
function phraseBefore(tokens: readonly Token[], chunks: readonly Chunk[], opener: number): readonly NounPhrase[] {
  let at = opener - 1;
  while (at >= 0 && (chunks[at]!.kind === 'comma' || chunks[at]!.kind === 'time' || (chunks[at]!.kind === 'other' && tokens[chunks[at]!.from]!.text !== ')'))) at--;
  if (at >= 0 && tokens[chunks[at]!.from]!.text === ')') {
    while (at >= 0 && tokens[chunks[at]!.from]!.text !== '(') at--;
    at--;
  }
  if (chunks[at]?.kind !== 'np') return [];
  // "the head of the agency, who …" is the head's clause; "members of the party which …" may be either's: the whole phrase is taken
  while (chunks[at - 1]?.kind === 'prep' && chunks[at - 2]?.kind === 'np' && tokens[chunks[at - 1]!.head]!.lower === 'of') at -= 2;
  return nounPhrasesAt(tokens, chunks, at, false)?.phrases.slice(0, 1) ?? [];
}

/** Where the clause of the verb group at `v` ends: before what opens another one. */
function clauseEnd(tokens: readonly Token[], chunks: readonly Chunk[], v: number): number {
  for (let k = v + 1; k < chunks.length; k++) {
    const chunk = chunks[k]!;
    const next = chunks[k + 1];
    if (chunk.kind === 'stop' || chunk.kind === 'rel') return k;
    if (chunk.kind === 'other' && tokens[chunk.from]!.text === ')') return k;
    if (chunk.kind === 'sub' && !/^(?:that|whether)$/u.test(tokens[chunk.head]!.lower)) return k;
    if ((chunk.kind === 'conj' || chunk.kind === 'comma') && (next?.kind === 'vg' || next?.kind === 'conj' && chunks[k + 2]?.kind === 'vg')) return k;
    if ((chunk.kind === 'conj' || chunk.kind === 'comma') && next?.kind === 'np' && opensClause(tokens, chunks, k + 1)) return k;
    if (chunk.kind === 'prep' && next?.kind === 'vg' && isGerund(tokens, next)) return k;
    if (chunk.kind === 'vg' && chunks[k - 1]?.kind === 'np' && !isInfinitive(tokens, chunk) && !hasAuxiliary(tokens, chunk) && k > v + 1) return k;
  }
  return chunks.length;
}

/** A subject and its verb begin at chunk `k`. */
function opensClause(tokens: readonly Token[], chunks: readonly Chunk[], k: number): boolean {
  for (let i = k; i < chunks.length; i++) {
    const { kind } = chunks[i]!;
    if (kind === 'vg') return !isInfinitive(tokens, chunks[i]!) && !isGerund(tokens, chunks[i]!) && (hasAuxiliary(tokens, chunks[i]!) || chunks[i + 1]?.kind === 'np' || !maybePastParticiple(tokens, chunks[i]!));
    if (kind !== 'np' && kind !== 'prep' && kind !== 'adv' && kind !== 'time') return false;
  }
  return false;
}
