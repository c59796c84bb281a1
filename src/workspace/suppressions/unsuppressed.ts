import { ruleOf } from '../../rules/index.ts';
import type { Diagnostic } from '../../types.ts';
import type { LoadedWorkspace } from '../load-workspace.ts';
import { withSeverities } from '../load-workspace.ts';
import { diagnostic, sortDiagnostics } from '../problems.ts';
import type { Suppression } from './read-suppressions.ts';

/** Whether a comment silences this rule at this place. */
export function isSuppressed({ suppressions }: Pick<LoadedWorkspace, 'suppressions'>, { code, file, line }: Pick<Diagnostic, 'code' | 'file' | 'line'>): boolean {
  return suppressions.some((one) => covers(one, code, file, line));
}

/**
 * The problems that no comment silences, and with them the comments that silence nothing.
 * @param found all problems of the workspace
 * @param elsewhere what else was silenced, and is no diagnostic: discrepancies
 * @param evidenceChecked false: what only the articles could show may be missing, so that its suppressions may be needed
 */
export function unsuppressed(loaded: Pick<LoadedWorkspace, 'suppressions' | 'workspace'>, found: readonly Diagnostic[], elsewhere: readonly Pick<Diagnostic, 'code' | 'file' | 'line'>[], evidenceChecked: boolean): Diagnostic[] {
  const { suppressions } = loaded;
  if (suppressions.length === 0) return [...found];
  const kept = found.filter((one) => !isSuppressed(loaded, one));
  const silenced = [...found.filter((one) => isSuppressed(loaded, one)), ...elsewhere];
  const unused = suppressions
    .filter((one) => !silenced.some(({ code, file, line }) => covers(one, code, file, line)))
    .filter(({ code }) => evidenceChecked || ruleOf(code)?.group !== 'evidence')
    .map(({ file, line, column, code }) => diagnostic('unused-suppression', { file, line, column }, { code }));
  return sortDiagnostics([...kept, ...withSeverities(unused, loaded.workspace.config.severities)]);
}

function covers(one: Suppression, code: string, file: string | null, line: number | null): boolean {
  return one.code === code && one.file === file && line !== null && line >= one.from && line <= one.to;
}
