import type { Rule } from '../rule.ts';
import { times } from '../wording.ts';

export const locatorOutOfRange: Rule<{ at: string; unit: string; count: number }> = {
  code: 'locator-out-of-range',
  group: 'evidence',
  severity: 'error',
  about: 'The article has the place that a claim names.',
  message: ({ at, unit, count }) => `There is no ${at}: the ${unit === 'paragraph' ? 'article' : 'paragraph'} has ${times(count, unit)}.`,
  mend: () => '`reconcile text` shows the article with its places.',
};
