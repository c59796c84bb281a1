/** A workspace that is large enough for several threads is the same to any number of them. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runReconcile } from '../../scenarios/support/run-program.ts';

const generate = fileURLToPath(new URL('../../../bench/generate.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'reconcile-threads-'));

beforeAll(() => {
  expect(spawnSync(process.execPath, [generate, '3100', folder]).status).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true }));

it('prints the same bytes with one thread and with two', { timeout: 300_000 }, async () => {
  const run = (threads: number) => runReconcile(['--format', 'json', '--no-cache', '--threads', String(threads)], { cwd: folder });
  const one = await run(1);
  expect(one).toMatchObject({ code: 0, stderr: '' });
  expect(await run(2)).toEqual(one);
});
