/** How each two sources stand to each other: claims that agree, conflict, or have nothing to be compared with. */
import type { Cluster, Discrepancy } from '../../types.ts';
import { compareText } from '../lookup.ts';
import type { PageContext } from './context.ts';

/** Two sources, `a` before `b` by id (or the same one twice: a source and itself). */
export interface SourcePair {
  readonly a: string;
  readonly b: string;
  /** Claims of either that a rival position of the other stands against. */
  readonly conflicting: ReadonlySet<string>;
  /** Claims of either that the other says too, or says more precisely or more generally; without those that conflict. */
  readonly agreeing: ReadonlySet<string>;
  readonly discrepancies: readonly Discrepancy[];
  /** Statements that both make. */
  readonly shared: readonly Cluster[];
  /** Claims that follow from one another: the more specific first. */
  readonly entailed: readonly (readonly [string, string])[];
}

interface Gathered {
  conflicting: Set<string>;
  agreeing: Set<string>;
  discrepancies: Set<Discrepancy>;
  shared: Set<Cluster>;
  entailed: (readonly [string, string])[];
}

/** All pairs that have anything in common, those with most conflicts first, then with most agreement, then by id. */
export function sourcePairs(context: PageContext): SourcePair[] {
  const { report } = context;
  const pairs = new Map<string, Gathered>();
  const sourceOf = (claim: string): string => context.lookup.claim(claim)?.source ?? claim;
  const pairOf = (x: string, y: string): Gathered => {
    const key = x < y ? `${x} ${y}` : `${y} ${x}`;
    const found = pairs.get(key);
    if (found) return found;
    const made = { conflicting: new Set<string>(), agreeing: new Set<string>(), discrepancies: new Set<Discrepancy>(), shared: new Set<Cluster>(), entailed: [] };
    pairs.set(key, made);
    return made;
  };

  for (const discrepancy of report.discrepancies) {
    for (const [ours, theirs] of rivalClusters(discrepancy, context)) {
      for (const x of ours.claims) for (const y of theirs.claims) {
        const pair = pairOf(sourceOf(x), sourceOf(y));
        pair.conflicting.add(x).add(y);
        pair.discrepancies.add(discrepancy);
      }
    }
  }
  for (const cluster of report.clusters) {
    for (const [index, x] of cluster.claims.entries()) for (const y of cluster.claims.slice(index + 1)) {
      if (sourceOf(x) === sourceOf(y)) continue;
      const pair = pairOf(sourceOf(x), sourceOf(y));
      pair.agreeing.add(x).add(y);
      pair.shared.add(cluster);
    }
  }
  for (const { id } of report.workspace.claims) for (const general of context.moreGeneral(id)) {
    if (sourceOf(id) === sourceOf(general)) continue;
    const pair = pairOf(sourceOf(id), sourceOf(general));
    pair.agreeing.add(id).add(general);
    pair.entailed.push([id, general]);
  }
  return [...pairs].map(([key, { conflicting, agreeing, discrepancies, shared, entailed }]): SourcePair => {
    const [a = '', b = ''] = key.split(' ');
    return { a, b, conflicting, agreeing: new Set([...agreeing].filter((claim) => !conflicting.has(claim))), discrepancies: [...discrepancies], shared: [...shared], entailed };
  }).sort((x, y) => y.conflicting.size - x.conflicting.size || y.agreeing.size - x.agreeing.size || compareText(x.a, y.a) || compareText(x.b, y.b));
}

/** The clusters that reasons set against each other, each two once. */
function rivalClusters({ reasons }: Discrepancy, { clusterOf }: PageContext): [Cluster, Cluster][] {
  const seen = new Map<string, [Cluster, Cluster]>();
  for (const { a, b } of reasons) {
    const [x, y] = [clusterOf(a), clusterOf(b)];
    if (x && y && x !== y) seen.set(x.id < y.id ? `${x.id} ${y.id}` : `${y.id} ${x.id}`, [x, y]);
  }
  return [...seen.values()];
}
