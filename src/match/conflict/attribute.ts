/** `attribute`: one thing is said to have two qualities that exclude each other (alive and dead, guilty and innocent). */
import { agrees } from '../align.ts';
import { timesMayMeet } from '../times.ts';
import type { ConflictRule } from './conflict-rule.ts';
import { showParticipants } from './show.ts';

export const attributeConflict: ConflictRule = (alignment) => {
  const { a, b, predicate, subject } = alignment;
  if (predicate !== 'same' || a.predicate?.value.lemma !== 'be' || a.polarity.value !== b.polarity.value) return null;
  if (!agrees(subject.relation) || !timesMayMeet(a, b)) return null;
  const qualities = (reading: typeof a): readonly string[] => (reading.object?.value ?? []).flatMap((one) => one.keys);
  const excluded = (a.object?.value ?? []).some((one) => one.excludes.some((key) => qualities(b).includes(key)));
  if (!excluded) return null;
  return { type: 'attribute', slot: 'object', aValue: showParticipants(a.object?.value), bValue: showParticipants(b.object?.value), guess: false };
};
