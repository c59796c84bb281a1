/** What somebody foretells, plans, demands or offers has not happened: "forecast a high of 49 degrees" gives no temperature that was reached. */
import type { Slots } from './statement-slots.ts';

/** Concepts of the lexicon by which somebody speaks of what is to come, each with a sentence whose figure is none yet. */
export const FORETELLING: Readonly<Record<string, string>> = {
  predict: 'The weather service forecast a high of 49 degrees Celsius in Taroudant for 11 August 2024.',
  plan: 'The weather service plans for a high of 49 degrees Celsius in Taroudant on 11 August 2024.',
  'call-for': 'The union called for 38 degrees Celsius in Taroudant on 11 August 2024.',
  demand: 'The union demanded 38 degrees Celsius in Taroudant on 11 August 2024.',
  promise: 'The operator promised 38 degrees Celsius in Taroudant on 11 August 2024.',
  offer: 'The operator offered 38 degrees Celsius in Taroudant on 11 August 2024.',
};

/** Statements that were made of a sentence's figures and tolls, as forecasts where its main statement only foretells them. */
export function asForetold(main: Slots, derived: readonly Slots[]): readonly Slots[] {
  const concept = main.predicate?.value.concept;
  if (concept === undefined || concept === null || FORETELLING[concept] === undefined) return derived;
  return derived.map((slots) => (slots.certainty.value === 'stated' ? { ...slots, certainty: { ...slots.certainty, value: 'forecast' as const } } : slots));
}
