import type { Severity } from '../types.ts';
import type { CheckResult } from './check.ts';
import { count } from './words.ts';

/** "2 errors, 1 warning, 1 discrepancy in 3 files", "No problems in 3 files". */
export function checkSum({ diagnostics, discrepancies, checkedFiles }: Pick<CheckResult, 'diagnostics' | 'discrepancies' | 'checkedFiles'>): string {
  const number = (severity: Severity): number => diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  const parts = [
    number('error') > 0 ? count(number('error'), 'error') : null,
    number('warning') > 0 ? count(number('warning'), 'warning') : null,
    number('info') > 0 ? count(number('info'), 'note') : null,
    discrepancies.length > 0 ? count(discrepancies.length, 'discrepancy', 'discrepancies') : null,
  ].filter((part) => part !== null);
  return `${parts.length === 0 ? 'No problems' : parts.join(', ')} in ${count(checkedFiles, 'file')}`;
}
