import { lstatSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { realPathOf } from './files/inside.ts';
import { exampleFiles } from './example-files.ts';
import { WorkspaceError } from './workspace-error.ts';

/**
 * Writes a new workspace with one commented example of each file, which passes `reconcile check`. Makes the folder where
 * it is missing. Returns the files written, relative to it.
 * @throws WorkspaceError, with nothing written, where one of the files is there already or the folder cannot be made
 */
export function initWorkspace(directory: string): string[] {
  // A folder in git has one of its own already, and .reconcile/ says itself that git is to leave it alone.
  const paths = Object.keys(exampleFiles).filter((path) => path !== '.gitignore' || !isThere(join(directory, path)));
  const taken = paths.filter((path) => isThere(join(directory, path)));
  if (taken.length > 0) throw new WorkspaceError(`${directory} has ${taken.join(', ')} already: nothing was written. Name another folder, or move ${taken.length === 1 ? 'it' : 'them'} away.`);
  try {
    mkdirSync(directory, { recursive: true });
    for (const path of paths) {
      const folder = dirname(join(directory, path));
      mkdirSync(folder, { recursive: true });
      // A linked folder would put the files somewhere else.
      if (realPathOf(folder) !== join(realPathOf(directory)!, dirname(path))) throw new WorkspaceError(`${folder} is a link to another folder: nothing is written through it.`);
      writeFileSync(join(directory, path), exampleFiles[path]!, { flag: 'wx' });
    }
  } catch (error) {
    if (error instanceof WorkspaceError) throw error;
    throw new WorkspaceError(`No workspace can be made in ${directory}: ${reasonOf(error)}.`);
  }
  return paths;
}

/** A link that leads nowhere counts as there, too: writing would follow it. */
function isThere(path: string): boolean {
  try {
    lstatSync(path);
    return true;
  } catch {
    return false;
  }
}

function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'EEXIST' || code === 'ENOTDIR') return 'a file is in the way';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'writing there is not allowed';
  if (code === 'ENOSPC') return 'the disk is full';
  return `the system says ${code ?? String(error)}`;
}
