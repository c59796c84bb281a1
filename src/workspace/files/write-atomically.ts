import { closeSync, fsyncSync, openSync, renameSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { realPathOf } from './inside.ts';

/**
 * Writes a file so that it is either as it was or wholly new, whatever happens meanwhile: beside it first, then in its place. A link
 * is followed, so that it stays one; the permissions of the file stay. What is no ordinary file (a pipe, /dev/stdout, /dev/null) is
 * written into: something else in its place would be another thing.
 * @throws the error of the system, with the file as it was
 */
export function writeAtomically(path: string, content: string | Uint8Array): void {
  const now = statSync(path, { throwIfNoEntry: false });
  if (now !== undefined && !now.isFile()) return writeFileSync(path, content);
  const target = realPathOf(path) ?? path;
  const beside = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    const handle = openSync(beside, 'wx', now === undefined ? 0o666 : now.mode & 0o777);
    try {
      const bytes = Buffer.from(content);
      for (let written = 0; written < bytes.length; ) written += writeSync(handle, bytes, written);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(beside, target);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
