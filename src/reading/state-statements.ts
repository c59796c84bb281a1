/** The statements that a sentence makes by its words of what became of the things that it names (`named-states.ts`). */
import type { Participant, Span } from '../types.ts';
import { FIGURE_OF } from '../values/figure-lemma.ts';
import { NAMED_STATES, type NamedState } from './named-states.ts';
import type { ReadingContext } from './reading-context.ts';
import { isCommon, namesOf, phraseTester, placedIn } from './role-statements.ts';
import type { Sentence } from './sentence.ts';
import type { Slots } from './statement-slots.ts';

/** Before the concept of a statement that is made here; of one that may be otherwise the next day. */
export const STATE = 'state:';
export const PASSING_STATE = 'state:passing:';
/** Of one that tells what the thing is like. */
export const DESCRIBING_STATE = 'state:describing:';

/** Matters by the first word of each phrase of their ways, of which one has to be there. */
const BY_WORD = byFirstWord(NAMED_STATES);

function byFirstWord(states: readonly NamedState[]): ReadonlyMap<string, readonly NamedState[]> {
  const found = new Map<string, NamedState[]>();
  for (const state of states) {
    for (const word of new Set(Object.values(state.ways).flat().map((phrase) => phrase.split(' ')[0]!))) {
      const list = found.get(word);
      if (list) list.push(state);
      else found.set(word, [state]);
    }
  }
  return found;
}

/** A sentence that names more does not say what became of which; of a person its grammar says so. */
const MOST_NAMES = 2;
const MOST_AROUND_PERSON = 4;

/** The statements, from the slots of the sentence's statements, the main one first; a denied or negated one tells none. */
export function stateStatements(sentence: Sentence, statements: readonly Slots[], { words }: ReadingContext): Slots[] {
  const [main] = statements;
  const { tokens } = sentence;
  if (!main || tokens.length === 0 || main.polarity.value === 'denied' || main.negated) return [];
  const own = tokens.filter(({ start }) => !main.attribution.words.some((span) => span.start <= start && start < span.end));
  const candidates = new Set(own.flatMap(({ lemma, lower }) => [...(BY_WORD.get(lemma) ?? []), ...(lower === lemma ? [] : (BY_WORD.get(lower) ?? []))]));
  if (candidates.size === 0) return [];
  const opening = tokens[0]!;
  const names = placedIn(namesOf(statements, sentence).filter(({ keys: [key] }) => !(key === `name:${opening.lower}` && isCommon(opening.lemma, words))), statements);
  if (names.length === 0 || names.length > MOST_AROUND_PERSON) return [];
  const has = phraseTester(own);
  return [...candidates].filter((state) => state.person || names.length <= MOST_NAMES).flatMap((state) => statementOf(state, has, names, statements) ?? []);
}

function statementOf(state: NamedState, has: (phrase: string) => boolean, names: readonly Participant[], statements: readonly Slots[]): Slots | null {
  if ((state.about && !state.about.some(has)) || (state.without ?? []).some(has)) return null;
  const of = state.person ? onePerson(names, statements) : names;
  if (of === null) return null;
  const told = Object.entries(state.ways).filter(([, phrases]) => phrases.some(has)).map(([way]) => way);
  if (told.length !== 1) return null;
  const [way] = told as [string];
  const concept = (one: string): string => `${state.reversible ? PASSING_STATE : state.describes ? DESCRIBING_STATE : STATE}${state.matter}: ${one}`;
  const main = statements[0]!;
  const words: readonly Span[] = main.predicate?.words ?? [];
  return {
    ...main, subject: { value: of, basis: 'inferred', words: of.map(({ span }) => span) }, object: null, adjuncts: [], places: [], rank: null, direction: null, identifying: false, quantities: [],
    times: main.times.length > 0 ? main.times : statements.flatMap(({ times }) => times).slice(0, 1),
    predicate: { value: { lemma: `${FIGURE_OF}${state.matter}`, concept: concept(way), opposites: Object.keys(state.ways).filter((one) => one !== way).map(concept), reversedBy: [], broader: [], once: false, symmetric: false, asymmetric: false, kind: 'event', exclusive: [], aspect: null, text: way }, basis: 'inferred', words },
  };
}

/** The one person who is named as who does it, or else as whom it befalls, and not as whose brother it is; null where there is none, or several, or people are counted. */
function onePerson(names: readonly Participant[], statements: readonly Slots[]): readonly Participant[] | null {
  if (statements.some(({ quantities }) => quantities.some(({ value }) => value.quantity.dimension === 'count' && value.kind === 'amount'))) return null;
  const isPerson = (one: Participant): boolean => one.proper && !one.plural && one.type !== 'place' && one.type !== 'organization' && !one.keys[0]!.startsWith('country:');
  for (const role of ['subject', 'object'] as const) {
    const keys = new Set(statements.flatMap((slots) => slots[role]?.value ?? []).filter(isPerson).map((one) => one.keys[0]));
    const persons = names.filter((one) => keys.has(one.keys[0]));
    if (persons.length > 0) return persons.length === 1 ? persons : null;
  }
  return null;
}
