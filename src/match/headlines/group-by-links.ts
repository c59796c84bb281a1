/**
 * Groups things by how likely pairs of them belong together: the two groups with the highest mean over all their pairs are joined, again and
 * again, down to a threshold (average linkage). A pair that is not given counts 0, so that one bridge joins nothing.
 */

/** Two things by number, and how likely they belong together: up to 1; below 0 where something stands against it. */
export interface Link {
  readonly i: number;
  readonly j: number;
  readonly value: number;
}

/** A join that was made: both groups' first members, and the mean of their links. */
interface Joint {
  readonly a: number;
  readonly b: number;
  readonly mean: number;
}

/**
 * Groups things 0 … n − 1. Returns for each threshold (descending) the number of each thing's group, which is that of its first member.
 * Takes time by the links and the sizes of what is joined. Same links in any order, same groups.
 */
export function groupByLinks(n: number, links: readonly Link[], thresholds: readonly number[]): readonly Int32Array[] {
  const joints = joinDown(n, links, thresholds.at(-1) ?? 1);
  return thresholds.map((threshold) => {
    const group = Int32Array.from({ length: n }, (_, i) => i);
    const find = (i: number): number => (group[i] === i ? i : (group[i] = find(group[i]!)));
    // The means fall almost always; where one rises, what it was made of was joined before.
    for (const { a, b } of joints.slice(0, joints.findLastIndex(({ mean }) => mean >= threshold) + 1)) {
      const [keep, give] = [find(a), find(b)].sort((x, y) => x - y) as [number, number];
      group[give] = keep;
    }
    return group.map((_, i) => find(i));
  });
}

function joinDown(n: number, links: readonly Link[], least: number): Joint[] {
  const sums: (Map<number, number> | null)[] = Array.from({ length: n }, () => new Map<number, number>());
  const sizes = new Int32Array(n).fill(1);
  for (const { i, j, value } of links) {
    sums[i]!.set(j, value);
    sums[j]!.set(i, value);
  }
  const heap = new Heap();
  const offer = (i: number, j: number): void => {
    const mean = sums[i]!.get(j)! / (sizes[i]! * sizes[j]!);
    if (mean >= least) heap.push({ mean, a: Math.min(i, j), b: Math.max(i, j), sizes: sizes[i]! + sizes[j]! });
  };
  for (const { i, j } of links) offer(i, j);
  const joints: Joint[] = [];
  for (let best = heap.pop(); best; best = heap.pop()) {
    const { a, b } = best;
    // Groups only grow: one of another size than it was offered with has changed since.
    if (sums[a] === null || sums[b] === null || sizes[a]! + sizes[b]! !== best.sizes) continue;
    joints.push({ a, b, mean: best.mean });
    const [own, given] = [sums[a]!, sums[b]!];
    sums[b] = null;
    sizes[a]! += sizes[b]!;
    own.delete(b);
    for (const [k, sum] of given) {
      if (k === a) continue;
      const joined = (own.get(k) ?? 0) + sum;
      own.set(k, joined);
      sums[k]!.delete(b);
      sums[k]!.set(a, joined);
    }
    for (const [k, sum] of own) {
      sums[k]!.set(a, sum);
      offer(a, k);
    }
  }
  return joints;
}

interface Offer {
  readonly mean: number;
  readonly a: number;
  readonly b: number;
  readonly sizes: number;
}

/** The highest mean first; among equals the lowest numbers. */
class Heap {
  private readonly offers: Offer[] = [];

  push(offer: Offer): void {
    const { offers } = this;
    let at = offers.push(offer) - 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (!isBefore(offers[at]!, offers[above]!)) return;
      [offers[at], offers[above]] = [offers[above]!, offers[at]!];
      at = above;
    }
  }

  pop(): Offer | undefined {
    const { offers } = this;
    const top = offers[0];
    const last = offers.pop();
    if (!top || offers.length === 0) return top;
    offers[0] = last!;
    for (let at = 0; ; ) {
      const left = 2 * at + 1;
      if (left >= offers.length) return top;
      const next = left + 1 < offers.length && isBefore(offers[left + 1]!, offers[left]!) ? left + 1 : left;
      if (!isBefore(offers[next]!, offers[at]!)) return top;
      [offers[at], offers[next]] = [offers[next]!, offers[at]!];
      at = next;
    }
  }
}

function isBefore(x: Offer, y: Offer): boolean {
  return x.mean !== y.mean ? x.mean > y.mean : x.a !== y.a ? x.a < y.a : x.b < y.b;
}
