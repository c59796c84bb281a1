/** A comparison seen from the other side. */
import type { Comparison, SlotRelation } from '../types.ts';

const MIRRORED: Readonly<Record<SlotRelation, SlotRelation>> = { same: 'same', narrower: 'broader', broader: 'narrower', overlap: 'overlap', disjoint: 'disjoint', unknown: 'unknown' };

/** The same comparison seen from the other side. */
export function mirror(comparison: Comparison): Comparison {
  const { side, inA, inB, ...args } = comparison.why.args;
  return {
    ...comparison,
    a: comparison.b, b: comparison.a,
    relation: comparison.relation === 'entails' ? 'entailed-by' : comparison.relation === 'entailed-by' ? 'entails' : comparison.relation,
    conflicts: comparison.conflicts.map((conflict) => ({ ...conflict, aValue: conflict.bValue, bValue: conflict.aValue })),
    slots: comparison.slots.map((slot) => ({ ...slot, a: slot.b, b: slot.a, relation: MIRRORED[slot.relation] })),
    why: {
      code: comparison.why.code === 'more-specific' ? 'more-general' : comparison.why.code === 'more-general' ? 'more-specific' : comparison.why.code,
      args: { ...args, ...(side === undefined ? {} : { side: side === 'a' ? 'b' : side === 'b' ? 'a' : side }), ...(inB === undefined ? {} : { inA: inB }), ...(inA === undefined ? {} : { inB: inA }) },
    },
  };
}
