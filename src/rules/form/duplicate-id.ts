import type { Rule } from '../rule.ts';

export const duplicateId: Rule<{ id: string; of: string; first: string }> = {
  code: 'duplicate-id',
  group: 'form',
  severity: 'error',
  about: 'An id is used once, whatever the case.',
  message: ({ id, of, first }) => `The ${of} id ${id} is taken: it is first used at ${first}, and this one is left out.`,
  mend: () => 'Give one of the two another id.',
};
