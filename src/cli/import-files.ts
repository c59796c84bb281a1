import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Table } from '../workspace/import/index.ts';
import { UnusableError, UsageError } from './errors.ts';
import type { Io } from './io.ts';

/** A file to be imported, read. */
export interface ImportFile {
  /** As messages name it. */
  readonly name: string;
  readonly text: string;
  readonly format: 'csv' | 'ndjson';
  readonly table: Table;
}

interface Wanted {
  readonly from?: 'csv' | 'ndjson';
  readonly table?: Table;
}

const TABLES: readonly Table[] = ['sources', 'claims', 'entities', 'rulings'];
/** Tables of an export that tell what was made of the others. */
const DERIVED = new Set(['clusters', 'discrepancies', 'developments']);

/**
 * Reads what the arguments name: files, `-` for stdin, and of a folder the tables that an export has.
 * @throws UnusableError for what cannot be read, UsageError where the format cannot be told
 */
export async function readImportFiles(args: readonly string[], io: Io, wanted: Wanted): Promise<ImportFile[]> {
  const files: ImportFile[] = [];
  for (const arg of args) {
    if (arg === '-') {
      if (wanted.from === undefined) throw new UsageError('stdin has no ending that tells its format: say --from csv or --from ndjson');
      const chunks: Buffer[] = [];
      for await (const chunk of io.stdin) chunks.push(chunk as Buffer);
      files.push({ name: 'stdin', text: decoded('stdin', Buffer.concat(chunks)), format: wanted.from, table: wanted.table ?? 'claims' });
    } else if (isFolder(arg)) files.push(...folderFiles(arg, io, wanted));
    else files.push(readOne(arg, wanted));
  }
  return files;
}

/** Makes the folder of a new workspace where it is missing. */
export function emptyFolder(folder: string): string {
  try {
    mkdirSync(resolve(folder), { recursive: true });
  } catch (error) {
    throw new UnusableError(`${folder} cannot be made: ${(error as Error).message}`);
  }
  return resolve(folder);
}

function folderFiles(folder: string, io: Io, wanted: Wanted): ImportFile[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.csv')).sort();
  const stem = (name: string): string => name.slice(0, -4);
  const known = TABLES.filter((table) => names.includes(`${table}.csv`));
  if (known.length === 0) throw new UnusableError(`${folder} has none of the tables ${TABLES.map((table) => `${table}.csv`).join(', ')}: name the files themselves`);
  const passed = names.filter((name) => !known.includes(stem(name) as Table));
  if (passed.length > 0) io.note(`Passed over: ${passed.map((name) => (DERIVED.has(stem(name)) ? `${name} (made anew)` : name)).join(', ')}`);
  return known.map((table) => ({ ...readOne(join(folder, `${table}.csv`), { ...wanted, from: 'csv' }), table }));
}

function readOne(path: string, { from, table }: Wanted): ImportFile {
  const format = from ?? (/\.(?:ndjson|jsonl)$/i.test(path) ? 'ndjson' : /\.(?:csv|tsv)$/i.test(path) ? 'csv' : undefined);
  if (format === undefined) throw new UsageError(`the ending of ${path} does not tell its format: say --from csv or --from ndjson`);
  const stem = basename(path).replace(/\.[^.]*$/, '').toLowerCase();
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw new UnusableError(`${path} cannot be read: ${(error as NodeJS.ErrnoException).code === 'ENOENT' ? 'there is no such file' : (error as Error).message}`);
  }
  return { name: path, text: decoded(path, bytes), format, table: table ?? TABLES.find((one) => one === stem) ?? 'claims' };
}

function decoded(name: string, bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new UnusableError(`${name} is not in UTF-8: save it as "CSV UTF-8", so that no letter is lost`);
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
