/** All claims of a workspace → Reading[], those that an earlier run has read taken from its memory. */
import type { Reading, Workspace } from '../types.ts';
import type { Memory, RememberedReadings } from '../values/memory.ts';
import { claimsBySource, madeFrom, type SourceClaims } from './made-from.ts';
import type { Reader } from './reader.ts';

/** A source's claims, and their readings where they are remembered. */
export interface RecalledReadings extends SourceClaims {
  /** What the readings depend on, as a digest; empty without a memory. */
  readonly madeFrom: string;
  readonly readings: readonly Reading[] | undefined;
}

/** Looks up what is remembered of each source's claims. */
export function recallReadings(workspace: Workspace, memory: Memory | undefined): RecalledReadings[] {
  const groups = claimsBySource(workspace);
  if (memory === undefined) return groups.map((group) => ({ ...group, madeFrom: '', readings: undefined }));
  const digestOf = madeFrom(workspace);
  return groups.map((group) => {
    const digest = digestOf(group);
    const readings = memory.readings(group.sourceId, digest);
    return { ...group, madeFrom: digest, readings: readings?.length === group.indexes.length ? readings : undefined };
  });
}

/** The readings in the order of the workspace's claims, and by source, to be remembered. The reader is asked for only where something is to be read. */
export function readWorkspace(workspace: Workspace, recalled: readonly RecalledReadings[], reader: () => Reader): { readonly readings: readonly Reading[]; readonly bySource: readonly RememberedReadings[] } {
  const readings = new Array<Reading>(workspace.claims.length);
  const bySource = recalled.map((group): RememberedReadings => {
    const read = group.readings ?? group.indexes.map((i) => reader().read(workspace.claims[i]!, group.source));
    for (const [at, i] of group.indexes.entries()) readings[i] = read[at]!;
    return { source: group.sourceId, madeFrom: group.madeFrom, readings: read };
  });
  return { readings, bySource };
}
