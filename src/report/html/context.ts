/** A report's parts as the page needs them: what hangs together, by claim. */
import type { Cluster, Development, Discrepancy, Report } from '../../types.ts';
import { setAsideReasons } from '../../values/set-aside.ts';
import { lookupOf, type Lookup } from '../lookup.ts';
import { entitiesOf, type EntityIndex } from './entities.ts';

export interface PageContext {
  readonly report: Report;
  readonly lookup: Lookup;
  readonly entities: EntityIndex;
  clusterOf(claim: string): Cluster | undefined;
  cluster(id: string): Cluster | undefined;
  discrepancy(id: string): Discrepancy | undefined;
  /** Those that have the cluster as a position, in the report's order. */
  discrepanciesOf(cluster: string): readonly Discrepancy[];
  developmentsOf(cluster: string): readonly Development[];
  /** Claims that hold if this one does, and claims that this one follows from. */
  moreGeneral(claim: string): readonly string[];
  moreSpecific(claim: string): readonly string[];
  /** Why a claim no longer counts, or null. */
  setAside(claim: string): 'withdrawn' | 'retracted' | 'superseded' | null;
}

/** Indexes a report once, so that each part of the page is made in the time that its own size takes. */
export function contextOf(report: Report): PageContext {
  const lookup = lookupOf(report);
  const clusters = new Map(report.clusters.map((cluster) => [cluster.id, cluster]));
  const discrepancies = new Map(report.discrepancies.map((one) => [one.id, one]));
  const byClaim = new Map(report.clusters.flatMap((cluster) => cluster.claims.map((claim) => [claim, cluster] as const)));
  const disputes = grouped(report.discrepancies.flatMap((one) => one.positions.map(({ cluster }) => [cluster, one] as const)));
  const developments = grouped(report.developments.flatMap((one) => one.positions.map(({ cluster }) => [cluster, one] as const)));
  const entailments = report.comparisons.flatMap(({ a, b, relation }) => (relation === 'entails' ? [[a, b] as const] : relation === 'entailed-by' ? [[b, a] as const] : []));
  const apart = entailments.filter(([specific, general]) => byClaim.get(specific) !== byClaim.get(general));
  const general = grouped(apart);
  const specific = grouped(apart.map(([from, to]) => [to, from] as const));
  const aside = setAsideReasons(report.workspace);
  return {
    report,
    lookup,
    entities: entitiesOf(report),
    clusterOf: (claim) => byClaim.get(claim),
    cluster: (id) => clusters.get(id),
    discrepancy: (id) => discrepancies.get(id),
    discrepanciesOf: (cluster) => disputes.get(cluster) ?? [],
    developmentsOf: (cluster) => developments.get(cluster) ?? [],
    moreGeneral: (claim) => general.get(claim) ?? [],
    moreSpecific: (claim) => specific.get(claim) ?? [],
    setAside: (claim) => {
      const found = lookup.claim(claim);
      return found === undefined ? null : aside(found);
    },
  };
}

/** Values by key, each once, in the order given. */
function grouped<T>(pairs: Iterable<readonly [string, T]>): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, Set<T>>();
  for (const [key, value] of pairs) {
    const group = groups.get(key);
    if (group) group.add(value);
    else groups.set(key, new Set([value]));
  }
  return new Map([...groups].map(([key, values]) => [key, [...values]]));
}
