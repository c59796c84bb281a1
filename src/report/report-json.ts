/** `reconcile --format json`: the whole report as one object (docs/formats.md). */
import type { Discrepancy, Report } from '../types.ts';
import { jsonDocumentPieces } from './json.ts';
import { lookupOf } from './lookup.ts';
import { sameIn } from './publishable-check.ts';
import { publishableReport, withheldClaims } from './publishable.ts';
import { byId, bySurest, claimRecord, clusterRecord, developmentRecord, diagnosticRecord, discrepancyRecord, sourceRecord } from './records.ts';

/** The discrepancies that filters have left; absent, all of them. */
export interface JsonSelection {
  readonly discrepancies: readonly Discrepancy[];
}

/** JSON of a report, ending with a line break. Everything but the discrepancies is given in full whatever the selection. Words of sources with `publish: false` stay out. */
export function formatReportJson(report: Report, selection?: JsonSelection): string {
  return [...reportJsonPieces(report, selection)].join('');
}

/** The same in pieces, for reports of any size. */
export function reportJsonPieces(full: Report, selection?: JsonSelection): Iterable<string> {
  const report = publishableReport(full);
  const { workspace, clusters, discrepancies, developments, diagnostics } = report;
  const lookup = lookupOf(report);
  const withheld = withheldClaims(workspace);
  const shown = selection?.discrepancies.map(sameIn(report)) ?? discrepancies;
  return jsonDocumentPieces({
    schema: 'reconcile/report@1',
    workspace: { sources: workspace.sources.length, claims: workspace.claims.length, entities: workspace.entities.length, rulings: workspace.rulings.length },
    sources: each([...workspace.sources].sort(byId), sourceRecord),
    claims: each([...workspace.claims].sort(byId), (claim) => ({ ...claimRecord(claim, lookup), ...(withheld.has(claim.id) ? { withheld: true } : {}) })),
    clusters: each([...clusters].sort(byId), clusterRecord),
    discrepancies: each([...shown].sort(bySurest), (discrepancy) => discrepancyRecord(discrepancy, lookup)),
    developments: each([...developments].sort(byId), (development) => developmentRecord(development, lookup)),
    diagnostics: each(diagnostics, diagnosticRecord),
    ...(selection ? { selection: { shown: shown.length, total: discrepancies.length } } : {}),
  });
}

/** Records made one at a time, as they are written. */
function* each<T>(values: readonly T[], toRecord: (value: T) => object): Generator<object> {
  for (const value of values) yield toRecord(value);
}
