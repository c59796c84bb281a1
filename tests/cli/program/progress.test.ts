/** Long jobs show how far they are on a terminal, on stderr, and say nothing of it in a pipe. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const PROGRAM = fileURLToPath(new URL('../../../bin/reconcile.js', import.meta.url));
const GENERATE = fileURLToPath(new URL('../../../bench/generate.mjs', import.meta.url));
const NAMES = ['one.txt', 'two.txt', 'three.txt'];
/** What puts a program before a terminal (util-linux). */
const terminal = spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout?.includes('util-linux') ?? false;
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'progress-'));
  NAMES.forEach((name, i) => writeFileSync(join(folder, name), `Ferry ${name} sinks near Oldport\n\nThe ferry Marta ${i} sank near Oldport on 3 March 2025, and ${i + 20} people died, the coast guard said.\n`));
});
afterAll(() => rmSync(folder, { recursive: true }));

it('stays quiet in a pipe', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, 'extract', ...NAMES, '--dry-run'], { cwd: folder, encoding: 'utf8' });
  expect([status, stderr.includes('\u001b'), /\d\/3/.test(stderr)]).toEqual([0, false, false]);
  expect(stdout).toContain('Marta 0');
});

it.skipIf(!terminal)('counts the articles on a terminal, and clears the line at the end', () => {
  const command = [process.execPath, PROGRAM, 'extract', ...NAMES, '--dry-run'].map((word) => `'${word}'`).join(' ');
  const { status, stdout } = spawnSync('script', ['-qec', `${command} >drafts.txt`, '/dev/null'], { cwd: folder, encoding: 'utf8' });
  expect(status).toBe(0);
  for (const [i, name] of NAMES.entries()) expect(stdout).toContain(`\r\u001b[2K${i + 1}/3 ${name}`);
  // the last that is shown is an empty line
  expect(stdout.split('\r\u001b[2K').at(-1)).not.toMatch(/\d\/3|…/);
});

it.skipIf(!terminal)('says nothing of it with --quiet', () => {
  const command = [process.execPath, PROGRAM, 'extract', ...NAMES, '--dry-run', '--quiet'].map((word) => `'${word}'`).join(' ');
  const { stdout } = spawnSync('script', ['-qec', `${command} >drafts.txt`, '/dev/null'], { cwd: folder, encoding: 'utf8' });
  expect(stdout).not.toMatch(/\d\/3/);
});

/** Enough claims for several threads to read them, which takes seconds. */
describe('a large workspace', () => {
  const large = mkdtempSync(join(tmpdir(), 'progress-large-'));
  const arguments_ = [PROGRAM, '-C', large, '--no-cache', '--limit', '1'];
  beforeAll(() => {
    expect(spawnSync(process.execPath, [GENERATE, '3100', large]).status).toBe(0);
  });
  afterAll(() => rmSync(large, { recursive: true }));

  it('says nothing of how far it is in a pipe', { timeout: 120_000 }, () => {
    expect(spawnSync(process.execPath, arguments_, { encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
  });

  it.skipIf(!terminal)('says on a terminal how many claims are read, then which stage has begun, and clears the line', { timeout: 120_000 }, () => {
    const command = [process.execPath, ...arguments_].map((word) => `'${word}'`).join(' ');
    const { status, stdout } = spawnSync('script', ['-qec', `${command} >'${join(large, 'list.txt')}'`, '/dev/null'], { encoding: 'utf8' });
    expect(status).toBe(0);
    const shown = stdout.split('\r\u001b[2K').slice(1);
    expect(shown.filter((line) => /^\d+ of 31\d\d claims read$/.test(line)).length).toBeGreaterThan(1);
    expect(shown).toContain('comparing claims');
    expect(shown.at(-1)).toBe('');
  });
});
