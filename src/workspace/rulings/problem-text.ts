import { ruleOf, type Rule } from '../../rules/index.ts';
import type { Diagnostic } from '../../types.ts';

/** A problem in words, for an error that ends a command. */
export function messageOfProblem({ code, args }: Diagnostic): string {
  const rule = ruleOf(code) as Rule<Diagnostic['args']> | undefined;
  return rule === undefined ? code : `${rule.message(args)} ${rule.mend(args)}`;
}
