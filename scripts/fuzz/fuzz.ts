/** Mutated workspaces through `check`, `check --since`, `fmt`, `rule`, merging and the program itself: what must never happen is a failure that says how to see it again. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { formatCheck } from '../../src/cli/check/format-check.ts';
import { runCheck } from '../../src/cli/check/run-check.ts';
import type { Io } from '../../src/cli/io.ts';
import { loadLanguage, type Language } from '../../src/pipeline.ts';
import { commitAll } from './since.ts';
import { goodFiles } from './good-files.ts';
import { mutated } from './mutations.ts';
import { runProgram } from './program.ts';
import { chanceFrom, type Chance } from './random.ts';
import { formatAndCheck, mergeAndCheck, ruleAndCheck } from './writing.ts';

export interface FuzzOptions {
  readonly seed: number;
  /** Stops after this many mutated files. */
  readonly files: number;
  /** Stops after this time. */
  readonly seconds: number;
  /** Where bin/ is: now and then the built program itself is run. Null: never. */
  readonly root: string | null;
}

export interface FuzzResult {
  readonly files: number;
  readonly workspaces: number;
  /** Longest check, in milliseconds of work, and the seed that makes it. */
  readonly slowest: { readonly ms: number; readonly seed: number };
  /** How often each thing was done. */
  readonly runs: Readonly<Record<'check' | 'since' | 'fmt' | 'rule' | 'merge' | 'program', number>>;
  /** What took too long is tried again, and counts if it does again: the first check of a process also compiles the program. */
  readonly failures: readonly string[];
}

const LONGEST_MS = 2_000;
const FORMATS = ['pretty', 'json', 'sarif', 'github', 'junit', 'markdown'] as const;
const silent = { note: () => undefined, complain: () => undefined, status: () => undefined } as unknown as Io;

/** Of so many workspaces one is compared with a commit, and one goes through the program: both start processes, which takes longest. */
const SINCE_EVERY = 12;
const PROGRAM_EVERY = 50;

/** Runs until the files or the time are used up. Same seed, same files. */
export async function fuzz({ seed, files, seconds, root }: FuzzOptions): Promise<FuzzResult> {
  const language = loadLanguage();
  const end = performance.now() + seconds * 1000;
  const failures: string[] = [];
  const runs = { check: 0, since: 0, fmt: 0, rule: 0, merge: 0, program: 0 };
  let [done, workspaces] = [0, 0];
  let slowest = { ms: 0, seed };
  while (done < files && performance.now() < end) {
    const own = seed + workspaces;
    const chance = chanceFrom(own);
    const folder = mkdtempSync(join(tmpdir(), 'reconcile-fuzz-'));
    const fail = (what: string | null): void => void (what === null || failures.push(`seed ${own}: ${what}`));
    const checked = async (since: string | undefined): Promise<void> => {
      let took = await checkOnce(folder, own, language, since);
      if (typeof took === 'number' && took > LONGEST_MS) took = await checkOnce(folder, own, language, since);
      if (typeof took === 'string') return fail(took);
      if (took > slowest.ms) slowest = { ms: took, seed: own };
      if (took > LONGEST_MS) fail(`took ${Math.round(took)} ms`);
    };
    try {
      // Every other comparison is with a commit that is mutated itself, now and then of a workspace that is sound now.
      const compares = own % SINCE_EVERY === 0;
      if (compares) {
        done += writeMutated(folder, chance, chance.often(0.5) ? 0.8 : 0);
        commitAll(folder);
      }
      done += writeMutated(folder, chance, compares && chance.often(0.25) ? 0 : 0.8);
      const before = listing(folder);
      await checked(undefined);
      runs.check++;
      if (compares) {
        await checked('HEAD');
        runs.since++;
      }
      if (root !== null && own % PROGRAM_EVERY === 0) {
        fail(runProgram(root, folder, runs.program));
        runs.program++;
      } else if (listing(folder) !== before) fail('something was written');
      fail(caught(() => ruleAndCheck(folder, chance)));
      runs.rule++;
      fail(caught(() => mergeAndCheck(folder)));
      runs.merge++;
      fail(caught(() => formatAndCheck(folder)));
      runs.fmt++;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    workspaces++;
  }
  return { files: done, workspaces, slowest, runs, failures };
}

function caught(run: () => string | null): string | null {
  try {
    return run();
  } catch (error) {
    return `${String(error)}\n${error instanceof Error ? (error.stack ?? '') : ''}`;
  }
}

/** Writes a workspace in which most files are mutated; gives how many are. */
function writeMutated(folder: string, chance: Chance, share: number): number {
  let count = 0;
  for (const [path, text] of Object.entries(goodFiles)) {
    const change = !path.endsWith('.txt') && chance.often(share);
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
async function checkOnce(folder: string, index: number, language: Language, since: string | undefined): Promise<number | string> {
  const started = process.cpuUsage();
  try {
    const result = await runCheck({ files: [], language, ...(since === undefined ? {} : { since }) }, { global: { workspace: folder, format: 'json', cache: false }, io: silent });
    const text = await formatCheck(result, FORMATS[index % FORMATS.length]!, { width: 80, color: false, unicode: true }, { prefix: '', summary: index % 2 === 0 });
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
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => !path.startsWith('.git')).sort().map((path) => `${path} ${statSync(join(folder, path)).mtimeMs} ${statSync(join(folder, path)).size}`).join('\n');
}
