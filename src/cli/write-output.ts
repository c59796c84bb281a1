import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { UnusableError } from './errors.ts';

/**
 * Writes a result to the file that an option names.
 * @throws UnusableError that says why it could not be written
 */
export function writeOutput(file: string, text: string): void {
  try {
    writeFileSync(resolve(file), text);
  } catch (error) {
    throw new UnusableError(`${file} could not be written: ${reasonOf(error)}`);
  }
}

/** "there is no such folder", where the system only has a code. */
function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const known: Readonly<Record<string, string>> = {
    ENOENT: 'there is no such folder', EACCES: 'it may not be written here', EPERM: 'it may not be written here', EISDIR: 'it is a folder', ENOTDIR: 'part of its path is a file', ENOSPC: 'the disk is full', EROFS: 'this disk is read-only',
  };
  return known[code ?? ''] ?? message;
}
