/**
 * How many of something a named place or body has, whatever the verb: "the zoo in Harlan has two giant pandas" and "Harlan zoo keeps four
 * giant pandas" give one number two values. Counts that run on (wins, cases) and people are left to the tables of roles and tolls.
 */
import type { Participant, QuantityReading, Slot } from '../types.ts';
import { FIGURE_OF } from '../values/figure-lemma.ts';
import { OTHERWISE } from './number-roles.ts';
import { FIGURE } from './role-statements.ts';
import type { Slots } from './statement-slots.ts';
import type { WordsAround } from './words-around.ts';

/** Verbs by which a thing has so many of something, each with a sentence. */
export const HAVING: Readonly<Record<string, string>> = {
  have: 'The zoo in Harlan has two giant pandas.',
  keep: 'Harlan zoo keeps four giant pandas.',
  own: 'The Kell museum owns nine tapestries.',
  contain: 'The Brae archive contains 40 letters.',
  comprise: 'The Brae estate comprises three farms.',
  boast: 'The Brae hospital boasts nine wards.',
  possess: 'The Kell museum possesses six tapestries.',
  'consist of': 'The Brae estate consists of four farms.',
  be: 'There are nine wards in Brae hospital.',
};
/** What is counted on and on, or is of one time, or of people. */
const GOING_ON = new Set(['win', 'victory', 'point', 'goal', 'defeat', 'loss', 'case', 'death', 'casualty', 'injury', 'day', 'week', 'month', 'year', 'hour', 'minute', 'reason', 'way', 'time', 'option', 'chance', 'question', 'problem', 'vote', 'match', 'game', 'attempt', 'complaint', 'follower', 'person', 'victim', 'patient', 'child', 'survivor', 'home', 'percent', 'plan', 'order', 'offer', 'ticket', 'majority', 'lead', 'share', 'hit', 'record', 'arrest', 'suspect', 'witness', 'visitor', 'candidate', 'talk', 'meeting']);
/** A sentence that names more does not say which has them. */
const MOST_NAMES = 2;

/** The statement of the main one, or none; a denied one, or one of what is wanted or to come, tells no number. */
export function stockStatements([main, ...others]: readonly Slots[], around: WordsAround): Slots[] {
  const lemma = main?.predicate?.value.lemma ?? '';
  if (!main || !Object.hasOwn(HAVING, lemma) || main.quantities.length !== 1 || main.polarity.value === 'denied' || main.certainty.value === 'forecast' || main.predicate!.value.aspect === 'plan') return [];
  // "Latha has 10 candies, and Ramu has 20": each has its own
  if (others.some(({ quantities }) => quantities.length > 0)) return [];
  const number = main.quantities[0]!;
  if (number.value.kind !== 'amount' || number.value.quantity.dimension !== 'count' || (lemma === 'be' && !/^there$/iu.test(main.subject?.value[0]?.text ?? ''))) return [];
  const what = (main.object?.value ?? []).filter((one) => isCounted(one, number));
  const [counted] = what;
  if (!counted || what.length !== 1 || (main.object?.value.length ?? 0) !== 1 || GOING_ON.has(counted.head) || counted.within.includes('noun:person') || OTHERWISE.some(around.words.has)) return [];
  const holder = lemma === 'be' ? [...main.places.map(({ value }) => value), ...main.adjuncts.map(({ value }) => value.participant)][0] : main.subject?.value[0];
  const names = around.names();
  if (!holder || names.length === 0 || names.length > MOST_NAMES) return [];
  const role = [...counted.modifiers.filter((word) => !word.includes(':')).sort(), counted.head, ...(!holder.proper && /^\p{Ll}/u.test(holder.head) && !holder.head.includes(':') ? ['of', holder.head] : [])].join(' ');
  const value = { ...number.value, counted: role, countedKeys: [`role:${role}`] };
  return [{
    ...main, subject: { value: names, basis: 'inferred', words: names.map(({ span }) => span) }, object: null, adjuncts: [], places: [], rank: null, direction: null, identifying: false,
    quantities: [{ ...number, value }],
    predicate: { value: { lemma: `${FIGURE_OF}number: ${role}`, concept: `${FIGURE}number: ${role}`, opposites: [], reversedBy: [], broader: [], once: true, symmetric: false, asymmetric: false, kind: 'state', exclusive: ['quantity'], aspect: null, text: role }, basis: 'inferred', words: number.words },
  }];
}

/** Nouns in the plural that a number counts. */
function isCounted({ keys, proper, plural }: Participant, { value }: Slot<QuantityReading>): boolean {
  return plural && !proper && value.countedKeys.some((key) => keys.includes(key));
}
