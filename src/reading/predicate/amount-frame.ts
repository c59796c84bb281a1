/** The frame of a statement that gives a figure: "Inflation was 5 percent", "The number of marchers was put at 35,000". */
import type { TokenRange } from '../../types.ts';
import type { NounPhrase } from '../clause/noun-phrase.ts';
import type { PrepositionalPhrase } from '../clause/clause.ts';
import { AGENT_NOUNS } from '../lexicon/agent-nouns.ts';
import type { Frame, FrameScope } from './frame-scope.ts';

const AGENTS = new Map(AGENT_NOUNS.map((entry) => [entry.noun, entry]));
const NUMBER_OF = /^(?:number|total|count|tally)$/u;

/** "The number of marchers is 35,000": how many marched; null for a subject that is no number of such. */
export function numberFrame(scope: FrameScope, subject: readonly NounPhrase[], prepositional: readonly PrepositionalPhrase[], words: readonly TokenRange[]): Frame | null {
  const [phrase] = subject;
  const counted = phrase?.of[0];
  if (!phrase || !counted || subject.length > 1 || !NUMBER_OF.test(scope.tokens[phrase.head]!.lemma)) return null;
  const entry = AGENTS.get(scope.tokens[counted.head]!.lemma);
  const concept = entry && scope.lexicon.byId(entry.concept);
  if (!entry || !concept) return null;
  return { lemma: concept.id, concept, kind: concept.kind, subject: entry.role === 'S' ? phrase.of : [], object: entry.role === 'O' ? phrase.of : [], adjuncts: prepositional, words, copula: false, counted };
}

/** What a figure is given of: a number of people, what a pattern names as its subject ("turnout be"), or something that amounts to it. */
export function amountFrame(scope: FrameScope, subject: readonly NounPhrase[], prepositional: readonly PrepositionalPhrase[], words: readonly TokenRange[]): Frame | null {
  const number = numberFrame(scope, subject, prepositional, words);
  if (number) return number;
  const said = subject.flatMap((phrase) => scope.tokens.slice(phrase.core.from, phrase.core.to).map(({ lemma }) => lemma));
  const named = scope.lexicon.patternsOf('be').find((pattern) => typeof pattern.subject !== 'string' && pattern.rest.length === 0 && pattern.subject.every((word) => said.includes(word)));
  const concept = named?.concept ?? scope.lexicon.byId('amount-to');
  return concept ? { lemma: 'amount to', concept, kind: concept.kind, subject: named ? [] : subject, object: named ? subject.flatMap(({ of }) => of) : [], adjuncts: prepositional, words, copula: false } : null;
}
