/** Candidate pairs → Comparison[], without those that turn out unrelated. */
import type { Comparison, Reading } from '../types.ts';
import { compareReadings, compareRelated } from './compare.ts';
import { applyRuling, type RulingIndex } from './rulings.ts';

export interface ComparedPairs {
  /** Related pairs and those that a person ruled on, in the order of the candidates. */
  readonly comparisons: readonly Comparison[];
  /** Candidates for which there is no comparison above, and those for which there is one or could be by a ruling. */
  readonly unrelated: Float64Array;
  readonly related: Float64Array;
}

/**
 * Compares the candidates (pairs as in `candidatePairs`). `unrelated`: pairs, ascending, of which an earlier run of the same
 * readings found that they are; they are not compared again.
 */
export function compareCandidates(readings: readonly Reading[], candidates: Float64Array, rulings: RulingIndex, unrelated: Float64Array): ComparedPairs {
  const n = readings.length;
  const comparisons: Comparison[] = [];
  const sorted = { unrelated: new Float64Array(candidates.length), related: new Float64Array(candidates.length) };
  let [apart, joined, known] = [0, 0, 0];
  for (const pair of candidates) {
    const i = Math.floor(pair / n);
    const a = readings[i]!;
    const b = readings[pair - i * n]!;
    const ruling = rulings.direct(a.claim, b.claim);
    while (known < unrelated.length && unrelated[known]! < pair) known++;
    // A ruling can relate what nothing else does; without one, most pairs are told apart before they are laid out.
    const found = ruling ? applyRuling(compareReadings(a, b), ruling) : unrelated[known] === pair ? null : compareRelated(a, b);
    if (found && found.relation !== 'unrelated') comparisons.push(found);
    if (found) sorted.related[joined++] = pair;
    else sorted.unrelated[apart++] = pair;
  }
  return { comparisons, unrelated: sorted.unrelated.slice(0, apart), related: sorted.related.slice(0, joined) };
}
