/** What a check says of positions that a change takes out of a discrepancy which stays. */
import { withdrawnOf, type WithdrawnPositions } from './check.ts';
import type { Lookup } from './lookup.ts';
import { discrepancySummary } from './summaries.ts';
import { listOf } from './words.ts';

/** Claims that are named; the others are counted. */
const MOST_CLAIMS = 3;

/** "24 hours (tampa-free-press#c3), of: How long it took HTS to capture Aleppo: …". `lookup`: of the report before. */
export function withdrawnSentence(withdrawn: WithdrawnPositions, lookup: Lookup): string {
  const positions = withdrawnOf(withdrawn).map(({ value, claims }) => `${value} (${listOf(claims, 'and', MOST_CLAIMS)})`);
  return `${listOf(positions, 'and', positions.length)}, of: ${discrepancySummary(withdrawn.discrepancy, lookup)}`;
}
