/**
 * Free text → the cluster that says it. The text need not be a statement: "when did the ferry sink" finds "The ferry sank on 1 March 2025."
 *
 * A query is taken apart into terms: its names, its content words, its numbers and its dates. Each weighs as much as it
 * is rare among the claims of the report (inverse document frequency: Spärck Jones 1972). A claim scores the share of
 * the query's weight that it holds, 0 to 1, and a cluster scores as its best claim.
 */
import type { Cluster, Reading, Report } from '../types.ts';
import { queryTerms, type Term } from './query-terms.ts';

/** A cluster and how much of the query's weight it holds, 0 to 1. */
export interface Match {
  readonly cluster: Cluster;
  readonly score: number;
}

/**
 * Under this share nothing is said to match: more than half of what was asked for, by weight, would be missing.
 * A word that no claim has weighs most, so that one common word in common ("tax") never carries a query about something else.
 */
export const MATCH_FLOOR = 0.5;

/** Under this share a cluster is not even offered as a near miss: a common word or two is all that it has in common. */
export const NEAR_FLOOR = 0.1;

const NEAR_COUNT = 5;

/**
 * Finds the statement that a text speaks of.
 * @returns `best`, or null when nothing reaches {@link MATCH_FLOOR}; and up to five others at or above {@link NEAR_FLOOR}, best first
 */
export function findStatement(report: Report, query: Reading): { best: Cluster | null; near: Match[] } {
  const readings = [...report.readings.values()];
  const weighed = queryTerms(query).map((term) => ({ term, weight: rarity(term, readings) }));
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return { best: null, near: [] };

  const scoreOf = (id: string) => {
    const reading = report.readings.get(id);
    if (reading === undefined) return { share: 0, length: Infinity };
    const held = weighed.reduce((sum, { term, weight }) => sum + (term.isIn(reading) ? weight : 0), 0);
    return { share: held / total, length: reading.content.length };
  };
  const matches = report.clusters
    .map((cluster) => ({ cluster, ...best(cluster.claims.map(scoreOf)) }))
    .filter(({ share }) => share >= NEAR_FLOOR)
    // of two that hold as much of the query, the one that says less besides is meant; then more support, then the id
    .sort((a, b) => b.share - a.share || a.length - b.length || b.cluster.claims.length - a.cluster.claims.length || (a.cluster.id < b.cluster.id ? -1 : 1))
    .map(({ cluster, share }): Match => ({ cluster, score: share }));
  const found = matches[0] !== undefined && matches[0].score >= MATCH_FLOOR ? matches[0].cluster : null;
  return { best: found, near: matches.slice(found === null ? 0 : 1).slice(0, NEAR_COUNT) };
}

/** ln(1 + claims / (1 + claims that hold the term)): highest for a term that none has, never below ln(1 + n/(n+1)). */
function rarity(term: Term, readings: readonly Reading[]): number {
  const having = readings.reduce((count, reading) => count + (term.isIn(reading) ? 1 : 0), 0);
  return Math.log(1 + readings.length / (1 + having));
}

function best(scores: readonly { share: number; length: number }[]): { share: number; length: number } {
  return scores.reduce((one, other) => (other.share > one.share || (other.share === one.share && other.length < one.length) ? other : one), { share: 0, length: Infinity });
}
