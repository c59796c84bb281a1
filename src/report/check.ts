/** What both formats of `reconcile check` are made from. */
import type { Diagnostic, Discrepancy, Report } from '../types.ts';
import { compareText } from './lookup.ts';

/** The result of a check. */
export interface CheckResult {
  readonly diagnostics: readonly Diagnostic[];
  /** Those that the checked claims bring. */
  readonly discrepancies: readonly Discrepancy[];
  readonly report: Report;
  readonly checkedFiles: number;
  /** Of the sources that the check is about: those whose text is at hand, so that `at`, `quote` and `evidence` were held against it. */
  readonly evidence: { readonly atHand: number; readonly sources: number };
}

/** By file (what belongs to none comes first), line, column, code. */
export function byPlace(x: Diagnostic, y: Diagnostic): number {
  return compareText(x.file ?? '', y.file ?? '') || (x.line ?? 0) - (y.line ?? 0) || (x.column ?? 0) - (y.column ?? 0) || compareText(x.code, y.code);
}
