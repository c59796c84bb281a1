import type { Rule } from '../rule.ts';

export const quoteNotFound: Rule<{ quote: string; nearest: string | null }> = {
  code: 'quote-not-found',
  group: 'evidence',
  severity: 'error',
  about: 'The article has the words that a claim quotes.',
  message: ({ quote }) => `The article does not say "${quote}".`,
  mend: ({ nearest }) => `Copy the exact words, with […] for what is left out${nearest === null ? '.' : `; the nearest are in ${nearest}`}`,
};
