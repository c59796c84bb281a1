import type { Rule } from '../rule.ts';

export const rulingReopened: Rule<{ claim: string; a: string; b: string; ruling: string }> = {
  code: 'ruling-reopened',
  group: 'comparison',
  severity: 'warning',
  about: 'A ruling is on the texts as they are.',
  message: ({ claim, a, b, ruling }) => `The text of ${claim} has changed since the ruling (${ruling}, with ${claim === a ? b : a}), so the ruling no longer holds.`,
  mend: () => 'Look at both claims again, then remove the ruling, or renew it: put the digests of both texts as they are now into texts, or leave texts out.',
};
