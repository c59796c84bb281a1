import type { Rule } from '../rule.ts';

export const badLocator: Rule<{ text: string }> = {
  code: 'bad-locator',
  group: 'form',
  severity: 'error',
  about: 'A place in an article is written p7 or p7s1.',
  message: ({ text }) => `"${text}" is no place in an article.`,
  mend: () => 'Write p7s1 for paragraph 7, sentence 1, or p7; `reconcile text` shows them.',
};
