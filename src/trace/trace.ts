/** Report → Trace: everything that is known about one statement. Pure; decides nothing that the report has not decided. */
import type { Cluster, Comparison, Discrepancy, Report, Trace, TraceEntry } from '../types.ts';
import { heldRulings } from '../values/held-rulings.ts';
import { entryMaker, type EntryMaker } from './entries.ts';

/**
 * Gathers who asserts the statement of a cluster, who denies it, who says otherwise, and what is more general or more specific.
 * Claims that no longer count (withdrawn, retracted, superseded) stay in, marked as such.
 * @throws RangeError when the report has no cluster of this id
 */
export function buildTrace(report: Report, clusterId: string): Trace {
  const cluster = report.clusters.find((one) => one.id === clusterId);
  if (cluster === undefined) throw new RangeError(`no cluster ${clusterId}`);
  const own = new Set(cluster.claims);
  const entries = entryMaker(report);
  const discrepancies = report.discrepancies.filter((one) => one.positions.some((position) => position.cluster === clusterId));
  return {
    cluster,
    assertions: entries(own),
    denials: denials(report, cluster, discrepancies, entries),
    rivals: discrepancies.flatMap((discrepancy) => rivalsIn(discrepancy, own, entries)),
    developments: report.developments.filter((one) => one.positions.some((position) => position.cluster === clusterId)),
    general: entries(outside(report.comparisons, own, 'entails', 'entailed-by')),
    specific: entries(outside(report.comparisons, own, 'entailed-by', 'entails')),
    rulings: heldRulings(report.workspace).filter((ruling) => ruling.claims.some((claim) => own.has(claim))),
  };
}

/**
 * Claims that deny the statement: all of a cluster that stands in a polarity conflict with it, where their polarity is the other one.
 * Live denials are those of the report's reasons; claims that were set aside have no part in those, so theirs come from the comparisons.
 */
function denials(report: Report, cluster: Cluster, discrepancies: readonly Discrepancy[], entries: EntryMaker): TraceEntry[] {
  const own = new Set(cluster.claims);
  const clusterOf = new Map(report.clusters.flatMap((one) => one.claims.map((claim) => [claim, one] as const)));
  const polarityOf = (claim: string) => report.readings.get(claim)?.polarity.value;
  const setAside = new Set(entries(report.workspace.claims.map((claim) => claim.id)).filter((entry) => entry.set_aside !== null).map((entry) => entry.claim));

  const pairs = [
    ...discrepancies.flatMap((one) => one.reasons).filter((reason) => reason.type === 'polarity'),
    ...report.comparisons.filter((pair) => pair.relation === 'conflict' && pair.conflicts.some((conflict) => conflict.type === 'polarity') && (setAside.has(pair.a) || setAside.has(pair.b))),
  ];
  return entries(
    pairs.flatMap(({ a, b }) => {
      if (own.has(a) === own.has(b)) return [];
      const [ours, theirs] = own.has(a) ? [a, b] : [b, a];
      const claims = clusterOf.get(theirs)?.claims ?? [theirs];
      return claims.filter((claim) => polarityOf(claim) !== polarityOf(ours));
    }),
  );
}

/** The positions of a discrepancy that a reason sets against ours, strongest first. */
function rivalsIn(discrepancy: Discrepancy, own: ReadonlySet<string>, entries: EntryMaker): Trace['rivals'][number][] {
  const rivals = discrepancy.positions.flatMap((position) => {
    const theirs = new Set(position.claims);
    const reasons = discrepancy.reasons.filter(({ a, b }) => (own.has(a) && theirs.has(b)) || (own.has(b) && theirs.has(a)));
    if (reasons.length === 0) return [];
    const types = [...new Set(reasons.map((reason) => reason.type))].sort();
    const confidence = Math.max(...reasons.map((reason) => reason.confidence));
    return [{ discrepancy: discrepancy.id, types, confidence, value: position.value, entries: entries(theirs) }];
  });
  return rivals.sort((a, b) => b.confidence - a.confidence); // stable: equally sure ones stay in the report's order
}

/** Claims outside the cluster to which one inside stands in the relation (`mirrored`: as seen from the other side). */
function outside(comparisons: readonly Comparison[], own: ReadonlySet<string>, relation: Comparison['relation'], mirrored: Comparison['relation']): string[] {
  return comparisons.flatMap((pair) => {
    if (own.has(pair.a) && !own.has(pair.b) && pair.relation === relation) return [pair.b];
    if (own.has(pair.b) && !own.has(pair.a) && pair.relation === mirrored) return [pair.a];
    return [];
  });
}
