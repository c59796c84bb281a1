import type { Rule } from '../rule.ts';

/** Found by comparing all claims; in place of `new-discrepancy` where every reason is within one source and one speaker. */
export const selfContradiction: Rule<{ summary: string }> = {
  code: 'self-contradiction',
  group: 'comparison',
  severity: 'warning',
  about: 'A source does not contradict itself.',
  message: ({ summary }) => `The source contradicts itself. ${summary.replace(/(?<![.\s])[.\s]+$/, '')}.`,
  mend: () => 'Look at both places of the article: one of the claims may be misread, or have another speaker or time.',
};
