/** A thread that reads claims, and compares pairs of them: tasks come in, and each is answered. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Claim, Reading, Source, Workspace } from '../types.ts';
import type { Memory, RememberedPairs } from '../values/memory.ts';

export interface Batch {
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
}

/** The readings of some sources' claims: what each source's were made from, and how many these are; and all of them as JSON. */
export interface PackedReadings {
  readonly sources: readonly (readonly [madeFrom: string, count: number])[];
  readonly readings: string;
}

export type Task =
  /** Claims to be read; the answer is their readings. */
  | { readonly read: Batch }
  /** All readings of a workspace, in the order in which pairs name them; no answer. */
  | { readonly know: readonly PackedReadings[]; readonly order: RememberedPairs['claims'] }
  /** Pairs to be compared; the answer is what was found of those that the slots do not tell apart, as JSON. */
  | { readonly compare: Float64Array };

export type Answer = PackedReadings | string | null;

/** Of nothing: each source is read, and told by what it was read from. */
const NOTHING: Memory = { readings: () => undefined, pairs: () => undefined, keep: () => undefined };

/** `shared`: the workspace without sources and claims. */
async function main(shared: Workspace): Promise<void> {
  const { comparerOf, loadLanguage, readClaims } = await import('../pipeline.ts');
  const { pairsToJson, readingsFromJson, readingsToJson } = await import('../workspace/index.ts');
  const language = loadLanguage();
  let compare: ReturnType<typeof comparerOf> | null = null;
  const answer = (task: Task): Answer => {
    if ('read' in task) {
      const { bySource } = readClaims({ ...shared, ...task.read }, { language, memory: NOTHING });
      return { sources: bySource.map(({ madeFrom, readings }) => [madeFrom, readings.length]), readings: readingsToJson(bySource.flatMap(({ readings }) => readings)) };
    }
    if ('know' in task) {
      compare = comparerOf(inOrder(task, readingsFromJson));
      return null;
    }
    return pairsToJson({ claims: [], denials: null, ...compare!(task.compare) });
  };
  parentPort!.on('message', (task: Task) => parentPort!.postMessage(answer(task)));
}

function inOrder({ know, order }: Extract<Task, { know: unknown }>, unpack: (json: string) => readonly Reading[]): Reading[] {
  const bySource = new Map<string, readonly Reading[]>();
  for (const { sources, readings: packed } of know) {
    const readings = unpack(packed);
    let start = 0;
    for (const [madeFrom, count] of sources) bySource.set(madeFrom, readings.slice(start, (start += count)));
  }
  return order.flatMap(([madeFrom]) => bySource.get(madeFrom)!);
}

/** Settled when the thread is ready; it ends when the main one says so. */
export const ready = main(workerData as Workspace);
