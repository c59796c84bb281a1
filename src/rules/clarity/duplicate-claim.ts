import { foldName } from '../../values/name-fold.ts';
import type { WorkspaceRule } from '../rule.ts';

export const duplicateClaim: WorkspaceRule<{ id: string; first: string }> = {
  code: 'duplicate-claim',
  group: 'clarity',
  severity: 'warning',
  about: 'A source makes each claim once.',
  message: ({ id, first }) => `${id} says what ${first} of the same source says already.`,
  mend: () => 'Remove one of the two; where the article says it at two places, keep the first.',
  checkAll: ({ report: { workspace } }) => {
    const first = new Map<string, string>();
    return workspace.claims.flatMap((claim) => {
      if (claim.withdrawn !== null) return [];
      // Overrides tell apart what the words do not; a speaker of another day may say the same again.
      const key = JSON.stringify([claim.source, foldName(claim.text), claim.overrides, claim.said]);
      const before = first.get(key);
      if (before === undefined) {
        first.set(key, claim.id);
        return [];
      }
      return [{ claim: claim.id, field: 'text' as const, span: null, location: null, args: { id: claim.id, first: before } }];
    });
  },
};
