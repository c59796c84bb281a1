import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import type { Diagnostic } from '../../src/types.ts';

const made: string[] = [];

/** A folder with these files, removed after the tests of the file that asks for it. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'reconcile-workspace-'));
  if (made.push(folder) === 1) afterAll(() => made.forEach((one) => rmSync(one, { recursive: true, force: true })));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** "claims/a.yaml:3:5 bad-id": what a test expects of a diagnostic. */
export function shown({ file, line, column, code }: Diagnostic): string {
  return `${[file, line, column].filter((part) => part !== null).join(':')} ${code}`;
}

export const goodSource = 'id: a\ntitle: One\noutlet: Outlet A\npublished: 2025-03-03\nkind: news\n';
export const goodClaims = 'source: a\nclaims:\n  - id: c1\n    text: The ferry sank on 1 March 2025.\n    at: p1s1\n';
