import type { Rule } from '../rule.ts';

export const missingField: Rule<{ field: string; of: string }> = {
  code: 'missing-field',
  group: 'form',
  severity: 'error',
  about: 'A required field is there.',
  message: ({ field, of }) => `This ${of} has no ${field}.`,
  mend: ({ field }) => `Add ${field}.`,
};
