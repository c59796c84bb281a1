/** Each row of the README's table of exit codes, run over a workspace in the state that it names. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { words } from '../../scenarios/support/scenario-file.ts';
import { runReconcile } from '../../scenarios/support/run-program.ts';
import { folderWith } from '../../workspace/support.ts';

const source = (id: string): string => `id: ${id}\npublished: 2025-03-03\n`;
const claim = (id: string, text: string): string => `source: ${id}\nclaims:\n  - id: c1\n    text: ${text}\n`;
const sound = { 'sources/a.yaml': source('a'), 'claims/a.yaml': claim('a', 'The ferry accident near Oldport on 2 March 2025 killed 12 people.') };
const rival = { 'sources/b.yaml': source('b'), 'claims/b.yaml': claim('b', 'The ferry accident near Oldport on 2 March 2025 killed 15 people.') };
const warned = { 'sources/w.yaml': source('w'), 'claims/w.yaml': claim('w', 'It sank on 2 March 2025.') };
const broken = { 'claims/x.yaml': claim('nowhere', 'The ferry sank.') };

/** What stands in the workspace, by the outcome that a row names. */
function filesFor(outcome: string): Readonly<Record<string, string>> {
  if (outcome.includes('no discrepancy')) return { ...sound, ...warned };
  if (outcome.startsWith('warnings')) return { ...sound, ...rival, ...warned };
  if (outcome.startsWith('discrepancies')) return { ...sound, ...rival };
  if (outcome.includes('errors')) return { ...sound, ...broken };
  if (outcome.includes('canonical')) return { ...sound, 'claims/a.yaml': 'claims: [{id: c1, text: The ferry sank.}]\nsource: a\n' };
  return sound;
}

const readme = readFileSync(fileURLToPath(new URL('../../../README.md', import.meta.url)), 'utf8');
const rows = [...readme.matchAll(/^\| `(reconcile [^`]+)` \| ([^|]+) \| ([0-9]) \|$/gm)].map(([, command = '', outcome = '', code]) => [command, outcome.trim(), Number(code)] as const);

it('the table is there', () => expect(rows.length).toBeGreaterThan(10));

it.each(rows)('%s, %s: %i', async (command, outcome, code) => {
  const { code: ended, stderr } = await runReconcile([...words(command).slice(1), '--no-cache'], { cwd: folderWith(filesFor(outcome)), env: { GIT_CEILING_DIRECTORIES: '/' } });
  expect(ended, stderr).toBe(code);
});
