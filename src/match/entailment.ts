/** Without a conflict: is one claim the other, the more specific of the two, or merely compatible with it? */
import type { Participant, Predicate, Reading, Relation, SlotRelation } from '../types.ts';
import type { WhyCode } from '../values/why-codes.ts';
import { agrees, type Alignment } from './align.ts';
import { relateAspects, withoutParts } from './aspect.ts';
import { isCounted } from './matter.ts';
import { relateParticipants } from './participants.ts';
import { mainTime } from './times.ts';

export interface Agreement {
  readonly relation: Relation;
  readonly why: WhyCode;
  readonly slot: string | null;
}

/** Share of one side's words that the other must have to count as saying it too: about two in three. Set by hand. */
const ENOUGH_SHARED = 0.62;
/** Share of all words that both have, from which on they are of one matter though they name nobody. */
const HALF = 0.5;
/** Share of own words above which a claim is about something besides the event. */
const MOSTLY_ELSE = 0.34;

/** Composes the slots' relations, as natural logic does (MacCartney & Manning 2009): all same is equivalent, all same or narrower entails. */
export function composeAgreement(alignment: Alignment): Agreement {
  const relations: [string, SlotRelation][] = [];
  const add = (slot: string, relation: SlotRelation, presentA: boolean, presentB: boolean): void => {
    if (relation === 'unknown' && presentA !== presentB) relations.push([slot, presentA ? 'narrower' : 'broader']);
    else if (relation !== 'unknown' || (presentA && presentB)) relations.push([slot, relation]);
  };
  const { a, b } = alignment;
  if (alignment.predicate === 'narrower' || alignment.predicate === 'broader') relations.push(['predicate', alignment.predicate]);
  add('subject', undergone(alignment), a.subject !== null, b.subject !== null);
  add('object', withoutParts(a, b, affected(alignment)), a.object !== null, b.object !== null);
  add('place', alignment.place.relation, a.places.length > 0, b.places.length > 0);
  add('time', alignment.time, a.times.length > 0, b.times.length > 0);
  for (const pair of alignment.quantities) relations.push(['quantity', pair.relation]);
  // How long something took is told beside what happened; any other number is part of it.
  const numbers = (reading: Reading): boolean => reading.quantities.some((slot) => slot.value.quantity.dimension !== 'duration');
  if (alignment.quantities.length === 0) add('quantity', 'unknown', numbers(a), numbers(b));
  // "five of the eight" and "all eight": the main number of one has no like in the other
  else if (isMainLeftOut(alignment)) relations.push(['quantity', 'unknown']);
  for (const adjunct of alignment.adjuncts) relations.push([adjunct.role, adjunct.relation.guess ? 'unknown' : adjunct.relation.relation]);
  const unpaired = (from: typeof a, to: typeof a): boolean => from.adjuncts.some((slot) => !to.adjuncts.some((other) => other.value.role === slot.value.role));
  if (unpaired(a, b)) relations.push(['adjunct', 'narrower']);
  if (unpaired(b, a)) relations.push(['adjunct', 'broader']);
  relations.push(['aspect', relateAspects(a, b)]);
  add('direction', a.direction && b.direction ? (a.direction.value === b.direction.value ? 'same' : 'disjoint') : 'unknown', a.direction !== null, b.direction !== null);

  const clash = relations.find(([, relation]) => relation === 'disjoint' || relation === 'overlap');
  const doubt = relations.find(([, relation]) => relation === 'unknown');
  if (oneEvent(alignment, relations)) return decide(relations, alignment) ?? { relation: 'compatible', why: 'same-event', slot: null };
  if (clash) return { relation: 'compatible', why: 'nothing-excludes', slot: clash[0] };
  if (doubt) return { relation: 'compatible', why: 'nothing-excludes', slot: doubt[0] };
  const decided = decide(relations, alignment);
  if (decided) return decided;
  return { relation: 'compatible', why: 'nothing-excludes', slot: null };
}

/** Whether one side's main number is paired with none, while the other's is. */
function isMainLeftOut({ a, b, quantities }: Alignment): boolean {
  const [x, y] = [a.quantities[0]?.value, b.quantities[0]?.value];
  if (!x || !y || a.quantities.length === b.quantities.length) return false;
  return quantities.some((pair) => pair.a === x) !== quantities.some((pair) => pair.b === y);
}

/** Under a denial the general entails the special: who took nothing took no tanks. */
function flippedBy(alignment: Alignment): boolean {
  return alignment.a.polarity.value === 'denied' && alignment.b.polarity.value === 'denied';
}

/** The composed relation; null where the slots pull both ways or too few words are shared. */
function decide(relations: readonly (readonly [string, SlotRelation])[], alignment: Alignment): Agreement | null {
  if (relations.some(([, relation]) => relation === 'overlap' || relation === 'disjoint' || relation === 'unknown')) return null;
  // "The fire started in a kitchen", "the fire had been started on purpose": no one is named, neither place nor time is shared, and few words
  if (alignment.likeness < HALF && [alignment.a, alignment.b].every(({ subject, object }) => subject === null && object === null) && !agrees(alignment.place.relation) && !agrees(alignment.time)) return null;
  const narrower = relations.find(([, relation]) => relation === 'narrower');
  const broader = relations.find(([, relation]) => relation === 'broader');
  if (narrower && broader) return null;
  const flipped = flippedBy(alignment);
  const coverA = 1 - alignment.onlyA.length / Math.max(1, alignment.a.content.length - alignment.a.aside.length); // how much of a is in b
  const coverB = 1 - alignment.onlyB.length / Math.max(1, alignment.b.content.length - alignment.b.aside.length);
  if (narrower && coverB >= ENOUGH_SHARED) return flipped ? { relation: 'entailed-by', why: 'more-general', slot: narrower[0] } : { relation: 'entails', why: 'more-specific', slot: narrower[0] };
  if (broader && coverA >= ENOUGH_SHARED) return flipped ? { relation: 'entails', why: 'more-specific', slot: broader[0] } : { relation: 'entailed-by', why: 'more-general', slot: broader[0] };
  if (narrower || broader) return null;
  if (coverA >= ENOUGH_SHARED && coverB >= ENOUGH_SHARED) return { relation: 'equivalent', why: 'all-same', slot: null };
  if (coverB >= ENOUGH_SHARED) return { relation: 'entails', why: 'more-specific', slot: null };
  if (coverA >= ENOUGH_SHARED) return { relation: 'entailed-by', why: 'more-general', slot: null };
  return null;
}

/**
 * Both tell of one event that happens once to the one it happens to (the capture of Palmyra), and nothing they say differs: each may
 * add what the other leaves out. Neither entails the other, yet a reader counts both as support for one statement.
 */
function oneEvent(alignment: Alignment, relations: readonly (readonly [string, SlotRelation])[]): boolean {
  const { a, b } = alignment;
  const p = a.predicate?.value;
  const q = b.predicate?.value;
  if (!p || !q || relateAspects(a, b) !== 'same' || isCounted(a) || isCounted(b)) return false;
  if (isOnePart(alignment) || isOneAdvance(alignment)) return a.polarity.value === b.polarity.value && relations.every(([, relation]) => relation !== 'disjoint');
  if (alignment.predicate !== 'same' || isAmountOnce(alignment)) return false;
  // Whoever is the ally of a government and of its head is so once; whoever reached a part of the city on a day and the city on that day did so once.
  const holder = (p.concept?.startsWith('role:') ?? false) && alignment.subject.relation === 'same';
  const arrival = arrives(p) && alignment.time === 'same' && agrees(alignment.subject.relation);
  const target = p.once || holder || arrival ? alignment.object : null;
  if (!target || a.polarity.value !== b.polarity.value) return false;
  // That it was on a day and that it was at an hour are two things said of it, of which one may be wrong.
  if (alignment.time === 'unknown' && a.times.length > 0 && b.times.length > 0 && [a, b].some((reading) => mainTime(reading)?.hours)) return false;
  // A part is not the whole; a list that holds the other, or a name beside its kind, may be.
  if (target.relation !== 'same' && !(agrees(target.relation) && (target.how === null || holder || arrival))) return false;
  // Both are named; or one is named, the other of its kind, and the day is the same ("the November offensive began", "launched an offensive").
  const targets = [...(a.object?.value ?? []), ...(b.object?.value ?? [])];
  const sameDay = alignment.time === 'same' && (targets.some((one) => one.proper) || agrees(alignment.subject.relation));
  if (!targets.every((one) => one.proper) && !sameDay) return false;
  // What each says besides (its purpose, its cause) must not be the larger part of both.
  if (Math.min(alignment.onlyA.length / Math.max(1, a.content.length), alignment.onlyB.length / Math.max(1, b.content.length)) > MOSTLY_ELSE) return false;
  return relations.every(([slot, relation]) => relation !== 'disjoint' && (relation !== 'overlap' || slot === 'time' || slot === 'subject'));
}

/** "bought the club on Friday", "paid 12 million for the club", "won the cup three times": of what was done, one tells the price, or how often; the other not. */
function isAmountOnce({ a, b }: Alignment): boolean {
  const tells = ({ quantities }: Reading): boolean => quantities.some(({ value: { quantity, counted } }) => quantity.dimension.startsWith('money:') || quantity.dimension === 'percent' || counted === 'time');
  return tells(a) !== tells(b);
}

/** One's part in one event: whoever supported the offensive, and whoever took part in it. */
function isOnePart({ a, b, predicate, subject, object }: Alignment): boolean {
  if (subject.relation !== 'same' || !agrees(object.relation) || object.how === 'event' || predicate === 'different' || predicate === 'opposite' || predicate === 'reverse') return false;
  const takesPart = ({ predicate: slot }: Reading): boolean => slot?.value.concept === INVOLVED || slot?.value.broader.includes(INVOLVED) === true;
  const events = [...(a.object?.value ?? []), ...(b.object?.value ?? [])];
  return takesPart(a) && takesPart(b) && (a.subject?.value ?? []).some((one) => one.proper) && events.some((one) => one.type === 'event') && events.every((one) => one.proper || one.definite);
}

const INVOLVED = 'be-involved';

/** The advance of one force on one day over one piece of ground: toward the town, and in its province. Where one text tells of it twice without a day, it is of one time, and its direction is enough. */
function isOneAdvance({ a, b, predicate, subject, place, time }: Alignment): boolean {
  if (predicate !== 'same' || a.predicate?.value.concept !== 'advance' || !agrees(subject.relation)) return false;
  if (a.source === b.source && a.source !== '' && a.times.length + b.times.length === 0 && a.direction && a.direction.value === b.direction?.value) return place.relation !== 'disjoint';
  if (!agrees(time)) return false;
  const days = [...a.times, ...b.times].every(({ value }) => value.interval.end - value.interval.start <= ONE_DAY);
  const ground = ({ object, places }: Reading): readonly Participant[] => [...(object?.value ?? []), ...places.map((slot) => slot.value)].filter((one) => one.proper && !isCountry(one));
  return days && ground(a).some((x) => ground(b).some((y) => agrees(relateParticipants(x, y).relation)));
}

const ONE_DAY = 24 * 60 * 60 * 1000;

function isCountry({ keys, head }: Participant): boolean {
  return head.startsWith('country:') || keys.some((key) => key.startsWith('country:'));
}

/** Who reaches a part of a place reaches the place. */
function arrives({ concept, broader }: Predicate): boolean {
  return concept === 'reach' || broader.includes('reach');
}

/** What happens to a part does not happen to the whole: a unit's collapse is not the army's. What a part does, the whole does. */
function undergone(alignment: Alignment): SlotRelation {
  const { relation, how } = alignment.subject;
  const intransitive = alignment.a.object === null && alignment.b.object === null;
  return intransitive && how !== null && (relation === 'narrower' || relation === 'broader') && alignment.a.adjuncts.length + alignment.b.adjuncts.length === 0 ? 'overlap' : relation;
}

/** What an action is done to does not widen: to capture Aleppo is not to capture Syria. A list that holds more still says more. */
function affected(alignment: Alignment): SlotRelation {
  const { relation, how } = alignment.object;
  const one = (alignment.a.object?.value.length ?? 0) === (alignment.b.object?.value.length ?? 0);
  const places = [...(alignment.a.object?.value ?? []), ...(alignment.b.object?.value ?? [])].every((participant) => participant.type === 'place');
  return (relation === 'narrower' || relation === 'broader') && places && one && how !== null && alignment.a.predicate?.value.kind === 'event' && !arrives(alignment.a.predicate.value) ? 'overlap' : relation;
}
