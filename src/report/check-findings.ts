/** Problems and discrepancies of a check as one list of findings, which the formats for other programs print. */
import type { Severity } from '../types.ts';
import { byPlace, isSettled, type CheckResult } from './check.ts';
import { claimFinder, diagnosticFingerprint, discrepancyFingerprint } from './fingerprints.ts';
import type { Lookup } from './lookup.ts';
import { messageOf } from './messages.ts';
import { discrepancySummary } from './summaries.ts';

export interface CheckFinding {
  readonly code: string;
  readonly severity: Severity;
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
  readonly message: string;
  readonly mend: string;
  readonly fingerprint: string;
  /** Of a discrepancy: the claims that take part in it, the one that it is reported at among them. */
  readonly claims: readonly string[];
}

/** By place, then rule. */
export function findingsOf({ diagnostics, flagged, report }: CheckResult, lookup: Lookup): CheckFinding[] {
  const claimOf = claimFinder(report.workspace);
  const problems = diagnostics.map((one): CheckFinding => {
    const { code, severity, file, line, column } = one;
    return { code, severity, file, line, column, ...messageOf(one), fingerprint: diagnosticFingerprint(one, claimOf(one)), claims: [] };
  });
  const discrepancies = flagged.map(({ discrepancy, code, severity, location, change }): CheckFinding => {
    const settled = isSettled(discrepancy);
    const summary = `${settled ? 'Ruled a conflict: ' : ''}${change === 'joined' ? 'A claim of this change joins: ' : ''}${discrepancySummary(discrepancy, lookup)}`;
    return { code, severity, ...location, ...messageOf({ code, args: { summary } }), ...(settled && { mend: '' }), fingerprint: discrepancyFingerprint(discrepancy), claims: discrepancy.positions.flatMap(({ claims }) => claims) };
  });
  return [...problems, ...discrepancies].sort(byPlace);
}

const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Gravest first, then by place. */
export function worstFirst(findings: readonly CheckFinding[]): CheckFinding[] {
  return [...findings].sort((x, y) => GRAVITY[x.severity] - GRAVITY[y.severity] || byPlace(x, y));
}
