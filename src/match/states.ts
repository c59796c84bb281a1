/**
 * A state, its government and its head: what one state does to another is told of any of them. "Backed Norvia", "backed the Norvian government"
 * and "backed President Dahl" are one support; a storm that hit Norvia did not hit its president.
 */
import type { Participant, Reading } from '../types.ts';
import { isActOfState } from '../values/acts-of-state.ts';
import { GOVERNS } from '../values/governs.ts';
import type { ParticipantRelation } from './participants.ts';

/** Concepts of what is done to a state, by others who deal with it; each with a sentence that says the same of its government and of its head. */
export const DEALINGS_WITH_STATES: Readonly<Record<string, string>> = {
  support: 'Iran backed Syria.',
  'end-support': 'Iran withdrew its support for Syria.',
  arm: 'Iran armed Syria.',
  oppose: 'France opposed Syria.',
  recognize: 'France recognized Syria.',
  'deny-recognition': 'France withdrew recognition of Syria.',
  'normalize-relations': 'France restored relations with Syria.',
  'sever-ties': 'France severed ties with Syria.',
  impose: 'France imposed sanctions on Syria.',
  'lift-measure': 'France lifted sanctions on Syria.',
  'make-peace': 'Israel made peace with Syria.',
  'role:ally': 'Iran is a key ally of Syria.',
};
/** Of verbs of these concepts, those that speak of people in need as well: to help a country is not to help its president. */
const OF_NEED = new Set(['help', 'aid', 'assist']);

/** The relation of whom something is done to, looked at again where states are dealt with. */
export function relateAsStates(x: readonly Participant[], y: readonly Participant[], a: Reading, b: Reading, found: ParticipantRelation): ParticipantRelation {
  if (found.relation === 'same' || ![a, b].every(isDealing)) return found;
  return areOneState(x, y) ? ONE_STATE : found;
}

/** The same of who does it: a state and its government act as one, its head for himself. */
export function relateActingStates(x: readonly Participant[], y: readonly Participant[], a: Reading, b: Reading, found: ParticipantRelation): ParticipantRelation {
  if (found.relation === 'same' || ![a, b].every(({ predicate }) => isActOfState(firstWord(predicate?.value.lemma)))) return found;
  return [...x, ...y].every(({ type }) => type !== 'person') && areOneState(x, y) ? ONE_STATE : found;
}

const ONE_STATE: ParticipantRelation = { relation: 'same', how: 'state', guess: false };

function isDealing({ predicate }: Reading): boolean {
  const { concept = null, lemma } = predicate?.value ?? {};
  return concept !== null && Object.hasOwn(DEALINGS_WITH_STATES, concept) && !OF_NEED.has(firstWord(lemma));
}

function firstWord(lemma = ''): string {
  const space = lemma.indexOf(' ');
  return space < 0 ? lemma : lemma.slice(0, space);
}

/** Whether each of two is the state, its government or its head, and one of them stands for the other. */
function areOneState([p, ...more]: readonly Participant[], [q, ...others]: readonly Participant[]): boolean {
  if (!p || !q || more.length + others.length > 0) return false;
  const [of, ofOther] = [governed(p), governed(q)];
  return of.some((key) => q.keys.includes(key) || ofOther.includes(key)) || ofOther.some((key) => p.keys.includes(key));
}

/** Keys of the states that a participant governs. */
function governed({ within }: Participant): readonly string[] {
  return within.filter((key) => key.startsWith(GOVERNS)).map((key) => key.slice(GOVERNS.length));
}
