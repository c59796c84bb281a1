/** Do two readings speak of one matter? What identifies it are its anchors: named participants, places, days. */
import type { Participant, Reading } from '../types.ts';
import { agrees, type Alignment } from './align.ts';
import { shareOwner } from './owned.ts';

/** Anchors that a conflict needs: two, as by a named object and a known predicate, or a definite doer and the same day. */
export const ENOUGH_ANCHORS = 1.75;
/** From this likeness on, the words are an anchor too. */
export const ALIKE = 0.6;

/** How strongly the shared parts identify one matter. Two is enough for a conflict: a named object and the predicate, say. */
export function anchorStrength(alignment: Alignment): number {
  let strength = 0;
  // The two of a match, turned round, are the match.
  if (alignment.a.predicate?.value.asymmetric && alignment.subject.relation === 'disjoint' && alignment.object.relation === 'disjoint') strength += 1.5;
  if (alignment.predicate === 'same' && alignment.a.predicate?.value.concept !== null) strength += alignment.a.predicate?.value.once && alignment.time === 'same' ? 1 : 0.5;
  // Two predicates of one family, one more general or the opposite: half of what the same one tells.
  else if (alignment.predicate !== 'same' && alignment.predicate !== 'different') strength += 0.25;
  if (agrees(alignment.subject.relation)) strength += ownedWeight(alignment, alignment.a.subject?.value, alignment.swapped ? alignment.b.object?.value : alignment.b.subject?.value);
  if (agrees(alignment.object.relation)) strength += ownedWeight(alignment, alignment.a.object?.value, alignment.swapped ? alignment.b.subject?.value : alignment.b.object?.value);
  if (agrees(alignment.place.relation)) strength += alignment.place.relation === 'same' ? 1 : 0.5;
  if (alignment.time === 'same' || alignment.time === 'narrower' || alignment.time === 'broader') strength += 0.75;
  for (const adjunct of alignment.adjuncts) if (agrees(adjunct.relation.relation)) strength += 0.5 * weightOf([adjunct.a], [adjunct.b]);
  if (alignment.likeness >= ALIKE) strength += 1;
  // One thing with two qualities is told apart by the thing alone.
  if (alignment.a.predicate?.value.lemma === 'be' && alignment.b.predicate?.value.lemma === 'be' && agrees(alignment.subject.relation)) strength += 0.5;
  return strength;
}

/** "the firm's offer", "a bid from the firm": whose it is tells which one, as a name of its own would. */
function ownedWeight({ a, b }: Alignment, some: readonly Participant[] | undefined, others: readonly Participant[] | undefined): number {
  // What does it on one side, and stands around on the other
  const plain = some === undefined || others === undefined ? weightOf(some ?? others, some ?? others) : weightOf(some, others);
  const [p, q] = [some?.[0], others?.[0]];
  return p && q && some!.length === 1 && others!.length === 1 && shareOwner(p, q, a, b) ? Math.max(plain, OWNED) : plain;
}

/** As much as a name. */
export const OWNED = 1.5;

/** How much a participant tells of which matter it is: a name most, "the ferry accident" much, "people" little. Of two lists, the one that tells less counts. */
function weightOf(a: readonly Participant[] | undefined, b: readonly Participant[] | undefined): number {
  return Math.min(heaviest(a), heaviest(b));
}

/** The most that one of several tells of which matter it is. A plain loop, since this is asked of nearly all pairs of claims. */
export function heaviest(participants: readonly Participant[] = []): number {
  let weight = 0;
  for (const participant of participants) weight = Math.max(weight, tellingOf(participant));
  return weight;
}

function tellingOf({ proper, definite, keys, modifiers }: Participant): number {
  if (proper) return keys[0]?.startsWith('country:') ? 1 : 1.5;
  if (definite) return 1.25 + Math.min(0.25, 0.25 * modifiers.length);
  return Math.min(1, 0.3 + 0.35 * modifiers.length);
}

/** The object is a number of things ("captured 20 towns", "killed 15 fighters"), not one that is named: it can be done again. */
export function isCounted(reading: Reading): boolean {
  const counted = reading.quantities[0]?.value.counted ?? null;
  return counted !== null && [...(reading.object?.value ?? []), ...(reading.subject?.value ?? [])].some((one) => one.head === counted || one.keys.some((key) => reading.quantities[0]!.value.countedKeys.includes(key)));
}

/** "the earthquake in Senna", as who did it or around what was done; "an earthquake in Senna" may be another. */
function isDefiniteIn({ subject, adjuncts }: Reading, event: Participant): boolean {
  const here = [...(subject?.value ?? []), ...adjuncts.map(({ value }) => value.participant)].filter(({ keys }) => keys.some((key) => event.keys.includes(key)));
  return here.length > 0 && here.every(({ definite }) => definite);
}

/** Whether something happens again and again: an indefinite doer, no date, no place. Two such are two events until shown to be one. */
export function isRecurrent(alignment: Alignment): boolean {
  const { a, b } = alignment;
  const predicate = a.predicate?.value;
  if (!predicate || predicate.kind !== 'event') return false;
  if (predicate.once && !isCounted(alignment.a) && !isCounted(alignment.b)) return false;
  const identified = (participants: readonly Participant[] | undefined): boolean => (participants ?? []).some((one) => one.definite && !one.proper && one.modifiers.length > 0);
  const sameDefinite = agrees(alignment.subject.relation) && identified(a.subject?.value) && identified(b.subject?.value);
  const sharedEvent = alignment.adjuncts.some((adjunct) => agrees(adjunct.relation.relation) && (adjunct.a.type === 'event' || (adjunct.a.definite && adjunct.b.definite)));
  const sameDay = (alignment.time === 'same' || alignment.time === 'narrower' || alignment.time === 'broader') && a.times.length > 0 && b.times.length > 0;
  const sameTwo = alignment.subject.relation === 'same' && (a.subject?.value ?? []).some((one) => one.proper) && alignment.object.relation === 'same' && (a.object?.value ?? []).some((one) => one.proper || one.modifiers.some((word) => word.includes(':')));
  const samePlace = sameTwo || alignment.place.relation === 'same' || (alignment.object.relation === 'same' && (a.object?.value ?? []).some((one) => one.proper));
  // What the volcano did and what its eruption did on one day, it did in one eruption.
  const oneEvent = alignment.subject.how === 'event' && (sameDay || [...(a.subject?.value ?? []), ...(b.subject?.value ?? [])].some((one) => one.definite && (one.modifiers.length > 0 || (alignment.place.relation === 'same' && isDefiniteIn(a, one) && isDefiniteIn(b, one)))));
  return !(sameDefinite || sharedEvent || oneEvent || (sameDay && samePlace));
}
