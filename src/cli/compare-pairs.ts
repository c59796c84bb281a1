import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Engine } from '../pipeline.ts';
import type { Comparison, Reading } from '../types.ts';
import { claimFromRecord } from './claim-from-record.ts';
import { UnusableError } from './errors.ts';
import type { Io } from './io.ts';

/** Turns a finished comparison into the record that is written for it. */
export type Recorder = (id: unknown, a: unknown, b: unknown) => object;

/**
 * JSON Lines in, JSON Lines out, one line at a time, in the order of the input: however long the input, memory stays
 * small, and a slow reader slows the reading down. A line that cannot be used gives an error in its place. Blank lines are skipped.
 * @param file path of the input, or "-" for stdin
 * @throws UnusableError when the file cannot be read
 */
export async function comparePairs(file: string, io: Io, compareRecords: Recorder): Promise<void> {
  const input = file === '-' ? io.stdin : createReadStream(file);
  const failed = new Promise<never>((_, reject) => input.once('error', (error: Error) => reject(new UnusableError(`${file}: ${error.message}`))));
  failed.catch(() => undefined); // it is awaited below; a failure before that is not lost
  const lines = createInterface({ input, crlfDelay: Infinity });
  const answerAll = async () => {
    let first = true;
    for await (const raw of lines) {
      const line = first ? raw.replace(/^\u{feff}/u, '') : raw;
      first = false;
      if (line.trim() === '') continue;
      await io.write(`${JSON.stringify(answer(line, compareRecords))}\n`);
      if (!io.open) break;
    }
  };
  try {
    await Promise.race([answerAll(), failed]);
  } finally {
    lines.close();
    input.destroy(); // an open stdin would keep the process alive after its reader has gone
  }
}

/** The answer to one line; an unusable one is an answer too. */
function answer(line: string, compareRecords: Recorder): object {
  let id: unknown = null;
  try {
    const pair: unknown = JSON.parse(line);
    if (typeof pair !== 'object' || pair === null || Array.isArray(pair)) throw new TypeError('a pair is an object with a and b');
    const { id: given = null, a, b } = pair as Readonly<Record<string, unknown>>;
    id = given;
    return compareRecords(id, a, b);
  } catch (error) {
    return { id, error: error instanceof SyntaxError ? 'not JSON' : error instanceof Error ? error.message : String(error) };
  }
}

/** Compares records with an engine; `record` makes the answer's fields, of which `id` is the first. */
export function recorder(engine: Engine, record: (id: string, comparison: Comparison, a: Reading, b: Reading) => object): Recorder {
  return (id, a, b) => {
    const [left, right] = [claimFromRecord(a, 'a'), claimFromRecord(b, 'b')];
    const [readingA, readingB] = [engine.read(left.claim, left.source), engine.read(right.claim, right.source)];
    return { ...record('', engine.compare(readingA, readingB), readingA, readingB), id }; // whatever it was: a number and null are ids too
  };
}
