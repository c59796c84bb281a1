/**
 * Reads the claims of large workspaces in several threads, before the pipeline asks for them: it finds them in its memory then. What
 * a claim is read as depends on nothing but its source and the workspace's names, so that the report is the same for any number of threads.
 */
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Reading, Workspace } from '../types.ts';
import type { Memory } from '../values/memory.ts';
import type { Batch, BatchRead } from './reading-worker.ts';

/** Claims that are worth a thread: fewer are read before another one has loaded the language model. */
const CLAIMS_PER_THREAD = 1500;
/**
 * Claims that a thread is given at once: much more work than to hand them over, and few enough that all threads end together; more where
 * there are very many, since readings of one batch share what they have in common.
 */
const CLAIMS_PER_BATCH = { least: 500, most: 2000, share: 1 / 100 } as const;

export interface ReadAhead {
  /** Threads that there may be. */
  readonly threads: number;
  /** The folder of the built scripts. */
  readonly scripts: string;
  /** Hears how many of the claims have been read. */
  readonly tell: (read: number, all: number) => void;
}

/** A memory that has all that the given one has, and the readings that it lacks where they are many. */
export async function readAhead(workspace: Workspace, memory: Memory | null, { threads, scripts, tell }: ReadAhead): Promise<Memory | null> {
  const recalled = recalling(memory);
  const { unreadSources } = await import('../pipeline.ts');
  const { readingsFromJson } = await import('../workspace/index.ts');
  const unread = threads > 1 ? unreadSources(workspace, recalled) : [];
  const claims = unread.reduce((sum, source) => sum + source.claims.length, 0);
  const workers = Math.min(threads, Math.floor(claims / CLAIMS_PER_THREAD));
  if (workers < 2) return memory && recalled;
  const shared: Workspace = { ...workspace, sources: [], claims: [], rulings: [] };
  const read = new Map<string, readonly Reading[]>();
  let done = 0;
  const size = Math.max(CLAIMS_PER_BATCH.least, Math.min(CLAIMS_PER_BATCH.most, claims * CLAIMS_PER_BATCH.share));
  await inThreads(batchesOf(unread, size), workers, join(scripts, '..', 'bin', 'reading-worker.js'), shared, (batch, result) => {
    const readings = readingsFromJson(result.readings);
    let start = 0;
    for (const [madeFrom, count] of result.sources) read.set(madeFrom, readings.slice(start, (start += count)));
    tell((done += batch.claims.length), claims);
  });
  return {
    ...recalled,
    readings: (source, madeFrom) => read.get(madeFrom) ?? recalled.readings(source, madeFrom),
  };
}

/** The memory, each of whose readings is taken from it once; none at all is a memory of nothing. */
function recalling(memory: Memory | null): Memory {
  const known = new Map<string, readonly Reading[] | undefined>();
  return {
    readings(source, madeFrom) {
      if (!known.has(madeFrom)) known.set(madeFrom, memory?.readings(source, madeFrom));
      return known.get(madeFrom);
    },
    pairs: () => memory?.pairs(),
    keep: (run) => memory?.keep(run),
  };
}

function batchesOf(sources: readonly Batch[], size: number): Batch[] {
  const batches: { sources: Batch['sources'][number][]; claims: Batch['claims'][number][] }[] = [];
  for (const source of sources) {
    const last = batches.at(-1);
    const batch = last && last.claims.length < size ? last : { sources: [], claims: [] };
    if (batch !== last) batches.push(batch);
    batch.sources.push(...source.sources);
    for (const claim of source.claims) batch.claims.push(claim);
  }
  return batches;
}

/** Hands the batches out, one after the other to whichever thread is free. */
async function inThreads(batches: readonly Batch[], workers: number, script: string, shared: Workspace, take: (batch: Batch, result: BatchRead) => void): Promise<void> {
  let next = 0;
  const threads = Array.from({ length: workers }, () => new Worker(script, { workerData: shared }));
  try {
    await Promise.all(threads.map((thread) => new Promise<void>((resolve, reject) => {
      let current: Batch | undefined;
      const give = (): void => {
        current = batches[next++];
        if (current) thread.postMessage(current);
        else resolve();
      };
      thread.on('message', (result: BatchRead) => {
        take(current!, result);
        give();
      });
      thread.on('error', reject);
      thread.on('exit', (code) => reject(new Error(`a thread that reads claims ended with ${code}`)));
      give();
    })));
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
}
