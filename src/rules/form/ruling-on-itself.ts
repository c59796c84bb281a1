import type { Rule } from '../rule.ts';

export const rulingOnItself: Rule<{ claim: string }> = {
  code: 'ruling-on-itself',
  group: 'form',
  severity: 'error',
  about: 'A ruling is on two different claims.',
  message: ({ claim }) => `The ruling compares ${claim} with itself.`,
  mend: () => 'Name two different claims.',
};
