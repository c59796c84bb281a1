import type { Rule } from '../rule.ts';

export const badNumber: Rule<{ field: string; text: string; low: number; high: number }> = {
  code: 'bad-number',
  group: 'form',
  severity: 'error',
  about: 'A number is in its range.',
  message: ({ field, text, low, high }) => `${field} is ${text}; it should be from ${low} to ${high}.`,
  mend: ({ low, high }) => `Write a number from ${low} to ${high}.`,
};
