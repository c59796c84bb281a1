/** What could not be read, at the end of the list: nothing is dropped in silence. */
import type { Diagnostic } from '../types.ts';
import { ink, type Typesetter } from './flow.ts';
import { messageOf } from './messages.ts';
import { count } from './words.ts';

const MOST = 5;
const INDENT = 4;

/** "claims/x.yaml:3:9", without what is not known. */
export function placeOf({ file, line, column }: Pick<Diagnostic, 'file' | 'line' | 'column'>): string {
  if (file === null) return 'workspace';
  return [file, line, line === null ? null : column].filter((part) => part !== null).join(':');
}

/** The number of errors and the first few; empty where there is none. */
export function unreadLines(set: Typesetter, diagnostics: readonly Diagnostic[]): string[] {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return [];
  const hidden = errors.length - MOST;
  return [
    ...set.flow([ink('error', `${count(errors.length, 'error')}: not everything could be read`)]),
    ...errors.slice(0, MOST).flatMap((error) => set.indented(INDENT, [placeOf(error), ' ', messageOf(error).message], 2)),
    ...(hidden > 0 ? set.indented(INDENT, [ink('faint', `+${hidden} more (reconcile check lists them)`)]) : []),
  ];
}
