import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isInside, realPathOf } from '../files/inside.ts';
import { WorkspaceError } from '../workspace-error.ts';

/**
 * Writes a file of a folder whole or not at all: it is written beside its place and then moved there, so that nobody ever reads half of
 * it, and a full disk leaves what was there. Folders on the way are made; none may be a link that leads out of `root`.
 * What is there with the same content is left as it is.
 * @throws WorkspaceError where it cannot be written, or is there already with other content and `overwrite` is false
 */
export function writeWhole(root: string, path: string, content: string, { overwrite = false } = {}): void {
  const target = join(root, path);
  const folder = dirname(target);
  let aside: string | null = null;
  try {
    mkdirSync(folder, { recursive: true });
    const [realFolder, realRoot] = [realPathOf(folder), realPathOf(root)];
    if (realFolder === null || realRoot === null || !isInside(realFolder, realRoot)) throw new WorkspaceError(`${folder} is a link out of ${root}: nothing is written through it.`);
    aside = join(folder, `.${basename(target)}.${process.pid}.tmp`);
    writeFileSync(aside, content, { flag: 'wx' });
    if (overwrite) renameSync(aside, target);
    else linkSync(aside, target); // fails where something is there, even what came this moment
  } catch (error) {
    if (error instanceof WorkspaceError) throw error;
    if ((error as NodeJS.ErrnoException).code === 'EEXIST' && holds(target, content)) return;
    throw new WorkspaceError(`${path} cannot be written: ${reasonOf(error)}.`);
  } finally {
    if (aside !== null) rmSync(aside, { force: true });
  }
}

function holds(file: string, content: string): boolean {
  try {
    return readFileSync(file, 'utf8') === content;
  } catch {
    return false;
  }
}

function reasonOf(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EEXIST') return 'a file is there already (--force merges into it)';
  if (code === 'ENOTDIR') return 'a file stands where its folder should be';
  if (code === 'EISDIR') return 'a folder is in its place';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'writing there is not allowed';
  if (code === 'ENOSPC') return 'the disk is full';
  if (code === 'ENAMETOOLONG') return 'its name is too long for this system';
  return `the system says ${code ?? String(error)}`;
}
