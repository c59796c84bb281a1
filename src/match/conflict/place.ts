/** `place`: an event that happens once is put in two places, neither of which lies in the other. */
import { agrees } from '../align.ts';
import { isCounted } from '../matter.ts';
import type { ConflictRule } from './conflict-rule.ts';
import { showParticipants } from './show.ts';

export const placeConflict: ConflictRule = (alignment) => {
  const { a, b, predicate, subject, object, place } = alignment;
  const p = a.predicate?.value;
  if (predicate !== 'same' || !p || !(p.once || p.exclusive.includes('place'))) return null;
  if (place.relation !== 'disjoint' || alignment.time === 'disjoint') return null;
  if (isCounted(a) || isCounted(b)) return null;
  const transitive = a.object !== null && b.object !== null;
  if (transitive ? !agrees(object.relation) || subject.relation === 'disjoint' : !agrees(subject.relation)) return null;
  const who = transitive ? a.object?.value : a.subject?.value;
  if (!(who ?? []).some((one) => one.proper || (one.definite && one.modifiers.length > 0 && alignment.time === 'same'))) return null;
  // An army or a firm does the same in many places; it is based in one.
  if (!transitive && p.kind === 'event' && (who ?? []).some((one) => one.type === 'organization')) return null;
  return { type: 'place', slot: 'place', aValue: showParticipants(a.places.map((slot) => slot.value)), bValue: showParticipants(b.places.map((slot) => slot.value)), guess: place.guess };
};
