/** What the readings of a source's claims depend on, as a digest: two that are equal give equal readings. */
import { createHash } from 'node:crypto';
import type { Claim, Source, Workspace } from '../types.ts';

/** A source's claims, of which the acronyms and the surnames of one may be spelled out in another. */
export interface SourceClaims {
  readonly source: Source | null;
  readonly sourceId: string;
  /** Places of its claims among the workspace's. */
  readonly indexes: readonly number[];
}

/** The claims by source, in the order of each source's first claim. */
export function claimsBySource(workspace: Workspace): SourceClaims[] {
  const sources = new Map(workspace.sources.map((source) => [source.id, source]));
  const groups = new Map<string, number[]>();
  for (const [i, claim] of workspace.claims.entries()) {
    const group = groups.get(claim.source);
    if (group) group.push(i);
    else groups.set(claim.source, [i]);
  }
  return [...groups].map(([sourceId, indexes]) => ({ source: sources.get(sourceId) ?? null, sourceId, indexes }));
}

/**
 * The digest of everything that a source's readings are made from: its claims, what is known of the source, and the workspace's
 * names and settings. Places in files are left out: a claim that moved down a line is read as before.
 */
export function madeFrom(workspace: Workspace): (group: SourceClaims) => string {
  const shared = sharedDigest(workspace);
  return ({ source, indexes }) => {
    const own = JSON.stringify([source && unplaced(source), indexes.map((i) => unplaced(workspace.claims[i]!))]);
    return createHash('sha256').update(shared).update(own).digest('hex');
  };
}

/** The digest of what all readings depend on besides. */
export function sharedDigest(workspace: Workspace): string {
  return createHash('sha256').update(JSON.stringify([workspace.entities.map(unplaced), workspace.config])).digest('hex');
}

function unplaced(item: Claim | Source | Workspace['entities'][number]): object {
  return { ...item, location: null };
}
