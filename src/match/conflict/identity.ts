/** `identity`: one office, title or description, two who are said to fill it; or one thing that is tied to two of which it can have only one. */
import { agrees, type Alignment } from '../align.ts';
import { timesMayMeet } from '../times.ts';
import type { ConflictRule, FoundConflict } from './conflict-rule.ts';
import { showParticipants } from './show.ts';

export const identityConflict: ConflictRule = (alignment) => {
  const { a, b, predicate, subject, object } = alignment;
  if (hasOnlyOne(alignment) && !arePlaces(alignment)) return objects(alignment);
  const role = a.predicate?.value.concept?.startsWith('role:') ?? false;
  if (!role || predicate !== 'same' || !(a.predicate?.value.exclusive.includes('subject') ?? false)) return null;
  if (subject.relation !== 'disjoint' || !agrees(object.relation) || alignment.time === 'disjoint') return null;
  const named = [...(a.subject?.value ?? []), ...(b.subject?.value ?? [])];
  if (!named.every((one) => one.proper)) return null;
  return { type: 'identity', slot: 'subject', aValue: showParticipants(a.subject?.value), bValue: showParticipants(b.subject?.value), guess: false };
};

/**
 * A named thing is said to do what it can do to only one (a river flows into one sea, a player signs for one club), and to do it to two
 * that are named.
 */
export function hasOnlyOne(alignment: Alignment): boolean {
  const { a, b, predicate, subject, object } = alignment;
  if (predicate !== 'same' || !a.predicate?.value.exclusive.includes('object') || a.polarity.value !== b.polarity.value || a.polarity.value === 'denied') return false;
  if (subject.relation !== 'same' || object.relation !== 'disjoint' || !timesMayMeet(a, b)) return false;
  const [some, others] = [a.object?.value ?? [], b.object?.value ?? []];
  return some.length === 1 && others.length === 1 && [...some, ...others, ...(a.subject?.value ?? [])].every((one) => one.proper) && areOfOneKind(alignment);
}

/** A village and the country that it may lie in are two kinds of answer. */
function areOfOneKind({ a, b }: Alignment): boolean {
  const [one, other] = [a.object!.value[0]!, b.object!.value[0]!];
  const isCountry = (keys: readonly string[]): boolean => keys[0]?.startsWith('country:') === true;
  return isCountry(one.keys) === isCountry(other.keys) && (one.type === null || other.type === null || one.type === other.type);
}

/** Whether the two are places. */
export function arePlaces({ a, b }: Alignment): boolean {
  return [...(a.object?.value ?? []), ...(b.object?.value ?? [])].some((one) => one.type === 'place');
}

/** The conflict between the objects. */
export function objects({ a, b, object }: Alignment, type: 'identity' | 'place' = 'identity'): FoundConflict {
  return { type, slot: 'object', aValue: showParticipants(a.object?.value), bValue: showParticipants(b.object?.value), guess: object.guess };
}
