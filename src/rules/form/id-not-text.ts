import type { Rule } from '../rule.ts';

export const idNotText: Rule<{ field: string; text: string; reads: string }> = {
  code: 'id-not-text',
  group: 'form',
  severity: 'error',
  about: 'An id is a text to YAML, not a number, a date or a word such as yes.',
  message: ({ field, text, reads }) => `${text === '' ? 'null' : text} as ${field} is ${reads} to YAML, not a text.`,
  mend: ({ text }) => (text === '' || text === '~' || text.toLowerCase() === 'null' ? 'Give it an id.' : `Put it in quotes: "${text}".`),
};
