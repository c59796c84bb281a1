import type { Rule } from '../rule.ts';

export const acceptNotRuled: Rule<{ accept: string; a: string; b: string }> = {
  code: 'accept-not-ruled',
  group: 'form',
  severity: 'error',
  about: 'The claim preferred is one of the two that the ruling is on.',
  message: ({ accept, a, b }) => `${accept} is accepted, but the ruling is on ${a} and ${b}.`,
  mend: () => 'Accept one of the two, or none.',
};
