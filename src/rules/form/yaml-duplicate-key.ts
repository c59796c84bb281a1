import type { Rule } from '../rule.ts';

export const yamlDuplicateKey: Rule<{ field: string; first: number }> = {
  code: 'yaml-duplicate-key',
  group: 'form',
  severity: 'error',
  about: 'A field is given once.',
  message: ({ field, first }) => `${field} is given twice; the first is on line ${first}, and only that one counts.`,
  mend: ({ field }) => `Keep one ${field}.`,
};
