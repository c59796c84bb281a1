/** What a claim file states beats what was read from the text. */
import type { Overrides, Participant, Predicate, Reading, Slot, StatedQuantity } from '../types.ts';
import { parseEdtf } from '../values/edtf.ts';
import { parseQuantityNotation } from '../values/quantity-notation.ts';
import type { NounLexicon } from './lexicon/noun-lexicon.ts';
import type { PredicateLexicon } from './lexicon/predicate-lexicon.ts';
import { logicOf } from './predicate/logic.ts';
import { datesIn, withNames } from './setting.ts';

export interface StatedContext {
  readonly predicates: PredicateLexicon;
  readonly nouns: NounLexicon;
  readonly participantOf: (name: string) => Participant;
  readonly outlet: string | null;
}

const stated = <T>(value: T): Slot<T> => ({ value, basis: 'stated', words: [] });

/** Replaces the slots that the overrides name; the override fields speak of the main quantity, time and place. */
export function applyOverrides(reading: Reading, overrides: Overrides, context: StatedContext): Reading {
  let out: Reading = reading;
  if (overrides.subject) out = { ...out, subject: stated(overrides.subject.map(context.participantOf)) };
  if (overrides.object) out = { ...out, object: stated(overrides.object.map(context.participantOf)) };
  if (overrides.predicate !== undefined) out = { ...out, predicate: stated(predicateOf(overrides.predicate, context.predicates)) };
  if (overrides.quantity) out = withQuantity(out, overrides.quantity, context);
  if (overrides.rank !== undefined) out = { ...out, rank: stated({ rank: overrides.rank, scale: out.rank?.value.scale ?? 'place' }) };
  if (overrides.time !== undefined) {
    const parsed = parseEdtf(overrides.time);
    if (parsed.ok) out = { ...out, setting: { ...out.setting, dates: datesIn([parsed.interval]) }, times: [stated({ interval: parsed.interval, precision: parsed.precision, zone: parsed.precision === 'minute' ? 0 : null, hours: null, relation: 'at' as const, text: overrides.time }), ...out.times.slice(1)] };
  }
  if (overrides.place !== undefined) out = { ...out, places: [stated({ ...context.participantOf(overrides.place), type: 'place' as const }), ...out.places.slice(1)] };
  const named = [...(overrides.subject ? out.subject!.value : []), ...(overrides.object ? out.object!.value : []), ...(overrides.place === undefined ? [] : [out.places[0]!.value])];
  if (named.length > 0) out = { ...out, setting: withNames(out.setting, named) };
  if (overrides.polarity) out = { ...out, polarity: stated(overrides.polarity) };
  if (overrides.certainty) out = { ...out, certainty: stated(overrides.certainty) };
  if (overrides.attribution) {
    const speakers = overrides.attribution.map(context.participantOf);
    out = { ...out, attribution: stated(speakers), speaker: speakers[0]?.text ?? context.outlet };
  }
  return out;
}

function withQuantity(reading: Reading, quantity: StatedQuantity, context: StatedContext): Reading {
  const parsed = parseQuantityNotation(quantity);
  if (!parsed.ok) return reading;
  const main = reading.quantities[0]?.value;
  const of = quantity.of === null ? null : context.participantOf(quantity.of);
  const slot = stated({ quantity: parsed.quantity, kind: main?.kind ?? ('amount' as const), counted: of?.head ?? main?.counted ?? null, countedKeys: of?.keys ?? main?.countedKeys ?? [], role: main?.role ?? null });
  return { ...reading, quantities: [slot, ...reading.quantities.slice(1)] };
}

/** "capture" or "be at a distance from": the longest pattern of the lexicon that the words begin, else the words themselves. */
function predicateOf(text: string, predicates: PredicateLexicon): Predicate {
  const words = text.toLowerCase().split(' ').filter(Boolean);
  const verb = words[0] ?? text;
  const rest = words.slice(1).join(' ');
  if (text.toLowerCase() === 'be at a distance from') return { lemma: text.toLowerCase(), concept: 'distance', ...logicOf(null, predicates), kind: 'position', exclusive: ['quantity'], aspect: null, text };
  const pattern = predicates.patternsOf(verb).find((candidate) => candidate.rest.filter((part) => part !== 'S' && part !== 'O').join(' ') === rest);
  const concept = pattern?.concept ?? predicates.byId(text);
  return { lemma: text.toLowerCase(), concept: concept?.id ?? null, ...logicOf(concept ?? null, predicates), kind: concept?.kind ?? 'event', exclusive: concept?.exclusive ?? [], aspect: null, text };
}
