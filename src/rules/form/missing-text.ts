import type { Rule } from '../rule.ts';

export const missingText: Rule<{ id: string | null }> = {
  code: 'missing-text',
  group: 'form',
  severity: 'error',
  about: 'A claim has a text.',
  message: ({ id }) => `Claim ${id ?? 'without an id'} has no text, so it is left out.`,
  mend: () => 'Add text: one statement in your own words.',
};
