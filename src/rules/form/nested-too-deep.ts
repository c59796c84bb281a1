import type { Rule } from '../rule.ts';

export const nestedTooDeep: Rule<{ limit: number }> = {
  code: 'nested-too-deep',
  group: 'form',
  severity: 'error',
  about: 'Maps and lists are not nested without end.',
  message: ({ limit }) => `Maps and lists are nested more than ${limit} deep.`,
  mend: () => 'No field needs more than five levels; look for an unclosed bracket.',
};
