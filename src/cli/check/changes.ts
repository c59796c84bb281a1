import { claimFinder, diagnosticFingerprint, isSettled, rivalKeys, type WithdrawnPositions } from '../../report/index.ts';
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

/** A workspace with what is wrong with it. */
interface Judged {
  readonly workspace: Workspace;
  readonly diagnostics: readonly Diagnostic[];
  readonly files: readonly string[];
}

/**
 * The problems in changed claims, and those that were not there before, wherever they stand. What is wrong with a file as such moves
 * with it: a file that is gone may have given its problems to one that is new.
 */
export function broughtProblems(before: Judged, now: Judged, changed: ReadonlySet<string>): Diagnostic[] {
  const [claimThen, claimNow] = [claimFinder(before.workspace), claimFinder(now.workspace)];
  const known = new Map<string, number>();
  const [filesThen, filesNow] = [new Set(before.files), new Set(now.files)];
  const keyOf = (one: Diagnostic, claim: string | null, others: ReadonlySet<string>): string => (claim === null && one.file !== null && !others.has(one.file) ? `moved ${diagnosticFingerprint({ ...one, file: null }, null)}` : diagnosticFingerprint(one, claim));
  for (const one of before.diagnostics) {
    const key = keyOf(one, claimThen(one), filesNow);
    known.set(key, (known.get(key) ?? 0) + 1);
  }
  return now.diagnostics.filter((one) => {
    const claim = claimNow(one);
    const key = keyOf(one, claim, filesThen);
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
  readonly withdrawn: readonly WithdrawnPositions[];
}

/** The discrepancies of a report, and which of them are shown: neither silenced by a comment nor by the configuration. */
export interface ShownDiscrepancies {
  readonly report: Report;
  readonly shown: readonly Discrepancy[];
}

/**
 * Told apart by rival pairs of claims and type, so that a claim that joins a known position joins, and is nothing new. What was ruled a
 * conflict or silenced before, and is not any more, is new; what is so now, and was not, is gone.
 */
export function discrepancyChanges(before: ShownDiscrepancies, now: ShownDiscrepancies, changed: ReadonlySet<string>): DiscrepancyChanges {
  const keysOf = (all: readonly Discrepancy[]): ReadonlySet<string> => new Set(all.flatMap(rivalKeys));
  const openOf = ({ shown }: ShownDiscrepancies): readonly Discrepancy[] => shown.filter((one) => !isSettled(one));
  const [openThen, openNow, allThen] = [keysOf(openOf(before)), keysOf(openOf(now)), keysOf(before.report.discrepancies)];
  const brought = new Map<string, 'new' | 'joined'>();
  for (const one of now.report.discrepancies) {
    const known = isSettled(one) ? allThen : openThen;
    if (!rivalKeys(one).some((key) => known.has(key))) brought.set(one.id, 'new');
    else if (one.positions.some(({ claims }) => claims.some((claim) => changed.has(claim)))) brought.set(one.id, 'joined');
  }
  const stays = (one: Discrepancy): boolean => rivalKeys(one).some((key) => openNow.has(key));
  return { brought, gone: openOf(before).filter((one) => !stays(one)), withdrawn: openOf(before).filter(stays).flatMap((one) => withdrawnFrom(one, openNow)) };
}

/** The positions of a discrepancy that stays of which no rival pair is left. */
function withdrawnFrom(discrepancy: Discrepancy, openNow: ReadonlySet<string>): WithdrawnPositions[] {
  const without = discrepancy.positions.filter(({ claims }) => {
    const reasons = discrepancy.reasons.filter(({ a, b }) => claims.includes(a) || claims.includes(b));
    return reasons.length > 0 && !rivalKeys({ ...discrepancy, reasons }).some((key) => openNow.has(key));
  });
  return without.length === 0 ? [] : [{ discrepancy, clusters: without.map(({ cluster }) => cluster) }];
}
