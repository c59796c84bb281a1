import { relative, resolve, sep } from 'node:path';
import type { Diagnostic, Report } from '../../types.ts';
import { UnusableError } from '../errors.ts';
import { didYouMean } from '../nearest.ts';

/** The part of a workspace that a check speaks of. */
export interface Scope {
  readonly files: readonly string[];
  has(file: string | null): boolean;
}

/**
 * The files that a check is narrowed to, or the whole workspace where none are named. A folder stands for what is in it.
 * @param named paths as typed, relative to `cwd`
 * @param files all files of the workspace, relative to `directory`, with forward slashes
 * @throws UnusableError for a path that no file of the workspace has
 */
export function scopeOf(named: readonly string[], files: readonly string[], directory: string, cwd: string): Scope {
  if (named.length === 0) return { files, has: () => true };
  const chosen = new Set(named.flatMap((path) => filesUnder(path, files, directory, cwd)));
  return { files: [...chosen].sort(), has: (file) => file === null || chosen.has(file) };
}

function filesUnder(path: string, files: readonly string[], directory: string, cwd: string): string[] {
  const inWorkspace = relative(directory, resolve(cwd, path)).split(sep).join('/');
  const found = files.filter((file) => file === inWorkspace || inWorkspace === '' || file.startsWith(`${inWorkspace}/`));
  if (found.length === 0) throw new UnusableError(`${path} is no file of the workspace${didYouMean(inWorkspace, files)}`);
  return found;
}

/** The problems in those files, and those that belong to no file. */
export function diagnosticsIn(scope: Scope, diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.filter((one) => scope.has(one.file));
}

/** The claims of those files, and of the sources described there. */
export function claimsIn(scope: Scope, { workspace }: Pick<Report, 'workspace'>): Set<string> {
  const sources = new Set(workspace.sources.filter((source) => scope.has(source.location.file)).map((source) => source.id));
  return new Set(workspace.claims.filter((claim) => scope.has(claim.location.file) || sources.has(claim.source)).map((claim) => claim.id));
}
