import { claimFinder, diagnosticFingerprint, rivalKeys } from '../../report/index.ts';
import type { Claim, Diagnostic, Discrepancy, Report, Source, Workspace } from '../../types.ts';

/**
 * Claims that were added or changed between two states of a workspace, by id. Where they stand does not matter; a changed source
 * (its date, say) changes all of its claims.
 */
export function changedClaims(before: Workspace, now: Workspace): Set<string> {
  const claims = new Map(before.claims.map((claim) => [claim.id, contentOf(claim)]));
  const sources = new Map(before.sources.map((source) => [source.id, contentOf(source)]));
  const changedSources = new Set(now.sources.filter((source) => sources.has(source.id) && sources.get(source.id) !== contentOf(source)).map(({ id }) => id));
  return new Set(now.claims.filter((claim) => changedSources.has(claim.source) || claims.get(claim.id) !== contentOf(claim)).map(({ id }) => id));
}

function contentOf({ location: _, ...content }: Claim | Source): string {
  return JSON.stringify(content);
}

/** The problems in changed claims, and those that were not there before, wherever they stand. */
export function broughtProblems(before: { readonly workspace: Workspace; readonly diagnostics: readonly Diagnostic[] }, now: { readonly workspace: Workspace; readonly diagnostics: readonly Diagnostic[] }, changed: ReadonlySet<string>): Diagnostic[] {
  const [claimThen, claimNow] = [claimFinder(before.workspace), claimFinder(now.workspace)];
  const known = new Map<string, number>();
  for (const one of before.diagnostics) {
    const key = diagnosticFingerprint(one, claimThen(one));
    known.set(key, (known.get(key) ?? 0) + 1);
  }
  return now.diagnostics.filter((one) => {
    const claim = claimNow(one);
    const key = diagnosticFingerprint(one, claim);
    const left = known.get(key) ?? 0;
    known.set(key, left - 1);
    return left <= 0 || (claim !== null && changed.has(claim));
  });
}

/** How discrepancies changed between two reports. */
export interface DiscrepancyChanges {
  /** By id: it was not there, or a changed claim takes part in it. */
  readonly brought: ReadonlyMap<string, 'new' | 'joined'>;
  readonly gone: readonly Discrepancy[];
}

/** Told apart by rival pairs of claims and type, so that a claim that joins a known position joins, and is nothing new. */
export function discrepancyChanges(before: Report, now: Report, changed: ReadonlySet<string>): DiscrepancyChanges {
  const [then, there] = [before, now].map(({ discrepancies }) => new Set(discrepancies.flatMap(rivalKeys)));
  const brought = new Map<string, 'new' | 'joined'>();
  for (const one of now.discrepancies) {
    if (!rivalKeys(one).some((key) => then!.has(key))) brought.set(one.id, 'new');
    else if (one.positions.some(({ claims }) => claims.some((claim) => changed.has(claim)))) brought.set(one.id, 'joined');
  }
  return { brought, gone: before.discrepancies.filter((one) => !rivalKeys(one).some((key) => there!.has(key))) };
}
