/** What of a comparison does not depend on which side is called a, and what turns round. */
import type { Comparison, Relation, SlotRelation } from '../../../src/types.ts';

const RELATIONS: Readonly<Record<Relation, Relation>> = {
  equivalent: 'equivalent',
  entails: 'entailed-by',
  'entailed-by': 'entails',
  compatible: 'compatible',
  conflict: 'conflict',
  development: 'development',
  unrelated: 'unrelated',
};

const SLOTS: Readonly<Record<SlotRelation, SlotRelation>> = { same: 'same', narrower: 'broader', broader: 'narrower', overlap: 'overlap', disjoint: 'disjoint', unknown: 'unknown' };

/** The verdict of a comparison: all that is said to people but for how it was scored. */
export type Verdict = Pick<Comparison, 'a' | 'b' | 'relation' | 'conflicts' | 'developing' | 'confidence' | 'withinSource'> & {
  readonly slots: readonly Omit<Comparison['slots'][number], 'how'>[];
};

/** The verdict as it is. Conflicts are a set: their order is not looked at. */
export function verdict({ a, b, relation, conflicts, developing, confidence, withinSource, slots }: Comparison): Verdict {
  return { a, b, relation, conflicts: sorted(conflicts), developing, confidence, withinSource, slots: slots.map(({ slot, a, b, relation }) => ({ slot, a, b, relation })) };
}

/** The verdict that the comparison the other way round must have. */
export function mirrored(comparison: Comparison): Verdict {
  const { a, b, relation, conflicts, slots, ...rest } = verdict(comparison);
  return {
    ...rest,
    a: b,
    b: a,
    relation: RELATIONS[relation],
    conflicts: sorted(conflicts.map((conflict) => ({ ...conflict, aValue: conflict.bValue, bValue: conflict.aValue }))),
    slots: slots.map((slot) => ({ ...slot, a: slot.b, b: slot.a, relation: SLOTS[slot.relation] })),
  };
}

function sorted(conflicts: Comparison['conflicts']): Comparison['conflicts'] {
  const key = ({ type, slot }: Comparison['conflicts'][number]): string => `${type} ${slot}`;
  return [...conflicts].sort((one, other) => (key(one) < key(other) ? -1 : key(one) > key(other) ? 1 : 0));
}
