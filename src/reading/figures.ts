/**
 * What a sentence states by its measures, whatever its verb: "a 6.4-magnitude earthquake hit Sorrel" and "an earthquake of magnitude 6.1
 * killed 22 on Sorrel" each give the earthquake its magnitude. So the same figure meets the same figure, where verbs have nothing in common.
 */
import type { Participant, QuantityReading, Slot } from '../types.ts';
import { FIGURE_OF } from '../values/figure-lemma.ts';
import { logicOf } from './predicate/logic.ts';
import type { ReadingContext } from './reading-context.ts';
import type { Slots } from './statement-slots.ts';

/** A dimension of which a thing has one value at a time, and what has it. */
export interface Measure {
  readonly dimension: string;
  /** The lexicon's concept of having the measure: its claims and those that are read here are of one matter. */
  readonly concept: string;
  /** What has it: the nouns for such things, whoever the sentence is about, or (of what is measured at a place, or happens there once a day at most) the place alone. */
  readonly bearer: readonly string[] | 'place' | 'subject';
  /** Two sentences that give one thing two values. */
  readonly example: readonly [string, string];
}

export const MEASURES: readonly Measure[] = [
  { dimension: 'magnitude', concept: 'have-magnitude', bearer: 'place', example: ['A 6.4-magnitude earthquake hit the island of Crete on 3 May 2024.', 'An earthquake of magnitude 6.1 killed two people on Crete on 3 May 2024.'] },
  { dimension: 'speed', concept: 'travel-at', bearer: 'subject', example: ['The passenger train was travelling at 140 km/h.', 'The passenger train was doing 95 km/h.'] },
  { dimension: 'temperature', concept: 'temperature', bearer: 'place', example: ['Nice recorded 42.1 degrees Celsius on 3 May 2024.', 'Temperatures in Nice peaked at 40.8C on 3 May 2024.'] },
  { dimension: 'area', concept: 'burn-area', bearer: ['fire', 'wildfire', 'blaze', 'bushfire'], example: ['The Pinto fire has burned 12,000 acres.', 'Some 8,900 hectares have gone up in flames in the Pinto fire.'] },
];

const BY_DIMENSION = new Map(MEASURES.map((measure) => [measure.dimension, measure]));

/** The statements of a sentence's figures, from the slots of its statements; none for a statement that is about the figure itself. */
export function figureStatements(statements: readonly Slots[], context: ReadingContext): Slots[] {
  return statements.flatMap((slots) => {
    const measured = slots.quantities.filter(({ value }) => BY_DIMENSION.has(value.quantity.dimension));
    const found = measured.flatMap((quantity) => figureOf(slots, quantity, BY_DIMENSION.get(quantity.value.quantity.dimension)!, context) ?? []);
    // Two of one dimension ("from 20 to 30 degrees", "a train at 90 km/h and one at 60") are of two things, or times.
    return found.filter((one) => found.filter((other) => other.predicate?.value.concept === one.predicate?.value.concept).length === 1);
  });
}

function figureOf(slots: Slots, quantity: Slot<QuantityReading>, measure: Measure, context: ReadingContext): Slots | null {
  if (slots.predicate?.value.concept === measure.concept) return null;
  const bearer = bearerOf(slots, measure, context);
  if (!bearer && measure.bearer !== 'place') return null;
  const concept = context.predicates.byId(measure.concept) ?? null;
  const predicate = { lemma: `${FIGURE_OF}${measure.dimension}`, concept: measure.concept, ...logicOf(concept, context.predicates), kind: concept?.kind ?? 'rate', exclusive: ['quantity' as const], aspect: null, text: measure.dimension };
  const places = slots.places.length > 0 ? slots.places : placesOf(slots, quantity);
  if (measure.bearer === 'place' && !(places.length === 1 && places[0]!.value.proper)) return null;
  return {
    ...slots, subject: bearer && { value: [bearer], basis: 'inferred', words: [bearer.span] }, object: null, adjuncts: [], rank: null, direction: null, identifying: false,
    predicate: { value: predicate, basis: 'inferred', words: quantity.words }, quantities: [quantity], places,
  };
}

/** "hit the island of Sorrel", "Nice recorded", "on Crete": a name where a place is to be expected tells where. */
function placesOf({ subject, object, adjuncts }: Slots, { words }: Slot<QuantityReading>): readonly Slot<Participant>[] {
  const named = [...adjuncts.filter(({ value }) => value.role === 'place').map(({ value }) => value.participant), ...(object?.value ?? []), ...(subject?.value ?? [])].filter(({ proper, type, span }) => proper && (type === 'place' || type === null) && !words.some(({ start, end }) => start < span.end && span.start < end));
  return named.slice(0, 1).map((value) => ({ value: { ...value, type: 'place' }, basis: 'inferred', words: [value.span] }));
}

function bearerOf({ subject, object, places, adjuncts }: Slots, { bearer }: Measure, context: ReadingContext): Participant | null {
  const doers = [...(subject?.value ?? []), ...(object?.value ?? [])];
  if (bearer === 'subject') return subject?.value.length === 1 ? subject.value[0]! : null;
  if (bearer === 'place') return null;
  const kinds = new Set(bearer.map((noun) => context.nouns.canonical(noun)));
  const isOne = (one: Participant): boolean => kinds.has(one.head) || kinds.has(context.nouns.canonical(one.head.split(' ').at(-1)!));
  return [...doers, ...adjuncts.map(({ value }) => value.participant), ...places.map(({ value }) => value)].find(isOne) ?? null;
}
