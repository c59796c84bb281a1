/** Holds a report against what a reader expects of it. */
import type { ConflictType, Discrepancy, Reason, Relation, Report, Workspace } from '../../src/types.ts';
import { CONFLICT_TYPES, type ExpectedList, type ExpectedNotRival, type ExpectedRival } from './expected.ts';
import { pairKey, pairsWithin, reportedPairs, type ReportedPairs } from './pairs.ts';

export interface RivalResult extends ExpectedRival {
  /** Whether a reason stands between the clusters of the two, whatever its type. */
  readonly found: boolean;
  readonly foundTypes: readonly ConflictType[];
  /** Found, with at least one of the expected types. */
  readonly rightType: boolean;
  readonly joined: boolean;
}

export interface NotRivalResult extends ExpectedNotRival {
  readonly foundTypes: readonly ConflictType[];
  readonly falseAlarm: boolean;
  readonly joined: boolean;
}

export interface SamePair {
  readonly a: string;
  readonly b: string;
  readonly why: string;
  readonly unsure: boolean;
  readonly joined: boolean;
  /** How the tool relates the two; null where it says nothing. */
  readonly relation: Relation | null;
}

export interface DiscrepancyResult {
  readonly discrepancy: Discrepancy;
  /** Whether the list has all of its rival pairs, some, or none. */
  readonly verdict: 'expected' | 'partly' | 'beyond';
  readonly reasons: readonly { readonly reason: Reason; readonly expected: boolean }[];
}

/** Counts alone, for tables and thresholds. */
export interface Figures {
  readonly claims: number;
  readonly overridden: number;
  readonly clusters: number;
  readonly developments: number;
  readonly rivals: { readonly listed: number; readonly found: number; readonly rightType: number };
  /** By expected type; a pair with two expected types counts for both. `rightType`: with this very type. */
  readonly byType: Readonly<Partial<Record<ConflictType, { readonly listed: number; readonly found: number; readonly rightType: number }>>>;
  readonly notRivals: { readonly listed: number; readonly falseAlarms: number };
  readonly unsure: { readonly listed: number; readonly reported: number };
  /** Pairs within the groups; `related`: joined, or compared as equivalent or one more specific than the other. `rivals`: reported as rivals. */
  readonly same: { readonly pairs: number; readonly joined: number; readonly related: number; readonly rivals: number };
  readonly unsureSame: { readonly pairs: number; readonly joined: number };
  readonly wronglyJoined: number;
  readonly discrepancies: { readonly reported: number; readonly expected: number; readonly partly: number; readonly beyond: number };
}

export interface Measurement {
  readonly rivals: readonly RivalResult[];
  readonly notRivals: readonly NotRivalResult[];
  readonly samePairs: readonly SamePair[];
  /** Pairs of `rivals` and (but for the unsure) `not_rivals` that share a cluster, and that no group of `same` holds. */
  readonly wronglyJoined: readonly (RivalResult | NotRivalResult)[];
  readonly discrepancies: readonly DiscrepancyResult[];
  readonly figures: Figures;
}

const SUPPORT: readonly Relation[] = ['equivalent', 'entails', 'entailed-by'];

/** Measures a report against a list. Claims of the list that the report does not have count as not found. */
export function measure(report: Report, list: ExpectedList): Measurement {
  const reported = reportedPairs(report);
  const rivals = list.rivals.map((pair): RivalResult => {
    const foundTypes = reported.rivalTypes(pair.a, pair.b);
    return { ...pair, foundTypes, found: foundTypes.length > 0, rightType: pair.types.some((type) => foundTypes.includes(type)), joined: reported.joined(pair.a, pair.b) };
  });
  const notRivals = list.notRivals.map((pair): NotRivalResult => {
    const foundTypes = reported.rivalTypes(pair.a, pair.b);
    return { ...pair, foundTypes, falseAlarm: foundTypes.length > 0, joined: reported.joined(pair.a, pair.b) };
  });
  const samePairs = samePairsOf(list, reported);
  const same = new Set(samePairs.map(({ a, b }) => pairKey(a, b)));
  const apart = [...rivals, ...notRivals.filter(({ unsure, mayJoin }) => !unsure && !mayJoin)];
  const wronglyJoined = apart.filter(({ a, b, joined }) => joined && !same.has(pairKey(a, b)));
  const discrepancies = judgeDiscrepancies(report, list, reported);
  const found = { rivals, notRivals, samePairs, wronglyJoined, discrepancies };
  return { ...found, figures: count(report, found, reported) };
}

/** The same workspace as if no claim file stated a slot: what is understood from the texts alone. */
export function withoutOverrides(workspace: Workspace): Workspace {
  return { ...workspace, claims: workspace.claims.map((claim) => ({ ...claim, overrides: {} })) };
}

/** How many claims state at least one slot. */
export function overriddenClaims(workspace: Workspace): number {
  return workspace.claims.filter(({ overrides }) => Object.values(overrides).some((value) => value !== undefined)).length;
}

function samePairsOf(list: ExpectedList, reported: ReportedPairs): readonly SamePair[] {
  const pairs = new Map<string, SamePair>();
  for (const { claims, why, unsure } of list.same) {
    for (const [a, b] of pairsWithin(claims)) {
      if (unsure && pairs.has(pairKey(a, b))) continue; // what one group is sure of, another cannot make unsure
      pairs.set(pairKey(a, b), { a, b, why, unsure, joined: reported.joined(a, b), relation: reported.comparison(a, b)?.relation ?? null });
    }
  }
  return [...pairs.values()];
}

/** A rival pair is expected when the list has a pair between the two clusters, or between claims that it says are the same as claims of theirs. */
function judgeDiscrepancies(report: Report, list: ExpectedList, reported: ReportedPairs): readonly DiscrepancyResult[] {
  const sameAs = new Map<string, Set<string>>();
  for (const { claims } of list.same) for (const claim of claims) sameAs.set(claim, new Set([...(sameAs.get(claim) ?? []), ...claims]));
  const clustersOf = (claim: string): readonly string[] => [claim, ...(sameAs.get(claim) ?? [])].map((one) => reported.clusterOf.get(one) ?? one);
  const expected = new Set(list.rivals.flatMap(({ a, b }) => clustersOf(a).flatMap((one) => clustersOf(b).map((other) => pairKey(one, other)))));
  return report.discrepancies.map((discrepancy) => {
    const reasons = discrepancy.reasons.map((reason) => ({
      reason,
      expected: expected.has(pairKey(reported.clusterOf.get(reason.a) ?? reason.a, reported.clusterOf.get(reason.b) ?? reason.b)),
    }));
    const known = reasons.filter((one) => one.expected).length;
    return { discrepancy, reasons, verdict: known === 0 ? 'beyond' : known < reasons.length ? 'partly' : 'expected' };
  });
}

function count(report: Report, found: Omit<Measurement, 'figures'>, reported: ReportedPairs): Figures {
  const { rivals, notRivals, samePairs, wronglyJoined, discrepancies } = found;
  const verdicts = (verdict: DiscrepancyResult['verdict']): number => discrepancies.filter((one) => one.verdict === verdict).length;
  const sure = notRivals.filter(({ unsure }) => !unsure);
  const unsure = notRivals.filter((pair) => pair.unsure);
  const surelySame = samePairs.filter((pair) => !pair.unsure);
  const unsureSame = samePairs.filter((pair) => pair.unsure);
  return {
    claims: report.workspace.claims.length,
    overridden: overriddenClaims(report.workspace),
    clusters: report.clusters.length,
    developments: report.developments.length,
    rivals: rivalCounts(rivals, ({ rightType }) => rightType),
    byType: Object.fromEntries(
      CONFLICT_TYPES.map((type) => [type, rivals.filter(({ types }) => types.includes(type))] as const)
        .filter(([, pairs]) => pairs.length > 0)
        .map(([type, pairs]) => [type, rivalCounts(pairs, ({ foundTypes }) => foundTypes.includes(type))]),
    ),
    notRivals: { listed: sure.length, falseAlarms: sure.filter(({ falseAlarm }) => falseAlarm).length },
    unsure: { listed: unsure.length, reported: unsure.filter(({ falseAlarm }) => falseAlarm).length },
    same: {
      pairs: surelySame.length,
      joined: surelySame.filter(({ joined }) => joined).length,
      related: surelySame.filter(({ joined, relation }) => joined || (relation !== null && SUPPORT.includes(relation))).length,
      rivals: surelySame.filter(({ a, b }) => reported.rivalTypes(a, b).length > 0).length,
    },
    unsureSame: { pairs: unsureSame.length, joined: unsureSame.filter(({ joined }) => joined).length },
    wronglyJoined: wronglyJoined.length,
    discrepancies: { reported: discrepancies.length, expected: verdicts('expected'), partly: verdicts('partly'), beyond: verdicts('beyond') },
  };
}

function rivalCounts(pairs: readonly RivalResult[], right: (pair: RivalResult) => boolean): Figures['rivals'] {
  return { listed: pairs.length, found: pairs.filter(({ found }) => found).length, rightType: pairs.filter(right).length };
}
