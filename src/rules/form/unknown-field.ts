import type { Rule } from '../rule.ts';
import { meant } from '../wording.ts';

export const unknownField: Rule<{ field: string; of: string; nearest: string | null }> = {
  code: 'unknown-field',
  group: 'form',
  severity: 'error',
  about: 'Only the fields of the format are used.',
  message: ({ field, of }) => `A ${of} has no field ${field}.`,
  mend: ({ nearest }) => meant(nearest, 'Remove it, or put it in a comment.'),
};
