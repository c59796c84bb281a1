import type { Rule } from '../rule.ts';

export const unquotedBound: Rule<{ text: string }> = {
  code: 'unquoted-bound',
  group: 'form',
  severity: 'error',
  about: 'A quantity that begins with > stands in quotes.',
  message: ({ text }) => `${text} is not in quotes, so YAML takes > for the beginning of a folded text and loses the number.`,
  mend: ({ text }) => `Write "${text}".`,
};
