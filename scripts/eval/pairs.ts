/** Unordered pairs of ids, and which pairs a report says are rivals or the same. */
import type { Comparison, ConflictType, Report } from '../../src/types.ts';

/** One key for (a, b) and (b, a). Ids hold no spaces. */
export function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/** Every pair of a list, each once. */
export function pairsWithin(ids: readonly string[]): readonly (readonly [string, string])[] {
  return ids.flatMap((b, index) => ids.slice(0, index).map((a) => [a, b] as const));
}

/** The two ids of a key, in order. */
export function idsOf(key: string): readonly [string, string] {
  const [a = '', b = ''] = key.split(' ');
  return [a, b];
}

/** Looks up what a report says of a pair of claims. */
export interface ReportedPairs {
  readonly clusterOf: ReadonlyMap<string, string>;
  /** The types of all reasons between the clusters of two claims; empty where they are not rivals. */
  rivalTypes(a: string, b: string): readonly ConflictType[];
  joined(a: string, b: string): boolean;
  /** The comparison of a with b, whichever way round it was made; null where they are unrelated or were not compared. */
  comparison(a: string, b: string): Comparison | null;
}

/** Expands the reasons of a report through its clusters: a reason between two claims holds between all claims beside them. */
export function reportedPairs(report: Report): ReportedPairs {
  const clusterOf = new Map(report.clusters.flatMap(({ id, claims }) => claims.map((claim) => [claim, id] as const)));
  const place = (claim: string): string => clusterOf.get(claim) ?? claim; // a claim in no cluster stands for itself
  const types = new Map<string, Set<ConflictType>>();
  for (const { reasons } of report.discrepancies) {
    for (const { a, b, type } of reasons) {
      const key = pairKey(place(a), place(b));
      types.set(key, (types.get(key) ?? new Set()).add(type));
    }
  }
  const comparisons = new Map(report.comparisons.map((one) => [pairKey(one.a, one.b), one]));
  return {
    clusterOf,
    rivalTypes: (a, b) => [...(types.get(pairKey(place(a), place(b))) ?? [])].sort(),
    joined: (a, b) => clusterOf.has(a) && clusterOf.get(a) === clusterOf.get(b),
    comparison: (a, b) => comparisons.get(pairKey(a, b)) ?? null,
  };
}
