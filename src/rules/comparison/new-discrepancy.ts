import type { Rule } from '../rule.ts';

/** Found by comparing all claims; `check` lists each discrepancy of the claims that it looks at. */
export const newDiscrepancy: Rule<{ summary: string }> = {
  code: 'new-discrepancy',
  group: 'comparison',
  severity: 'warning',
  about: 'A claim contradicts no claim of another source that counts.',
  message: ({ summary }) => `${summary.replace(/(?<![.\s])[.\s]+$/, '')}.`,
  mend: () => 'See that the claim says what its article says; then it stays, or a person rules on it (`reconcile rule`).',
};
