/** Two readings laid side by side, slot by slot. Nothing is judged here. */
import type { Adjunct, Participant, Reading, SlotRelation } from '../types.ts';
import { likenessOf } from './likeness.ts';
import { pairQuantities, type QuantityPair } from './quantities.ts';
import { best, isNearer, nearest, relateLists, relateParticipants, type ParticipantRelation } from './participants.ts';
import { relatePredicates, type PredicateRelation } from './predicates.ts';
import { relateObjects, relateSubjects } from './roles.ts';
import { mainTime, relateTimes } from './times.ts';

export interface Alignment {
  readonly a: Reading;
  readonly b: Reading;
  readonly predicate: PredicateRelation;
  /** a's subject stands to b's object and the reverse: reciprocal predicates, or the two sides of one deed told the other way round. */
  readonly swapped: boolean;
  readonly subject: ParticipantRelation;
  readonly object: ParticipantRelation;
  readonly place: ParticipantRelation;
  readonly time: SlotRelation;
  readonly quantities: readonly QuantityPair[];
  readonly rank: SlotRelation;
  /** Phrases with the same role on both sides ("from X" and "from Y"). */
  readonly adjuncts: readonly { readonly role: Adjunct['role']; readonly relation: ParticipantRelation; readonly a: Participant; readonly b: Participant }[];
  /** Content words on one side only, those of aligned slots left out. */
  readonly onlyA: readonly string[];
  readonly onlyB: readonly string[];
  /** Share of all content words that both have, 0 to 1. */
  readonly likeness: number;
}

const none: ParticipantRelation = { relation: 'unknown', how: null, guess: false };

/** Aligns two readings. */
export function align(a: Reading, b: Reading): Alignment {
  return new PairAlignment(a, b);
}

/** A class only so that what few pairs are asked for is looked for when they are: most are told apart by their predicates and participants. */
class PairAlignment implements Alignment {
  readonly a: Reading;
  readonly b: Reading;
  readonly predicate: PredicateRelation;
  readonly swapped: boolean;
  readonly subject: ParticipantRelation;
  readonly object: ParticipantRelation;
  readonly time: SlotRelation;
  private knownPlace: ParticipantRelation | null = null;
  private knownQuantities: readonly QuantityPair[] | null = null;
  private knownAdjuncts: Alignment['adjuncts'] | null = null;
  private knownLikeness: number | null = null;
  private leftOver: LeftOver | null = null;

  constructor(a: Reading, b: Reading) {
    this.a = a;
    this.b = b;
    const subjectA = a.subject?.value ?? [];
    const subjectB = b.subject?.value ?? [];
    const objectA = a.object?.value ?? [];
    const objectB = b.object?.value ?? [];
    this.predicate = relatePredicates(a, b);
    const straight = { subject: relateSubjects(subjectA, subjectB, a, b), object: relateObjects(objectA, objectB, a, b) };
    const mayCross = a.predicate?.value.symmetric === true && !fits(straight);
    const crossed = mayCross ? { subject: relateLists(subjectA, objectB), object: relateLists(objectA, subjectB) } : straight;
    this.swapped = mayCross && fits(crossed);
    this.subject = this.swapped ? crossed.subject : straight.subject;
    this.object = this.swapped ? crossed.object : throughEvent(a, b, this.predicate, straight.object);
    this.time = relateTimes(mainTime(a), mainTime(b));
  }

  get place(): ParticipantRelation {
    return (this.knownPlace ??= relatePlaces(this.a, this.b));
  }

  get quantities(): readonly QuantityPair[] {
    return (this.knownQuantities ??= pairQuantities(this.a.quantities.map((slot) => slot.value), this.b.quantities.map((slot) => slot.value)));
  }

  get rank(): SlotRelation {
    const [a, b] = [this.a.rank?.value, this.b.rank?.value];
    return a && b && a.scale === b.scale ? (a.rank === b.rank ? 'same' : 'disjoint') : 'unknown';
  }

  get adjuncts(): Alignment['adjuncts'] {
    return (this.knownAdjuncts ??= pairAdjuncts(this.a, this.b));
  }

  get likeness(): number {
    return (this.knownLikeness ??= likenessOf(this.a.content, this.b.content));
  }

  get onlyA(): readonly string[] {
    return (this.leftOver ??= leftOverOf(this)).onlyA;
  }

  get onlyB(): readonly string[] {
    return (this.leftOver ??= leftOverOf(this)).onlyB;
  }
}

function pairAdjuncts(a: Reading, b: Reading): Alignment['adjuncts'] {
  if (b.adjuncts.length === 0) return [];
  return a.adjuncts.flatMap((slot) => {
    const one = slot.value.participant;
    const others = slot.value.role === 'other' ? [] : b.adjuncts.filter((candidate) => candidate.value.role === slot.value.role);
    // "for Vela, Norda and Lumi": of several in one role, the nearest
    const found = others.map(({ value }) => ({ role: slot.value.role, relation: relateParticipants(one, value.participant), a: one, b: value.participant }));
    return found.length === 0 ? [] : [found.reduce((x, y) => (isNearer(y.relation.relation, x.relation.relation) ? y : x))];
  });
}

/** "supported the rebels in the offensive" is involvement in the offensive: an event that one side names as where it happened is the other's object. */
function throughEvent(a: Reading, b: Reading, predicate: PredicateRelation, object: ParticipantRelation): ParticipantRelation {
  if (object.relation !== 'disjoint' || (predicate !== 'narrower' && predicate !== 'broader')) return object;
  const [special, general] = predicate === 'narrower' ? [a, b] : [b, a];
  const within = [...special.adjuncts.map((slot) => slot.value.participant), ...special.places.map((slot) => slot.value)];
  const event = (general.object?.value ?? []).some((one) => one.type === 'event' && within.some((other) => other.keys.some((key) => one.keys.includes(key))));
  return event ? { relation: 'same', how: 'event', guess: false } : object;
}

function fits(pair: { subject: ParticipantRelation; object: ParticipantRelation }): boolean {
  return agrees(pair.subject.relation) && agrees(pair.object.relation);
}

/** Whether a relation lets both sides speak of the same. */
export function agrees(relation: SlotRelation): boolean {
  return relation === 'same' || relation === 'narrower' || relation === 'broader';
}

/** The best relation among all places of both, unless one side names a further place that lies apart: then its area is the larger. Unknown when one names none. */
export function relatePlaces(a: Reading, b: Reading): ParticipantRelation {
  if (a.places.length === 0 || b.places.length === 0) return none;
  const placesA = a.places.map((slot) => slot.value);
  const placesB = b.places.map((slot) => slot.value);
  const found = nearest(placesA.map((place) => best(place, placesB)));
  if (found.relation !== 'same') return found;
  // "at the school in Ohio": of two names that no table knows, nobody knows that they lie apart
  const isApart = (place: Participant, others: readonly Participant[]): boolean => { const { relation, guess } = best(place, others); return relation === 'disjoint' && !guess; };
  const apartA = placesA.some((place) => isApart(place, placesB));
  const apartB = placesB.some((place) => isApart(place, placesA));
  if (apartA === apartB) return apartA ? { ...found, relation: 'overlap' } : found;
  return { ...found, relation: apartA ? 'broader' : 'narrower' };
}

/** A key without its kind: "noun:ferry" → "ferry". */
function bare(key: string): string {
  return key.startsWith('noun:') || key.startsWith('name:') ? key.slice(5) : key;
}

interface LeftOver {
  readonly onlyA: readonly string[];
  readonly onlyB: readonly string[];
}

function leftOverOf({ a, b, predicate, subject, object, place, adjuncts }: Omit<Alignment, 'onlyA' | 'onlyB'>): LeftOver {
  const covered = new Set<string>();
  const coverAll = (words: readonly string[]): void => words.forEach((word) => covered.add(word));
  const cover = (one: Participant): void => {
    for (const key of one.keys) covered.add(key).add(bare(key));
    covered.add(one.head);
    coverAll(one.modifiers);
    if (one.head.includes(' ')) coverAll(one.head.split(' '));
  };
  for (const reading of [a, b]) {
    if (predicate !== 'different' && reading.predicate) {
      coverAll(reading.predicate.value.lemma.split(' '));
      coverAll(reading.predicate.value.text.toLowerCase().split(/[ …]+/u));
    }
    if (agrees(subject.relation)) reading.subject?.value.forEach(cover);
    if (agrees(object.relation)) reading.object?.value.forEach(cover);
    if (agrees(place.relation)) for (const slot of reading.places) cover(slot.value);
    reading.attribution.value.forEach(cover);
  }
  for (const entry of adjuncts) if (agrees(entry.relation.relation)) [entry.a, entry.b].forEach(cover);
  return {
    onlyA: a.content.filter((word) => !covered.has(word) && !b.content.includes(word) && !a.aside.includes(word)),
    onlyB: b.content.filter((word) => !covered.has(word) && !a.content.includes(word) && !b.aside.includes(word)),
  };
}
