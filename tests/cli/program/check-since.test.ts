/**
 * A repository of three commits, the last of which adds a rival claim on line 7 of a file: `check --since HEAD~1` reports that
 * discrepancy alone, there, in every format; and what is no change is none.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { chownSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv as Ajv8 } from 'ajv';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { words } from '../../scenarios/support/scenario-file.ts';
import { runReconcile } from '../../scenarios/support/run-program.ts';
import { git, repository, temporaryFolder, write } from './support/repository.ts';
import { parseCommand } from './support/workflow-command.ts';

const source = (id: string, outlet: string): string => `id: ${id}\noutlet: ${outlet}\npublished: 2025-03-03\n`;
const courier = 'source: courier\nclaims:\n  - id: c1\n    text: The ferry accident near Oldport on 2 March 2025 killed 12 people.\n  - id: c2\n    text: The fire in Northshire on 1 March 2025 destroyed 30 homes.\n';
const radio = 'source: radio\nclaims:\n  - id: c1\n    text: The fire in Northshire on 1 March 2025 destroyed 45 homes.\n';
const rival = `${radio}  # heard at noon\n  - id: c2\n    text: Fifteen people died in the ferry accident near Oldport on 2 March 2025.\n`;
const first = { 'sources/courier.yaml': source('courier', 'The Oldport Courier'), 'claims/courier.yaml': courier };
const second = { 'sources/radio.yaml': source('radio', 'Radio North'), 'claims/radio.yaml': radio };
const threeCommits = (): string => repository(first, second, { 'claims/radio.yaml': rival });

const program = fileURLToPath(new URL('../../../bin/reconcile.js', import.meta.url));
const check = (folder: string, ...args: readonly string[]) => runReconcile(['check', '--no-cache', ...args], { cwd: folder });
const sinceJson = async (folder: string, ref = 'HEAD~1') => {
  const { stdout, stderr } = await check(folder, '--since', ref, '--format', 'json');
  expect(stderr).toBe('');
  return JSON.parse(stdout) as { diagnostics: { code: string }[]; flagged: { change: string; file: string; line: number; claim: string }[]; since: { claims: string[]; resolved: unknown[]; backlog: number } };
};

describe('a change that adds a rival claim', () => {
  it.each(['pretty', 'json', 'sarif', 'github', 'junit', 'markdown'])('is reported alone, at its line, as %s', async (format) => {
    const { stdout, stderr, code } = await check(threeCommits(), '--since', 'HEAD~1', '--format', format, '--fail-on', 'discrepancy');
    expect([stderr, code]).toEqual(['', 1]);
    await expect(stdout).toMatchFileSnapshot(`expected/since.${format}.txt`);
  });

  it('is SARIF by the official schema', async () => {
    const schema = JSON.parse(readFileSync(join(createRequire(import.meta.url).resolve('@microsoft/jest-sarif/package.json'), '../lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8')) as object;
    const validate = new Ajv8({ strict: false, validateFormats: false, validateSchema: false, unicodeRegExp: false }).compile(Object.fromEntries(Object.entries(schema).filter(([key]) => key !== '$schema' && key !== 'id' && key !== '$id')));
    for (const args of [['--since', 'HEAD~1'], []]) {
      const log: unknown = JSON.parse((await check(threeCommits(), ...args, '--format', 'sarif')).stdout);
      expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
    }
    expect(validate({ version: '2.1.0' })).toBe(false);
  });

  it('is a workflow command that the runner reads as meant', async () => {
    const { stdout } = await check(threeCommits(), '--since', 'HEAD~1', '--format', 'github');
    expect(stdout.split('\n').flatMap((line) => parseCommand(line) ?? [])).toMatchObject([{ command: 'warning', properties: { file: 'claims/radio.yaml', line: '7', title: 'new-discrepancy' }, message: expect.stringContaining('12 (The Oldport Courier) or 15 (Radio North)') as string }]);
  });

  it('is XML with one failed test', async () => {
    const { stdout } = await check(threeCommits(), '--since', 'HEAD~1', '--format', 'junit');
    expect(XMLValidator.validate(stdout)).toBe(true);
    const { testsuites } = new XMLParser({ ignoreAttributes: false }).parse(stdout) as { testsuites: { '@_failures': string; testsuite: { '@_name': string } } };
    expect([testsuites['@_failures'], testsuites.testsuite['@_name']]).toEqual(['1', 'claims/radio.yaml']);
  });

  it('is found in a workspace that is a folder of a repository, by its path there', async () => {
    const under = (files: Readonly<Record<string, string>>) => Object.fromEntries(Object.entries(files).map(([path, content]) => [`desk/${path}`, content]));
    const folder = repository(under(first), under(second), under({ 'claims/radio.yaml': rival }));
    const { stdout } = await check(join(folder, 'desk'), '--since', 'HEAD~1', '--format', 'github');
    expect(stdout).toMatch(/^::warning file=desk\/claims\/radio\.yaml,line=7,/);
  });
});

describe('what --since tells apart', () => {
  it('a file that is renamed, and claims in another order, are no change', async () => {
    const folder = threeCommits();
    write(folder, { 'claims/radio.yaml': null, 'claims/north.yaml': 'source: radio\nclaims:\n  - id: c2\n    text: Fifteen people died in the ferry accident near Oldport on 2 March 2025.\n  - id: c1\n    text: The fire in Northshire on 1 March 2025 destroyed 45 homes.\n' });
    expect(await sinceJson(folder, 'HEAD')).toMatchObject({ diagnostics: [], flagged: [], since: { claims: [], resolved: [], backlog: 2 } });
  });

  it('a claim that joins a known position', async () => {
    const folder = threeCommits();
    write(folder, { 'sources/coast.yaml': source('coast', 'Coast Today'), 'claims/coast.yaml': 'source: coast\nclaims:\n  - id: c1\n    text: The ferry accident near Oldport on 2 March 2025 killed 15 people.\n' });
    expect(await sinceJson(folder, 'HEAD')).toMatchObject({ flagged: [{ change: 'joined', file: 'claims/coast.yaml', line: 4, claim: 'coast#c1' }], since: { claims: ['coast#c1'], backlog: 1 } });
  });

  it('a position that is taken back, where the rest of the discrepancy stays', async () => {
    const coast = { 'sources/coast.yaml': source('coast', 'Coast Today'), 'claims/coast.yaml': 'source: coast\nclaims:\n  - id: c1\n    text: The ferry accident near Oldport on 2 March 2025 killed 19 people.\n  - id: c2\n    text: Nobody was hurt in Oldport harbour on 5 March 2025.\n' };
    const folder = repository({ ...first, ...second, 'claims/radio.yaml': rival, ...coast });
    write(folder, { 'claims/coast.yaml': coast['claims/coast.yaml'].replace('    text: The ferry', '    withdrawn: {on: 2025-03-09, reason: corrected by the outlet}\n    text: The ferry') });
    expect(await sinceJson(folder, 'HEAD')).toMatchObject({ flagged: [], since: { claims: ['coast#c1'], resolved: [], withdrawn: [{ positions: [{ value: '19', claims: ['coast#c1'] }] }], backlog: 2 } });
    expect((await check(folder, '--since', 'HEAD')).stdout.replace(/\s+/gu, ' ')).toContain('Positions gone from discrepancies that stay 19 (coast#c1), of: How many people the ferry accident near Oldport');
    expect((await check(folder, '--since', 'HEAD', '--format', 'markdown')).stdout).toMatch(/### Reconcile: 1 position gone \(1 claim added or changed\)[^]*#### Positions gone from discrepancies that stay\n\n- 19/);
  });

  it('a ruling that resolves one, though no claim changed', async () => {
    const folder = threeCommits();
    write(folder, { 'rulings.yaml': 'rulings:\n  - claims: [courier#c1, radio#c2]\n    ruling: no-conflict\n' });
    expect(await sinceJson(folder, 'HEAD')).toMatchObject({ flagged: [], since: { claims: [], resolved: [{ types: ['quantity'] }], backlog: 1 } });
  });

  it('one that is ruled a conflict is settled: it is gone, fails nothing, and is back when the ruling goes', async () => {
    const ruling = (by: string): string => `rulings:\n  - claims: [radio#c1, courier#c2]\n    ruling: conflict\n    reason: Looked at both.\n    by: ${by}\n`;
    const ruled = repository(first, second, { 'rulings.yaml': ruling('desk') });
    expect(await sinceJson(ruled)).toMatchObject({ flagged: [], since: { resolved: [{}], backlog: 0 } });
    const { stdout, code } = await check(ruled, '--fail-on', 'warning');
    expect(stdout).toContain('ruled conflict, by desk: Looked at both.');
    expect(code).toBe(0);
    writeFileSync(join(ruled, 'rulings.yaml'), 'rulings: []\n');
    expect(await sinceJson(ruled, 'HEAD')).toMatchObject({ flagged: [{ change: 'new' }], since: { claims: [] } });
    // a claim that joins a settled one is a note
    write(ruled, { 'rulings.yaml': ruling('desk'), 'claims/radio.yaml': rival.replace('Fifteen people died in the ferry accident near Oldport on 2 March 2025.', 'On 1 March 2025 a fire destroyed 45 homes in Northshire.') });
    expect(await sinceJson(ruled, 'HEAD')).toMatchObject({ flagged: [{ change: 'joined', severity: 'info' }] });
  });

  it('a comment that silences one, and that is taken away', async () => {
    const silenced = radio.replace('  - id: c1', '  # reconcile-disable-next-line new-discrepancy -- known\n  - id: c1');
    const folder = repository(first, second, { 'claims/radio.yaml': silenced });
    expect(await sinceJson(folder)).toMatchObject({ diagnostics: [], flagged: [], since: { resolved: [{}], backlog: 0 } });
    // and what has nothing to do with it does not make the comment look unused
    write(folder, { 'sources/radio.yaml': `${source('radio', 'Radio North')}title: News at noon\n` });
    expect((await sinceJson(folder, 'HEAD')).diagnostics).toEqual([]);
    write(folder, { 'claims/radio.yaml': radio, 'sources/radio.yaml': source('radio', 'Radio North') });
    expect(await sinceJson(folder, 'HEAD')).toMatchObject({ flagged: [{ change: 'new' }], since: { claims: [] } });
  });

  it('a comment that was unused before is not told again, nor a problem of a file that was renamed', async () => {
    const folder = repository({ ...first, 'sources/lonely.yaml': 'id: lonely\noutlet: Nobody\n', 'claims/courier.yaml': courier.replace('  - id: c1', '  # reconcile-disable-next-line opinion -- none\n  - id: c1') }, { 'x.txt': 'x' });
    expect((await sinceJson(folder)).diagnostics).toEqual([]);
    // nor where the claims around it change places
    const [head, second, third] = [courier.slice(0, courier.indexOf('  - id: c1')), courier.slice(courier.indexOf('  - id: c1'), courier.indexOf('  - id: c2')), courier.slice(courier.indexOf('  - id: c2'))];
    write(folder, { 'claims/courier.yaml': `${head}${third}  # reconcile-disable-next-line opinion -- none\n${second}` });
    expect((await sinceJson(folder, 'HEAD')).diagnostics).toEqual([]);
    git(folder, 'mv', 'sources/lonely.yaml', 'sources/only.yaml');
    expect((await sinceJson(folder, 'HEAD')).diagnostics).toEqual([]);
    write(folder, { 'sources/another.yaml': 'id: another\n' });
    expect((await sinceJson(folder, 'HEAD')).diagnostics.map(({ code }) => code)).toEqual(['source-without-claims']);
  });

  it('a configuration that brings one back', async () => {
    const folder = repository({ ...first, ...second, 'claims/radio.yaml': rival, 'reconcile.config.yaml': 'min_confidence: 1\n' });
    write(folder, { 'reconcile.config.yaml': 'min_confidence: 0.5\n' });
    expect((await sinceJson(folder, 'HEAD')).flagged.map(({ change }) => change)).toEqual(['new', 'new']);
  });

  it('the text of an article that is kept in the workspace, and changed', async () => {
    const text = 'River news\n\nThe ferry accident near Oldport on 2 March 2025 killed 12 people.\n';
    const folder = repository({ 'texts/a.txt': text, 'sources/courier.yaml': `${source('courier', 'The Oldport Courier')}text: {file: ./texts/a.txt, sha256: ${createHash('sha256').update(text).digest('hex')}}\n`, 'claims/courier.yaml': 'source: courier\nclaims:\n  - id: c1\n    text: The ferry accident near Oldport on 2 March 2025 killed 12 people.\n    at: p2s1\n    quote: killed 12 people\n  - id: c2\n    text: They left at noon.\n' });
    expect(await sinceJson(folder, 'HEAD')).toMatchObject({ diagnostics: [] });
    write(folder, { 'texts/a.txt': text.replace('12', '14') });
    expect((await sinceJson(folder, 'HEAD')).diagnostics.map(({ code }) => code)).toEqual(['number-not-in-evidence', 'quote-not-found', 'text-changed']);
    // git may give it other line breaks, and it may be gone
    write(folder, { 'texts/a.txt': text.replaceAll('\n', '\r\n') });
    expect((await sinceJson(folder, 'HEAD')).diagnostics).toEqual([]);
    write(folder, { 'texts/a.txt': null });
    expect((await sinceJson(folder, 'HEAD')).diagnostics.map(({ code }) => code)).toEqual(['text-missing']);
  });

  it('problems of claims that were there before are not told again', async () => {
    const folder = repository({ ...first, 'claims/courier.yaml': `${courier}  - id: c3\n    text: It sank on 2 March 2025.\n` });
    write(folder, { 'claims/courier.yaml': `${courier}  - id: c0\n    text: They left Oldport on 2 March 2025.\n  - id: c3\n    text: It sank on 2 March 2025.\n` });
    const { stdout } = await check(folder, '--since', 'HEAD');
    expect(stdout).toContain('claims/courier.yaml:8:11 warning not-self-contained');
    expect(stdout).not.toContain('claims/courier.yaml:10');
  });
});

describe('a history that is not there', () => {
  it('of a shallow clone is said, with what to fetch', async () => {
    const origin = threeCommits();
    const clone = temporaryFolder();
    git(clone, 'clone', '--quiet', '--depth=1', `file://${origin}`, 'work');
    const { stderr, code } = await check(join(clone, 'work'), '--since', 'HEAD~1');
    expect([code, stderr]).toEqual([2, expect.stringMatching(/shallow.*fetch/) as string]);
  });

  it.each(['main; touch pwned', '$(touch pwned)', '--output=x', 'HEAD~1', 'a b'])('of a shallow clone puts no such name into a command to paste: %s', async (ref) => {
    const shallow = join(temporaryFolder(), 'shallow');
    git(temporaryFolder(), 'clone', '--quiet', '--depth', '1', `file://${threeCommits()}`, shallow);
    const { stderr, code } = await check(shallow, `--since=${ref}`);
    expect([code, /\((git fetch[^;]*);/.exec(stderr)?.[1]]).toEqual([2, 'git fetch --unshallow origin "+refs/heads/*:refs/remotes/origin/*"']);
  });

  it.each([['a branch of its remote', 'origin/main'], ['a branch', 'main'], ['the remote branch, from before', 'origin/main~1'], ['a commit', null]])('of a shallow clone of one branch is there after the command that is told for %s', async (_, name) => {
    const origin = threeCommits();
    git(origin, 'checkout', '--quiet', '-b', 'feature', 'HEAD~1');
    write(origin, { 'claims/radio.yaml': `${radio}# looked at\n` });
    git(origin, 'commit', '--quiet', '--all', '--message', 'Looked');
    git(origin, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
    const ref = name ?? git(origin, 'rev-parse', 'main');
    const work = join(temporaryFolder(), 'work');
    git(origin, 'clone', '--quiet', '--depth=1', '--branch=feature', `file://${origin}`, work);
    const { stderr } = await check(work, '--since', ref);
    const [, command = ''] = /\((git fetch [^;]*);/.exec(stderr) ?? [];
    const [, other] = /A branch is then called (\S+)\./.exec(stderr) ?? [];
    git(work, ...words(command).slice(1));
    expect(await sinceJson(work, other ?? ref)).toMatchObject({ diagnostics: [], flagged: [], since: { claims: [] } });
  });

  it('of a clone of one branch that is not shallow is there after the command that is told', async () => {
    const origin = threeCommits();
    git(origin, 'branch', 'feature', 'HEAD~1');
    const work = join(temporaryFolder(), 'work');
    git(origin, 'clone', '--quiet', '--single-branch', '--branch=feature', `file://${origin}`, work);
    const { stderr } = await check(work, '--since=origin/main');
    git(work, ...words(/`(git fetch [^`]*)`/.exec(stderr)?.[1] ?? '').slice(1));
    expect(await sinceJson(work, 'origin/main')).toMatchObject({ flagged: [], since: { claims: [] } });
  });

  it('a name with line breaks stays on its line', async () => {
    const { stderr } = await check(threeCommits(), '--since=x\n::error::y');
    expect(stderr.split('\n')).toEqual([expect.stringContaining('no commit x ::error::y'), '']);
  });

  it('is enough where the clone is just deep enough', async () => {
    const origin = threeCommits();
    const clone = temporaryFolder();
    git(clone, 'clone', '--quiet', '--depth=2', `file://${origin}`, 'work');
    expect((await sinceJson(join(clone, 'work'))).flagged.map(({ change }) => change)).toEqual(['new']);
  });

  it.each([['--since=nowhere', /knows no commit nowhere/], ['--since=--upload-pack=touch x', /knows no commit/], ['--since=$(touch x)', /knows no commit/]])('%s is refused', async (arg, message) => {
    const { stderr, code } = await check(threeCommits(), arg);
    expect([code, stderr]).toEqual([2, expect.stringMatching(message) as string]);
  });

  it.skipIf(process.getuid?.() !== 0)('of a repository that belongs to another user is said, with what to do; annotations are at their places all the same', async () => {
    const under = (files: Readonly<Record<string, string>>) => Object.fromEntries(Object.entries(files).map(([path, content]) => [`desk/${path}`, content]));
    const folder = repository(under(first), under(second));
    chownSync(folder, 12_345, 12_345);
    chownSync(join(folder, '.git'), 12_345, 12_345);
    const env = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null', SUDO_UID: '' };
    const run = (...args: readonly string[]) => runReconcile(['check', '--no-cache', ...args], { cwd: join(folder, 'desk'), env });
    const { stderr, code } = await run('--since', 'HEAD~1');
    expect([code, stderr]).toEqual([2, expect.stringContaining('git config --global --add safe.directory') as string]);
    expect((await run('--format', 'github')).stdout).toMatch(/^::warning file=desk\/claims\//);
  });

  it('outside of a repository is said', async () => {
    const folder = temporaryFolder();
    write(folder, first);
    const { stderr, code } = await runReconcile(['check', '--no-cache', '--since', 'HEAD'], { cwd: folder, env: { GIT_CEILING_DIRECTORIES: folder } });
    expect([code, stderr]).toEqual([2, expect.stringContaining('no git repository') as string]);
  });
});

it('--format github names the job summary only where there is one', async () => {
  const many = Array.from({ length: 12 }, (_, i) => `  - id: d${i}\n    text: They left Oldport at ${i + 1} p.m. on 2 March 2025.\n`).join('');
  const folder = repository({ ...first, 'claims/courier.yaml': courier + many });
  const at = async (env: Readonly<Record<string, string>>): Promise<string> => (await runReconcile(['check', '--no-cache', '--format', 'github'], { cwd: folder, env })).stdout;
  expect(await at({ GITHUB_STEP_SUMMARY: '' })).toMatch(/^\d+ more: `reconcile check` lists them\.$/mu);
  const annotated = await at({ GITHUB_STEP_SUMMARY: join(folder, 'summary.md') });
  expect(annotated).toMatch(/^\d+ more: the job summary lists them\.$/mu);
  // and it does
  expect(annotated.match(/not-self-contained/gu)).toHaveLength(10);
  expect(readFileSync(join(folder, 'summary.md'), 'utf8').match(/^- .*not-self-contained/gmu)).toHaveLength(12);
  expect((await check(folder, '--format', 'markdown')).stdout).toContain('- and 2 more: `reconcile check` lists them');
});

it('--output writes a file whole, and a job summary is added where the runner offers one', async () => {
  const folder = threeCommits();
  const summary = join(folder, 'summary.md');
  writeFileSync(summary, 'before\n');
  const { stdout, code } = await runReconcile(['check', '--no-cache', '--format', 'github', '--output', 'out.txt'], { cwd: folder, env: { GITHUB_STEP_SUMMARY: summary } });
  expect([stdout, code]).toEqual(['', 0]);
  expect(readFileSync(join(folder, 'out.txt'), 'utf8')).toContain('::warning file=claims/');
  expect(readFileSync(summary, 'utf8')).toMatch(/^before\n<!-- reconcile-check -->\n### Reconcile: 2 discrepancies/);
});

it.skipIf(process.platform === 'win32')('--output writes into what is no ordinary file, and leaves it there', async () => {
  const folder = threeCommits();
  const pipe = join(folder, 'pipe');
  spawnSync('mkfifo', [pipe]);
  const reader = spawn('cat', [pipe]);
  let read = '';
  reader.stdout.on('data', (chunk: Buffer) => (read += chunk.toString()));
  const closed = once(reader, 'close');
  const { code } = await check(folder, '--format', 'junit', '--output', pipe);
  expect([code, statSync(pipe).isFIFO()]).toEqual([0, true]);
  await closed;
  expect(read).toMatch(/^<\?xml[^]*<\/testsuites>\n$/);
  expect(spawnSync('sh', ['-c', `'${process.execPath}' '${program}' check --no-cache --format junit --output /dev/stdout | cat`], { cwd: folder, encoding: 'utf8' }).stdout).toBe(read);
});

it.each([['no/such/folder/out.json', 'there is no such folder'], ['claims', 'it is a folder'], ['claims/radio.yaml/out.json', 'part of its path is a file']])('--output %s is said, with exit code 2', async (path, why) => {
  const { stdout, stderr, code } = await check(threeCommits(), '--output', path);
  expect([stdout, stderr, code]).toEqual(['', `reconcile: ${path} cannot be written: ${why}\n`, 2]);
});
