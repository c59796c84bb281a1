import { heldRulings } from '../../values/held-rulings.ts';
import type { WorkspaceRule } from '../rule.ts';

export const rulingAgainstCluster: WorkspaceRule<{ a: string; b: string; third: string }> = {
  code: 'ruling-against-cluster',
  group: 'comparison',
  severity: 'warning',
  about: 'What a ruling keeps apart, no third claim ties together.',
  message: ({ a, b, third }) => `${a} and ${b} are ruled different, yet ${third} says the same as both.`,
  mend: ({ third }) => `Look at ${third}: rule on it and one of the two, or remove the ruling.`,
  checkAll: ({ report: { workspace, comparisons } }) => {
    const different = heldRulings(workspace).filter(({ ruling }) => ruling === 'different');
    if (different.length === 0) return [];
    const ruled = new Set(different.flatMap(({ claims }) => claims));
    const same = new Map<string, string[]>();
    for (const { a, b, relation } of comparisons) {
      if (relation !== 'equivalent') continue;
      if (ruled.has(a)) same.set(a, [...(same.get(a) ?? []), b]);
      if (ruled.has(b)) same.set(b, [...(same.get(b) ?? []), a]);
    }
    return different.flatMap(({ claims: [a, b], location }) => {
      const third = (same.get(a) ?? []).filter((claim) => same.get(b)?.includes(claim)).sort()[0];
      return third === undefined ? [] : [{ claim: null, field: 'claim' as const, span: null, location, args: { a, b, third } }];
    });
  },
};
