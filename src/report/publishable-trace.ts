/** A trace as it may leave the desk: who says it and when, without the words of what is not to be published. */
import type { Report, Trace, TraceEntry } from '../types.ts';
import { clusterWithout, developmentWithout, publishableReport, withheldClaims } from './publishable.ts';

/** The trace and its report; the same two where nothing is withheld. */
export function publishableTrace(trace: Trace, report: Report): { readonly trace: Trace; readonly report: Report } {
  const withheld = withheldClaims(report.workspace);
  if (withheld.size === 0) return { trace, report };
  const open = publishableReport(report);
  const outlets = new Map(report.workspace.sources.map(({ id, outlet }) => [id, outlet]));
  // Whom a claim cites is told in its words.
  const entries = (list: readonly TraceEntry[]): TraceEntry[] => list.map((entry) => (withheld.has(entry.claim) ? { ...entry, attribution: [], speaker: outlets.get(entry.source) ?? null } : entry));
  const valueIn = (discrepancy: string, claims: readonly TraceEntry[]): string | undefined =>
    open.discrepancies.find(({ id }) => id === discrepancy)?.positions.find((position) => claims.some(({ claim }) => position.claims.includes(claim)))?.value;
  return {
    report: open,
    trace: {
      ...trace,
      cluster: clusterWithout(trace.cluster, withheld, report),
      assertions: entries(trace.assertions),
      denials: entries(trace.denials),
      rivals: trace.rivals.map((rival) => ({ ...rival, value: valueIn(rival.discrepancy, rival.entries) ?? rival.value, entries: entries(rival.entries) })),
      developments: trace.developments.map((one) => developmentWithout(one, withheld)),
      general: entries(trace.general),
      specific: entries(trace.specific),
    },
  };
}
