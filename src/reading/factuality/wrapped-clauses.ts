/** How what is said hangs on the saying: descriptions, pronouns for the speaker, clauses inside a noun phrase. */
import type { Token, TokenRange } from '../../types.ts';
import type { Chunk } from '../clause/chunks.ts';
import { parseClause, type Clause } from '../clause/clause.ts';
import type { NounPhrase } from '../clause/noun-phrase.ts';

/** What is described, and as what. */
export interface Description {
  readonly of: readonly NounPhrase[];
  readonly as: readonly NounPhrase[];
  /** It is said to be like that, not to be it: "compared her to Thatcher". */
  readonly likened: boolean;
}

/** Nouns for what is said. */
export const CLAIMED = /^(?:report|claim|rumou?r|allegation|suggestion|story|accusation|idea|notion|charge|speculation|statement|assertion|involvement|responsibility)$/u;

/** What is described, and as what; null when the clause gives only one of them. */
export function describedAs(clause: Clause, passive: boolean): Description | null {
  const as = clause.prepositional.find((phrase) => phrase.preposition === 'as')?.phrases ?? (passive ? clause.objects[0] : clause.objects[1]);
  const of = passive ? clause.subject : clause.objects[0];
  return as && of && of.length > 0 ? { of, as, likened: false } : null;
}

/** What is likened to what: "compared the minister to Thatcher"; null when the clause gives only one of them. */
export function likenedTo(clause: Clause, passive: boolean): Description | null {
  const as = clause.prepositional.find((phrase) => phrase.preposition === 'to' && !phrase.ofSubject)?.phrases;
  const of = passive ? clause.subject : clause.objects[0];
  return as && of && of.length > 0 ? { of, as, likened: true } : null;
}

/** "it is clear that P", "there is no doubt that P". */
export function isItIsThat(tokens: readonly Token[], clause: Clause): boolean {
  const first = clause.subject[0];
  return clause.complement?.kind === 'that' && tokens[clause.verb!.head]!.lemma === 'be' && first !== undefined && /^(?:it|there)$/u.test(tokens[first.head]!.lower);
}

/** "there is no evidence that P": nothing bears P out. "No doubt that P" does. */
export function lacksGround(tokens: readonly Token[], clause: Clause): boolean {
  const object = clause.objects[0]?.[0];
  return object !== undefined && tokens[object.core.from]!.lower === 'no' && /^(?:evidence|proof|sign|indication|suggestion|truth|basis|record)$/u.test(tokens[object.head]!.lemma);
}

/** "Rumours [that P] were false", "the claim [that P] has been debunked": where P begins, and the words that judge it; null where the subject is no claim or is not judged untrue. */
export function claimJudged(tokens: readonly Token[], chunks: readonly Chunk[], clause: Clause, untrue: ReadonlySet<string>): { at: number; verdict: TokenRange } | null {
  const [claim] = clause.subject;
  const verb = clause.verb!;
  if (!claim || clause.subject.length > 1 || !CLAIMED.test(tokens[claim.head]!.lemma)) return null;
  const that = chunks.findIndex((chunk) => chunk.from >= claim.core.to && tokens[chunk.head]!.lower === 'that');
  if (that < 0 || chunks[that]!.from > claim.core.to || chunks[that]!.from > verb.from) return null;
  if (clause.passive && REFUTING.has(tokens[verb.head]!.lemma)) return { at: that + 1, verdict: verb };
  const said = tokens[verb.head]!.lemma === 'be' ? tokens.slice(verb.to, verb.to + 4).find((token) => untrue.has(token.lower)) : undefined;
  return said ? { at: that + 1, verdict: { from: said.index, to: said.index + 1 } } : null;
}

const REFUTING = new Set(['debunk', 'refute', 'disprove', 'discredit', 'deny', 'rebut', 'dismiss', 'contradict']);

/** "it", "he", "they" right after "X said that" are X. */
export function resolvePronoun(tokens: readonly Token[], clause: Clause, speaker: readonly NounPhrase[]): Clause {
  const first = clause.subject[0];
  if (speaker.length === 0 || !first || clause.subject.length > 1 || !/^(?:it|he|she|they|we|i)$/u.test(tokens[first.head]!.lower)) return clause;
  return { ...clause, subject: possessorOf(tokens, first, speaker) };
}

/** "The bank's lawyer denied that it …": a lawyer is a she or a he, so it is the bank. */
export function possessorOf(tokens: readonly Token[], pronoun: NounPhrase, speaker: readonly NounPhrase[]): readonly NounPhrase[] {
  const core = speaker[0]!.core;
  const mark = tokens.findIndex((token, i) => i > core.from && i < core.to && /^['’]s?$/u.test(token.text));
  if (speaker.length > 1 || mark < 0 || tokens[pronoun.head]!.lower !== 'it') return speaker;
  const range = { from: core.from, to: mark };
  return [{ range, core: range, head: mark - 1, of: [] }];
}

/** "dismissed reports [that he was ill]". */
export function clauseInside(tokens: readonly Token[], chunks: readonly Chunk[], object: NounPhrase, to: number, takesClause: (lemma: string) => boolean): Clause | null {
  if (!CLAIMED.test(tokens[object.head]!.lemma)) return null;
  const that = chunks.findIndex((chunk) => chunk.from >= object.range.to && tokens[chunk.head]!.lower === 'that');
  return that >= 0 && that < to ? parseClause(tokens, chunks, that + 1, to, takesClause) : null;
}
