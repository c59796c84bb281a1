/** Whether a file can be written anew: what `check` does not read to its end (aliases without end, nesting without bottom) is left as it is. */
import type { Diagnostic } from '../types.ts';
import type { FileKind } from './files/file-kinds.ts';
import { assembleWorkspace } from './load-workspace.ts';

const UNREADABLE: ReadonlySet<string> = new Set(['yaml-syntax', 'yaml-alias-limit', 'yaml-duplicate-key', 'nested-too-deep', 'file-too-large', 'too-many-problems']);

/** What is wrong with the text of one file, whatever else the workspace has. */
export function problemsAlone(path: string, kind: FileKind, text: string): readonly Diagnostic[] {
  return assembleWorkspace({ root: '', texts: null, diagnostics: [], files: [{ path, kind, content: { ok: true, text, bytes: new Uint8Array() } }] }).diagnostics;
}

export function isRewritable(path: string, kind: FileKind, text: string): boolean {
  return !problemsAlone(path, kind, text).some(({ code }) => UNREADABLE.has(code));
}
