import type { Finding } from '../types.ts';
import { claimRules, workspaceRules } from './index.ts';
import type { ClaimContext, WorkspaceContext } from './rule.ts';

/** Every breach of the rules that look at what claims say: one by one, then together. Pure; in the order of claims and rules. */
export function judge(claims: readonly ClaimContext[], together: WorkspaceContext): Finding[] {
  return [
    ...claims.flatMap((context) => claimRules.flatMap(({ code, check }) => check(context).map(({ field = 'text' as const, span, args }) => ({ code, args, claim: context.claim.id, field, span, location: null })))),
    ...workspaceRules.flatMap(({ code, checkAll }) => checkAll(together).map((breach) => ({ ...breach, code }))),
  ];
}
