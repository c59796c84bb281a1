/** Runs the labelled sets that others wrote, where they lie beside the project (../shared/eval); they are not part of it. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Precision, recall, F1, share of wrong alarms and balanced accuracy, each 0 to 1. */
export interface Rates {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
  readonly false_rate: number;
  readonly balanced: number;
}

/** One row of score.mjs. */
export interface SetResult {
  readonly name: string;
  readonly n: number;
  readonly same: Rates;
  readonly conflict: Rates;
  readonly accuracy?: number;
  /** Expected calibration error of the confidence in conflicts. */
  readonly ece?: number;
  readonly errors?: number;
  readonly ms_per_pair?: number;
  readonly ms_per_claim?: number;
}

export type SharedSets = { readonly ran: true; readonly rows: readonly SetResult[] } | { readonly ran: false; readonly because: string };

/**
 * Builds the program and scores it on ../shared/eval/dev and ../shared/eval/workspace.
 * @returns the rows, or why there are none
 */
export function runSharedSets(root: string): SharedSets {
  const folder = join(root, '..', 'shared', 'eval');
  const score = join(folder, 'score.mjs');
  if (!existsSync(score)) return { ran: false, because: 'there is no ../shared/eval/score.mjs' };
  const build = node(root, [join(root, 'scripts', 'build.mjs'), '--if-changed']);
  if (build.status !== 0) return { ran: false, because: `the build failed: ${firstLine(build.stderr)}` };
  const rows: SetResult[] = [];
  for (const [mode, part] of [['pairs', 'dev'], ['workspace', 'workspace']] as const) {
    const files = readdirSync(join(folder, part)).filter((file) => file.endsWith('.jsonl')).sort();
    if (files.length === 0) continue;
    const run = node(root, [score, mode, ...files.map((file) => join(folder, part, file)), '--json']);
    if (run.status !== 0) return { ran: false, because: `score.mjs ${mode} failed: ${firstLine(run.stderr)}` };
    rows.push(...(JSON.parse(run.stdout) as SetResult[]));
  }
  return { ran: true, rows };
}

function node(cwd: string, args: readonly string[]): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  return spawnSync(process.execPath, args, { cwd, encoding: 'utf8', maxBuffer: 1 << 28 });
}

/** The line that says what went wrong: a stack trace has it after the excerpt of the code. */
function firstLine(stderr: string): string {
  const lines = stderr.split('\n').filter((line) => line.trim() !== '');
  return lines.find((line) => /error/i.test(line)) ?? lines[0] ?? 'it said nothing';
}
