/** What was imported, as files of the workspace. Nothing that is there is written over. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { Workspace } from '../../types.ts';
import { writeWhole } from '../write/write-file.ts';

/** Parts as the fields of their files, made by the caller, who knows the formats. */
export interface ImportedFields {
  readonly sources: readonly { readonly id: string; readonly fields: object }[];
  readonly claims: readonly { readonly source: string; readonly fields: object }[];
  readonly entities: readonly object[];
  readonly rulings: readonly object[];
  readonly config: object | null;
}

export interface NewFile {
  /** Relative to the workspace. */
  readonly path: string;
  readonly content: string;
}

/** The files that hold it: one for each source, one for the claims of each, and one each for names, rulings and settings; each by a name that is free. */
export function filesOf(root: string, { sources, claims, entities, rulings, config }: ImportedFields): NewFile[] {
  const bySource = new Map<string, object[]>();
  for (const { source, fields } of claims) bySource.set(source, [...(bySource.get(source) ?? []), fields]);
  return [
    ...sources.map(({ id, fields }) => file(root, `sources/${id}`, fields)),
    ...[...bySource].map(([source, all]) => file(root, `claims/${source}`, { source, claims: all })),
    ...(entities.length === 0 ? [] : [file(root, existsSync(join(root, 'entities.yaml')) ? 'entities/imported' : 'entities', { entities })]),
    ...(rulings.length === 0 ? [] : [file(root, existsSync(join(root, 'rulings.yaml')) ? 'rulings/imported' : 'rulings', { rulings })]),
    ...(config === null ? [] : [file(root, 'reconcile.config', config)]),
  ];
}

/**
 * Writes the files.
 * @throws WorkspaceError where one cannot be written; those before it are then there
 */
export function writeFiles(root: string, files: readonly NewFile[]): void {
  for (const { path, content } of files) writeWhole(root, path, content);
}

function file(root: string, stem: string, fields: object): NewFile {
  let path = `${stem}.yaml`;
  for (let number = 2; existsSync(join(root, path)); number++) path = `${stem}-${number}.yaml`;
  return { path, content: stringify(fields, { lineWidth: 0, aliasDuplicateObjects: false }) };
}

/** A workspace with nothing in it. */
export function emptyWorkspace(config: Workspace['config']): Workspace {
  return { sources: [], claims: [], entities: [], rulings: [], config };
}
