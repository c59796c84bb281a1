/**
 * Reads the claims of large workspaces in several threads, before the pipeline asks for them, and of very large ones compares their
 * pairs there too: it finds both in its memory then. What a claim is read as depends on nothing but its source and the workspace's
 * names, and what is found of a pair on nothing but the two readings, so that the report is the same for any number of threads.
 */
import { join } from 'node:path';
import type { Reading, Workspace } from '../types.ts';
import type { Memory, RememberedPairs } from '../values/memory.ts';
import type { Answer, Batch, PackedReadings, Task } from './reading-worker.ts';
import { withThreads, type Threads } from './threads.ts';
import { tuneForLongRuns } from './tune-engine.ts';

/** Claims that are worth a thread: fewer are read before another one has loaded the language model. */
const CLAIMS_PER_THREAD = 1500;
/** From so many claims on that each thread has to read, a run takes so long that V8 had better optimise early: each compiles by itself. */
const LONG_RUN = 10_000;
/**
 * Claims that a thread is given at once: much more work than to hand them over, and few enough that all threads end together; more where
 * there are very many, since readings of one batch share what they have in common.
 */
const CLAIMS_PER_BATCH = { least: 500, most: 2000, share: 1 / 100 } as const;
/**
 * Claims whose pairs are worth threads: with fewer, each thread has hardly warmed up when they are compared (a second, measured). Of
 * more, every thread's own copy of the readings (1.2 KB each) would take too much memory.
 */
const CLAIMS_TO_COMPARE = { least: 30_000, most: 300_000 } as const;
const PAIRS_PER_TASK = 20_000;

export interface ReadAhead {
  /** Threads that there may be. */
  readonly threads: number;
  /** The folder of the built scripts. */
  readonly scripts: string;
  /** Hears how much has been done. */
  readonly tell: (done: number, all: number, what: 'claims read' | 'pairs compared') => void;
}

type OurThreads = Threads<Task, Answer>;

/** A memory that has all that the given one has, and the readings that it lacks where they are many; where they are very many, what is found of their pairs too. */
export async function readAhead(workspace: Workspace, memory: Memory | null, { threads, scripts, tell }: ReadAhead): Promise<Memory | null> {
  const recalled = recalling(memory);
  const { unreadSources } = await import('../pipeline.ts');
  const unread = unreadSources(workspace, recalled);
  const claims = unread.reduce((sum, source) => sum + source.claims.length, 0);
  const workers = Math.min(threads, Math.floor(claims / CLAIMS_PER_THREAD));
  if (claims >= LONG_RUN * Math.max(1, workers)) tuneForLongRuns();
  if (workers < 2) return memory && recalled;
  const shared: Workspace = { ...workspace, sources: [], claims: [], rulings: [] };
  return withThreads<Task, Answer, Memory>(workers, join(scripts, '..', 'bin', 'reading-worker.js'), shared, async (pool) => {
    const size = Math.max(CLAIMS_PER_BATCH.least, Math.min(CLAIMS_PER_BATCH.most, claims * CLAIMS_PER_BATCH.share));
    const { read, packed } = await readIn(pool, batchesOf(unread, size), (done) => tell(done, claims, 'claims read'));
    const known: Memory = { ...recalled, readings: (source, madeFrom) => read.get(madeFrom) ?? recalled.readings(source, madeFrom) };
    const { least, most } = CLAIMS_TO_COMPARE;
    // Where some claims were read before, most pairs are remembered as well.
    if (claims < workspace.claims.length || claims < least || claims > most) return known;
    const pairs = await compareIn(pool, workspace, known, packed, (done, all) => tell(done, all, 'pairs compared'));
    return { ...known, pairs: () => (recalled.pairs(), pairs) };
  });
}

async function readIn(pool: OurThreads, batches: readonly Batch[], tell: (done: number) => void): Promise<{ readonly read: ReadonlyMap<string, readonly Reading[]>; readonly packed: readonly PackedReadings[] }> {
  const { readingsFromJson } = await import('../workspace/index.ts');
  const read = new Map<string, readonly Reading[]>();
  const packed: PackedReadings[] = [];
  let done = 0;
  await pool.share(batches.map((batch) => ({ read: batch })), (at, answer) => {
    const result = answer as PackedReadings;
    packed.push(result);
    const readings = readingsFromJson(result.readings);
    let start = 0;
    for (const [madeFrom, count] of result.sources) read.set(madeFrom, readings.slice(start, (start += count)));
    tell((done += batches[at]!.claims.length));
  });
  return { read, packed };
}

/** Which pairs share a key is looked for here, while the threads unpack the readings; the rest is theirs. */
async function compareIn(pool: OurThreads, workspace: Workspace, memory: Memory, packed: readonly PackedReadings[], tell: (done: number, all: number) => void): Promise<RememberedPairs> {
  const { keyedPairs, readClaims } = await import('../pipeline.ts');
  const { pairsFromJson } = await import('../workspace/index.ts');
  const { readings, bySource } = readClaims(workspace, { memory });
  const claims = bySource.map((group) => [group.madeFrom, group.readings.length] as const);
  const known = pool.tellAll({ know: packed, order: claims });
  const pairs = keyedPairs(readings);
  await known;
  const tasks: Task[] = [];
  for (let start = 0; start < pairs.length; start += PAIRS_PER_TASK) tasks.push({ compare: pairs.slice(start, start + PAIRS_PER_TASK) });
  const parts: RememberedPairs[] = [];
  let done = 0;
  await pool.share(tasks, (at, answer) => {
    parts[at] = pairsFromJson(answer as string);
    tell((done += Math.min(PAIRS_PER_TASK, pairs.length - at * PAIRS_PER_TASK)), pairs.length);
  });
  return { claims, unrelated: joined(parts.map((part) => part.unrelated)), related: joined(parts.map((part) => part.related)), found: parts.flatMap((part) => part.found), denials: null };
}

function joined(lists: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(lists.reduce((sum, list) => sum + list.length, 0));
  let at = 0;
  for (const list of lists) {
    all.set(list, at);
    at += list.length;
  }
  return all;
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
