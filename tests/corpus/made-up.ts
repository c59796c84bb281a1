/** Small reports and lists, made by hand, for the tests of the measuring itself. */
import type { Comparison, ConflictType, Relation, Report } from '../../src/types.ts';
import type { ExpectedList } from '../../scripts/eval/expected.ts';
import { claim, workspace } from '../support/workspace.ts';

export interface MadeUp {
  /** Claims of each cluster; the cluster's id is "k-" and the first of them. */
  readonly clusters: readonly (readonly string[])[];
  /** One discrepancy each: its reasons. */
  readonly discrepancies?: readonly (readonly (readonly [a: string, b: string, type: ConflictType])[])[];
  readonly comparisons?: readonly (readonly [a: string, b: string, relation: Relation])[];
}

/** A report that says just this. */
export function report({ clusters, discrepancies = [], comparisons = [] }: MadeUp): Report {
  const claims = clusters.flat().map((id) => claim('s', id, `Claim ${id}.`));
  const full = (id: string): string => `s#${id}`;
  return {
    workspace: workspace({ claims }),
    readings: new Map(),
    comparisons: comparisons.map(([a, b, relation]) => comparison(full(a), full(b), relation)),
    clusters: clusters.map((ids) => ({ id: `k-${ids[0]}`, text: '', claims: ids.map(full), sources: [], outlets: [], origins: 1, originGroups: [] })),
    discrepancies: discrepancies.map((reasons, index) => ({
      id: `d-${index}`,
      types: [...new Set(reasons.map(([, , type]) => type))],
      confidence: 0.9,
      ruling: null,
      positions: [],
      reasons: reasons.map(([a, b, type]) => ({ type, slot: 'quantity', a: full(a), b: full(b), aValue: '1', bValue: '2', withinSource: false, confidence: 0.9 })),
    })),
    developments: [],
    diagnostics: [],
    counts: { pairs: 0 },
    timings: [],
  };
}

/** A list with "why" filled in; claims are named by their last part. */
export function list({ rivals = [], notRivals = [], same = [] }: {
  readonly rivals?: readonly (readonly [a: string, b: string, ...types: ConflictType[]])[];
  readonly notRivals?: readonly (readonly [a: string, b: string, mark?: 'unsure' | 'may join'])[];
  readonly same?: readonly (readonly string[])[];
}): ExpectedList {
  const full = (id: string): string => `s#${id}`;
  return {
    rivals: rivals.map(([a, b, ...types]) => ({ a: full(a), b: full(b), types, why: 'because' })),
    notRivals: notRivals.map(([a, b, mark]) => ({ a: full(a), b: full(b), looks: 'time', why: 'because', unsure: mark === 'unsure', mayJoin: mark === 'may join' })),
    same: same.map((ids) => ({ claims: ids.filter((id) => id !== '?').map(full), why: 'because', unsure: ids.includes('?') })),
  };
}

function comparison(a: string, b: string, relation: Relation): Comparison {
  return { a, b, relation, conflicts: [], developing: null, confidence: 0.9, slots: [], features: [], why: { code: 'all-same', args: {} }, withinSource: false, ruling: null };
}
