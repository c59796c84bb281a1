/** `attribute`: one thing is said to have two qualities that exclude each other (alive and dead, guilty and innocent). */
import type { Participant } from '../../types.ts';
import { agrees } from '../align.ts';
import { timesMayMeet } from '../times.ts';
import type { ConflictRule } from './conflict-rule.ts';
import { showParticipants } from './show.ts';

export const attributeConflict: ConflictRule = (alignment) => {
  const { a, b, predicate, subject } = alignment;
  if (predicate !== 'same' || a.predicate?.value.lemma !== 'be' || a.polarity.value !== b.polarity.value) return null;
  if (!agrees(subject.relation) || !timesMayMeet(a, b)) return null;
  const qualities = (reading: typeof a): readonly string[] => (reading.object?.value ?? []).flatMap((one) => one.keys);
  if (twoPeoples(a.object?.value ?? [], b.object?.value ?? [])) return { type: 'attribute', slot: 'object', aValue: showParticipants(a.object?.value), bValue: showParticipants(b.object?.value), guess: true };
  const excluded = (a.object?.value ?? []).some((one) => one.excludes.some((key) => qualities(b).includes(key)));
  if (!excluded) return null;
  return { type: 'attribute', slot: 'object', aValue: showParticipants(a.object?.value), bValue: showParticipants(b.object?.value), guess: false };
};

/** "a French series" and "an American series": one of each, and not the same. Who is said to be of two may be of both. */
function twoPeoples(a: readonly Participant[], b: readonly Participant[]): boolean {
  const countries = (participants: readonly Participant[]): string[] => [...new Set(participants.flatMap((one) => one.modifiers.filter((word) => word.startsWith('country:'))))];
  const [x, y] = [countries(a), countries(b)];
  return x.length === 1 && y.length === 1 && x[0] !== y[0];
}
