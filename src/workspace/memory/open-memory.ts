/** The memory of a workspace on disk: readings by source, in a few files, and what was found of the pairs of the last run. */
import { createHash } from 'node:crypto';
import type { Reading } from '../../types.ts';
import { packReadings, unpackReadings, type Packed } from '../../values/packed-readings.ts';
import type { Memory, RememberedPairs, RememberedReadings } from '../../values/memory.ts';
import { openMemoryFolder } from './memory-folder.ts';
import { pairsFromJson, pairsToJson } from './pairs-json.ts';

const PAIRS = 'pairs.json';

/** Sources whose readings share a file: one changed source rewrites no more than these. */
const SOURCES_PER_FILE = 64;

/** What is in a file of readings: of which sources, told by what they were made from, and how many of each. */
interface Written {
  readonly sources: readonly (readonly [madeFrom: string, count: number])[];
  readonly readings: Packed;
}

/** A file's readings by what they were made from. */
type ByMadeFrom = ReadonlyMap<string, readonly Reading[]>;

/**
 * Opens the memory of a workspace.
 * @param root the workspace's folder
 * @param sources how many sources it has: the readings of large workspaces are in more files
 * @param version tells this very program from all others: readings of another are of no use
 */
export function openMemory(root: string, sources: number, version: string): Memory {
  const folder = openMemoryFolder(root, version);
  const files = 2 ** Math.max(0, Math.ceil(Math.log2(sources / SOURCES_PER_FILE)));
  const opened = new Map<string, ByMadeFrom>();
  const readingsIn = (file: string): ByMadeFrom => {
    const known = opened.get(file) ?? fromContent(folder.read(file));
    opened.set(file, known);
    return known;
  };
  let lastPairs: RememberedPairs | undefined;
  return {
    readings(source, madeFrom) {
      return readingsIn(fileOf(source, files)).get(madeFrom);
    },
    pairs() {
      const json = folder.read(PAIRS);
      lastPairs = json === null ? undefined : pairsFromJson(json.toString('utf8'));
      return lastPairs;
    },
    keep({ readings, pairs }) {
      const groups = new Map<string, RememberedReadings[]>();
      for (const one of readings) {
        const file = fileOf(one.source, files);
        const group = groups.get(file);
        if (group) group.push(one);
        else groups.set(file, [one]);
      }
      let changed = false;
      for (const [file, group] of groups) {
        const known = readingsIn(file);
        if (group.length === known.size && group.every((one) => known.has(one.madeFrom))) continue;
        changed = true;
        folder.write(file, toContent(group));
      }
      if (JSON.stringify(pairs.claims) !== JSON.stringify(lastPairs?.claims)) folder.write(PAIRS, Buffer.from(pairsToJson(pairs)));
      if (changed) folder.keepOnly(new Set([PAIRS, ...groups.keys()]));
    },
  };
}

/** The file for the readings of a source. Which one depends on nothing but its id and the number of files. */
function fileOf(source: string, files: number): string {
  return `readings-${files}-${files === 1 ? 0 : createHash('sha256').update(source).digest().readUInt32LE() % files}.json`;
}

function toContent(group: readonly RememberedReadings[]): Buffer {
  const written: Written = { sources: group.map(({ madeFrom, readings }) => [madeFrom, readings.length]), readings: packReadings(group.flatMap(({ readings }) => readings)) };
  return Buffer.from(JSON.stringify(written));
}

function fromContent(content: Buffer | null): ByMadeFrom {
  if (content === null) return new Map();
  const { sources, readings: packed } = JSON.parse(content.toString('utf8')) as Written;
  const readings = unpackReadings(packed);
  let start = 0;
  return new Map(sources.map(([madeFrom, count]) => [madeFrom, readings.slice(start, (start += count))]));
}
