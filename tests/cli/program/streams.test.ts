/** How the built program behaves at the ends of pipes. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runReconcile } from '../../scenarios/support/run-program.ts';

const PROGRAM = fileURLToPath(new URL('../../../bin/reconcile.js', import.meta.url));
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'streams-'));
  mkdirSync(join(folder, 'claims'));
  mkdirSync(join(folder, 'sources'));
  writeFileSync(join(folder, 'sources', 'a.yaml'), 'id: a\ntitle: One\noutlet: Outlet A\npublished: 2025-03-03\nkind: news\n');
  const claims = Array.from({ length: 1500 }, (_, i) => `  - {id: c${i}, text: "Person number ${i} was born in town ${i}."}\n`);
  writeFileSync(join(folder, 'claims', 'a.yaml'), `source: a\nclaims:\n${claims.join('')}`);
});
afterAll(() => rmSync(folder, { recursive: true }));

it('does not cut a long output short', async () => {
  const { code, stdout } = await runReconcile(['--format', 'json'], { cwd: folder });
  expect(code).toBe(0);
  expect(Buffer.byteLength(stdout)).toBeGreaterThan(256 * 1024); // more than any pipe holds
  expect(JSON.parse(stdout)).toMatchObject({ schema: 'reconcile/report@1', workspace: { claims: 1500 } });
}, 60_000);

it('ends quietly when its reader leaves', async () => {
  const child = spawn(process.execPath, [PROGRAM, '--format', 'json'], { cwd: folder });
  let errors = '';
  child.stderr.on('data', (chunk) => (errors += chunk));
  child.stdout.once('data', () => child.stdout.destroy());
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect([code, errors]).toEqual([0, '']);
}, 60_000);

it('answers a pair as soon as its line is there', async () => {
  const child = spawn(process.execPath, [PROGRAM, 'compare', '--pairs', '-'], { cwd: folder });
  const pair = (id: number) => `${JSON.stringify({ id, a: { text: 'The ferry sank.' }, b: { text: 'The ferry sank.' } })}\n`;
  const nextLine = () => new Promise<string>((resolve) => child.stdout.once('data', (chunk: Buffer) => resolve(String(chunk))));
  const first = nextLine();
  child.stdin.write(pair(1));
  expect(JSON.parse(await first)).toMatchObject({ id: 1 });
  const second = nextLine();
  child.stdin.write(pair(2));
  expect(JSON.parse(await second)).toMatchObject({ id: 2 });
  child.stdin.end();
  expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
});
