/**
 * Readings → candidate pairs: only claims that can be related are compared. Cost follows the pairs that matter, not the square
 * of the claims (blocking; Papadakis et al. 2020). Two claims meet where their predicates are related and they share something
 * that they are about, or where their wording is nearly the same.
 */
import type { Reading } from '../types.ts';
import { joinByMatter } from './block-matter.ts';
import type { Meet, SkippedBlock } from './block-types.ts';
import { joinByWording } from './block-wording.ts';

export interface Candidates {
  /** Pairs of places among the n readings, as i × n + j with i < j; ascending. */
  readonly pairs: Float64Array;
  /** Blocks left out because they hold too many claims to tell anything; each with its key. */
  readonly skipped: readonly SkippedBlock[];
}

/** Finds the pairs to compare. Order of the readings decides only the order of the pairs. */
export function candidatePairs(readings: readonly Reading[]): Candidates {
  const n = readings.length;
  const codes = new Set<number>();
  const meet: Meet = (i, j) => {
    if (i !== j) codes.add(i < j ? i * n + j : j * n + i);
  };
  const skipped = joinByMatter(readings, meet);
  joinByWording(readings, meet);
  return { pairs: Float64Array.from(codes).sort(), skipped };
}
