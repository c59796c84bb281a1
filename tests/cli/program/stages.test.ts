/** The pipeline in stages prints what one process prints. */
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runReconcile } from '../../scenarios/support/run-program.ts';
import { temporaryFolder } from './support/repository.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** The bundled corpus, with rulings on pairs that are compared and on one that is not, a broken file, and a claim that no predicate is found in. */
function workspace(): string {
  const folder = temporaryFolder();
  for (const part of ['sources', 'claims', 'entities.yaml']) cpSync(join(root, part), join(folder, part), { recursive: true });
  return folder;
}

async function json(folder: string): Promise<{ stdout: string; discrepancies: { reasons: { a: string; b: string }[] }[] }> {
  const { stdout } = await runReconcile(['--format', 'json', '--no-cache'], { cwd: folder });
  return { stdout, discrepancies: (JSON.parse(stdout) as { discrepancies: { reasons: { a: string; b: string }[] }[] }).discrepancies };
}

describe('reconcile stage', () => {
  it('gives the bytes of one process, by scripts/stages.sh, in three shards', { timeout: 180_000 }, async () => {
    const folder = workspace();
    const [first, second, third] = (await json(folder)).discrepancies.map(({ reasons }) => reasons[0]!);
    const rulings = [
      { claims: [first!.a, first!.b], ruling: 'no-conflict' },
      { claims: [second!.a, second!.b], ruling: 'same' },
      { claims: [third!.a, third!.b], ruling: 'different' },
      { claims: [first!.a, third!.b], ruling: 'conflict' },
    ];
    writeFileSync(join(folder, 'rulings.yaml'), JSON.stringify({ rulings }));
    writeFileSync(join(folder, 'claims', 'broken.yaml'), 'source: nobody\nclaims: [{id: c1, text: Nobody says this.}]\n');
    const out = join(temporaryFolder(), 'stages');
    const { status, stderr, stdout } = spawnSync('bash', [join(root, 'scripts', 'stages.sh'), folder, out, '3'], { encoding: 'utf8' });
    expect(stderr.replaceAll(/^reconcile: 1 error in claims\/broken\.yaml.*\n/gm, '')).toBe('');
    expect(status).toBe(0);
    expect(stdout).toContain('the same bytes');
    expect(readFileSync(join(out, 'report.json'), 'utf8')).toBe((await json(folder)).stdout);
  });

  it('tells lines that it cannot use, goes on, and ends with 2', async () => {
    const folder = workspace();
    const claims = (await runReconcile(['stage', 'claims'], { cwd: folder })).stdout.split('\n');
    const [one = '', two = ''] = claims;
    const read = await runReconcile(['stage', 'read'], { cwd: folder, stdin: [one, 'x\tnot JSON \u001b[31m', 'x\t[1]', '', 'x\t{"claims":[{"id":7}],"ruled":[],"source":null}', two].join('\n') });
    expect(read.code).toBe(2);
    expect(read.stderr.split('\n')).toEqual([
      'reconcile: stage read: line 2: not a key, a tab and JSON',
      'reconcile: stage read: line 3: a record is a JSON object',
      'reconcile: stage read: line 5: not a source with its claims (stage claims writes them)',
      '',
    ]);
    const clean = await runReconcile(['stage', 'read'], { cwd: folder, stdin: `${one}\n${two}\n` });
    expect([clean.code, clean.stderr]).toEqual([0, '']);
    expect(read.stdout).toBe(clean.stdout);
  });

  it('refuses keys that are not sorted, since pairs would be lost', async () => {
    const { code, stderr } = await runReconcile(['stage', 'compare'], { stdin: 'whole ["b"]\t{}\nwhole ["a"]\t{}\n' });
    expect([code, stderr.split('\n').at(-2)]).toEqual([2, 'reconcile: line 2: its key comes before that of the line above; the input must be sorted by key (LC_ALL=C sort)']);
  });

  it('refuses to merge where a reading is missing', async () => {
    const folder = workspace();
    const { code, stderr, stdout } = await runReconcile(['stage', 'merge'], { cwd: folder });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^reconcile: there is no reading of \S+ and \d+ other claims: merge needs what stage read wrote, of all claims\n$/);
  });

  it('says what is wrong with a plan, and when there is none', async () => {
    expect(await runReconcile(['stage', 'keys'])).toMatchObject({ code: 2, stderr: 'reconcile: stage keys needs --plan FILE (stage plan writes it)\n' });
    const plan = join(temporaryFolder(), 'plan');
    writeFileSync(plan, 'x\t{"nothing":1}\n');
    expect(await runReconcile(['stage', 'keys', '--plan', plan])).toMatchObject({ code: 2, stderr: `reconcile: stage keys --plan ${plan}: line 1: not a part of a plan\nreconcile: ${plan}: not a plan (stage plan writes it)\n` });
    expect((await runReconcile(['stage', 'keys', '--plan', join(plan, 'nowhere')])).code).toBe(2);
    expect((await runReconcile(['stage', 'mrege'])).stderr).toContain("'mrege' is no stage (did you mean merge?)");
  });
});
