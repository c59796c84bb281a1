import type { WorkspaceRule } from '../rule.ts';
import { times } from '../wording.ts';

export const draftClaim: WorkspaceRule<{ count: number }> = {
  code: 'draft-claim',
  group: 'housekeeping',
  severity: 'info',
  about: 'Claims are past the state of a draft.',
  message: ({ count }) => `${times(count, 'claim')} of this file ${count === 1 ? 'is' : 'are'} still a draft.`.replace('are still a draft', 'are still drafts'),
  mend: () => 'Read each against its article, then write status: written, or leave status out.',
  // One line a file: a new draft may hold a hundred.
  checkAll: ({ report: { workspace } }) => {
    const drafts = new Map<string, string[]>();
    for (const { id, status, location, withdrawn } of workspace.claims) if (status === 'draft' && withdrawn === null) drafts.set(location.file, [...(drafts.get(location.file) ?? []), id]);
    const lineOf = new Map(workspace.claims.map(({ id, location }) => [id, location.line]));
    return [...drafts.values()].map((ids) => {
      const first = [...ids].sort((a, b) => lineOf.get(a)! - lineOf.get(b)!)[0]!;
      return { claim: first, field: 'status' as const, span: null, location: null, args: { count: ids.length } };
    });
  },
};
