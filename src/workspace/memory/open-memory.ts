/** The memory of a workspace on disk: readings by source, in a few files, and what was found of the pairs of the last run. */
import { createHash } from 'node:crypto';
import type { Memory, RememberedPairs, RememberedReadings } from '../../values/memory.ts';
import { openMemoryFolder } from './memory-folder.ts';
import { pairsFromJson, pairsToJson } from './pairs-json.ts';
import { readingsFromJson, readingsToJson } from './readings-json.ts';

const PAIRS = 'pairs.json';

/** Sources whose readings share a file: one changed source rewrites no more than these. */
const SOURCES_PER_FILE = 64;

/** A file's lines: `made-from readings-as-JSON`, by the first of these. */
type Lines = ReadonlyMap<string, Buffer>;

/**
 * Opens the memory of a workspace.
 * @param root the workspace's folder
 * @param sources how many sources it has: the readings of large workspaces are in more files
 * @param version tells this very program from all others: readings of another are of no use
 */
export function openMemory(root: string, sources: number, version: string): Memory {
  const folder = openMemoryFolder(root, version);
  const files = 2 ** Math.max(0, Math.ceil(Math.log2(sources / SOURCES_PER_FILE)));
  const opened = new Map<string, Lines>();
  const linesIn = (file: string): Lines => {
    const lines = opened.get(file) ?? linesOf(folder.read(file));
    opened.set(file, lines);
    return lines;
  };
  let lastPairs: RememberedPairs | undefined;
  return {
    readings(source, madeFrom) {
      const json = linesIn(fileOf(source, files)).get(madeFrom);
      return json && readingsFromJson(json.toString('utf8'));
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
        const known = linesIn(file);
        if (group.length === known.size && group.every((one) => known.has(one.madeFrom))) continue;
        changed = true;
        folder.write(file, Buffer.concat(group.flatMap((one) => [Buffer.from(`${one.madeFrom} `), known.get(one.madeFrom) ?? Buffer.from(readingsToJson(one.readings)), Buffer.from('\n')])));
      }
      if (JSON.stringify(pairs.claims) !== JSON.stringify(lastPairs?.claims)) folder.write(PAIRS, Buffer.from(pairsToJson(pairs)));
      if (changed) folder.keepOnly(new Set([PAIRS, ...groups.keys()]));
    },
  };
}

/** The file for the readings of a source. Which one depends on nothing but its id and the number of files. */
function fileOf(source: string, files: number): string {
  return `readings-${files}-${files === 1 ? 0 : createHash('sha256').update(source).digest().readUInt32LE() % files}.jsonl`;
}

function linesOf(content: Buffer | null): Lines {
  const lines = new Map<string, Buffer>();
  if (content === null) return lines;
  for (let start = 0; start < content.length; ) {
    const [space, end] = [content.indexOf(' ', start), content.indexOf('\n', start)];
    lines.set(content.toString('latin1', start, space), content.subarray(space + 1, end));
    start = end + 1;
  }
  return lines;
}
