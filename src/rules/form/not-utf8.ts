import type { Rule } from '../rule.ts';

export const notUtf8: Rule<{ hint: string | null }> = {
  code: 'not-utf8',
  group: 'form',
  severity: 'error',
  about: 'A file is text in UTF-8.',
  message: ({ hint }) => `The file is not text in UTF-8${hint === null ? '' : ` but in ${hint}`}.`,
  mend: () => 'Save it as UTF-8.',
};
