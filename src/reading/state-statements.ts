/** The statements that a sentence makes by its words of what became of the things that it names (`named-states.ts`). */
import type { Participant, Span } from '../types.ts';
import { FIGURE_OF } from '../values/figure-lemma.ts';
import { NAMED_STATES, type NamedState } from './named-states.ts';
import { indexPhrases, rowsCalled } from './phrase-index.ts';
import type { Slots } from './statement-slots.ts';
import type { WordsAround } from './words-around.ts';

/** Before the concept of a statement that is made here; of one that may be otherwise the next day. */
export const STATE = 'state:';
export const PASSING_STATE = 'state:passing:';
/** Of one that tells what the thing is like. */
export const DESCRIBING_STATE = 'state:describing:';

/** Matters by the phrases of their ways, of which one has to be there. */
const BY_PHRASE = indexPhrases(NAMED_STATES, ({ ways }) => Object.values(ways).flat());

/** A sentence that names more does not say what became of which; of a person its grammar says so. */
const MOST_NAMES = 2;
const MOST_AROUND_PERSON = 4;

/** The statements, from the slots of the sentence's statements, the main one first; a denied or negated one tells none. */
export function stateStatements(statements: readonly Slots[], around: WordsAround): Slots[] {
  const [main] = statements;
  if (!main || main.polarity.value === 'denied' || main.negated) return [];
  const told = rowsCalled(around.words, BY_PHRASE).flatMap((state) => {
    const way = wayOf(state, around.words.has);
    return way === null ? [] : [{ state, way }];
  });
  if (told.length === 0) return [];
  const names = around.names();
  if (names.length === 0 || names.length > MOST_AROUND_PERSON) return [];
  return told.filter(({ state }) => state.person || names.length <= MOST_NAMES).flatMap(({ state, way }) => statementOf(state, way, names, statements) ?? []);
}

/** The one way that the words tell; null where they tell none or several, or another matter. */
function wayOf(state: NamedState, has: (phrase: string) => boolean): string | null {
  let told: string | null = null;
  for (const way in state.ways) {
    if (!state.ways[way]!.some(has)) continue;
    if (told !== null) return null;
    told = way;
  }
  // The long lists last: most rows that have a word of a way have no whole phrase of one.
  return told === null || (state.about && !state.about.some(has)) || (state.without ?? []).some(has) ? null : told;
}

function statementOf(state: NamedState, way: string, names: readonly Participant[], statements: readonly Slots[]): Slots | null {
  const of = state.person ? onePerson(names, statements, [way, state.ways[way]!]) : names;
  if (of === null) return null;
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
function onePerson(names: readonly Participant[], statements: readonly Slots[], [way, phrases]: readonly [string, readonly string[]]): readonly Participant[] | null {
  if (statements.some(({ quantities }) => quantities.some(({ value }) => value.quantity.dimension === 'count' && value.kind === 'amount'))) return null;
  const isPerson = (one: Participant): boolean => one.proper && !one.plural && one.type !== 'place' && one.type !== 'organization' && !one.keys[0]!.startsWith('country:');
  const personsIn = (role: 'subject' | 'object'): readonly Participant[] => {
    const keys = new Set(statements.flatMap((slots) => slots[role]?.value ?? []).filter(isPerson).map((one) => one.keys[0]));
    return names.filter((one) => keys.has(one.keys[0]));
  };
  const [doing, befallen] = [personsIn('subject'), personsIn('object')];
  // "The owner, Ostrava Chemicals, dismissed Ivo Kassel": it befalls whom the verb of it takes
  const done = statements.some(({ predicate, object }) => (object?.value ?? []).some(isPerson) && phrases.includes(predicate?.value.lemma ?? ''));
  const persons = doing.length > 0 && !(done && befallen.length > 0 && way.startsWith('was ')) ? doing : befallen;
  return persons.length === 1 ? persons : null;
}
