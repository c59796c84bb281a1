import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { runReconcile } from '../../scenarios/support/run-program.ts';
import { folderWith } from '../../workspace/support.ts';

const source = (id: string): string => `id: ${id}\npublished: 2025-03-03\ntext: {file: ${id}.txt}\n`;
const claims = (id: string, dead: number, homes: number): string => `source: ${id}\nclaims:\n  - id: c1\n    text: The ferry accident near Oldport on 2 March 2025 killed ${dead} people.\n    at: p1s1\n  - id: c2\n    text: The fire in Northshire on 1 March 2025 destroyed ${homes} homes.\n`;
const workspace = (): string => folderWith({ 'sources/a.yaml': source('a'), 'sources/b.yaml': source('b'), 'a.txt': 'It killed 12.\n', 'b.txt': 'It killed 15.\n', 'claims/a.yaml': claims('a', 12, 30), 'claims/b.yaml': claims('b', 15, 45) });
const review = (cwd: string, keys: string) => runReconcile(['review', '--no-cache', '--by', 'desk'], { cwd, stdin: keys });
const rulings = (cwd: string): string => (existsSync(join(cwd, 'rulings.yaml')) ? readFileSync(join(cwd, 'rulings.yaml'), 'utf8') : '');

it('review writes each key as a ruling at once, and goes on where it stopped', async () => {
  const folder = workspace();
  const { stdout, stderr, code } = await review(folder, 'xn');
  expect([code, stderr]).toEqual([0, expect.stringContaining('no-conflict, written in rulings.yaml') as string]);
  expect(stdout).toContain('“It killed 12.”');
  expect(stdout).toContain('read as   subject ferry accident');
  expect(rulings(folder).match(/ruling: no-conflict/g)).toHaveLength(1);
  const again = await review(folder, 'c');
  expect(again.stderr).toContain('Nothing is open.');
  expect(rulings(folder).match(/^ {2}- /gm)).toHaveLength(2);
});

it('review takes back what was ruled last, and what was skipped', async () => {
  const folder = workspace();
  expect((await review(folder, 'sz')).stderr).toContain('Undone.');
  expect(rulings(folder)).toBe('');
  expect((await review(folder, 'kkz')).stdout.split('1 of 2.')).toHaveLength(2);
  expect((await review(folder, 'kk')).stderr).toContain('2 left open');
});

it('check --watch tells, as a file is saved, its problems and how its claims are read', async () => {
  const folder = workspace();
  const program = fileURLToPath(new URL('../../../bin/reconcile.js', import.meta.url));
  const child = spawn(process.execPath, [program, 'check', '--watch', '--no-cache'], { cwd: folder });
  let out = '';
  const until = (words: string): Promise<void> => new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`${words} did not come:\n${out}`)), 25_000);
    const look = (): void => {
      if (!out.includes(words)) return;
      clearTimeout(timer);
      resolve();
    };
    child.stdout.on('data', look);
    child.stderr.on('data', look);
    look();
  });
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (out += chunk.toString()));
  try {
    await until('Watching');
    writeFileSync(join(folder, 'claims/a.yaml'), claims('a', 12, 30).replace('The ferry accident near Oldport', 'It'));
    await until('a#c1  subject It · predicate killed');
    expect(out).toContain('claims/a.yaml:4:11 warning not-self-contained');
    writeFileSync(join(folder, 'claims/a.yaml'), claims('a', 12, 30));
    await until('a#c1  subject ferry accident');
    // the text of an article bears out its claims
    expect(out).not.toContain('does not give 12');
    writeFileSync(join(folder, 'a.txt'), 'It killed 14.\n');
    await until('p1s1 does not give 12');
    const code = new Promise((resolve) => child.once('close', resolve));
    child.kill('SIGINT');
    expect(await code).toBe(0);
  } finally {
    child.kill();
  }
});
