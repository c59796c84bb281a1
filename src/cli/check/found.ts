import type { Diagnostic, Report } from '../../types.ts';

/** Everything that is wrong with a workspace, or with a part of it, and its report. */
export interface Found {
  readonly report: Report;
  readonly diagnostics: readonly Diagnostic[];
}
