/** A thread that reads claims: batches of sources with their claims come in, their readings go out, packed. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Claim, Source, Workspace } from '../types.ts';
import type { Memory } from '../values/memory.ts';

export interface Batch {
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
}

/** The readings of a batch: what each source's were made from, and how many these are; and all of them as JSON. */
export interface BatchRead {
  readonly sources: readonly (readonly [madeFrom: string, count: number])[];
  readonly readings: string;
}

/** Of nothing: each source is read, and told by what it was read from. */
const NOTHING: Memory = { readings: () => undefined, pairs: () => undefined, keep: () => undefined };

/** `shared`: the workspace without sources and claims. */
async function main(shared: Workspace): Promise<void> {
  const { loadLanguage, readClaims } = await import('../pipeline.ts');
  const { readingsToJson } = await import('../workspace/index.ts');
  const language = loadLanguage();
  parentPort!.on('message', (batch: Batch) => {
    const { bySource } = readClaims({ ...shared, ...batch }, { language, memory: NOTHING });
    parentPort!.postMessage({ sources: bySource.map(({ madeFrom, readings }) => [madeFrom, readings.length]), readings: readingsToJson(bySource.flatMap(({ readings }) => readings)) } satisfies BatchRead);
  });
}

/** Settled when the thread is ready; it ends when the main one says so. */
export const ready = main(workerData as Workspace);
