/** `reconcile check --format json` (docs/formats.md). */
import { byPlace, withdrawnOf, type CheckResult } from './check.ts';
import { jsonDocument } from './json.ts';
import { lookupOf } from './lookup.ts';
import { publishableCheck } from './publishable-check.ts';
import { bySurest, diagnosticRecord, discrepancyRecord, positionRecord } from './records.ts';

/** JSON of a check, ending with a line break. Words of sources with `publish: false` stay out. */
export function formatCheckJson(full: CheckResult): string {
  const { diagnostics, discrepancies, flagged, report, checkedFiles, evidence, since } = publishableCheck(full);
  const lookup = lookupOf(report);
  return jsonDocument({
    schema: 'reconcile/check@1',
    diagnostics: [...diagnostics].sort(byPlace).map(diagnosticRecord),
    discrepancies: [...discrepancies].sort(bySurest).map((discrepancy) => discrepancyRecord(discrepancy, lookup)),
    checked_files: checkedFiles,
    evidence_checked: evidence.atHand > 0 && evidence.atHand === evidence.sources,
    flagged: flagged.map(({ discrepancy, code, severity, claim, location, change }) => ({ discrepancy: discrepancy.id, code, severity, claim, file: location.file, line: location.line, column: location.column, change })),
    since: since === null ? null : { ref: since.ref, commit: since.commit, claims: since.claims, resolved: since.gone.map((one) => discrepancyRecord(one, lookupOf(since.before))), backlog: since.backlog, withdrawn: since.withdrawn.map((one) => ({ discrepancy: one.discrepancy.id, positions: withdrawnOf(one).map(positionRecord) })) },
  });
}
