import { importMessage } from '../report/import-messages.ts';
import type { Diagnostic } from '../types.ts';
import type { Io } from './io.ts';

/** A problem of an import as programs get it. */
export function problemRecord(problem: Diagnostic): object {
  const { code, severity, file, line, column } = problem;
  return { code, severity, file, line, column, ...importMessage(problem) };
}

/** Says every problem, with its place, on stderr; warnings are left to `reconcile check`, which says them of the files. */
export async function writeProblems(problems: readonly Diagnostic[], io: Io): Promise<void> {
  for (const problem of problems) {
    if (problem.severity !== 'error') continue;
    const { message, mend } = importMessage(problem);
    io.complain(`${problem.file}:${problem.line}:${problem.column} ${message}${mend === '' ? '' : `\n    ${mend}`}`);
  }
}
