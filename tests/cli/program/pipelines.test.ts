/** What docs/ci.md and action.yml tell pipelines to run, run here as far as a machine without their runners allows. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { repository, temporaryFolder } from './support/repository.ts';
import { parseCommand } from './support/workflow-command.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const blocks = [...read('docs/ci.md').matchAll(/^```(yaml|json)\n([^]*?)^```$/gm)].map(([, kind, text = '']) => ({ kind, value: parse(text) as Record<string, unknown> }));
const source = (id: string): string => `id: ${id}\npublished: 2025-03-03\n`;
const claim = (id: string, dead: number): string => `source: ${id}\nclaims:\n  - id: c1\n    text: The ferry accident near Oldport on 2 March 2025 killed ${dead} people.\n`;
const threeFiles = { 'sources/a.yaml': source('a'), 'claims/a.yaml': claim('a', 12), 'sources/b.yaml': source('b') };

/** A shell as a pipeline starts it, with `reconcile` on its path. */
function shell(script: string, cwd: string, env: Readonly<Record<string, string>>) {
  const bin = join(temporaryFolder(), 'bin');
  mkdirSync(bin);
  writeFileSync(join(bin, 'reconcile'), `#!/bin/sh\nexec "${process.execPath}" "${join(root, 'bin', 'reconcile.js')}" "$@"\n`, { mode: 0o755 });
  const { PATH = '', HOME = '' } = process.env;
  return spawnSync('bash', ['-eo', 'pipefail', '-c', script], { cwd, encoding: 'utf8', env: { PATH: [bin, join(process.execPath, '..'), PATH].join(delimiter), HOME, ...env } });
}

describe('action.yml', () => {
  interface Action { inputs: Record<string, { default: string }>; runs: { using: string; steps: { shell: string; env: Record<string, string>; run: string }[] } }
  const action = parse(read('action.yml')) as Action;
  const [step] = action.runs.steps;
  /** The step as the runner starts it: expressions filled in, in the environment only. */
  const run = (cwd: string, given: Readonly<Record<string, string>>, more: Readonly<Record<string, string>> = {}) => {
    const fill = (text: string): string => text.replace(/\$\{\{ (?:inputs\.([a-z-]+)|github\.action_path) \}\}/g, (_, input?: string) => (input === undefined ? root : (given[input] ?? (action.inputs[input]!.default.startsWith('${{') ? '' : action.inputs[input]!.default))));
    return shell(fill(step!.run), cwd, { ...Object.fromEntries(Object.entries(step!.env).map(([name, value]) => [name, fill(value)])), ...more });
  };

  it('lets no input into its command line', () => {
    for (const { run: script } of action.runs.steps) expect(script).not.toMatch(/\$\{\{ (?:inputs|github\.event)/);
    expect(action.runs.using).toBe('composite');
  });

  it('annotates what a change brings, writes the summary and the comment, and fails as told', () => {
    const folder = repository(threeFiles, { 'claims/b.yaml': claim('b', 15) });
    const summary = join(folder, 'summary.md');
    const { status, stdout } = run(folder, { since: 'HEAD~1', 'fail-on': 'discrepancy', 'comment-file': 'comment.md' }, { GITHUB_STEP_SUMMARY: summary });
    expect(status).toBe(1);
    expect(parseCommand(stdout.split('\n')[0]!)).toMatchObject({ command: 'warning', properties: { file: 'claims/b.yaml', line: '4' } });
    expect(readFileSync(summary, 'utf8')).toContain('1 new discrepancy');
    expect(readFileSync(join(folder, 'comment.md'), 'utf8')).toMatch(/^<!-- reconcile-check -->\n/);
  });

  it('takes hostile inputs for what they are', () => {
    const folder = repository(threeFiles);
    const { status } = run(folder, { since: '$(touch pwned); `touch pwned`', workspace: '.' });
    expect([status, existsSync(join(folder, 'pwned'))]).toEqual([2, false]);
  });
});

it('the comment of docs/ci.md is made once, and then put in the place of the former', () => {
  const workflow = blocks.map(({ value }) => (value['jobs'] as { claims: { steps: { if?: string; env?: Record<string, string>; run?: string }[] } } | undefined)?.claims).find((one) => one !== undefined)!;
  const { run: script = '', if: when } = workflow.steps.find(({ run }) => run !== undefined)!;
  // the token of a fork may not comment: the step would fail, and the check with it
  expect(when).toContain('head.repo.full_name == github.repository');
  expect(script).not.toContain('${{');
  const asked = (former: string): string => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'tools'));
    writeFileSync(join(folder, 'tools', 'gh'), `#!/bin/sh\ncase "$*" in *--paginate*) printf '%s' "$FORMER" ;; *) echo "$*" ;; esac\n`, { mode: 0o755 });
    const { status, stdout } = shell(`PATH="${folder}/tools:$PATH"\n${script}`, folder, { GITHUB_REPOSITORY: 'desk/claims', PULL_REQUEST: '7', FORMER: former });
    expect(status).toBe(0);
    return stdout.trim();
  };
  expect(asked('')).toBe('pr comment 7 --body-file comment.md');
  expect(asked('41\n42\n')).toBe('api --method PATCH repos/desk/claims/issues/comments/41 --field body=@comment.md');
});

it('the GitLab job of docs/ci.md makes a test report', () => {
  const job = blocks.map(({ value }) => value['claims'] as { before_script: string[]; script: string[]; artifacts: { reports: { junit: string } } } | undefined).find((one) => one !== undefined)!;
  const folder = repository(threeFiles, { 'claims/b.yaml': claim('b', 15) });
  // what is cloned there is this working copy, which needs no network
  const program = join(temporaryFolder(), 'reconcile');
  mkdirSync(join(folder, '.tools'));
  writeFileSync(join(folder, '.tools', 'git'), `#!/bin/sh\nif [ "$1" = clone ]; then eval target=\\$$#; exec ln -s "${root}" "$target"; fi\nPATH="\${PATH#*:}" exec git "$@"\n`, { mode: 0o755 });
  const script = [...job.before_script, ...job.script].join('\n').replaceAll('/tmp/reconcile', program);
  const { status, stderr } = shell(`PATH="${folder}/.tools:$PATH"\n${script}`, folder, { CI_MERGE_REQUEST_DIFF_BASE_SHA: 'HEAD~1' });
  expect(status, stderr).toBe(0);
  expect(readFileSync(join(folder, job.artifacts.reports.junit), 'utf8')).toContain('<testsuite name="claims/b.yaml" tests="1" failures="1"');
});

it('the pre-commit hook runs on files of a workspace, and on no other', () => {
  const [hook] = parse(read('.pre-commit-hooks.yaml')) as { id: string; entry: string; files: string }[];
  expect(blocks.flatMap(({ value }) => JSON.stringify(value)).some((text) => text.includes(`"id":"${hook!.id}"`))).toBe(true);
  const files = new RegExp(hook!.files);
  for (const path of ['claims/a.yaml', 'claims/2024/a.yml', 'sources/a.json', 'entities.yaml', 'entities/x.yaml', 'rulings.yaml', 'reconcile.config.yaml']) expect(files.test(path)).toBe(true);
  for (const path of ['README.md', 'claims/a.txt', 'src/entities.yaml.ts', 'package.json']) expect(files.test(path)).toBe(false);
  const folder = repository({ ...threeFiles, 'claims/b.yaml': 'source: nowhere\nclaims: []\n' });
  expect(shell(`${hook!.entry} claims/a.yaml`, folder, {}).status).toBe(0);
  expect(shell(`${hook!.entry} claims/b.yaml`, folder, {}).status).toBe(1);
});

it('the schemas that docs/ci.md names for editors are in the package', () => {
  const settings = blocks.find(({ kind }) => kind === 'json')!.value['yaml.schemas'] as Record<string, unknown>;
  expect(Object.keys(settings).length).toBe(5);
  for (const path of Object.keys(settings)) expect(existsSync(join(root, path.replace('node_modules/reconcile-claims/', '')))).toBe(true);
});
