import { join } from 'node:path';
import { isInside, realPathOf } from './inside.ts';
import { readTextFile } from './read-text-file.ts';

/** Gives lines of a workspace's files, to be shown with what is wrong on them; each file is read once. Null where it cannot be had. */
export function lineReader(directory: string): (file: string, line: number) => string | null {
  const root = realPathOf(directory);
  const lines = new Map<string, readonly string[]>();
  return (file, line) => {
    const known = lines.get(file) ?? linesOf(root, file);
    lines.set(file, known);
    return known[line - 1] ?? null;
  };
}

function linesOf(root: string | null, file: string): readonly string[] {
  const path = root === null ? null : realPathOf(join(root, file));
  if (root === null || path === null || !isInside(path, root)) return [];
  const read = readTextFile(path);
  return read.ok ? read.text.split(/\r\n|[\n\r]/) : [];
}
