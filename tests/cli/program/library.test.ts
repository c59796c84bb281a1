/** The package as a library: what `import … from 'reconcile-claims'` gives to those who install it. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import type * as Library from '../../../src/index.ts';
import { createEngine } from '../../../src/pipeline.ts';
import { claim } from '../../trace/made-up-report.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const built = (await import(/* @vite-ignore */ join(root, 'dist', 'index.js'))) as typeof Library;

const CONSUMER = `
import { createEngine, loadWorkspace, reconcile, WorkspaceError, type Discrepancy, type Report } from 'reconcile-claims';

export function surest(directory: string): Discrepancy | undefined {
  const report: Report = reconcile(loadWorkspace(directory).workspace, { minConfidence: 0.9 });
  return report.discrepancies[0];
}
export const engine = (directory: string) => createEngine(loadWorkspace(directory).workspace);
export const isMissing = (error: unknown): boolean => error instanceof WorkspaceError;
// @ts-expect-error: the types are there, and they are no \`any\`
reconcile(7);
`;

it('has types that a strict project can use', () => {
  const folder = mkdtempSync(join(tmpdir(), 'consumer-'));
  try {
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync(root, join(folder, 'node_modules', 'reconcile-claims'), 'junction');
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
    writeFileSync(join(folder, 'index.ts'), CONSUMER);
    const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022'];
    const { stdout, status } = spawnSync(process.execPath, [join(root, 'node_modules', 'typescript', 'bin', 'tsc'), ...options, 'index.ts'], { cwd: folder, encoding: 'utf8' });
    expect([stdout, status]).toEqual(['', 0]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 60_000);

it('reads claims as the sources do: the repacked language model is the same model', () => {
  const texts = [
    'At least 12 people were killed in Homs on 5 December 2024.',
    'The constructor and the prototype of the boxes were better than the geese expected.',
    'Syrian Arab Army forces were 20 km south of Damascus on 7 December 2024.',
    'Turkey’s foreign minister denied that $2.4bn had been paid; “nobody”, he said, “was happier”.',
    "Manchester United won 2-0 at Anfield, and the worst-hit areas weren't reached until Tuesday.",
    'toString valueOf hasOwnProperty __proto__ went up by 3.5% ☺ naïve café',
  ];
  const { workspace } = built.loadWorkspace(root);
  const [theirs, ours] = [built.createEngine(workspace), createEngine(workspace)];
  const claims = [...texts.map((text, i) => ({ ...claim({ id: `t#c${i}` }), text })), ...workspace.claims.slice(0, 60)];
  for (const one of claims) expect(theirs.read(one, null)).toEqual(ours.read(one, null));
}, 60_000);
