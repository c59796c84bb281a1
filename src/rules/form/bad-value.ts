import type { Rule } from '../rule.ts';
import { meant } from '../wording.ts';

export const badValue: Rule<{ field: string; text: string; allowed: string; nearest: string | null }> = {
  code: 'bad-value',
  group: 'form',
  severity: 'error',
  about: 'A field with few possible values has one of them.',
  message: ({ field, text, allowed }) => `${field} cannot be "${text}": it should be ${allowed.includes(',') ? `one of ${allowed}` : allowed}.`,
  mend: ({ nearest, allowed }) => meant(nearest, `Write ${allowed.includes(',') ? 'one of these' : allowed}.`),
};
