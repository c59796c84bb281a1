import type { Discrepancy, Report, Ruling } from '../../types.ts';
import { heldRulings } from '../../values/held-rulings.ts';
import type { WorkspaceRule } from '../rule.ts';

export const contradictsRuling: WorkspaceRule<{ claim: string; accepted: string; on: string | null }> = {
  code: 'contradicts-ruling',
  group: 'comparison',
  severity: 'warning',
  about: 'No claim contradicts one that a person has accepted, unless the ruling was on that claim.',
  message: ({ claim, accepted, on }) => `${claim} contradicts ${accepted}, which a ruling${on === null ? '' : ` of ${on}`} accepts, and was not there to be ruled on: the matter is open again.`,
  mend: ({ claim, accepted }) => `Look at it again, then rule on it: reconcile rule ${claim} ${accepted} conflict --accept ${accepted} --reason "…"`,
  checkAll: ({ report }) =>
    heldRulings(report.workspace)
      .filter(({ accept }) => accept !== null)
      .flatMap((ruling) => rivalsOf(ruling, report).map((claim) => ({ claim, field: 'text' as const, span: null, location: null, args: { claim, accepted: ruling.accept!, on: ruling.on } }))),
};

/** Claims in a position that is rival to the accepted one, and is not the one that the ruling was on. */
function rivalsOf({ accept, claims }: Ruling, { discrepancies }: Report): string[] {
  const isIn = (discrepancy: Discrepancy, claim: string): boolean => discrepancy.positions.some((position) => position.claims.includes(claim));
  return discrepancies.filter((one) => isIn(one, accept!)).flatMap(({ positions, reasons }) => {
    const accepted = positions.find((position) => position.claims.includes(accept!))!;
    const rivals = positions.filter((position) => position !== accepted && !position.claims.some((claim) => claims.includes(claim)));
    return rivals.filter((rival) => reasons.some(({ a, b }) => (accepted.claims.includes(a) && rival.claims.includes(b)) || (accepted.claims.includes(b) && rival.claims.includes(a)))).flatMap((rival) => rival.claims);
  });
}
