/** Which of the expected rivals show between drafts, each draft standing for the claims of the same sentence that it covers. */
import type { Report } from '../../../src/types.ts';
import type { ExpectedList, ExpectedRival } from '../expected.ts';
import { pairKey } from '../pairs.ts';

export interface DraftStanding {
  readonly id: string;
  /** The hand-written claims that it says the same as. */
  readonly claims: readonly string[];
}

export interface DraftRivals {
  readonly listed: number;
  readonly found: readonly ExpectedRival[];
  readonly missed: readonly ExpectedRival[];
  readonly discrepancies: number;
  /** Discrepancies without any pair of the list, for a person to judge. */
  readonly beyond: readonly string[];
}

export function rivalsOfDrafts(report: Report, list: ExpectedList, standing: readonly DraftStanding[]): DraftRivals {
  const stands = new Map(standing.map(({ id, claims }) => [id, claims]));
  const same = new Map<string, Set<string>>();
  for (const { claims } of list.same) for (const claim of claims) same.set(claim, new Set([...(same.get(claim) ?? []), ...claims]));
  const clusterOf = new Map(report.clusters.flatMap((cluster) => cluster.claims.map((claim) => [claim, cluster] as const)));
  const claimsOf = (draft: string): string[] => (clusterOf.get(draft)?.claims ?? [draft]).flatMap((one) => stands.get(one) ?? []).flatMap((claim) => [claim, ...(same.get(claim) ?? [])]);
  const rivals = new Map(list.rivals.map((rival) => [pairKey(rival.a, rival.b), rival]));
  const unsure = new Set(list.notRivals.filter((pair) => pair.unsure).map(({ a, b }) => pairKey(a, b)));
  const found = new Set<ExpectedRival>();
  const beyond: string[] = [];
  for (const discrepancy of report.discrepancies) {
    let listed = false;
    for (const reason of discrepancy.reasons) {
      for (const a of claimsOf(reason.a)) for (const b of claimsOf(reason.b)) {
        const rival = rivals.get(pairKey(a, b));
        if (rival !== undefined) found.add(rival);
        listed ||= rival !== undefined || unsure.has(pairKey(a, b));
      }
    }
    if (!listed) beyond.push(`${discrepancy.confidence.toFixed(2)} ${discrepancy.types.join(', ')}\n${discrepancy.reasons.map((reason) => `  ${reason.a}: ${textOf(report, reason.a)}\n  ${reason.b}: ${textOf(report, reason.b)}`).join('\n  --\n')}`);
  }
  return { listed: list.rivals.length, found: [...found], missed: list.rivals.filter((rival) => !found.has(rival)), discrepancies: report.discrepancies.length, beyond };
}

function textOf(report: Report, claim: string): string {
  return report.readings.get(claim)?.text ?? '';
}
