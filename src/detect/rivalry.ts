/** Comparisons between claims → rivalries between clusters. */
import type { Cluster, Comparison, Ruling } from '../types.ts';

/** Two clusters that cannot both be true, and the comparisons that say so. */
export interface Rivalry {
  readonly a: Cluster;
  readonly b: Cluster;
  readonly comparisons: readonly Comparison[];
  /** A person's ruling that bears on it. */
  readonly ruling: Ruling | null;
}

export interface RivalryInput {
  readonly clusters: readonly Cluster[];
  readonly comparisons: readonly Comparison[];
  /** Rulings of conflict and no-conflict; each settles the two clusters that its claims are in. */
  readonly verdicts: readonly Ruling[];
  /** Claims that no longer count (withdrawn, retracted, superseded). */
  readonly setAside: ReadonlySet<string>;
}

/** Finds the rivalries. A ruling of no-conflict closes one; a ruling of conflict opens or confirms one. Sorted by cluster ids. */
export function findRivalries(input: RivalryInput): Rivalry[] {
  const home = new Map(input.clusters.flatMap((cluster) => cluster.claims.map((claim) => [claim, cluster] as const)));
  const found = new Map<string, { a: Cluster; b: Cluster; comparisons: Comparison[] }>();
  const entry = (x: string, y: string): { a: Cluster; b: Cluster; comparisons: Comparison[] } | null => {
    const [p, q] = [home.get(x), home.get(y)];
    if (!p || !q || p === q) return null;
    const [a, b] = p.id < q.id ? [p, q] : [q, p];
    const key = `${a.id} ${b.id}`;
    const there = found.get(key) ?? { a, b, comparisons: [] };
    found.set(key, there);
    return there;
  };
  for (const comparison of input.comparisons) {
    if (comparison.relation !== 'conflict' || input.setAside.has(comparison.a) || input.setAside.has(comparison.b)) continue;
    entry(comparison.a, comparison.b)?.comparisons.push(comparison);
  }
  const rulings = new Map<string, Ruling>();
  for (const ruling of input.verdicts) {
    if (ruling.claims.some((claim) => input.setAside.has(claim))) continue;
    const [p, q] = ruling.claims.map((claim) => home.get(claim));
    if (!p || !q || p === q) continue;
    rulings.set([p.id, q.id].sort().join(' '), ruling);
    if (ruling.ruling === 'conflict') entry(ruling.claims[0], ruling.claims[1]);
  }
  return [...found.entries()]
    .map(([key, { a, b, comparisons }]) => ({ a, b, comparisons, ruling: rulings.get(key) ?? null }))
    .filter((rivalry) => rivalry.ruling?.ruling !== 'no-conflict')
    .filter((rivalry) => rivalry.comparisons.length > 0 || rivalry.ruling !== null)
    .sort((x, y) => (x.a.id + x.b.id < y.a.id + y.b.id ? -1 : 1));
}
