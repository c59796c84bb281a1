import type { Rule } from '../rule.ts';

export const badId: Rule<{ field: string; text: string; pattern: string; instead: string | null }> = {
  code: 'bad-id',
  group: 'form',
  severity: 'error',
  about: 'An id is made of small letters, digits, - and _.',
  message: ({ field, text, pattern }) => `"${text}" cannot be used as ${field}: it should be ${pattern}.`,
  mend: ({ instead }) => (instead === null ? 'Choose another id.' : `Write ${instead}.`),
};
