import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckResult } from '../../report/index.ts';
import type { Invocation } from '../command-definition.ts';
import { formatCheck } from './format-check.ts';
import { runCheck } from './run-check.ts';

/** How often files are looked at. Asking works on every system and over the network, where notices of changes do not. */
const EVERY_MS = 300;

/**
 * Checks once, and again whenever a file of the workspace is saved: then the problems of what was saved, and how each of its claims
 * was read. Ends with Ctrl-C, or when nobody reads the output.
 */
export async function watchCheck(files: readonly string[], { global, io, style }: Pick<Invocation, 'global' | 'io' | 'style'>): Promise<void> {
  const [{ loadLanguage }, { readingLine, escapeLine }, { listFiles }] = await Promise.all([import('../../pipeline.ts'), import('../../report/index.ts'), import('../../workspace/index.ts')]);
  const language = loadLanguage();
  const directory = global.workspace ?? '.';
  const stopped = new Promise<'stop'>((resolve) => process.once('SIGINT', () => resolve('stop')));
  const readings = (result: CheckResult, saved: ReadonlySet<string>): string => result.report.workspace.claims
    .filter(({ location }) => saved.has(location.file))
    .map(({ id }) => `${id}  ${escapeLine(readingLine(result.report.readings.get(id)!))}\n`).join('');
  const check = async (named: readonly string[], saved: ReadonlySet<string>): Promise<void> => {
    try {
      const result = await runCheck({ files: named, language }, { global, io });
      const read = readings(result, saved);
      await io.write(`${await formatCheck(result, 'pretty', style, '')}${read === '' ? '' : `\n${read}`}\n`);
    } catch (error) {
      io.complain(`reconcile: ${(error as Error).message}`); // a file may be gone for a moment while an editor saves it
    }
  };
  let before = states(directory, listFiles(directory));
  await check(files, new Set());
  io.note('Watching; Ctrl-C ends it.');
  for (;;) {
    const ended = await Promise.race([stopped, new Promise<'tick'>((resolve) => setTimeout(() => resolve('tick'), EVERY_MS))]);
    if (ended === 'stop' || !io.open) return;
    const now = states(directory, listFiles(directory));
    const saved = [...now].filter(([file, state]) => before.get(file) !== state).map(([file]) => file);
    const gone = [...before.keys()].some((file) => !now.has(file));
    before = now;
    if (saved.length > 0 || gone) await check(saved.map((file) => join(directory, file)), new Set(saved));
  }
}

function states(directory: string, files: readonly string[]): Map<string, string> {
  return new Map(files.flatMap((file) => {
    const state = statSync(join(directory, file), { throwIfNoEntry: false });
    return state === undefined ? [] : [[file, `${state.mtimeMs} ${state.size}`] as const];
  }));
}
