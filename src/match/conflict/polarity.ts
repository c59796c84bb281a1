/** `polarity`: one denies what the other says. A denial of the general is a denial of each special case, not the reverse. */
import { timesMayMeet } from '../times.ts';
import type { ConflictRule } from './conflict-rule.ts';
import { showPolarity } from './show.ts';

export const polarityConflict: ConflictRule = (alignment) => {
  const { a, b, predicate, subject, object } = alignment;
  if (a.polarity.value === b.polarity.value || !timesMayMeet(alignment.a, alignment.b)) return null;
  // The affirmed claim must be as special as the denied one, or more so, in every slot.
  const affirmed = a.polarity.value === 'affirmed' ? 'a' : 'b';
  const allowed = affirmed === 'a' ? ['same', 'narrower'] : ['same', 'broader'];
  if (!allowed.includes(predicate)) return null;
  const fits = (relation: string, present: boolean): boolean => allowed.includes(relation) || (relation === 'unknown' && !present);
  const both = (x: unknown, y: unknown): boolean => x !== null && y !== null;
  if (!fits(subject.relation, both(a.subject, b.subject)) && !(subject.relation === 'overlap')) return null;
  if (!fits(object.relation, both(a.object, b.object))) return null;
  if (subject.relation === 'unknown' && object.relation === 'unknown' && alignment.likeness < 0.6) return null;
  const denied = affirmed === 'a' ? b : a;
  const claimed = affirmed === 'a' ? a : b;
  // "gave no support in recent hours" is no denial of support at some other time
  if (denied.times.length > 0 && claimed.times.length === 0 && !(a.predicate?.value.once ?? false)) return null;
  if (alignment.place.relation === 'disjoint') return null;
  if (alignment.quantities.some((pair) => pair.relation === 'disjoint')) return null;
  if (alignment.adjuncts.some((adjunct) => adjunct.relation.relation === 'disjoint')) return null;
  if (a.predicate?.value.aspect === 'plan' || b.predicate?.value.aspect === 'plan') return null;
  return { type: 'polarity', slot: 'polarity', aValue: showPolarity(a), bValue: showPolarity(b), guess: subject.guess || object.guess };
};
