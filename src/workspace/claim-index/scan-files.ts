/** The data files of a workspace and their stamps, without opening one: what has changed since an index was made. */
import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compare } from '../problems.ts';
import { folderKinds, isDataFile, rootKind } from '../files/file-kinds.ts';

/** Numbers of a stamp: times of change of content and of the entry, size, and which file it is. */
export const STAMP = 4;

/** Files with their stamps, {@link STAMP} numbers each, in the order of {@link comparePaths}. */
export interface ScannedFiles {
  readonly paths: readonly string[];
  readonly stamps: Float64Array;
}

/** Milliseconds within which a file may change again and look as before: some file systems count in two seconds. */
const UNSURE = 2000;

/**
 * Looks at every file's entry. Null where there is anything but plain files and folders (a link may lead anywhere), or something
 * may not be read: then all has to be read. A file that changed within the last seconds gets a stamp that equals none.
 * @param root the real path of the workspace
 * @param now milliseconds since 1970
 */
export function scanFiles(root: string, now: number): ScannedFiles | null {
  const paths: string[] = [];
  let stamps = new Float64Array(1024 * STAMP);
  const takeFile = (path: string): boolean => {
    const stats = lstatSync(join(root, path), { throwIfNoEntry: false });
    if (stats === undefined || !stats.isFile()) return false;
    if ((paths.length + 1) * STAMP > stamps.length) {
      const larger = new Float64Array(stamps.length * 2);
      larger.set(stamps);
      stamps = larger;
    }
    const sure = Math.max(stats.mtimeMs, stats.ctimeMs) < now - UNSURE;
    stamps.set([sure ? stats.mtimeMs : NaN, stats.ctimeMs, stats.size, stats.ino], paths.length * STAMP);
    paths.push(path);
    return true;
  };
  const takeFolder = (path: string): boolean =>
    entriesOf(join(root, path)).every((entry) => {
      if (entry.name.startsWith('.')) return true;
      if (entry.isDirectory()) return takeFolder(`${path}/${entry.name}`);
      if (!entry.isFile()) return false;
      return !isDataFile(entry.name) || takeFile(`${path}/${entry.name}`);
    });
  try {
    const sound = entriesOf(root).every((entry) => {
      if (rootKind(entry.name) !== null) return entry.isFile() && takeFile(entry.name);
      return !Object.hasOwn(folderKinds, entry.name) || (entry.isDirectory() && takeFolder(entry.name));
    });
    return sound ? { paths, stamps: stamps.slice(0, paths.length * STAMP) } : null;
  } catch {
    return null;
  }
}

function entriesOf(folder: string) {
  return readdirSync(folder, { withFileTypes: true }).sort((a, b) => compare(a.name, b.name));
}

/** A file before and now: its place in either list, or -1. */
export interface ChangedFile {
  readonly path: string;
  readonly before: number;
  readonly now: number;
}

/** Files that came, went, or whose stamp is another. */
export function changedFiles(before: ScannedFiles, now: ScannedFiles): ChangedFile[] {
  const changed: ChangedFile[] = [];
  let [i, j] = [0, 0];
  while (i < before.paths.length || j < now.paths.length) {
    const order = i === before.paths.length ? 1 : j === now.paths.length ? -1 : before.paths[i] === now.paths[j] ? 0 : comparePaths(before.paths[i]!, now.paths[j]!);
    if (order < 0) changed.push({ path: before.paths[i]!, before: i, now: -1 });
    else if (order > 0) changed.push({ path: now.paths[j]!, before: -1, now: j });
    else if (!sameStamp(before.stamps, i, now.stamps, j)) changed.push({ path: now.paths[j]!, before: i, now: j });
    if (order <= 0) i++;
    if (order >= 0) j++;
  }
  return changed;
}

/** NaN equals nothing. */
function sameStamp(one: Float64Array, i: number, other: Float64Array, j: number): boolean {
  for (let at = 0; at < STAMP; at++) if (one[i * STAMP + at] !== other[j * STAMP + at]) return false;
  return true;
}

/** The order in which folders are walked: part by part. */
export function comparePaths(a: string, b: string): number {
  return compare(a.replaceAll('/', '\0'), b.replaceAll('/', '\0'));
}
