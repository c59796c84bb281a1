/** How what is said hangs on the saying: descriptions, pronouns for the speaker, clauses inside a noun phrase. */
import type { Token } from '../../types.ts';
import type { Chunk } from '../clause/chunks.ts';
import { parseClause, type Clause } from '../clause/clause.ts';
import type { NounPhrase } from '../clause/noun-phrase.ts';

/** What is described, and as what. */
export interface Description {
  readonly of: readonly NounPhrase[];
  readonly as: readonly NounPhrase[];
}

/** Nouns for what is said. */
export const CLAIMED = /^(?:report|claim|rumou?r|allegation|suggestion|story|accusation|idea|notion|charge|speculation|statement|assertion|involvement|responsibility)$/u;

/** What is described, and as what; null when the clause gives only one of them. */
export function describedAs(clause: Clause, passive: boolean): Description | null {
  const as = clause.prepositional.find((phrase) => phrase.preposition === 'as')?.phrases ?? (passive ? clause.objects[0] : clause.objects[1]);
  const of = passive ? clause.subject : clause.objects[0];
  return as && of && of.length > 0 ? { of, as } : null;
}

/** "it is clear that P", "there is no doubt that P". */
export function isItIsThat(tokens: readonly Token[], clause: Clause): boolean {
  const first = clause.subject[0];
  return clause.complement?.kind === 'that' && tokens[clause.verb!.head]!.lemma === 'be' && first !== undefined && /^(?:it|there)$/u.test(tokens[first.head]!.lower);
}

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
