/** Whoever presses Ctrl-C while a workspace is read, compared or remembered leaves nothing that a later run could stumble over. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runReconcile } from '../../scenarios/support/run-program.ts';

const PROGRAM = fileURLToPath(new URL('../../../bin/reconcile.js', import.meta.url));
const GENERATE = fileURLToPath(new URL('../../../bench/generate.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'reconcile-interrupted-'));
const kept = join(folder, '.reconcile');
let whole = '';

beforeAll(async () => {
  expect(spawnSync(process.execPath, [GENERATE, '3100', folder]).status).toBe(0);
  whole = (await runReconcile(['--format', 'json', '--no-cache'], { cwd: folder })).stdout;
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** Files of `.reconcile/` that a run would open. */
const opened = (): string[] => (existsSync(kept) ? readdirSync(kept).filter((name) => /^(?:readings-[\w-]+|pairs)\.json$/.test(name)) : []);

/** Until when it is left alone. */
const moments: Readonly<Record<string, () => Promise<unknown>>> = {
  'while it starts': () => wait(150),
  'while threads read claims': () => wait(1500),
  'as it begins to keep what it read': async () => {
    while (opened().length === 0) await wait(1);
  },
};

it.each(Object.keys(moments))('stopped %s, it leaves whole files only, and the next run says the same', { timeout: 240_000 }, async (moment) => {
  rmSync(kept, { recursive: true, force: true });
  const run = spawn(process.execPath, [PROGRAM, '--format', 'json', '--threads', '2'], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  run.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text));
  const ended = new Promise<NodeJS.Signals | null>((resolve) => run.once('close', (_code, signal) => resolve(signal)));
  await moments[moment]!();
  run.kill('SIGINT');
  expect(await ended).toBe('SIGINT');
  // A report is written at once or not at all, as far as the pipe takes it.
  expect(whole.startsWith(printed)).toBe(true);
  for (const name of opened()) {
    const [first = '', ...rest] = readFileSync(join(kept, name), 'utf8').split('\n');
    expect(first).toMatch(/^reconcile-memory /);
    expect(() => JSON.parse(rest.join('\n')) as unknown).not.toThrow();
  }
  expect((await runReconcile(['--format', 'json'], { cwd: folder })).stdout).toBe(whole);
});
