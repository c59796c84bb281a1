/** Pairs of claims that people labelled, and what a label says of a relation that is named. */
import type { Comparison, ConflictType, Relation } from '../../src/types.ts';

/**
 * What the labels mean (../shared/eval/README.md). `entails`: the first is the more specific, or the same; `neutral`: the first does not
 * entail the second, and they do not conflict, but the second may entail the first; `neither`: neither same nor conflict; `not-same`: may
 * well be a conflict; `not-conflict`: says nothing of sameness.
 */
export type SetLabel = 'same' | 'entails' | 'conflict' | 'neutral' | 'neither' | 'not-same' | 'not-conflict';

/** A label, or all the relations that a careful reader would accept. */
export type Gold = { readonly label: SetLabel } | { readonly relations: readonly Relation[]; readonly types: readonly ConflictType[]; readonly why?: string };

/** One labelled pair with what the tool says of it. */
export interface LabelledPair {
  readonly set: string;
  readonly id: string;
  /** Pairs of one group share a rumour, topic or question, so that they are kept on one side when a set is split. */
  readonly group: string;
  /** The label that the set gives; null where the project's own lists say it in relations. */
  readonly label: SetLabel | null;
  /** What counts: the label, or what DESIGN.md says where the label contradicts it. */
  readonly gold: Gold;
  readonly found: Comparison;
}

/** Sets that belong to the project; all others are by others. */
export const OWN_SETS: ReadonlySet<string> = new Set(['own', 'corpus', 'news']);

const SAME: readonly Relation[] = ['equivalent', 'entails', 'entailed-by'];

/** Whether the relation that was named is right; null where the label does not tell. */
export function isRight(gold: Gold, found: Comparison): boolean | null {
  return 'label' in gold ? byLabel(gold.label, found) : byRelations(gold, found);
}

function byLabel(label: SetLabel, { relation, why }: Comparison): boolean | null {
  const same = SAME.includes(relation) || why.code === 'same-event' || why.code === 'same-figure';
  switch (label) {
    case 'conflict':
      return relation === 'conflict';
    case 'same':
    case 'entails':
      return same;
    case 'neutral':
      return relation === 'entailed-by' ? null : relation !== 'conflict' && !same;
    case 'neither':
      return relation !== 'conflict' && !same;
    case 'not-same':
      return relation === 'conflict' ? null : !same;
    case 'not-conflict':
      return relation === 'conflict' ? false : same ? null : true;
  }
}

function byRelations({ relations, types }: Extract<Gold, { relations: unknown }>, { relation, conflicts, why }: Comparison): boolean {
  if ((why.code === 'same-event' || why.code === 'same-figure') && relations.some((one) => SAME.includes(one))) return true;
  return relations.includes(relation) && (relation !== 'conflict' || conflicts.some(({ type }) => types.includes(type)));
}
