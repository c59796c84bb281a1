/** The wording of a diagnostic: its rule has it (rules/). */
import { ruleOf, type Rule } from '../rules/index.ts';
import type { Diagnostic } from '../types.ts';
import { KEPT_BACK } from './publishable-diagnostics.ts';

/** The message of a diagnostic and its mend. A code of no rule is its own message. */
export function messageOf({ code, args }: Pick<Diagnostic, 'code' | 'args'>): { readonly message: string; readonly mend: string } {
  // A diagnostic's code and args are made together, by the types of the rules, so the args fit the code.
  const rule = ruleOf(code) as Rule<Diagnostic['args']> | undefined;
  if (rule !== undefined && KEPT_BACK in args) return { message: `Against the rule: ${rule.about}`, mend: 'The words of this source are not to be published: reconcile check shows them.' };
  return rule === undefined ? { message: code, mend: '' } : { message: rule.message(args), mend: rule.mend(args) };
}
