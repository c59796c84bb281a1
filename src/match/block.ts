/**
 * Readings → candidate pairs: only claims that can be related are compared. Cost follows the pairs that matter, not the square
 * of the claims (blocking; Papadakis et al. 2020). Two claims meet where their predicates are related and they share something
 * that they are about, or where their wording is nearly the same.
 */
import { joinByMatter } from './block-matter.ts';
import type { Block, Reading } from '../types.ts';
import { keptApart, type KeptApart } from './block-apart.ts';
import { joinByWording } from './block-wording.ts';
import { PairSet } from './pair-set.ts';

/** Finds the pairs to compare: places among the n readings, as i × n + j with i < j; ascending. `tell` hears of every block, with the pairs that dates do not tell apart. */
export function candidatePairs(readings: readonly Reading[], tell: (block: Block) => void = () => undefined): Float64Array {
  const apart = keptApart(readings);
  return thatMayMeet(keyedPairs(readings, tell, apart), readings.length, apart);
}

/** All pairs that share a key, likewise, but for those that dates tell apart. */
export function keyedPairs(readings: readonly Reading[], tell: (block: Block) => void = () => undefined, apart = keptApart(readings)): Float64Array {
  const pairs = new PairSet(readings.length);
  const meet = (i: number, j: number): void => pairs.add(i, j);
  joinByMatter(readings, apart, meet, tell);
  joinByWording(readings, apart, meet);
  return pairs.sorted();
}

/** Those of some pairs among n readings that nothing tells apart. */
export function thatMayMeet(pairs: Float64Array, n: number, apart: KeptApart): Float64Array {
  return pairs.filter((pair) => {
    const i = Math.floor(pair / n);
    return !apart.bySlots(i, pair - i * n);
  });
}
