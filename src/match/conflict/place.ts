/** `place`: an event that happens once is put in two places, neither of which lies in the other. */
import type { Reading } from '../../types.ts';
import { agrees, type Alignment } from '../align.ts';
import { relateParticipants } from '../participants.ts';
import { isCounted } from '../matter.ts';
import type { ConflictRule, FoundConflict } from './conflict-rule.ts';
import { arePlaces, hasOnlyOne, objects } from './identity.ts';
import { showParticipants } from './show.ts';

export const placeConflict: ConflictRule = (alignment) => {
  const { a, b, predicate, subject, object, place } = alignment;
  const p = a.predicate?.value;
  if (isWhereItIs(alignment) || isOnlyThere(alignment)) return found(alignment);
  if (hasOnlyOne(alignment) && arePlaces(alignment)) return objects(alignment, 'place');
  if (predicate !== 'same' || !p || !(p.once || p.exclusive.includes('place'))) return null;
  if (place.relation !== 'disjoint' || alignment.time === 'disjoint') return null;
  if (isCounted(a) || isCounted(b)) return null;
  const transitive = a.object !== null && b.object !== null;
  if (transitive ? !agrees(object.relation) || subject.relation === 'disjoint' : !agrees(subject.relation)) return null;
  const who = transitive ? a.object?.value : a.subject?.value;
  if (!(who ?? []).some((one) => one.proper || (one.definite && one.modifiers.length > 0 && alignment.time === 'same'))) return null;
  // An army or a firm does the same in many places; it is based in one.
  if (!transitive && p.kind === 'event' && (who ?? []).some((one) => one.type === 'organization')) return null;
  return found(alignment);
};

function found({ a, b, place }: Alignment): FoundConflict {
  return { type: 'place', slot: 'place', aValue: showParticipants(a.places.map((slot) => slot.value)), bValue: showParticipants(b.places.map((slot) => slot.value)), guess: place.guess };
}

/** "is found only in Guavia" against "is found in Guavia and Belmora": one text shuts out every other place, and the other names one. */
function isOnlyThere({ a, b, predicate, subject, object, time }: Alignment): boolean {
  if (predicate !== 'same' || time === 'disjoint' || a.polarity.value !== b.polarity.value || a.places.length === 0 || b.places.length === 0) return false;
  if (subject.relation === 'disjoint' || object.relation === 'disjoint' || !(agrees(subject.relation) || agrees(object.relation))) return false;
  const [x, y] = [a, b].map(saysOnlyThere);
  if (x === y) return false;
  const [only, other] = x ? [a, b] : [b, a];
  // Two names: of a place without one nobody knows that it lies elsewhere
  return other.places.some(({ value }) => value.proper && only.places.every((place) => place.value.proper && relateParticipants(value, place.value).relation === 'disjoint'));
}

/** "only in Guavia", "in Guavia alone": right beside a place. */
function saysOnlyThere({ text, places }: Reading): boolean {
  return places.some(({ words }) => words.some(({ start, end }) => /\b(?:only|solely|exclusively|nowhere (?:else )?but|nowhere except)(?: in| on| at| to| from)?(?: the)? *$/iu.test(text.slice(0, start)) || /^ *(?:alone|only|exclusively)\b/iu.test(text.slice(end))));
}

/** "Kenya is a country in East Africa": what is said of a named thing that stays where it is ("a city in", "a river in"), by places that the tables tell apart. */
function isWhereItIs({ a, b, predicate, subject, object, place }: Alignment): boolean {
  if (predicate !== 'same' || place.relation !== 'disjoint' || a.predicate?.value.lemma !== 'be' || subject.relation !== 'same' || place.guess || !agrees(object.relation)) return false;
  // The tables may put it in both: Turkey is on two continents.
  const knownIn = (one: Reading, other: Reading): boolean => (one.subject?.value ?? []).some((thing) => other.places.some((where) => where.value.keys.some((key) => thing.within.includes(key))));
  if (knownIn(a, a) && knownIn(a, b)) return false;
  const named = [...(a.subject?.value ?? []), ...(b.subject?.value ?? [])].every((one) => one.proper && one.type !== 'person' && one.type !== 'organization');
  return named && [...(a.object?.value ?? []), ...(b.object?.value ?? [])].every(({ sorts }) => sorts.some((sort) => sort.startsWith('thing=place')));
}
