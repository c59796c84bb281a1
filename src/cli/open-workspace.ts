import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import type { ReconcileOptions } from '../pipeline.ts';
import type { BlockingPlan, Diagnostic, Report, Workspace } from '../types.ts';
import type { LoadedWorkspace } from '../workspace/index.ts';
import type { Memory } from '../values/memory.ts';
import type { Invocation } from './command-definition.ts';
import { showWaiting } from './show-waiting.ts';
import { build } from './version.ts';

/** From this many claims on, it is worth to look whether several threads are to read them. */
const MANY_CLAIMS = 3000;

/** A workspace as it was read, with what was wrong with it. */
export interface OpenWorkspace extends LoadedWorkspace {
  /** Absolute. */
  readonly directory: string;
}

type Surroundings = Pick<Invocation, 'global' | 'io'>;

/**
 * Reads the workspace that -C names. What could not be read is said on stderr here, whatever the command: nothing is dropped in silence.
 * @throws WorkspaceError when there is no such folder, or it is no workspace
 */
export async function openWorkspace({ global, io }: Surroundings, { tellErrors = true } = {}): Promise<OpenWorkspace> {
  const { loadWorkspace } = await import('../workspace/index.ts');
  const directory = directoryOf(global);
  const started = performance.now();
  const waiting = showWaiting(io, false);
  const loaded = loadWorkspace(directory, { ...(global.texts !== undefined && { texts: resolve(global.texts) }), tell: (read, all) => waiting.count(read, all, 'files read') });
  waiting.done();
  tellTiming({ global, io }, 'read files', performance.now() - started);
  if (tellErrors) tellUnread(loaded.diagnostics, io);
  return { directory, ...loaded };
}

/**
 * The workspace, for commands that can do without: where -C names none and the current folder is none, it is an empty
 * one, so that a text can be read and compared anywhere.
 */
export async function openWorkspaceIfAny(surroundings: Surroundings, options?: Parameters<typeof openWorkspace>[1]): Promise<Pick<OpenWorkspace, 'directory' | 'workspace'>> {
  try {
    return await openWorkspace(surroundings, options);
  } catch (error) {
    const { WorkspaceError } = await import('../workspace/index.ts');
    if (surroundings.global.workspace !== undefined || !(error instanceof WorkspaceError)) throw error;
    const { defaultConfig } = await import('../workspace/build/config.ts');
    return { directory: directoryOf(surroundings.global), workspace: { sources: [], claims: [], entities: [], rulings: [], config: defaultConfig } satisfies Workspace };
  }
}

/** Runs the pipeline over a workspace; the report carries the diagnostics of reading its files too. */
export async function reportOf(opened: OpenWorkspace, surroundings: Surroundings, options: ReconcileOptions = {}): Promise<Report> {
  const started = performance.now();
  const { reconcile } = await import('../pipeline.ts');
  tellTiming(surroundings, 'load program', performance.now() - started);
  const memory = await memoryOf(opened, surroundings);
  const waiting = showWaiting(surroundings.io, opened.workspace.claims.length >= MANY_CLAIMS);
  const report = reconcile(opened.workspace, { ...options, ...(memory && { memory }), ...(surroundings.global.timings && { now: () => performance.now() }), tell: waiting.stage });
  waiting.done();
  for (const { stage, ms } of report.timings) tellTiming(surroundings, stage, ms);
  return { ...report, diagnostics: [...opened.diagnostics, ...report.diagnostics] };
}

/** What comparing the claims is about to cost. Nothing is kept: that is for runs that compare. */
export async function blockingPlanOf(opened: OpenWorkspace, surroundings: Surroundings): Promise<BlockingPlan> {
  const { explainBlocking } = await import('../pipeline.ts');
  const memory = await memoryOf(opened, surroundings);
  return explainBlocking(opened.workspace, memory ? { memory } : {});
}

/** What earlier runs kept in the workspace; null where nothing is to be kept. */
async function memoryOf({ directory, workspace }: OpenWorkspace, surroundings: Surroundings): Promise<Memory | null> {
  if (build === null) return null;
  const { openMemory } = await import('../workspace/index.ts');
  const memory = surroundings.global.cache === false ? null : openMemory(directory, workspace.sources.length, build);
  if (workspace.claims.length < MANY_CLAIMS) return memory;
  const { readAhead } = await import('./read-ahead.ts');
  const started = performance.now();
  const waiting = showWaiting(surroundings.io, true);
  const ahead = await readAhead(workspace, memory, { threads: surroundings.global.threads ?? availableParallelism(), scripts: __dirname, tell: waiting.count });
  waiting.done();
  tellTiming(surroundings, 'read ahead', performance.now() - started);
  return ahead;
}

/** One line of --timings, on stderr. */
export function tellTiming({ global, io }: Surroundings, stage: string, ms: number): void {
  if (global.timings) io.complain(`${ms.toFixed(1).padStart(8)} ms  ${stage}`);
}

function directoryOf({ workspace = '.' }: Invocation['global']): string {
  return resolve(workspace);
}

function tellUnread(diagnostics: readonly Diagnostic[], io: Invocation['io']): void {
  const errors = diagnostics.filter((one) => one.severity === 'error');
  if (errors.length === 0) return;
  const files = [...new Set(errors.flatMap((one) => one.file ?? []))];
  const where = files.length > 3 ? `${files.length} files` : files.join(', ') || 'the workspace';
  io.complain(`reconcile: ${errors.length} error${errors.length === 1 ? '' : 's'} in ${where}: what could not be read was left out; \`reconcile check\` shows it`);
}
