import { join } from 'node:path';
import { messageOfProblem } from './problem-text.ts';
import { findFiles } from '../files/find-files.ts';
import { readTextFile, type TextFile } from '../files/read-text-file.ts';
import { writeAtomically } from '../files/write-atomically.ts';
import { assembleWorkspace, type LoadedWorkspace } from '../load-workspace.ts';
import { isRewritable } from '../rewritable.ts';
import { WorkspaceError } from '../workspace-error.ts';
import { withRuling, type NewRuling } from './edit-rulings.ts';

/** Where a ruling went. */
export interface RecordedRuling {
  /** Relative to the workspace. */
  readonly file: string;
  /** Whether a ruling on the same two claims was there, and was renewed. */
  readonly renewed: boolean;
}

/**
 * Writes a ruling into the rulings file of a workspace: the one that has a ruling on these two claims, else rulings.yaml. Comments
 * and order stay, and the file is replaced whole or not at all.
 * @throws WorkspaceError, with nothing written, where the file cannot be read or added to, or the ruling contradicts others
 */
export function recordRuling({ workspace, evidence: { root, texts } }: LoadedWorkspace, ruling: NewRuling): RecordedRuling {
  const known = workspace.rulings.find(({ claims }) => ruling.claims.every((claim) => claims.includes(claim)));
  const { files, diagnostics } = findFiles(root);
  const file = known?.location.file ?? files.find(({ path, kind }) => kind === 'rulings' && !path.includes('/') && !path.endsWith('.json'))?.path ?? 'rulings.yaml';
  const contents = files.map(({ path, kind, absolute }) => ({ path, kind, content: readTextFile(absolute) }));
  const now = contents.find(({ path }) => path === file)?.content;
  if (now !== undefined && !now.ok) throw new WorkspaceError(`${file} cannot be read, so nothing was written; \`reconcile check\` tells why.`);
  const text = now === undefined || isRewritable(file, 'rulings', now.text) ? withRuling(now?.text ?? '', ruling) : null;
  if (text === null) throw new WorkspaceError(`${file} is written in a way that a ruling cannot be added to without changing more (brackets, aliases or an error), so nothing was written. Write its rulings as a list of "- claims: […]".`);

  const content: TextFile = { ok: true, text, bytes: new TextEncoder().encode(text) };
  const others = contents.filter(({ path }) => path !== file);
  const after = assembleWorkspace({ root, texts, diagnostics, files: [...others, { path: file, kind: 'rulings' as const, content }].sort((a, b) => (a.path < b.path ? -1 : 1)) });
  const problem = after.diagnostics.find((one) => one.file === file && one.severity === 'error');
  const written = after.workspace.rulings.find(({ claims, on, ruling: kind }) => ruling.claims.every((claim) => claims.includes(claim)) && on === ruling.on && kind === ruling.ruling);
  if (problem !== undefined || written === undefined) throw new WorkspaceError(`The ruling was not written: ${problem === undefined ? `${file} would not hold it` : messageOfProblem(problem)}`);
  try {
    writeAtomically(join(root, file), text);
  } catch (error) {
    throw new WorkspaceError(`${file} cannot be written: ${(error as NodeJS.ErrnoException).code ?? String(error)}.`);
  }
  return { file, renewed: known !== undefined };
}
