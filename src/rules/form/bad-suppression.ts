import type { Rule } from '../rule.ts';
import { meant } from '../wording.ts';

export const badSuppression: Rule<{ problem: 'no-code' | 'no-reason' | 'unknown-code'; code: string | null; nearest: string | null }> = {
  code: 'bad-suppression',
  group: 'form',
  severity: 'error',
  about: 'A suppression names a rule that there is, and says why.',
  message: ({ problem, code }) => (problem === 'no-code' ? 'The suppression names no rule.' : problem === 'no-reason' ? 'The suppression gives no reason, so it does not hold.' : `No rule has the code ${code ?? ''}.`),
  mend: ({ problem, nearest }) => (problem === 'unknown-code' ? meant(nearest, '`reconcile check --list-rules` lists them.') : 'Write # reconcile-disable-next-line <code> -- <reason>.'),
};
