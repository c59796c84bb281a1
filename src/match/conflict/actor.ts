/** `actor`: a role that only one can fill (the captor of a city, the force that comes from the south) is given to two. */
import type { Reading } from '../../types.ts';
import { agrees } from '../align.ts';
import { relateLists } from '../participants.ts';
import { timesMayMeet } from '../times.ts';
import type { ConflictRule } from './conflict-rule.ts';
import { showParticipants } from './show.ts';

export const actorConflict: ConflictRule = (alignment) => {
  const reverse = turnedRound(alignment);
  if (reverse) return reverse;
  const { a, b, predicate, subject, object } = alignment;
  const exclusive = (a.predicate?.value.exclusive.includes('subject') ?? false) && (b.predicate?.value.exclusive.includes('subject') ?? false);
  if (predicate !== 'same' || !exclusive || a.predicate?.value.concept?.startsWith('role:')) return null;
  if (subject.relation !== 'disjoint') return null;
  // A list that holds the other's target counts; a part of it, or a whole that it is part of, is another target.
  if (object.relation !== 'same' && object.relation !== 'overlap' && !(agrees(object.relation) && object.how === null)) return null;
  const targets = [...(a.object?.value ?? []), ...(b.object?.value ?? [])];
  if (!targets.some((one) => one.proper || one.definite)) return null;
  // A part of a place may fall to one and another part to another.
  if (object.relation !== 'same' && targets.some((one) => one.type === 'place') && targets.every((one) => one.type === 'place') && (a.object?.value.length ?? 0) === 1 && (b.object?.value.length ?? 0) === 1) return null;
  if (!timesMayMeet(alignment.a, alignment.b) || alignment.place.relation === 'disjoint') return null;
  if (a.direction && b.direction && a.direction.value !== b.direction.value) return null;
  if (a.quantities.some((slot) => slot.value.counted !== null) || b.quantities.some((slot) => slot.value.counted !== null)) {
    if (!agrees(object.relation)) return null;
  }
  return { type: 'actor', slot: 'subject', aValue: showParticipants(a.subject?.value), bValue: showParticipants(b.subject?.value), guess: subject.guess && !(a.subject?.value ?? []).every((one) => one.proper) };
};

/** "in the cup final": of two sides that play each other often, the one match. */
function isOfOneFinal({ text }: Reading): boolean {
  return /\bthe (?:[\p{L}\d-]+ ){0,4}(?:final|play-off|title fight|decider)\b/iu.test(text);
}

/** "Ajax beat Feyenoord" against "Feyenoord beat Ajax", on one day: the same deed the other way round. */
function turnedRound(alignment: Parameters<ConflictRule>[0]): ReturnType<ConflictRule> {
  const { a, b, predicate } = alignment;
  if (predicate !== 'same' || !a.predicate?.value.asymmetric || a.polarity.value !== b.polarity.value) return null;
  if (alignment.subject.relation !== 'disjoint' || alignment.object.relation !== 'disjoint' || !timesMayMeet(a, b) || (alignment.time === 'unknown' && !(isOfOneFinal(a) && isOfOneFinal(b)))) return null;
  const crossed = agrees(relateLists(a.subject?.value ?? [], b.object?.value ?? []).relation) && agrees(relateLists(a.object?.value ?? [], b.subject?.value ?? []).relation);
  return crossed ? { type: 'actor', slot: 'subject', aValue: showParticipants(a.subject?.value), bValue: showParticipants(b.subject?.value), guess: false } : null;
}
