import type { Rule } from '../rule.ts';

/** Found when all other rules have spoken. */
export const unusedSuppression: Rule<{ code: string }> = {
  code: 'unused-suppression',
  group: 'housekeeping',
  severity: 'warning',
  about: 'A suppression suppresses something.',
  message: ({ code }) => `Nothing on the next line is reported as ${code}, so this suppresses nothing.`,
  mend: () => 'Remove the comment.',
};
