import type { Source, TraceEntry, Workspace, Claim } from '../types.ts';

/**
 * Gives, for each claim, why it no longer counts in discrepancies, or null where it counts. A withdrawn claim comes
 * before its source's state, because somebody wrote that down about this very claim.
 */
export function setAsideReasons(workspace: Workspace): (claim: Claim) => TraceEntry['set_aside'] {
  const sources = new Map<string, Source>(workspace.sources.map((source) => [source.id, source]));
  const superseded = new Set(workspace.sources.flatMap((source) => (source.versionOf === null ? [] : [source.versionOf])));
  return (claim) => {
    if (claim.withdrawn !== null) return 'withdrawn';
    if (sources.get(claim.source)?.status === 'retracted') return 'retracted';
    return superseded.has(claim.source) ? 'superseded' : null;
  };
}
