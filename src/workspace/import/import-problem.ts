/** What can be wrong with rows besides the rules for fields: each as a fact, worded in report/import-messages.ts. */
import type { Diagnostic } from '../../types.ts';
import type { FileProblems } from '../problems.ts';

export type ImportCode =
  | 'import-unclosed-quote' | 'import-text-after-quote' | 'import-cells' | 'import-unknown-column' | 'import-same-column' | 'import-no-column' | 'import-no-source'
  | 'import-not-json' | 'import-not-object' | 'import-unknown-record' | 'import-withheld' | 'import-source-differs' | 'import-config-there';

/** A problem at a place of the file that is imported. All of them are errors: the row cannot be taken as it is. */
export function importProblem(code: ImportCode, problems: FileProblems, offset: number, args: Diagnostic['args'] = {}): Diagnostic {
  const { file, line, column } = problems.location(offset);
  return { code, severity: 'error', file, line, column, args };
}
