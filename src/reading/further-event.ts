/** Events that the subject of a sentence names, and that are told as having been: "[The eruption of Mount Karo on 11 May] left four dead". */
import type { Clause } from './clause/clause.ts';
import type { NounPhrase } from './clause/noun-phrase.ts';
import type { Statement } from './factuality/statement.ts';
import type { Further } from './further.ts';
import type { ReadingContext } from './reading-context.ts';
import { within, type Sentence } from './sentence.ts';
import { namesEvent, readSlots } from './statement-slots.ts';

/** What an event does at once: its time and place are the event's. */
const AT_ONCE: ReadonlySet<string> = new Set(['kill', 'injure', 'destroy', 'damage', 'trap', 'quake', 'displace', 'flood']);

/** Verbs of what events do at once. */
const DID: ReadonlySet<string> = new Set(['kill', 'leave', 'injure', 'wound', 'hurt', 'destroy', 'damage', 'claim', 'trap', 'hit', 'strike', 'shake', 'flatten', 'level', 'displace', 'cause', 'cost', 'last', 'begin', 'start', 'end']);

/** Words by which a sentence says of an event that it may come, or did not. */
const NOT_TOLD: ReadonlySet<string> = new Set(['likely', 'unlikely', 'possible', 'impossible', 'expected', 'planned', 'feared', 'threatened', 'proposed', 'averted', 'avoided', 'prevented', 'cancelled', 'canceled', 'failed', 'postponed', 'scheduled', 'delayed', 'foiled', 'thwarted', 'would', 'could', 'may', 'might', 'should', 'will']);
/** Tokens from the verb on in which they stand. */
const REACH = 5;

/** Reads the event that the main clause's subject names; nothing where the sentence is denied, doubted or yet to come, or where nothing is said of the event but its name. */
export function readEventOfSubject(sentence: Sentence, main: Statement, text: string, context: ReadingContext): Further[] {
  const { verb, subject } = main.clause;
  const [event] = subject;
  if (!verb || !event || subject.length > 1 || main.denied || main.certainty === 'forecast' || main.certainty === 'unconfirmed' || main.aspect === 'plan') return [];
  if (!namesEvent(sentence.tokens, context.predicates)(event) || event.range.to > verb.from) return [];
  // "A deployment appeared unlikely": nothing was deployed
  if (sentence.tokens.slice(verb.from, verb.from + REACH).some(({ lower }) => NOT_TOLD.has(lower))) return [];
  const range = { from: event.range.from, to: verb.from };
  const around = main.clause.prepositional.filter((phrase) => phrase.ofSubject && phrase.index < verb.from);
  const slots = readSlots(within(sentence, range), statementOf(event, around, main), range, text.slice(sentence.tokens[range.from]!.start, sentence.tokens[range.to - 1]!.end), context);
  // What is said of an event at its own place ("the fall of the city surprised …") is seldom of its facts; what it did, whose it was and how strong, is.
  const owned = sentence.tokens.slice(event.core.from, event.head).some(({ text: word }) => /^['’]s?$/u.test(word));
  const told = slots.quantities.length > 0 || ((owned || (slots.times.length > 0 && DID.has(sentence.tokens[verb.head]!.lemma))) && (slots.subject !== null || slots.object !== null));
  if (!slots.predicate || slots.predicate.value.kind !== 'event' || !told) return [];
  // "the eruption on 11 May", of several: a date beside "the" tells which one is meant
  const definite = sentence.tokens[event.core.from]!.lower === 'the';
  return [{ range, apart: false, tie: 'cause', slots: { ...slots, identifying: definite && slots.times.length > 0 && slots.subject === null && slots.object === null } }];
}

/** Whether what a statement tells comes at once with the event that does it. */
export function isAtOnce(concept: string | null): boolean {
  return concept !== null && AT_ONCE.has(concept);
}

function statementOf(event: NounPhrase, prepositional: Clause['prepositional'], main: Statement): Statement {
  const clause: Clause = { subject: [], appositions: [], verb: null, passive: false, negation: null, objects: [], prepositional, complement: null, subordinate: [] };
  return { clause, attribution: main.attribution, denied: false, certainty: main.certainty, aspect: null, polarityWords: [], certaintyWords: [], outer: [], nominal: event, description: null, order: null, verbs: [], wrapped: false };
}
