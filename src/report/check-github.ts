/** `reconcile check --format github`: workflow commands, which GitHub Actions shows beside the lines of a change. */
import type { Severity } from '../types.ts';
import type { CheckResult } from './check.ts';
import { findingsOf, worstFirst, type CheckFinding } from './check-findings.ts';
import type { Surroundings } from './check-sarif.ts';
import { checkSum } from './check-sum.ts';
import { escapeLine } from './escape.ts';
import { lookupOf } from './lookup.ts';
import { publishableCheck } from './publishable-check.ts';

/** GitHub shows ten annotations of each kind a step; the rest would be dropped in silence. */
const MOST = 10;

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** One command a line, the gravest ten, then a line that sums up; ends with a line break. `summary`: the job has a summary page, where the rest stands. */
export function formatCheckGithub(full: CheckResult, { prefix, summary }: Pick<Surroundings, 'prefix'> & { readonly summary: boolean }): string {
  const result = publishableCheck(full);
  const findings = worstFirst(findingsOf(result, lookupOf(result.report)));
  const hidden = findings.length - MOST;
  return [...findings.slice(0, MOST).map((finding) => command(finding, prefix)), ...(hidden > 0 ? [`${hidden} more: ${summary ? 'the job summary' : '`reconcile check`'} lists them.`] : []), checkSum(result), ''].join('\n');
}

function command({ code, severity, file, line, column, message, mend }: CheckFinding, prefix: string): string {
  const properties = [
    file === null ? null : `file=${property(prefix + file)}`,
    line === null ? null : `line=${line}`,
    line === null || column === null ? null : `col=${column}`,
    `title=${property(code)}`,
  ].filter((part) => part !== null);
  return `::${COMMANDS[severity]} ${properties.join(',')}::${data(mend === '' ? message : `${message} ${mend}`)}`;
}

/** What the runner's own toolkit escapes in a message (actions/toolkit, core/src/command.ts). */
function data(text: string): string {
  return escapeLine(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
