import type { Rule } from '../rule.ts';

export const tooManyProblems: Rule<{ shown: number; hidden: number }> = {
  code: 'too-many-problems',
  group: 'form',
  severity: 'error',
  about: 'Of a file with very many problems, the first are shown.',
  message: ({ shown, hidden }) => `Only the first ${shown} problems of this file are shown; there are ${hidden} more.`,
  mend: () => 'Mend these first; many of the others may go with them.',
};
