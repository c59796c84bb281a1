import { resolve } from 'node:path';
import type { ReconcileOptions } from '../pipeline.ts';
import type { Diagnostic, Report, Workspace } from '../types.ts';
import type { Invocation } from './command-definition.ts';

/** A workspace as it was read, with what was wrong with it. */
export interface OpenWorkspace {
  /** Absolute. */
  readonly directory: string;
  readonly workspace: Workspace;
  readonly diagnostics: readonly Diagnostic[];
  /** The files that were read, relative to the directory. */
  readonly files: readonly string[];
}

type Surroundings = Pick<Invocation, 'global' | 'io'>;

/**
 * Reads the workspace that -C names. What could not be read is said on stderr here, whatever the command: nothing is dropped in silence.
 * @throws WorkspaceError when there is no such folder
 */
export async function openWorkspace({ global, io }: Surroundings, { tellErrors = true } = {}): Promise<OpenWorkspace> {
  const { loadWorkspace } = await import('../workspace/index.ts');
  const directory = resolve(global.workspace);
  const started = performance.now();
  const loaded = loadWorkspace(directory, global.texts === undefined ? {} : { texts: resolve(global.texts) });
  tellTiming({ global, io }, 'read files', performance.now() - started);
  if (tellErrors) tellUnread(loaded.diagnostics, io);
  return { directory, ...loaded };
}

/** Runs the pipeline over a workspace; the report carries the diagnostics of reading its files too. */
export async function reportOf({ workspace, diagnostics }: OpenWorkspace, surroundings: Surroundings, options: ReconcileOptions = {}): Promise<Report> {
  const started = performance.now();
  const { reconcile } = await import('../pipeline.ts');
  tellTiming(surroundings, 'load program', performance.now() - started);
  const report = reconcile(workspace, surroundings.global.timings ? { ...options, now: () => performance.now() } : options);
  for (const { stage, ms } of report.timings) tellTiming(surroundings, stage, ms);
  return { ...report, diagnostics: [...diagnostics, ...report.diagnostics] };
}

/** One line of --timings, on stderr. */
export function tellTiming({ global, io }: Surroundings, stage: string, ms: number): void {
  if (global.timings) io.complain(`${ms.toFixed(1).padStart(8)} ms  ${stage}`);
}

/** Whether something of the workspace could not be read. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((one) => one.severity === 'error');
}

function tellUnread(diagnostics: readonly Diagnostic[], io: Invocation['io']): void {
  const errors = diagnostics.filter((one) => one.severity === 'error');
  if (errors.length === 0) return;
  const files = [...new Set(errors.flatMap((one) => one.file ?? []))];
  io.complain(`reconcile: ${plural(errors.length, 'error')} in ${files.join(', ') || 'the workspace'}: what they hold was left out; \`reconcile check\` shows them`);
}

/** "1 error", "2 errors". */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
