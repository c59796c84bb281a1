import type { Rule } from '../rule.ts';

export const rulingReopened: Rule<{ claim: string; a: string; b: string; ruling: string }> = {
  code: 'ruling-reopened',
  group: 'comparison',
  severity: 'warning',
  about: 'A ruling is on the texts as they are.',
  message: ({ claim, a, b, ruling }) => `The text of ${claim} has changed since the ruling (${ruling}, with ${claim === a ? b : a}), so the ruling no longer holds.`,
  mend: ({ a, b, ruling }) => `Look at both claims again, then renew the ruling (\`reconcile rule ${a} ${b} ${ruling} --reason "…"\`), or remove it.`,
};
