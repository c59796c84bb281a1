import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { findFiles } from '../files/find-files.ts';
import { readTextFile } from '../files/read-text-file.ts';
import { writeAtomically } from '../files/write-atomically.ts';
import type { LoadedWorkspace } from '../load-workspace.ts';

/** Remembers the rulings files of a workspace as they are; what it returns puts them back. */
export function rulingsSnapshot({ evidence: { root } }: LoadedWorkspace): () => void {
  const rulingsFiles = () => findFiles(root).files.filter(({ kind }) => kind === 'rulings');
  const before = new Map(rulingsFiles().flatMap(({ path, absolute }) => {
    const read = readTextFile(absolute);
    return read.ok ? [[path, read.bytes] as const] : [];
  }));
  return () => {
    for (const { path, absolute } of rulingsFiles()) if (!before.has(path)) rmSync(absolute);
    for (const [path, bytes] of before) writeAtomically(join(root, path), bytes);
  };
}
