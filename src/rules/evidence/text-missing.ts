import type { Rule } from '../rule.ts';

export const textMissing: Rule<{ file: string }> = {
  code: 'text-missing',
  group: 'evidence',
  severity: 'info',
  about: 'The text that a source names is at hand.',
  message: ({ file }) => `The text ${file} is not at hand, so the evidence of its claims is not checked.`,
  mend: () => 'Give the folder of article texts with --texts.',
};
