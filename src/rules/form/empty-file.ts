import type { Rule } from '../rule.ts';

export const emptyFile: Rule<{ kind: string }> = {
  code: 'empty-file',
  group: 'form',
  severity: 'warning',
  about: 'A source or claim file holds something.',
  message: ({ kind }) => `The file is empty; a ${kind === 'source' ? 'source' : 'claim file'} was expected.`,
  mend: () => 'Fill it, or remove it.',
};
