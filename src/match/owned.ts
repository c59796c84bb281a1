/**
 * Things by whose they are, and events by what they befall: "the firm's shares" and "shares in the firm" are one thing, and what the eruption of the
 * volcano did, the volcano did.
 */
import type { Participant, Reading, SlotRelation } from '../types.ts';
import { isPronoun, relateParticipants, type ParticipantRelation } from './participants.ts';

/** The relation of two participants of one role, looked at again with what the two statements say around them. */
export function relateOwned(x: readonly Participant[], y: readonly Participant[], a: Reading, b: Reading, found: ParticipantRelation): ParticipantRelation {
  const [p, q] = [x[0], y[0]];
  if (x.length === 0 || y.length === 0) return x.length === y.length ? found : (ofSurrounding(x.length > 0 ? x : y, x.length > 0 ? b : a) ?? found);
  if (!p || !q || x.length > 1 || y.length > 1 || found.relation === 'same') return found;
  if ((found.relation === 'unknown' || found.guess) && (isEventOf(p, q) || isEventOf(q, p))) return { relation: 'same', how: 'event', guess: false };
  if (p.proper || q.proper || !p.keys.some((key) => q.keys.includes(key)) || found.relation === 'disjoint') return found;
  const onlyA = p.modifiers.filter((key) => !tells(q, b, key));
  const onlyB = q.modifiers.filter((key) => !tells(p, a, key));
  const relation: SlotRelation = onlyA.length === 0 ? (onlyB.length === 0 ? 'same' : 'broader') : onlyB.length === 0 ? 'narrower' : 'overlap';
  return relation === found.relation ? found : { relation, how: null, guess: false };
}

/** "The storm killed five" and "Five died in the storm": the event that does it on one side stands around on the other. */
function ofSurrounding([event]: readonly Participant[], other: Reading): ParticipantRelation | null {
  if (!event || !event.within.includes(EVENT)) return null;
  for (const { value } of other.adjuncts) {
    if (!/^(?:in|during|from|by|after)$/u.test(value.preposition) || !value.participant.keys.some((key) => event.keys.includes(key))) continue;
    const { relation } = relateParticipants(event, value.participant);
    if (relation === 'same' || relation === 'narrower' || relation === 'broader') return { relation, how: 'event', guess: false };
  }
  return null;
}

/** "the eruption of Mount Karo" for Mount Karo. */
function isEventOf(event: Participant, thing: Participant): boolean {
  return event.within.includes(EVENT) && !isPronoun(thing) && (thing.proper || thing.definite) && event.modifiers.some((key) => thing.keys.includes(key));
}

const EVENT = 'noun:event';

/** Whether a qualifier stands with the participant, or a name elsewhere in its statement: "shares [in the firm]", "a bid [from the firm]". */
function tells(participant: Participant, reading: Reading, key: string): boolean {
  if (participant.modifiers.some((other) => isOneName(key, other))) return true;
  if (!isName(key)) return false;
  return reading.places.some(({ value }) => value.keys.some((other) => isOneName(key, other))) || reading.adjuncts.some(({ value }) => value.participant.keys.some((other) => isOneName(key, other)));
}

/** Whether a qualifier is a name: whose a thing is, or where it is. */
export function isName(key: string): boolean {
  return /^(?:name|entity|country|place):/u.test(key);
}

/** The same key, or a name and its first or last word ("Norvane" for "Norvane Pharma"). */
function isOneName(key: string, other: string): boolean {
  if (key === other) return true;
  if (!key.startsWith('name:') || !other.startsWith('name:')) return false;
  const [short, long] = key.length < other.length ? [key.slice(5), other.slice(5)] : [other.slice(5), key.slice(5)];
  return short.length > 3 && (long.startsWith(`${short} `) || long.endsWith(` ${short}`));
}

/** Whether two participants of one kind have the same owner, by name: that tells which one is meant as its own name would. */
export function shareOwner(p: Participant, q: Participant, a: Reading, b: Reading): boolean {
  const owners = [...p.modifiers.filter((key) => isName(key) && tells(q, b, key)), ...q.modifiers.filter((key) => isName(key) && tells(p, a, key))];
  return owners.length > 0 && relateParticipants(p, q).relation !== 'disjoint';
}
