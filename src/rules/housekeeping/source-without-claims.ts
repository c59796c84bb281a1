import type { Rule } from '../rule.ts';

export const sourceWithoutClaims: Rule<{ id: string }> = {
  code: 'source-without-claims',
  group: 'housekeeping',
  severity: 'info',
  about: 'A source has claims.',
  message: ({ id }) => `No claim file names ${id} as its source.`,
  mend: () => 'Write its claims, or remove it.',
};
