/** Comparisons by their two claims. Lists by the first of the two: a Map of pairs would take a string for each of millions. */
import type { Comparison } from '../types.ts';

/** Longer lists are looked up in a Map. */
const SHORT = 16;

export class PairIndex {
  private readonly byFirst = new Map<string, Comparison[]>();
  private readonly long = new Map<string, ReadonlyMap<string, Comparison>>();

  constructor(comparisons: readonly Comparison[]) {
    for (const comparison of comparisons) {
      const list = this.byFirst.get(comparison.a);
      if (list) list.push(comparison);
      else this.byFirst.set(comparison.a, [comparison]);
    }
    for (const [first, list] of this.byFirst) if (list.length > SHORT) this.long.set(first, new Map(list.map((comparison) => [comparison.b, comparison])));
  }

  /** The comparison of two claims, whichever stands first in it; undefined where there is none. */
  of(x: string, y: string): Comparison | undefined {
    return this.find(x, y) ?? this.find(y, x);
  }

  private find(first: string, second: string): Comparison | undefined {
    return this.long.get(first)?.get(second) ?? this.byFirst.get(first)?.find((comparison) => comparison.b === second);
  }
}
