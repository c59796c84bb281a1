import type { Rule } from '../rule.ts';

export const badRank: Rule<{ text: string }> = {
  code: 'bad-rank',
  group: 'form',
  severity: 'error',
  about: 'A rank is a whole number from 1 on.',
  message: ({ text }) => `${text} is no rank.`,
  mend: () => 'Write a whole number: 1 for the largest, 2 for the second-largest.',
};
