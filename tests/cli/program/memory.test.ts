/** The program prints the same whatever it finds in .reconcile/. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runReconcile } from '../../scenarios/support/run-program.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const made: string[] = [];
let fresh: string;

/** A copy of the bundled corpus, with nothing remembered. */
function corpus(): string {
  const folder = mkdtempSync(join(tmpdir(), 'reconcile-memory-'));
  made.push(folder);
  for (const part of ['sources', 'claims', 'entities.yaml']) cpSync(join(root, part), join(folder, part), { recursive: true });
  return folder;
}

async function json(folder: string, ...options: string[]): Promise<string> {
  const { stdout, stderr, code } = await runReconcile(['--format', 'json', ...options], { cwd: folder });
  expect([stderr, code]).toEqual(['', 0]);
  return stdout;
}

const remembered = (folder: string): string[] => readdirSync(join(folder, '.reconcile')).filter((name) => name !== '.gitignore').sort();

beforeAll(async () => {
  fresh = await json(corpus(), '--no-cache');
});
afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

describe('.reconcile/', () => {
  it('is made by the first run, used by the second, and left out with --no-cache', async () => {
    const folder = corpus();
    expect(await json(folder, '--no-cache')).toBe(fresh);
    expect(readdirSync(folder)).not.toContain('.reconcile');
    expect(await json(folder)).toBe(fresh);
    expect(remembered(folder)).toEqual(['pairs.json', 'readings-1-0.json']);
    expect(await json(folder)).toBe(fresh);
  });

  const spoil: Readonly<Record<string, (file: string, content: Buffer) => void>> = {
    gone: (file) => rmSync(file),
    empty: (file) => writeFileSync(file, ''),
    torn: (file, content) => writeFileSync(file, content.subarray(0, content.length / 2)),
    foreign: (file) => writeFileSync(file, 'PK\u0003\u0004 something else'),
    'of another version': (file, content) => writeFileSync(file, content.toString('latin1').replace(/^reconcile-memory \w+/, 'reconcile-memory 0000'), 'latin1'),
    changed: (file, content) => writeFileSync(file, content.toString('latin1').replace('rebels', 'robots'), 'latin1'),
  };
  it.each(Object.keys(spoil))('changes nothing when a file of it is %s', async (how) => {
    const folder = corpus();
    await json(folder);
    for (const name of remembered(folder)) {
      const file = join(folder, '.reconcile', name);
      spoil[how]!(file, readFileSync(file));
      expect(await json(folder)).toBe(fresh);
    }
  }, 60_000);

  it('of another workspace changes nothing', async () => {
    const [folder, other] = [corpus(), corpus()];
    rmSync(join(other, 'claims', readdirSync(join(other, 'claims'))[0]!));
    await json(other);
    cpSync(join(other, '.reconcile'), join(folder, '.reconcile'), { recursive: true });
    expect(await json(folder)).toBe(fresh);
  }, 60_000);

  it('follows a changed claim', async () => {
    const folder = corpus();
    await json(folder);
    const file = join(folder, 'claims', readdirSync(join(folder, 'claims'))[0]!);
    writeFileSync(file, readFileSync(file, 'utf8').replace(/ (\d+) /, ' 7$1 '));
    const changed = await json(folder);
    expect(changed).not.toBe(fresh);
    expect(changed).toBe(await json(folder, '--no-cache'));
  }, 60_000);

  it('is right under several processes at once', async () => {
    const folder = corpus();
    expect(await Promise.all([1, 2, 3].map(() => json(folder)))).toEqual([fresh, fresh, fresh]);
    expect(remembered(folder)).toEqual(['pairs.json', 'readings-1-0.json']);
    expect(await json(folder)).toBe(fresh);
  }, 60_000);
});
