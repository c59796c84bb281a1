import type { Rule } from '../rule.ts';

export const rulingConflict: Rule<{ a: string; b: string; ruling: string; other: string; first: string }> = {
  code: 'ruling-conflict',
  group: 'comparison',
  severity: 'error',
  about: 'Rulings do not contradict each other.',
  message: ({ a, b, ruling, other, first }) => `${ruling} for ${a} and ${b} contradicts the ruling ${other} at ${first}, so it is left out.`,
  mend: () => 'Remove one of the two. What is the same holds through other claims too.',
};
