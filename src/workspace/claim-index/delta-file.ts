/**
 * What has changed since an index was made (`index.delta` in `.reconcile/`): the sources whose files are others, with their claims as
 * they are read now. It grows with the changes and not with the workspace; what it lacks is read again.
 */
import type { Reading } from '../../types.ts';
import { openMemoryFolder } from '../memory/memory-folder.ts';
import { readingsFromJson, readingsToJson } from '../memory/readings-json.ts';

const FILE = 'index.delta';

/** A source whose files have changed. */
export interface ChangedSource {
  /** In small letters. */
  readonly source: string;
  /** What the readings were made from, as a digest. */
  readonly madeFrom: string;
  readonly claims: readonly { readonly reading: Reading; readonly names: readonly string[] }[];
}

interface Written {
  readonly base: string;
  readonly sources: readonly { readonly source: string; readonly madeFrom: string; readonly names: readonly (readonly string[])[] }[];
}

/** What is kept of the changes since the index `base` was made; none where it is of another. */
export function readDelta(root: string, version: string, base: string): ChangedSource[] {
  const content = openMemoryFolder(root, version).read(FILE);
  if (content === null) return [];
  const [head = '', ...readings] = content.toString('utf8').split('\n');
  const written = JSON.parse(head) as Written;
  if (written.base !== base) return [];
  return written.sources.map(({ source, madeFrom, names }, at) => {
    const read = readingsFromJson(readings[at]!);
    return { source, madeFrom, claims: read.map((reading, claim) => ({ reading, names: names[claim]! })) };
  });
}

/** Keeps the changes; of two processes that do so at once, those of the last. */
export function writeDelta(root: string, version: string, base: string, sources: readonly ChangedSource[]): void {
  const head = { base, sources: sources.map(({ source, madeFrom, claims }) => ({ source, madeFrom, names: claims.map(({ names }) => names) })) } satisfies Written;
  const lines = [JSON.stringify(head), ...sources.map(({ claims }) => readingsToJson(claims.map(({ reading }) => reading)))];
  openMemoryFolder(root, version).write(FILE, Buffer.from(lines.join('\n')));
}
