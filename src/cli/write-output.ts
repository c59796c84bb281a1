import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
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
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const known: Readonly<Record<string, string>> = {
    ENOENT: 'there is no such folder', EACCES: 'it may not be written here', EPERM: 'it may not be written here', EISDIR: 'it is a folder', EEXIST: 'a file of that name is there', ENOTDIR: 'part of its path is a file', ENOSPC: 'the disk is full', EROFS: 'this disk is read-only',
  };
  return known[code ?? ''] ?? message;
}

/**
 * Writes several results into a folder, which is made where it is missing.
 * @throws UnusableError that says which could not be written, and why
 */
export function writeOutputs(folder: string, files: readonly { readonly name: string; readonly text: string }[]): void {
  try {
    mkdirSync(resolve(folder), { recursive: true });
  } catch (error) {
    throw new UnusableError(`${folder} cannot be made: ${reasonOf(error)}`);
  }
  for (const { name, text } of files) writeOutput(join(folder, name), text);
}
