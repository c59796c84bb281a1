/** `reconcile --format json`: the whole report as one object (docs/formats.md). */
import type { Discrepancy, Report } from '../types.ts';
import { jsonDocument } from './json.ts';
import { lookupOf } from './lookup.ts';
import { sameIn } from './publishable-check.ts';
import { publishableReport, withheldClaims } from './publishable.ts';
import { byId, bySurest, claimRecord, clusterRecord, developmentRecord, diagnosticRecord, discrepancyRecord, sourceRecord } from './records.ts';

/** The discrepancies that filters have left; absent, all of them. */
export interface JsonSelection {
  readonly discrepancies: readonly Discrepancy[];
}

/** JSON of a report, ending with a line break. Everything but the discrepancies is given in full whatever the selection. Words of sources with `publish: false` stay out. */
export function formatReportJson(full: Report, selection?: JsonSelection): string {
  const report = publishableReport(full);
  const { workspace, clusters, discrepancies, developments, diagnostics } = report;
  const lookup = lookupOf(report);
  const withheld = withheldClaims(workspace);
  const shown = selection?.discrepancies.map(sameIn(report)) ?? discrepancies;
  return jsonDocument({
    schema: 'reconcile/report@1',
    workspace: { sources: workspace.sources.length, claims: workspace.claims.length, entities: workspace.entities.length, rulings: workspace.rulings.length },
    sources: [...workspace.sources].sort(byId).map(sourceRecord),
    claims: [...workspace.claims].sort(byId).map((claim) => ({ ...claimRecord(claim, lookup), ...(withheld.has(claim.id) ? { withheld: true } : {}) })),
    clusters: [...clusters].sort(byId).map(clusterRecord),
    discrepancies: [...shown].sort(bySurest).map((discrepancy) => discrepancyRecord(discrepancy, lookup)),
    developments: [...developments].sort(byId).map((development) => developmentRecord(development, lookup)),
    diagnostics: diagnostics.map(diagnosticRecord),
    ...(selection ? { selection: { shown: shown.length, total: discrepancies.length } } : {}),
  });
}
