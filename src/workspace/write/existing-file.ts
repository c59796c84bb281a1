import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { isInside, realPathOf } from '../files/inside.ts';
import { readTextFile } from '../files/read-text-file.ts';
import { WorkspaceError } from '../workspace-error.ts';

/**
 * The text of a file that is to be added to; null where nothing is there.
 * @throws WorkspaceError where something is there that `check` would not read either: what is not read whole would be lost in writing
 */
export function existingFile(root: string, path: string): string | null {
  const absolute = join(root, path);
  if (lstatSync(absolute, { throwIfNoEntry: false }) === undefined) return null;
  const [real, realRoot] = [realPathOf(absolute), realPathOf(root)];
  const refused = (why: string): WorkspaceError => new WorkspaceError(`${path} is there already, and nothing can be added to it: ${why}.`);
  if (real === null || realRoot === null) throw refused('it is a link that leads nowhere');
  if (!isInside(real, realRoot)) throw refused('it is a link out of the workspace');
  const file = readTextFile(real);
  if (file.ok) return file.text;
  if (file.problem === 'not-utf8') throw refused('it is not UTF-8');
  if (file.problem === 'too-large') throw refused('it is too large to be read');
  throw refused('it is no file that can be read');
}
