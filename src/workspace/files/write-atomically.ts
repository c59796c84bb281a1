import { closeSync, fsyncSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { realPathOf } from './inside.ts';

/**
 * Writes a file so that it is either as it was or wholly new, whatever happens meanwhile: beside it first, then in its place. A link
 * is followed, so that it stays one; the permissions of the file stay.
 * @throws the error of the system, with the file as it was
 */
export function writeAtomically(path: string, content: string | Uint8Array): void {
  const target = realPathOf(path) ?? path;
  const beside = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  const mode = statSync(target, { throwIfNoEntry: false })?.mode;
  try {
    const handle = openSync(beside, 'wx', mode === undefined ? 0o666 : mode & 0o777);
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
