/** The statements that a sentence makes of when something happened to what it names, by the words around (`event-times.ts`). */
import { FIGURE_OF } from '../values/figure-lemma.ts';
import { EVENT_TIMES, OTHER_EVENT, type EventTime } from './event-times.ts';
import type { ReadingContext } from './reading-context.ts';
import { isCommon, namesOf, phraseTester, placedIn } from './role-statements.ts';
import type { Sentence } from './sentence.ts';
import type { Slots } from './statement-slots.ts';

/** Before the concept of a statement that is made here. */
export const EVENT = 'event:';

/** Events by the first word of each phrase of their first list, of which one has to be there. */
const BY_WORD = byFirstWord(EVENT_TIMES);

function byFirstWord(events: readonly EventTime[]): ReadonlyMap<string, readonly EventTime[]> {
  const found = new Map<string, EventTime[]>();
  for (const event of events) {
    for (const word of new Set(event.words[0]!.map((phrase) => phrase.split(' ')[0]!))) {
      const list = found.get(word);
      if (list) list.push(event);
      else found.set(word, [event]);
    }
  }
  return found;
}

/** A sentence that names more does not say to which it happened. */
const MOST_NAMES = 3;
const DAY_MS = 86_400_000;
/** "the night of 5 October" runs into the next day. */
const LONGEST_MS = 1.5 * DAY_MS;

/** The statements, from the slots of the sentence's statements, the main one first; of what is denied, or to come, none. */
export function eventStatements(sentence: Sentence, statements: readonly Slots[], { words }: ReadingContext): Slots[] {
  const [main] = statements;
  const { tokens, times } = sentence;
  if (!main || times.length !== 1 || main.polarity.value === 'denied' || main.negated || main.certainty.value === 'forecast') return [];
  const time = statements.flatMap((slots) => slots.times)[0];
  if (!time || time.value.relation !== 'at' || time.value.interval.end - time.value.interval.start > LONGEST_MS) return [];
  const own = tokens.filter(({ start }) => !main.attribution.words.some((span) => span.start <= start && start < span.end));
  const candidates = new Set(own.flatMap(({ lemma, lower }) => [...(BY_WORD.get(lemma) ?? []), ...(lower === lemma ? [] : (BY_WORD.get(lower) ?? []))]));
  if (candidates.size === 0) return [];
  const opening = tokens[0]!;
  const names = placedIn(namesOf(statements, sentence).filter(({ keys: [key] }) => !(key === `name:${opening.lower}` && isCommon(opening.lemma, words))), statements);
  if (names.length === 0 || names.length > MOST_NAMES) return [];
  const has = phraseTester(own);
  if (OTHER_EVENT.some(has)) return [];
  return [...candidates].filter(({ words: lists, without }) => lists.every((phrases) => phrases.some(has)) && !(without ?? []).some(has)).map((event): Slots => ({
    ...main, subject: { value: names, basis: 'inferred', words: names.map(({ span }) => span) }, object: null, adjuncts: [], places: [], rank: null, direction: null, identifying: false, quantities: [], times: [time],
    predicate: { value: { lemma: `${FIGURE_OF}${event.event}`, concept: `${EVENT}${event.days}:${event.event}`, opposites: [], reversedBy: [], broader: [], once: true, symmetric: false, asymmetric: false, kind: 'event', exclusive: ['time'], aspect: null, text: event.event }, basis: 'inferred', words: main.predicate?.words ?? time.words },
  }));
}
