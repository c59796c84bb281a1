/** Statements without a verb ("Rosa Diaz, the mayor of Quito", "Ann Richards (1933–2006)"), as slots. */
import type { Slot, TimeMention, TimeReading } from '../types.ts';
import { parseEdtf } from '../values/edtf.ts';
import { appositionsIn, lifetimesIn, titlesIn, type Lifetime, type Naming } from './clause/nominal-statements.ts';
import { officesIn } from './clause/offices.ts';
import type { Clause } from './clause/clause.ts';
import type { Statement } from './factuality/statement.ts';
import { logicOf } from './predicate/logic.ts';
import type { ReadingContext } from './reading-context.ts';
import { within, type Sentence } from './sentence.ts';
import { readSlots, type Slots } from './statement-slots.ts';
import type { Further } from './further.ts';

/** A life is told by its first and its last day; a span this short is that of a term or a war. In years. */
const SHORTEST_LIFE = 12;
const LONGEST_LIFE = 125;
const YEAR_MS = 365.25 * 86_400_000;

/** Reads what the noun phrases of a sentence state. */
export function readNominal(sentence: Sentence, text: string, context: ReadingContext): Further[] {
  const { tokens, chunks } = sentence;
  const isCalling = (token: { lower: string; lemma: string }): boolean => (context.nouns.role(token.lower) ?? context.nouns.role(token.lemma)) !== undefined;
  // "chief executive officer"
  const isOffice = (at: number): boolean => [0, 1, 2].some((more) => context.nouns.role(tokens.slice(Math.max(0, at - more), at + 1).map(({ lower }) => lower).join(' ')) !== undefined);
  const named = [...appositionsIn(tokens, chunks), ...titlesIn(tokens, chunks, isCalling).filter(({ as }) => as.core.to - as.core.from > 1), ...(sentence.times.length > 0 ? [] : officesIn(tokens, chunks, isOffice))];
  return [
    ...named.map((naming): Further => ({ range: naming.range, apart: false, slots: namingSlots(naming, sentence, text, context) })),
    ...lifetimesIn(tokens, chunks, sentence.times).flatMap((life) => lifeSlots(life, sentence, text, context).map((slots): Further => ({ range: life.range, apart: true, slots }))),
  ];
}

const NO_CLAUSE: Clause = { subject: [], appositions: [], verb: null, passive: false, negation: null, objects: [], prepositional: [], complement: null, subordinate: [] };

function statementOf(naming: Naming): Statement {
  return { clause: NO_CLAUSE, attribution: [], denied: false, certainty: 'stated', aspect: null, polarityWords: [], certaintyWords: [], outer: [], nominal: null, description: { of: [naming.of], as: [naming.as], likened: false }, order: null, verbs: [], wrapped: false };
}

function namingSlots(naming: Naming, sentence: Sentence, text: string, context: ReadingContext): Slots {
  const words = text.slice(sentence.tokens[naming.range.from]!.start, sentence.tokens[naming.range.to - 1]!.end);
  return readSlots(within(sentence, naming.range), statementOf(naming), naming.range, words, context);
}

/** Birth and death, each with its day. */
function lifeSlots(life: Lifetime, sentence: Sentence, text: string, context: ReadingContext): Slots[] {
  const days = life.times.length === 2 ? life.times.map(asReading) : life.times[0].text.split('/').flatMap((half) => {
    const parsed = parseEdtf(half);
    return parsed.ok ? [{ interval: parsed.interval, precision: parsed.precision, zone: null, hours: null, relation: 'at' as const, text: half }] : [];
  });
  const [born, died] = days;
  const years = born && died ? (died.interval.start - born.interval.start) / YEAR_MS : 0;
  if (!born || (!life.birthOnly && (!died || years < SHORTEST_LIFE || years > LONGEST_LIFE))) return [];
  const naming: Naming = { of: life.of, as: life.of, range: life.range };
  const plain = namingSlots(naming, sentence, text, context);
  // Who dies is whom death befalls: the lexicon's concept is that of killing.
  const birth = { concept: 'be-born', lemma: 'be born', time: born, subject: plain.subject, object: null };
  const events = died ? [birth, { concept: 'kill', lemma: 'die', time: died, subject: null, object: plain.subject }] : [birth];
  return events.map(({ concept, lemma, time, subject, object }): Slots => {
    const known = context.predicates.byId(concept) ?? null;
    const times: Slot<TimeReading>[] = [{ value: time, basis: 'inferred', words: [] }];
    const predicate = { lemma, concept: known?.id ?? null, ...logicOf(known, context.predicates), kind: 'event' as const, exclusive: known?.exclusive ?? [], aspect: null, text: lemma };
    return { ...plain, subject, object, predicate: { value: predicate, basis: 'inferred', words: [] }, times };
  });
}

function asReading(mention: TimeMention): TimeReading {
  return { interval: mention.interval, precision: mention.precision, zone: mention.zone, hours: mention.hours, relation: 'at', text: mention.text };
}
