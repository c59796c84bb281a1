import type { Rule } from '../rule.ts';

export const wrongType: Rule<{ field: string; expected: string; found: string }> = {
  code: 'wrong-type',
  group: 'form',
  severity: 'error',
  about: 'A field holds the kind of value that it should.',
  message: ({ field, expected, found }) => `${field} should be ${expected}, not ${found}.`,
  mend: ({ expected, found }) => (expected === 'a text' && /^the (?:number|boolean) /.test(found) ? 'Put it in quotes.' : `Write ${expected}.`),
};
