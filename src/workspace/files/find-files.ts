import type { Dirent, Stats } from 'node:fs';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../../types.ts';
import { compare, diagnostic } from '../problems.ts';
import type { FileKind } from './file-kinds.ts';
import { folderKinds, isDataFile, rootKind } from './file-kinds.ts';
import { isInside, realPathOf } from './inside.ts';

export interface FoundFile {
  /** Relative to the workspace, with forward slashes. */
  readonly path: string;
  readonly absolute: string;
  readonly kind: FileKind;
}

/**
 * All data files of a workspace, by path in code-unit order. Hidden files are left alone. Symbolic links are followed only
 * where they stay in the workspace. `root` is the real path of the workspace.
 */
export function findFiles(root: string): { readonly files: readonly FoundFile[]; readonly diagnostics: readonly Diagnostic[] } {
  const files: FoundFile[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const entry of entriesOf(root, '')) {
    const kind = rootKind(entry.name);
    if (kind !== null) visit(entry.name, kind, [root]);
    else if (Object.hasOwn(folderKinds, entry.name)) visitFolder(entry.name, folderKinds[entry.name]!, [root]);
  }
  files.sort((a, b) => compare(a.path, b.path));
  return { files: onlyOneConfig(files), diagnostics };

  /** `above`: the real paths of the folders that this one lies in; a link to one of them would never end. */
  function visitFolder(path: string, kind: FileKind, above: readonly string[]): void {
    const real = resolved(path);
    if (real === null || above.includes(real.path)) return;
    if (!real.stats.isDirectory()) {
      diagnostics.push(diagnostic('unreadable-file', { file: path }, { reason: 'it should be a folder' }));
      return;
    }
    for (const entry of entriesOf(join(root, path), path)) visit(`${path}/${entry.name}`, kind, [...above, real.path]);
  }

  function visit(path: string, kind: FileKind, above: readonly string[]): void {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (name.startsWith('.')) return;
    const real = resolved(path);
    if (real === null) return;
    if (real.stats.isDirectory()) visitFolder(path, kind, above);
    else if (!isDataFile(name)) return;
    else if (real.stats.isFile()) files.push({ path, absolute: join(root, path), kind });
    // A pipe or a device would make the program wait for ever.
    else diagnostics.push(diagnostic('unreadable-file', { file: path }, { reason: 'it is no ordinary file' }));
  }

  /** Where a path leads, or null, reported, where it leads out of the workspace or nowhere. */
  function resolved(path: string): { readonly path: string; readonly stats: Stats } | null {
    const real = realPathOf(join(root, path));
    if (real !== null && !isInside(real, root)) {
      diagnostics.push(diagnostic('path-outside', { file: path }, { path, link: true }));
      return null;
    }
    try {
      if (real !== null) return { path: real, stats: statSync(real) };
    } catch {
      // reported below
    }
    diagnostics.push(diagnostic('unreadable-file', { file: path }, { reason: 'it is a link that leads nowhere, or may not be read' }));
    return null;
  }

  function entriesOf(absolute: string, path: string): Dirent[] {
    try {
      return readdirSync(absolute, { withFileTypes: true }).sort((a, b) => compare(a.name, b.name));
    } catch {
      diagnostics.push(diagnostic('unreadable-file', path === '' ? null : { file: path }, { reason: 'the folder may not be read' }));
      return [];
    }
  }

  function onlyOneConfig(all: readonly FoundFile[]): FoundFile[] {
    const [first, ...others] = all.filter(({ kind }) => kind === 'config').reverse(); // .yaml before .json
    for (const { path } of others) diagnostics.push(diagnostic('unreadable-file', { file: path }, { reason: `the configuration is read from ${first!.path}` }));
    return all.filter((file) => !others.includes(file));
  }
}

/** The data files of a workspace, relative to it, in code-unit order; none where there is no such folder. */
export function listFiles(directory: string): string[] {
  const root = realPathOf(directory);
  return root === null ? [] : findFiles(root).files.map(({ path }) => path);
}
