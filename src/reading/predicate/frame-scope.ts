/** What all ways of reading a clause's frame share: the clause with its words, and what its noun phrases name. */
import type { Predicate, Token, TokenRange } from '../../types.ts';
import type { Chunk } from '../clause/chunks.ts';
import type { Clause, PrepositionalPhrase } from '../clause/clause.ts';
import { nounPhrasesAt, type NounPhrase } from '../clause/noun-phrase.ts';
import type { Concept } from '../lexicon/lexicon-types.ts';
import type { PredicateLexicon } from '../lexicon/predicate-lexicon.ts';

/** Which concept a clause expresses, and who fills its roles. */
export interface Frame {
  readonly lemma: string;
  readonly concept: Concept | null;
  readonly kind: Predicate['kind'];
  readonly subject: readonly NounPhrase[];
  readonly object: readonly NounPhrase[];
  readonly adjuncts: readonly PrepositionalPhrase[];
  readonly words: readonly TokenRange[];
  /** The verb is "be" or one like it: the object says what the subject is. */
  readonly copula: boolean;
  /** What a figure counts, where the clause says so: "the number [of marchers] was 35,000". */
  readonly counted?: NounPhrase;
}

export interface FrameScope {
  readonly tokens: readonly Token[];
  readonly chunks: readonly Chunk[];
  readonly clause: Clause;
  readonly lexicon: PredicateLexicon;
  /** The token from which a pattern is read, where that is not right behind the verb: "there were 187 people [aboard]". */
  readonly after?: number;
  /** "paid [the club] a fee": whom something is given, where that stands between the verb and what is given. */
  readonly recipient?: TokenRange;
  /** Tells noun phrases that name a place. */
  isPlace(phrase: NounPhrase): boolean;
  /** Tells noun phrases that are nothing but a measure ("2 percent", "$40m"). */
  isMeasure(phrase: NounPhrase): boolean;
  /** Whether a noun phrase names a kind of something: "the Venus orbiter Vayu-2" is a spacecraft. */
  isKind(phrase: NounPhrase, kind: string): boolean;
  /** Whether a token belongs to a number with its unit, or to a time. */
  isMasked(token: number): boolean;
}

/** The noun phrases that begin at a token, or hold it; null where another kind of chunk comes first. */
export function phrasesAt(scope: FrameScope, token: number): readonly NounPhrase[] | null {
  for (let c = 0; c < scope.chunks.length; c++) {
    const chunk = scope.chunks[c]!;
    if (chunk.to <= token) continue;
    if (chunk.kind === 'adv' || chunk.kind === 'time') continue;
    if (chunk.kind !== 'np') return null;
    const list = nounPhrasesAt(scope.tokens, scope.chunks, c, true)!;
    const first = list.phrases[0]!;
    // The position may lie inside the chunk, behind the words of a light construction.
    if (first.core.from < token) return [{ ...first, core: { from: token, to: first.core.to }, range: { from: token, to: first.range.to } }, ...list.phrases.slice(1)];
    return list.phrases;
  }
  return null;
}

/** The concept of the event that a noun phrase names: "a missile strike", "the evacuation of the town". */
export function eventConcept(scope: FrameScope, phrase: NounPhrase): Concept | undefined {
  const head = scope.tokens[phrase.head]!;
  const two = `${scope.tokens[phrase.head - 1]?.lemma ?? ''} ${head.lemma}`;
  return scope.lexicon.byNoun(two) ?? scope.lexicon.byNoun(head.lemma) ?? scope.lexicon.byNoun(head.lower);
}
