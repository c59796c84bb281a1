import type { Rule } from '../rule.ts';

export const wrongLength: Rule<{ field: string; expected: number; found: number }> = {
  code: 'wrong-length',
  group: 'form',
  severity: 'error',
  about: 'A list that should have two items has two.',
  message: ({ field, expected, found }) => `${field} should have ${expected} items, not ${found}.`,
  mend: ({ expected }) => `Give exactly ${expected}.`,
};
