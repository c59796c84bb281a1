/** A report's parts by id: built once by each formatter. */
import type { Claim, Comparison, Reading, Report, Ruling, Source } from '../types.ts';
import { heldRulings } from '../values/held-rulings.ts';

export interface Lookup {
  readonly report: Report;
  claim(id: string): Claim | undefined;
  /** The source of a claim, by the claim's id. */
  sourceOf(claim: string): Source | undefined;
  source(id: string): Source | undefined;
  reading(claim: string): Reading | undefined;
  /** The comparison of two claims, whichever of them it names first. */
  comparison(a: string, b: string): Comparison | undefined;
  /** The ruling of conflict on two claims that holds, whichever of them it names first. */
  ruling(a: string, b: string): Ruling | null;
}

/** Indexes a report. Comparisons, of which there may be very many, are found by bisection: they are sorted by a, then b. */
export function lookupOf(report: Report): Lookup {
  const claims = new Map(report.workspace.claims.map((claim) => [claim.id, claim]));
  const sources = new Map(report.workspace.sources.map((source) => [source.id, source]));
  const conflicts = heldRulings(report.workspace).filter(({ ruling }) => ruling === 'conflict');
  return {
    report,
    claim: (id) => claims.get(id),
    source: (id) => sources.get(id),
    sourceOf: (claim) => sources.get(claims.get(claim)?.source ?? claim.slice(0, Math.max(0, claim.indexOf('#')))),
    reading: (claim) => report.readings.get(claim),
    comparison: (a, b) => bisect(report.comparisons, a, b) ?? bisect(report.comparisons, b, a),
    ruling: (a, b) => conflicts.findLast(({ claims }) => claims.includes(a) && claims.includes(b)) ?? null,
  };
}

function bisect(comparisons: readonly Comparison[], a: string, b: string): Comparison | undefined {
  let low = 0;
  let high = comparisons.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = comparisons[middle]!;
    const order = found.a === a ? compareText(found.b, b) : compareText(found.a, a);
    if (order === 0) return found;
    if (order < 0) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}

/** Order by code units, the only one that is the same everywhere. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
