/** What is loaded at every start: dist/cli.cjs. Anything else is loaded by the command that needs it. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const dist = join(root, 'dist');

it('is small: neither the stages nor the language model nor the YAML parser', () => {
  expect(statSync(join(dist, 'cli.cjs')).size / 1024).toBeLessThan(260); // descriptions and options of all commands, for the help
  const required = [...readFileSync(join(dist, 'cli.cjs'), 'utf8').matchAll(/\brequire\("([^"]+)"\)/g)].map(([, name]) => name!);
  expect(required).toContain('./stages.cjs'); // the pattern above still finds what the bundler writes
  expect(required.filter((name) => name.startsWith('.') && name !== './stages.cjs')).toEqual([]);
});

it('compiles nothing: V8 takes the code that was kept when the scripts were built', () => {
  const scripts = readdirSync(dist).filter((file) => file.endsWith('.cjs'));
  expect(scripts).toEqual(['cli.cjs', 'intake.cjs', 'reading.cjs', 'stages.cjs', 'worker.cjs']);
  const check = `
    const { compile, tuneForShortRuns } = require('./bin/run-script.js');
    const refused = (name) => compile('dist/' + name, require('fs').readFileSync('dist/' + name + '.cache')).cachedDataRejected;
    const cli = refused('cli.cjs');
    tuneForShortRuns();
    console.log(cli, refused('stages.cjs'), refused('reading.cjs'));`;
  expect(spawnSync(process.execPath, ['-e', check], { cwd: root, encoding: 'utf8' }).stdout).toBe('false false false\n');
});

it('does not need what was kept: another V8 compiles the scripts itself', () => {
  // A flag that changes what V8 makes of the scripts, so that it turns the kept code down.
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--no-lazy-feedback-allocation', 'bin/reconcile.js', 'explain', 'Rebels took Hama.'], { cwd: root, encoding: 'utf8' });
  expect([stderr, status]).toEqual(['', 0]);
  expect(stdout).toContain('Hama');
});

it('every script is ASCII, as which it is read: a dash or a curly quote in a regular expression must not become something else', () => {
  const scripts = readdirSync(dist).filter((file) => file.endsWith('.cjs'));
  expect(scripts.length).toBeGreaterThan(3);
  for (const file of scripts) expect(readFileSync(join(dist, file)).findIndex((byte) => byte > 0x7f), file).toBe(-1);
});
