import type { Rule } from '../rule.ts';

export const badClaimReference: Rule<{ text: string }> = {
  code: 'bad-claim-reference',
  group: 'form',
  severity: 'error',
  about: 'A claim is named by its full id.',
  message: ({ text }) => `"${text}" is not the full id of a claim.`,
  mend: () => 'Write source#claim, such as bne-2024-12-07#c10.',
};
