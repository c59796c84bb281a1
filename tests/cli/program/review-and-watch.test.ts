import { spawn } from 'node:child_process';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { runReconcile } from '../../scenarios/support/run-program.ts';
import { folderWith } from '../../workspace/support.ts';
import { write } from './support/repository.ts';

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

it('review shows again what was ruled on when a text has changed since', async () => {
  const folder = workspace();
  expect((await review(folder, 'cu')).stderr).toContain('Nothing is open.');
  write(folder, { 'claims/b.yaml': claims('b', 16, 45) });
  const { stdout, stderr } = await review(folder, 'u');
  expect(stdout).toContain('1 of 1.');
  expect(stdout).toContain('killed 16 people');
  expect(stderr).toContain('Nothing is open.');
});

it('review undoes nothing where the rulings have been changed elsewhere meanwhile', async () => {
  const folder = workspace();
  const child = spawn(process.execPath, [fileURLToPath(new URL('../../../bin/reconcile.js', import.meta.url)), 'review', '--no-cache'], { cwd: folder });
  let out = '';
  const shown = (words: string): Promise<void> => new Promise((resolve) => {
    const look = (chunk: Buffer): void => {
      out += chunk.toString();
      if (out.includes(words)) resolve();
    };
    child.stdout.on('data', look);
    child.stderr.on('data', look);
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  const ruled = shown('written in rulings.yaml');
  child.stdin.write('n');
  await ruled;
  const mine = `${rulings(folder)}# a word of somebody else\n`;
  write(folder, { 'rulings.yaml': mine });
  const refused = shown('Nothing was undone');
  child.stdin.end('z');
  await refused;
  await ended;
  expect(rulings(folder)).toBe(mine);
});

/** `check --watch`, until `use` is done; then it is stopped with Ctrl-C. */
async function watching(folder: string, args: readonly string[], use: (until: (words: string) => Promise<void>, out: () => string) => Promise<void>): Promise<void> {
  const child = spawn(process.execPath, [fileURLToPath(new URL('../../../bin/reconcile.js', import.meta.url)), 'check', '--watch', '--no-cache', ...args], { cwd: folder });
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
    await use(until, () => out);
    const code = new Promise((resolve) => child.once('close', resolve));
    child.kill('SIGINT');
    expect(await code).toBe(0);
  } finally {
    child.kill();
  }
}

it('check --watch tells, as a file is saved, its problems and how its claims are read', async () => {
  const folder = workspace();
  await watching(folder, [], async (until, out) => {
    writeFileSync(join(folder, 'claims/a.yaml'), claims('a', 12, 30).replace('The ferry accident near Oldport', 'It'));
    await until('a#c1  subject It · predicate killed');
    expect(out()).toContain('claims/a.yaml:4:11 warning not-self-contained');
    writeFileSync(join(folder, 'claims/a.yaml'), claims('a', 12, 30));
    await until('a#c1  subject ferry accident');
    // the text of an article bears out its claims
    expect(out()).not.toContain('does not give 12');
    writeFileSync(join(folder, 'a.txt'), 'It killed 14.\n');
    await until('p1s1 does not give 12');
  });
});

it('check --watch goes on when files and whole folders go, and come back', async () => {
  const folder = workspace();
  await watching(folder, [], async (until) => {
    rmSync(join(folder, 'claims/b.yaml'));
    await until('source-without-claims');
    rmSync(join(folder, 'sources'), { recursive: true });
    await until('There is no source a');
    renameSync(join(folder, 'claims'), join(folder, 'gone'));
    await until('is no workspace');
    renameSync(join(folder, 'gone'), join(folder, 'claims'));
    write(folder, { 'sources/a.yaml': source('a'), 'claims/a.yaml': claims('a', 7, 30) });
    await until('quantity 7');
  });
});

it('check --watch of one file speaks of that file, whatever is saved', async () => {
  const folder = workspace();
  await watching(folder, ['claims/a.yaml'], async (until, out) => {
    writeFileSync(join(folder, 'claims/b.yaml'), claims('b', 12, 45).replace('The ferry accident near Oldport', 'It'));
    await until('1 discrepancy in 1 file');
    expect(out()).not.toContain('claims/b.yaml:4');
    // a name bears on all claims
    writeFileSync(join(folder, 'reconcile.config.yaml'), 'min_confidence: 1\n');
    await until('5 warnings in 1 file');
  });
});

it.each([[['--since', 'HEAD'], '--since'], [['--output', 'x.json'], '--output'], [['--format', 'json'], '--format json']])('check --watch %j is refused', async (args, named) => {
  const { stderr, code } = await runReconcile(['check', '--watch', ...args], { cwd: workspace() });
  expect([code, stderr]).toEqual([2, expect.stringContaining(`does not go with ${named}`) as string]);
});

it.each([[['claims/gone.yaml'], 'is no file of the workspace'], [['-C', 'nowhere'], 'There is no folder']])('check --watch %j ends at once', async (args, why) => {
  const { stderr, code } = await runReconcile(['check', '--watch', ...args], { cwd: workspace() });
  expect([code, stderr]).toEqual([2, expect.stringContaining(why) as string]);
});
