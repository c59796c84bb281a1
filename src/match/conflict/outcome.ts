/** `outcome`: opposite things are said of the same participants: captured and repelled, rose and fell, passed and rejected. */
import { agrees } from '../align.ts';
import { timesMayMeet } from '../times.ts';
import type { ConflictRule } from './conflict-rule.ts';
import { relateLists } from '../participants.ts';
import { showParticipants, showPredicate } from './show.ts';

export const outcomeConflict: ConflictRule = (alignment) => {
  const reverse = turnedRound(alignment);
  if (reverse) return reverse;
  const { a, b, predicate, subject, object } = alignment;
  if (predicate !== 'opposite' || a.polarity.value !== b.polarity.value || a.polarity.value === 'denied') return null;
  if (!timesMayMeet(alignment.a, alignment.b) || alignment.place.relation === 'disjoint') return null;
  const transitive = a.object !== null && b.object !== null;
  if (transitive ? !agrees(object.relation) || !(agrees(subject.relation) || (subject.relation === 'unknown' && (a.subject === null || b.subject === null))) : !agrees(subject.relation)) return null;
  const who = transitive ? [...(a.object?.value ?? []), ...(a.subject?.value ?? [])] : a.subject?.value;
  if (!(who ?? []).some((one) => one.proper || one.definite || one.modifiers.length > 0)) return null;
  return { type: 'outcome', slot: 'predicate', aValue: showPredicate(a), bValue: showPredicate(b), guess: false };
};

/** "Ajax beat Feyenoord" against "Feyenoord beat Ajax", on one day: the same deed the other way round. */
function turnedRound(alignment: Parameters<ConflictRule>[0]): ReturnType<ConflictRule> {
  const { a, b, predicate } = alignment;
  if (predicate !== 'same' || !a.predicate?.value.asymmetric || a.polarity.value !== b.polarity.value) return null;
  if (alignment.subject.relation !== 'disjoint' || alignment.object.relation !== 'disjoint' || !timesMayMeet(a, b) || alignment.time === 'unknown') return null;
  const crossed = agrees(relateLists(a.subject?.value ?? [], b.object?.value ?? []).relation) && agrees(relateLists(a.object?.value ?? [], b.subject?.value ?? []).relation);
  return crossed ? { type: 'outcome', slot: 'subject', aValue: showParticipants(a.subject?.value), bValue: showParticipants(b.subject?.value), guess: false } : null;
}
