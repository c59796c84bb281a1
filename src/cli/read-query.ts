import type { Engine } from '../pipeline.ts';
import type { Reading, Workspace } from '../types.ts';
import { claimFromText } from './claim-from-text.ts';
import { UsageError } from './errors.ts';
import { findClaim } from './find-claim.ts';

/**
 * Reads what a command was given: a claim of the workspace by its id, or else the words themselves as a claim of no source.
 * @param id for a claim that is free text
 * @throws UsageError for an id that no claim has, and for nothing at all
 */
export function readQuery(engine: Engine, workspace: Workspace, query: string, id: string): Reading {
  if (query.trim() === '') throw new UsageError('a claim is an id or a text; this one is empty');
  const claim = findClaim(workspace, query);
  if (claim === null) return engine.read(claimFromText(query, id), null);
  return engine.read(claim, workspace.sources.find((source) => source.id === claim.source) ?? null);
}
