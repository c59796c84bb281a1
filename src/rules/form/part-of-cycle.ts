import type { Rule } from '../rule.ts';

export const partOfCycle: Rule<{ path: string }> = {
  code: 'part-of-cycle',
  group: 'form',
  severity: 'error',
  about: 'Nothing is part of itself.',
  message: ({ path }) => `This makes a thing part of itself: ${path}.`,
  mend: () => 'Remove one of these links.',
};
