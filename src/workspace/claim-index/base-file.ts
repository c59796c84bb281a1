/** An index of all claims on disk (`index.base` in `.reconcile/`): written by a run that has seen all, read by position. */
import { join } from 'node:path';
import type { Predicate, Reading } from '../../types.ts';
import { MANY_OF_A_THING, monthKey, sourceKey, type BaseIndex, type IndexEntry } from '../../values/base-index.ts';
import { ensureMemoryFolder, memoryFolder } from '../memory/memory-folder.ts';
import { readingsFromJson, readingsToJson } from '../memory/readings-json.ts';
import { hashOf, MOST_THINGS, openPostings, PostingsWriter } from './postings.ts';
import { STAMP, type ScannedFiles } from './scan-files.ts';
import { openSections, SectionWriter, type Sections } from './sections.ts';

const FILE = 'index.base';

/** A claim of as many words or more has to be asked itself. */
const MOST_WORDS = 255;

/** What a file says of sources: which it is about, and which it is a later version of. */
export interface FileNaming {
  readonly sources: readonly string[];
  readonly versionOf: readonly string[];
}

export interface IndexedWorkspace {
  /** Digest of all that readings depend on besides their source and its claims. */
  readonly shared: string;
  readonly files: ScannedFiles;
  /** By path; a file that says nothing may be missing. */
  readonly naming: ReadonlyMap<string, FileNaming>;
}

/** An open index. */
export interface OpenBase extends BaseIndex {
  /** Tells this very index from all others. */
  readonly id: string;
  readonly shared: string;
  readonly files: ScannedFiles;
  /** Places among the files of those that are about a source, or a later version of it; ids whatever their case. */
  filesOf(source: string): readonly number[];
  filesOfVersionsOf(source: string): readonly number[];
  naming(file: number): FileNaming;
  close(): void;
}

/**
 * Writes the index. Nothing is said where that fails: the next run does without.
 * @param root the workspace's folder
 * @param version tells this very program from all others
 * @param entries of all claims, by source, then id
 */
export function writeBase(root: string, version: string, workspace: IndexedWorkspace, entries: Iterable<IndexEntry>): void {
  let writer: SectionWriter | null = null;
  try {
    ensureMemoryFolder(join(root, memoryFolder));
    writer = new SectionWriter(join(root, memoryFolder, FILE));
    writeClaims(writer, entries);
    writeFiles(writer, workspace);
    writer.finish(version);
  } catch {
    writer?.abandon();
  }
}

function writeClaims(writer: SectionWriter, entries: Iterable<IndexEntry>): void {
  const postings = new PostingsWriter();
  const places: number[] = [];
  const words: number[] = [];
  const days: number[] = [];
  const families = new Map<string, Predicate>();
  const names = new Set<string>();
  const things = new Map<string, { count: number; months: [number, number][] }>();
  let claim = 0;
  writer.begin('readings');
  for (const entry of entries) {
    if (claim === MOST_THINGS) throw new RangeError('more claims than the index can number');
    const json = Buffer.from(readingsToJson([entry.reading]));
    places.push(writer.add(json), json.length, checksumOf(json));
    words.push(Math.min(entry.words, MOST_WORDS));
    days.push(...runOf(entry.days));
    for (const [family, predicate] of entry.families) if (!families.has(family)) families.set(family, predicate);
    for (const name of entry.names) names.add(name);
    for (const key of entry.keys) postings.add(key, claim);
    postings.add(sourceKey(entry.reading.source), claim);
    for (const thing of entry.things) {
      const known = things.get(thing) ?? { count: 0, months: [] };
      things.set(thing, known);
      known.count++;
      // Those before it was known that there are many are added when it is.
      if (known.count < MANY_OF_A_THING) for (const month of entry.months) known.months.push([month, claim]);
      else {
        for (const [month, earlier] of known.months.splice(0)) postings.add(monthKey(thing, month), earlier);
        for (const month of entry.months) postings.add(monthKey(thing, month), claim);
      }
    }
    claim++;
  }
  things.clear();
  writer.begin('places');
  writer.add(bytesOf(Float64Array.from(places)));
  writer.begin('words');
  writer.add(bytesOf(Uint8Array.from(words)));
  writer.begin('days');
  writer.add(bytesOf(Int32Array.from(days)));
  writer.begin('families');
  writer.add(Buffer.from(JSON.stringify([...families])));
  writer.begin('names');
  writer.add(Buffer.from([...names].join('\n')));
  postings.write(writer, 'keys');
}

function writeFiles(writer: SectionWriter, { shared, files, naming }: IndexedWorkspace): void {
  const postings = new PostingsWriter();
  const lines = files.paths.map((path, file) => {
    const { sources, versionOf } = naming.get(path) ?? { sources: [], versionOf: [] };
    for (const source of sources) postings.add(sourceKey(source), file);
    for (const source of versionOf) postings.add(versionKey(source), file);
    return JSON.stringify([sources, versionOf]);
  });
  writer.begin('paths');
  writer.add(Buffer.from(files.paths.join('\n')));
  writer.begin('naming');
  writer.add(Buffer.from(lines.join('\n')));
  writer.begin('stamps');
  writer.add(bytesOf(files.stamps));
  postings.write(writer, 'files');
  writer.begin('about');
  writer.add(Buffer.from(JSON.stringify({ shared, id: `${process.pid}-${process.hrtime.bigint()}` })));
}

function versionKey(source: string): string {
  return `v ${source.toLowerCase()}`;
}

/** Stretches that follow each other, as the first and how many; -1 where they do not. */
function runOf(days: readonly number[]): [number, number] {
  const sorted = [...new Set(days)].sort((a, b) => a - b);
  const first = sorted[0] ?? 0;
  return sorted.every((day, at) => day === first + at) ? [first, sorted.length] : [first, -1];
}

/** Of a reading: what is changed in a file by hand is seen before it is believed. */
function checksumOf(json: Buffer): number {
  return hashOf(json.toString('latin1')) % 2 ** 32;
}

function bytesOf(array: Float64Array | Int32Array | Uint8Array): Buffer {
  return Buffer.from(array.buffer, array.byteOffset, array.byteLength);
}

/** Opens the index of a workspace; null where there is none, or it is torn, foreign, or of another version. */
export function openBase(root: string, version: string): OpenBase | null {
  const sections = openSections(join(root, memoryFolder, FILE), version);
  if (sections === null) return null;
  try {
    return baseOf(sections);
  } catch {
    sections.close();
    return null;
  }
}

function baseOf(sections: Sections): OpenBase {
  const { shared, id } = JSON.parse(sections.whole('about').toString('utf8')) as { shared: string; id: string };
  const claims = sections.length('places') / 24;
  const keys = openPostings(sections, 'keys');
  const fileKeys = later(() => openPostings(sections, 'files'));
  const places = later(() => new Float64Array(sections.whole('places').buffer));
  const words = later(() => sections.whole('words'));
  const days = later(() => new Int32Array(sections.whole('days').buffer));
  const paths = textLines(sections.whole('paths'));
  const naming = later(() => textLines(sections.whole('naming')));
  const stamps = new Float64Array(sections.whole('stamps').buffer);
  if (stamps.length !== paths.length * STAMP) throw new RangeError('stamps of other files');
  const read = new Map<number, Reading>();
  const reading = (claim: number): Reading => {
    const known = read.get(claim);
    if (known) return known;
    const [start, length, checksum] = places().subarray(claim * 3, claim * 3 + 3);
    const json = sections.read('readings', start!, length!);
    if (checksumOf(json) !== checksum) throw new RangeError('a reading that was changed');
    const made = readingsFromJson(json.toString('utf8'))[0]!;
    read.set(claim, made);
    return made;
  };
  return {
    id,
    shared,
    claims,
    families: new Map(JSON.parse(sections.whole('families').toString('utf8')) as [string, Predicate][]),
    count: keys.count,
    members: keys.members,
    reading,
    words: (claim) => (words()[claim]! < MOST_WORDS ? words()[claim]! : reading(claim).content.length),
    days(claim) {
      const [first, count] = days().subarray(claim * 2, claim * 2 + 2);
      return count! < 0 ? null : { first: first!, count: count! };
    },
    names: later(() => textLines(sections.whole('names'))),
    files: { paths, stamps },
    filesOf: (source) => fileKeys().members(sourceKey(source)),
    filesOfVersionsOf: (source) => fileKeys().members(versionKey(source)),
    naming(file) {
      const [sources, versionOf] = JSON.parse(naming()[file]!) as [string[], string[]];
      return { sources, versionOf };
    },
    close: () => sections.close(),
  };
}

function textLines(bytes: Buffer): string[] {
  return bytes.length === 0 ? [] : bytes.toString('utf8').split('\n');
}

function later<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
