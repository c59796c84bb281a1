import type { Rule } from '../rule.ts';
import { meant } from '../wording.ts';

export const unknownCode: Rule<{ code: string; nearest: string | null }> = {
  code: 'unknown-code',
  group: 'form',
  severity: 'warning',
  about: 'The configuration names rules that there are.',
  message: ({ code }) => `No finding has the code ${code}.`,
  mend: ({ nearest }) => meant(nearest, 'Remove it.'),
};
