/** What all formats of `reconcile check` are made from. */
import type { Diagnostic, Discrepancy, Location, Position, Report, Severity } from '../types.ts';
import { compareText } from './lookup.ts';

/** A discrepancy as a finding: by which rule, how grave, and at which claim it is reported. */
export interface FlaggedDiscrepancy {
  readonly discrepancy: Discrepancy;
  readonly code: 'new-discrepancy' | 'self-contradiction';
  readonly severity: Severity;
  readonly claim: string;
  readonly location: Location;
  /** Since the commit compared with: it was not there, or a claim of this change joined it. Null without such a commit. */
  readonly change: 'new' | 'joined' | null;
}

/** What a change brings, against the commit that it began at. */
export interface SinceResult {
  /** As typed. */
  readonly ref: string;
  /** Id of the commit where HEAD and `ref` parted. */
  readonly commit: string;
  /** Claims added or changed, by id. */
  readonly claims: readonly string[];
  /** Discrepancies that are gone, with the report that they were in. */
  readonly gone: readonly Discrepancy[];
  /** Of those that stay, by that report: the positions (by their clusters) that have no rival any more. */
  readonly withdrawn: readonly WithdrawnPositions[];
  readonly before: Report;
  /** Discrepancies that are neither new nor joined by this change. */
  readonly backlog: number;
}

/** Positions that a change takes out of a discrepancy, the rest of which stays. */
export interface WithdrawnPositions {
  readonly discrepancy: Discrepancy;
  readonly clusters: readonly string[];
}

/** The positions themselves. */
export function withdrawnOf({ discrepancy, clusters }: WithdrawnPositions): readonly Position[] {
  return discrepancy.positions.filter(({ cluster }) => clusters.includes(cluster));
}

/** Whether a person has looked at a discrepancy and found it to be one: it is shown, and fails no check. */
export function isSettled({ ruling }: Discrepancy): boolean {
  return ruling?.ruling === 'conflict';
}

/** The result of a check. */
export interface CheckResult {
  readonly diagnostics: readonly Diagnostic[];
  /** Those that the checked claims bring. */
  readonly discrepancies: readonly Discrepancy[];
  /** The same, as findings; in the same order. */
  readonly flagged: readonly FlaggedDiscrepancy[];
  readonly report: Report;
  readonly checkedFiles: number;
  /** Of the sources that the check is about: those whose text is at hand, so that `at`, `quote` and `evidence` were held against it. */
  readonly evidence: { readonly atHand: number; readonly sources: number };
  readonly since: SinceResult | null;
  /** A line of a file of the workspace (from 1), to be shown with what is wrong on it; null where it cannot be had. */
  readonly lineAt: (file: string, line: number) => string | null;
}

/** By file (what belongs to none comes first), line, column, code. */
export function byPlace(x: Pick<Diagnostic, 'file' | 'line' | 'column' | 'code'>, y: Pick<Diagnostic, 'file' | 'line' | 'column' | 'code'>): number {
  return compareText(x.file ?? '', y.file ?? '') || (x.line ?? 0) - (y.line ?? 0) || (x.column ?? 0) - (y.column ?? 0) || compareText(x.code, y.code);
}
