import type { Rule } from '../rule.ts';

export const evidenceChanged: Rule<{ at: string }> = {
  code: 'evidence-changed',
  group: 'evidence',
  severity: 'warning',
  about: 'The sentence behind a claim is the one that it was written from.',
  message: ({ at }) => `What stands at ${at} is not what this claim was written from: its digest is another.`,
  mend: () => 'Look whether the claim still holds there, then take the new digest.',
};
