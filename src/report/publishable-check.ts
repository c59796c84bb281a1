/** A check as it may leave the desk: its problems and discrepancies without the words of what is not to be published. */
import type { Discrepancy, Report } from '../types.ts';
import type { CheckResult } from './check.ts';
import { withheldDiagnostics } from './publishable-diagnostics.ts';
import { publishableReport, withheldClaims } from './publishable.ts';

/** The same result where nothing is withheld. Lines of files are not shown. */
export function publishableCheck(result: CheckResult): CheckResult {
  const { report, since } = result;
  const withheld = withheldClaims(report.workspace);
  const before = since === null ? null : publishableReport(since.before);
  if (withheld.size === 0 && (since === null || before === since.before)) return result;
  const open = publishableReport(report);
  const of = sameIn(open);
  return {
    ...result,
    report: open,
    diagnostics: withheldDiagnostics(result.diagnostics, report.workspace, withheld),
    discrepancies: result.discrepancies.map(of),
    flagged: result.flagged.map((one) => ({ ...one, discrepancy: of(one.discrepancy) })),
    since: since === null || before === null ? null : { ...since, before, gone: since.gone.map(sameIn(before)), withdrawn: since.withdrawn.map((one) => ({ ...one, discrepancy: sameIn(before)(one.discrepancy) })) },
    lineAt: () => null,
  };
}

/** Finds the discrepancy of the same id in a report. */
export function sameIn({ discrepancies }: Report): (one: Discrepancy) => Discrepancy {
  const byId = new Map(discrepancies.map((one) => [one.id, one]));
  return (one) => byId.get(one.id) ?? one;
}
