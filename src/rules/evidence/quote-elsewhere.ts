import type { Rule } from '../rule.ts';

export const quoteElsewhere: Rule<{ at: string; found: string }> = {
  code: 'quote-elsewhere',
  group: 'evidence',
  severity: 'warning',
  about: 'A quote stands where the claim says.',
  message: ({ at, found }) => `The quote does not stand at ${at} but at ${found}.`,
  mend: ({ found }) => `Write at: ${found}.`,
};
