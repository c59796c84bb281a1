/** What a file of the workspace holds, told from where it lies (docs/formats.md). */
export type FileKind = 'source' | 'claims' | 'entities' | 'rulings' | 'config';

/** Folders that are searched, and what their files hold. */
export const folderKinds: Readonly<Record<string, FileKind>> = { sources: 'source', claims: 'claims', entities: 'entities', rulings: 'rulings' };

/** Single files in the workspace's own folder, without their ending. */
const rootKinds: Readonly<Record<string, FileKind>> = { 'reconcile.config': 'config', entities: 'entities', rulings: 'rulings' };

/** The kind of a file by its path in the workspace; null: none of ours. */
export function kindOfPath(path: string): FileKind | null {
  const [top = '', ...rest] = path.split('/');
  if (rest.length === 0) return rootKind(top);
  if (!Object.hasOwn(folderKinds, top) || rest.some((name) => name.startsWith('.')) || !isDataFile(rest.at(-1)!)) return null;
  return folderKinds[top]!;
}

/** YAML, and JSON, which is YAML. */
const ENDING = /\.(?:yaml|yml|json)$/;

export function isDataFile(name: string): boolean {
  return ENDING.test(name) && !name.startsWith('.');
}

/** The kind of a file in the workspace's own folder; null: none of ours. */
export function rootKind(name: string): FileKind | null {
  const stem = name.replace(ENDING, '');
  return isDataFile(name) && Object.hasOwn(rootKinds, stem) ? rootKinds[stem]! : null;
}
