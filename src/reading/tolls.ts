/**
 * How many people one mishap befell, as a statement of its own: "the ferry Astrid capsized, drowning 14 people" and "nineteen people died when
 * the Astrid sank" share neither verb nor subject, and count the same. A toll is of a fate (killed, injured, …) and of a mishap: a ship, a
 * mountain or a storm by its name, else a crash or a fire by its place and day. It is a running count, and holds as of publication.
 */
import type { Participant, QuantityReading, Slot } from '../types.ts';
import { FIGURE_OF } from '../values/figure-lemma.ts';
import { exact } from '../values/number-interval.ts';
import type { ReadingContext } from './reading-context.ts';
import type { Slots } from './statement-slots.ts';
import { participantsOf } from './words-around.ts';

/** Fates that are counted, by the lexicon's concept; what is a kind of one counts with it. */
export const FATES: Readonly<Record<string, string>> = { kill: 'killed', injure: 'injured', 'go-missing': 'missing', rescue: 'rescued', evacuate: 'evacuated' };

/** Concepts of what befalls many at once. Whatever it happens to is known by its name. */
const MISHAPS = new Set(['sink', 'crash', 'crash-on', 'collide', 'derail', 'explode', 'collapse', 'erupt', 'quake', 'burn', 'burn-area']);

/** What is named and can be a mishap, or be in one. */
const NAMED_THINGS = new Set(['ferry', 'ship', 'boat', 'vessel', 'trawler', 'tanker', 'yacht', 'train', 'flight', 'plane', 'aircraft', 'airliner', 'helicopter', 'bus', 'mount', 'mt', 'mt.', 'volcano', 'hurricane', 'typhoon', 'cyclone', 'storm', 'fire', 'wildfire', 'mine', 'dam', 'tower', 'hotel', 'nightclub', 'stadium', 'bridge']);

const DAY_MS = 86_400_000;
/** Before the key of a mishap that is known by its place and its day. */
const MISHAP = 'mishap:';

/** The tolls that the statements of one sentence tell. */
export function tollStatements(statements: readonly Slots[], context: ReadingContext): Slots[] {
  const mishap = namedThing(statements) ?? placeAndDay(statements, context);
  if (!mishap) return [];
  const tolls = statements.flatMap((slots) => tollOf(slots, mishap, statements));
  return tolls.filter((one) => tolls.filter((other) => other.predicate!.value.concept === one.predicate!.value.concept).length === 1);
}

function tollOf(slots: Slots, mishap: Participant, all: readonly Slots[]): Slots[] {
  const predicate = slots.predicate?.value;
  const none = noneOf(slots);
  if (none) return [statementOf(slots, none.fate, [none.count], mishap, all)];
  const fate = predicate && [predicate.concept ?? '', ...predicate.broader].map((id) => FATES[id]).find((found) => found !== undefined);
  const counted = slots.quantities.filter(({ value }) => value.kind === 'amount' && value.quantity.dimension === 'count' && value.counted !== null);
  // "three of the 17 killed were children": a part
  if (!fate || counted.length !== 1 || slots.polarity.value === 'denied') return [];
  return [statementOf(slots, fate, counted, mishap, all)];
}

function statementOf(slots: Slots, fate: string, counted: readonly Slot<QuantityReading>[], mishap: Participant, all: readonly Slots[]): Slots {
  const times = slots.times.length > 0 ? slots.times : all.flatMap((one) => one.times).slice(0, 1);
  return {
    ...slots, polarity: { ...slots.polarity, value: 'affirmed' }, negated: false, subject: { value: [mishap], basis: 'inferred', words: [mishap.span] }, object: null, adjuncts: [], places: [], rank: null, direction: null, identifying: false, quantities: counted, times,
    predicate: { value: { lemma: `${FIGURE_OF}${fate}`, concept: `toll:${fate}`, opposites: [], reversedBy: [], broader: [], once: false, symmetric: false, asymmetric: false, kind: 'count', exclusive: ['quantity'], aspect: null, text: fate }, basis: 'inferred', words: counted[0]!.words },
  };
}

/** Concepts of what befell none where it is told of all. */
const SPARED: Readonly<Record<string, string>> = { survive: 'killed', 'escape-unhurt': 'injured' };
const ALL = /^(?:all|every|everyone|everybody|both)\b/iu;
const NOBODY = /^(?:no one|nobody|none|no)\b/iu;

/** "No one was killed", "there were no deaths", "everyone on board survived": a toll of none. */
function noneOf({ predicate, object, polarity, quantities, certainty }: Slots): { readonly fate: string; readonly count: Slot<QuantityReading> } | null {
  const concept = predicate?.value.concept ?? '';
  const told = object?.value.map(({ text }) => text).join(' ') ?? '';
  const zero = quantities.some(({ value: { quantity } }) => quantity.dimension === 'count' && quantity.stated === 0);
  const denied = polarity.value === 'denied' && (zero || NOBODY.test(told)) ? FATES[concept] : undefined;
  const spared = polarity.value === 'affirmed' && ALL.test(told) ? SPARED[concept] : undefined;
  const fate = denied === 'killed' || denied === 'injured' ? denied : spared;
  if (fate === undefined || certainty.value === 'forecast') return null;
  const quantity = { interval: exact(0), stated: 0, bound: 'exact', unit: null, dimension: 'count', text: '0' } as const;
  const [who] = object?.value ?? [];
  return { fate, count: { value: { quantity, kind: 'amount', counted: who?.head ?? 'person', countedKeys: who?.keys ?? ['noun:person'], role: null }, basis: 'inferred', words: polarity.words.length > 0 ? polarity.words : (object ?? predicate)?.words ?? [] } };
}

/** "the ferry Astrid", "Mount Karo": a thing with its kind; else what a mishap happened to by name. */
function namedThing(statements: readonly Slots[]): Participant | null {
  const mayBe = (one: Participant): boolean => one.proper && one.type !== 'person' && one.type !== 'organization' && !one.keys[0]?.startsWith('country:');
  const withKind = statements.flatMap(participantsOf).find((one) => mayBe(one) && one.text.toLowerCase().split(' ').some((word) => NAMED_THINGS.has(word)));
  if (withKind) return withKind;
  return statements.filter(({ predicate }) => MISHAPS.has(predicate?.value.concept ?? '')).flatMap(({ subject }) => subject?.value ?? []).find((one) => mayBe(one) && one.type !== 'place') ?? null;
}

/** "Friday's rail crash near Almira": one place, one day, and a word for a mishap. */
function placeAndDay(statements: readonly Slots[], context: ReadingContext): Participant | null {
  const days = statements.flatMap(({ times }) => times).filter(({ value: { interval } }) => interval.end - interval.start <= DAY_MS);
  const places = statements.flatMap(({ places: some }) => some).filter(({ value }) => value.proper && !value.keys[0]?.startsWith('country:'));
  const keys = [...new Set(places.map(({ value }) => value.keys[0]!))];
  const starts = [...new Set(days.map(({ value }) => Math.floor(value.interval.start / DAY_MS)))];
  if (keys.length !== 1 || starts.length !== 1) return null;
  const named = (word: string): boolean => MISHAPS.has(context.predicates.byNoun(word)?.id ?? '') || word === 'earthquake' || word === 'accident' || word === 'disaster' || word === 'fire';
  if (!statements.some(({ predicate, content }) => MISHAPS.has(predicate?.value.concept ?? '') || content.some(named))) return null;
  const place: Slot<Participant> = places[0]!;
  const key = `${MISHAP}${keys[0]!}@${new Date(starts[0]! * DAY_MS).toISOString().slice(0, 10)}`;
  return { ...place.value, keys: [key], head: key, type: 'event', within: [], how: `what happened at ${place.value.text} that day` };
}
