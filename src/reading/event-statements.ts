/** The statements that a sentence makes of when something happened to what it names, by the words around (`event-times.ts`). */
import { FIGURE_OF } from '../values/figure-lemma.ts';
import { EVENT_TIMES, OTHER_EVENT } from './event-times.ts';
import { indexPhrases, rowsCalled } from './phrase-index.ts';
import type { Sentence } from './sentence.ts';
import type { Slots } from './statement-slots.ts';
import type { WordsAround } from './words-around.ts';

/** Before the concept of a statement that is made here. */
export const EVENT = 'event:';

/** Events by the phrases of their first list, of which one has to be there. */
const BY_PHRASE = indexPhrases(EVENT_TIMES, ({ words }) => words[0]!);

/** A sentence that names more does not say to which it happened. */
const MOST_NAMES = 3;
const DAY_MS = 86_400_000;
/** "the night of 5 October" runs into the next day. */
const LONGEST_MS = 1.5 * DAY_MS;

/** The statements, from the slots of the sentence's statements, the main one first; of what is denied, or to come, none. */
export function eventStatements({ times }: Sentence, statements: readonly Slots[], around: WordsAround): Slots[] {
  const [main] = statements;
  // A day and its hour are one time.
  const mentioned = times.length === 2 && main?.times.length === 1 && times.some(({ hours }) => hours !== null) ? 1 : times.length;
  if (!main || mentioned !== 1 || main.polarity.value === 'denied' || main.negated || main.certainty.value === 'forecast') return [];
  const time = statements.flatMap((slots) => slots.times)[0];
  if (!time || time.value.relation !== 'at' || (time.value.hours === null && time.value.interval.end - time.value.interval.start > LONGEST_MS)) return [];
  const { has } = around.words;
  const told = rowsCalled(around.words, BY_PHRASE).filter(({ words, without }) => words.every((phrases, i) => i === 0 || phrases.some(has)) && !(without ?? []).some(has));
  if (told.length === 0 || OTHER_EVENT.some(has)) return [];
  const names = around.names();
  if (names.length === 0 || names.length > MOST_NAMES) return [];
  return told.map((event): Slots => ({
    ...main, subject: { value: names, basis: 'inferred', words: names.map(({ span }) => span) }, object: null, adjuncts: [], places: [], rank: null, direction: null, identifying: false, quantities: [], times: [time],
    predicate: { value: { lemma: `${FIGURE_OF}${event.event}`, concept: `${EVENT}${event.days}:${event.event}`, opposites: [], reversedBy: [], broader: [], once: true, symmetric: false, asymmetric: false, kind: 'event', exclusive: ['time'], aspect: null, text: event.event }, basis: 'inferred', words: main.predicate?.words ?? time.words },
  }));
}
