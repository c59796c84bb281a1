import type { FlaggedDiscrepancy } from '../../report/index.ts';
import { isSettled } from '../../report/index.ts';
import { ruleOf } from '../../rules/index.ts';
import type { Config, Discrepancy, Location, Severity } from '../../types.ts';

/** Makes a finding of a discrepancy: null where the workspace has turned its rule off. One that a person has ruled a conflict is settled, and only noted. */
export function flag(discrepancy: Discrepancy, { severities }: Config, isConcerned: (claim: string) => boolean, placeOf: (claim: string) => Location | null, change: FlaggedDiscrepancy['change']): FlaggedDiscrepancy | null {
  const code = discrepancy.reasons.length > 0 && discrepancy.reasons.every(({ withinSource }) => withinSource) ? 'self-contradiction' : 'new-discrepancy';
  const wanted: Severity | 'off' = (Object.hasOwn(severities, code) ? severities[code] : undefined) ?? ruleOf(code)!.severity;
  const severity = wanted !== 'off' && isSettled(discrepancy) ? 'info' : wanted;
  const claim = claimToBlame(discrepancy, isConcerned);
  const location = placeOf(claim);
  return severity === 'off' || location === null ? null : { discrepancy, code, severity, claim, location, change };
}

/** The claim that is looked at when the discrepancy is: of those that are checked, one that a reason names, the surest first. */
function claimToBlame({ positions, reasons }: Discrepancy, isConcerned: (claim: string) => boolean): string {
  const named = [...reasons].sort((x, y) => y.confidence - x.confidence).flatMap(({ a, b }) => [b, a]);
  return named.find(isConcerned) ?? positions.flatMap(({ claims }) => claims).find(isConcerned) ?? named[0] ?? positions[0]!.claims[0]!;
}
