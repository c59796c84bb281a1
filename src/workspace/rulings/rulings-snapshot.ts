import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { findFiles } from '../files/find-files.ts';
import { readTextFile } from '../files/read-text-file.ts';
import { writeAtomically } from '../files/write-atomically.ts';
import type { LoadedWorkspace } from '../load-workspace.ts';

/** The rulings files of a workspace as they were, by their paths in it. */
export type RulingsSnapshot = ReadonlyMap<string, Uint8Array>;

/** Remembers the rulings files of a workspace as they are. */
export function rulingsSnapshot({ evidence: { root } }: LoadedWorkspace): RulingsSnapshot {
  return new Map(findFiles(root).files.filter(({ kind }) => kind === 'rulings').flatMap(({ path, absolute }) => {
    const read = readTextFile(absolute);
    return read.ok ? [[path, read.bytes] as const] : [];
  }));
}

/**
 * Puts rulings files back from `after` to `before`.
 * @returns false, with nothing written, where they are not as `after` any more: someone else has written into them
 */
export function putRulingsBack(loaded: LoadedWorkspace, before: RulingsSnapshot, after: RulingsSnapshot): boolean {
  const now = rulingsSnapshot(loaded);
  if (now.size !== after.size || [...after].some(([path, bytes]) => !isSame(bytes, now.get(path)))) return false;
  const { root } = loaded.evidence;
  for (const path of after.keys()) if (!before.has(path)) rmSync(join(root, path));
  for (const [path, bytes] of before) if (!isSame(bytes, now.get(path))) writeAtomically(join(root, path), bytes);
  return true;
}

function isSame(one: Uint8Array, other: Uint8Array | undefined): boolean {
  return other !== undefined && Buffer.compare(one, other) === 0;
}
