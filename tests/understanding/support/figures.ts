/** Accuracy by topic and by conflict type, and precision and recall of conflicts, as text. */
import type { ConflictType, Relation } from '../../../src/types.ts';

export interface Outcome {
  readonly topic: string;
  /** Relations that count as right. */
  readonly accepted: readonly Relation[];
  /** Conflict types of which one must be found. */
  readonly types: readonly ConflictType[];
  /** The relation found. */
  readonly relation: Relation;
  readonly right: boolean;
}

/**
 * Lays out the figures. Precision: of the pairs called a conflict, those that may be one. Recall: of the pairs that must be
 * a conflict, those called one. Both by the relation alone; accuracy asks for the type too.
 */
export function figures(outcomes: readonly Outcome[]): string {
  const share = (part: number, whole: number): string => `${part}/${whole} = ${whole === 0 ? '-' : (part / whole).toFixed(3)}`;
  const rightOf = (some: readonly Outcome[]): string => share(some.filter((one) => one.right).length, some.length);
  const groups = (names: readonly string[], of: (name: string) => readonly Outcome[]): string[] => [...new Set(names)].sort().map((name) => `  ${name.padEnd(12)} ${rightOf(of(name))}`);
  const called = outcomes.filter((one) => one.relation === 'conflict');
  const must = outcomes.filter((one) => one.accepted.length === 1 && one.accepted[0] === 'conflict');
  const truly = called.filter((one) => one.accepted.includes('conflict'));
  return [
    `accuracy ${rightOf(outcomes)}`,
    `conflict precision ${share(truly.length, called.length)}, recall ${share(must.filter((one) => one.relation === 'conflict').length, must.length)}, false conflicts ${called.length - truly.length}`,
    'by topic', ...groups(outcomes.map((one) => one.topic), (topic) => outcomes.filter((one) => one.topic === topic)),
    'conflicts by type', ...groups(must.flatMap((one) => one.types), (type) => must.filter((one) => one.types.some((own) => own === type))),
  ].join('\n');
}
