/** Candidate pairs → Comparison[], without those that turn out unrelated. */
import type { Comparison, Reading } from '../types.ts';
import type { FoundPair } from '../values/memory.ts';
import { thatMayMeet } from './block.ts';
import { keptApart } from './block-apart.ts';
import { compareReadings, findRelated } from './compare.ts';
import { keeper } from './kept-comparison.ts';
import type { KnownPairs } from './known-pairs.ts';
import { applyRuling, type RulingIndex } from './rulings.ts';

export interface ComparedPairs {
  /** Related pairs and those that a person ruled on, in the order of the candidates. */
  readonly comparisons: readonly Comparison[];
  /** Candidates for which there is no comparison above, and those for which there is one or could be by a ruling. */
  readonly unrelated: Float64Array;
  readonly related: Float64Array;
  /** What was found of each of the related ones, in their order; null where a ruling came before it. */
  readonly found: readonly (FoundPair | null)[];
}

/**
 * Compares the candidates (pairs as in `candidatePairs`). `known`: what an earlier run of the same readings found of some of them;
 * they are not compared again.
 */
export function compareCandidates(readings: readonly Reading[], candidates: Float64Array, rulings: RulingIndex, known: Pick<KnownPairs, 'unrelated' | 'related' | 'found'>): ComparedPairs {
  const n = readings.length;
  const keep = keeper();
  const comparisons: Comparison[] = [];
  const found: (FoundPair | null)[] = [];
  const joined: number[] = [];
  let [unrelated, related] = [0, 0];
  for (const pair of candidates) {
    const i = Math.floor(pair / n);
    const a = readings[i]!;
    const b = readings[pair - i * n]!;
    const ruling = rulings.direct(a.claim, b.claim);
    while (unrelated < known.unrelated.length && known.unrelated[unrelated]! < pair) unrelated++;
    while (related < known.related.length && known.related[related]! < pair) related++;
    const before = known.related[related] === pair ? known.found[related]! : null;
    // A ruling can relate what nothing else does; without one, most pairs are told apart before they are laid out.
    const now = ruling || known.unrelated[unrelated] === pair ? null : (before ?? findRelated(a, b));
    const comparison = ruling ? applyRuling(compareReadings(a, b), ruling) : now && keep(a, b, now);
    if (comparison === null) continue;
    joined.push(pair);
    found.push(ruling ? null : comparison);
    if (comparison.relation !== 'unrelated') comparisons.push(comparison);
  }
  return { comparisons, ...dividedBy(candidates, joined), found };
}

/** Makes what compares pairs that share a key, in any parts: the same as {@link compareCandidates} finds of the candidates among them. */
export function comparerOf(readings: readonly Reading[]): (pairs: Float64Array) => Omit<ComparedPairs, 'comparisons'> {
  const n = readings.length;
  const apart = keptApart(readings);
  return (pairs) => {
    const candidates = thatMayMeet(pairs, n, apart);
    const joined: number[] = [];
    const found: FoundPair[] = [];
    for (const pair of candidates) {
      const i = Math.floor(pair / n);
      const related = findRelated(readings[i]!, readings[pair - i * n]!);
      if (related === null) continue;
      joined.push(pair);
      found.push(related);
    }
    return { ...dividedBy(candidates, joined), found };
  };
}

/** The pairs that are among some, and those that are not; all ascending. */
function dividedBy(pairs: Float64Array, some: readonly number[]): { readonly unrelated: Float64Array; readonly related: Float64Array } {
  const others = new Float64Array(pairs.length - some.length);
  let [at, kept] = [0, 0];
  for (const pair of pairs) {
    if (pair === some[at]) at++;
    else others[kept++] = pair;
  }
  return { unrelated: others, related: Float64Array.from(some) };
}
