import type { Rule } from '../rule.ts';

export const textUnreadable: Rule<{ file: string }> = {
  code: 'text-unreadable',
  group: 'evidence',
  severity: 'error',
  about: 'The text of an article is text in UTF-8.',
  message: ({ file }) => `The text ${file} cannot be read as UTF-8 text of at most 5 MB.`,
  mend: () => 'Save it as plain text in UTF-8.',
};
