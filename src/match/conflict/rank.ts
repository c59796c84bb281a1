/** `rank`: one thing is given two places in one order. */
import { agrees } from '../align.ts';
import { timesMayMeet } from '../times.ts';
import type { ConflictRule } from './conflict-rule.ts';

export const rankConflict: ConflictRule = (alignment) => {
  const { a, b } = alignment;
  if (alignment.rank !== 'disjoint' || alignment.predicate === 'different' || !timesMayMeet(a, b)) return null;
  // "turnout in the referendum was the lowest since 1990": what is measured is in the predicate
  const measured = a.subject === null && b.subject === null && alignment.predicate === 'same' && (alignment.place.relation === 'same' || alignment.adjuncts.some(({ relation }) => relation.relation === 'same'));
  if (!agrees(alignment.subject.relation) && !measured) return null;
  // the tallest of a town, and the second tallest of its country
  if (alignment.place.relation !== 'unknown' && alignment.place.relation !== 'same') return null;
  return { type: 'rank', slot: 'rank', aValue: `no. ${a.rank!.value.rank}`, bValue: `no. ${b.rank!.value.rank}`, guess: false };
};
