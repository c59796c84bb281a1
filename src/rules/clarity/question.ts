import type { ClaimRule } from '../rule.ts';

export const question: ClaimRule<Record<never, never>> = {
  code: 'question',
  group: 'clarity',
  severity: 'warning',
  about: 'A claim states something.',
  message: () => 'This asks, and states nothing.',
  mend: () => 'Write what is stated; where nothing is, remove the claim.',
  // A question in quotation marks is what somebody said.
  check: ({ claim }) => (/\?\s*$/u.test(claim.text) ? [{ span: null, args: {} }] : []),
};
