/** Mutated workspaces through `check`: what must never happen is thrown as an error that says how to see it again. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { formatCheck } from '../../src/cli/check/format-check.ts';
import { runCheck } from '../../src/cli/check/run-check.ts';
import type { Io } from '../../src/cli/io.ts';
import { loadLanguage, type Language } from '../../src/pipeline.ts';
import { goodFiles } from './good-files.ts';
import { mutated } from './mutations.ts';
import { chanceFrom, type Chance } from './random.ts';

export interface FuzzOptions {
  readonly seed: number;
  /** Stops after this many mutated files. */
  readonly files: number;
  /** Stops after this time. */
  readonly seconds: number;
}

export interface FuzzResult {
  readonly files: number;
  readonly workspaces: number;
  /** Longest check, in milliseconds of work. */
  readonly slowest: number;
  /** What took too long is tried again, and counts if it does again: the first check of a process also compiles the program. */
  readonly failures: readonly string[];
}

const LONGEST_MS = 2_000;
const FORMATS = ['pretty', 'json', 'sarif', 'github', 'junit', 'markdown'] as const;
const silent = { note: () => undefined, complain: () => undefined } as unknown as Io;

/** Runs until the files or the time are used up. Same seed, same files. */
export async function fuzz({ seed, files, seconds }: FuzzOptions): Promise<FuzzResult> {
  const language = loadLanguage();
  const end = performance.now() + seconds * 1000;
  const failures: string[] = [];
  let [done, workspaces, slowest] = [0, 0, 0];
  while (done < files && performance.now() < end) {
    const chance = chanceFrom(seed + workspaces);
    const folder = mkdtempSync(join(tmpdir(), 'reconcile-fuzz-'));
    try {
      done += writeMutated(folder, chance);
      const before = listing(folder);
      let took = await checkOnce(folder, workspaces, language);
      if (typeof took === 'number' && took > LONGEST_MS) took = await checkOnce(folder, workspaces, language);
      if (typeof took === 'string') failures.push(`seed ${seed + workspaces}: ${took}`);
      else {
        slowest = Math.max(slowest, took);
        if (took > LONGEST_MS) failures.push(`seed ${seed + workspaces}: took ${Math.round(took)} ms`);
      }
      if (listing(folder) !== before) failures.push(`seed ${seed + workspaces}: something was written`);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    workspaces++;
  }
  return { files: done, workspaces, slowest, failures };
}

/** Writes a workspace in which most files are mutated; gives how many are. */
function writeMutated(folder: string, chance: Chance): number {
  let count = 0;
  for (const [path, text] of Object.entries(goodFiles)) {
    const change = !path.endsWith('.txt') && chance.often(0.8);
    if (change) count++;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), change ? mutated(text, chance) : text);
  }
  return count;
}

/** What this process has worked since then: a busy machine makes no check slow. */
function cpuMs(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}

/** Milliseconds of work, or what went wrong. */
async function checkOnce(folder: string, index: number, language: Language): Promise<number | string> {
  const started = process.cpuUsage();
  try {
    const result = await runCheck({ files: [], language }, { global: { workspace: folder, format: 'json', cache: false }, io: silent });
    const text = await formatCheck(result, FORMATS[index % FORMATS.length]!, { width: 80, color: false, unicode: true }, '');
    const took = cpuMs(started);
    if (/\n {4}at .*\(.*:\d+:\d+\)/.test(text)) return 'a stack trace in the output';
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    if (/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/.test(text)) return 'a control character in the output';
    if (text.includes(folder)) return 'the path of the folder in the output';
    return took;
  } catch (error) {
    return error instanceof Error && ['WorkspaceError', 'UnusableError', 'UsageError'].includes(error.name) ? cpuMs(started) : `${String(error)}\n${error instanceof Error ? (error.stack ?? '') : ''}`;
  }
}

function listing(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort().map((path) => `${path} ${statSync(join(folder, path)).mtimeMs} ${statSync(join(folder, path)).size}`).join('\n');
}
