import type { Rule } from '../rule.ts';

export const badDigest: Rule<{ field: string; text: string }> = {
  code: 'bad-digest',
  group: 'form',
  severity: 'error',
  about: 'A digest has 64 hexadecimal digits.',
  message: ({ field, text }) => `${field} "${text}" is no SHA-256 digest: that is 64 hexadecimal digits.`,
  mend: () => 'Copy the whole digest, or leave it out.',
};
