import type { Rule } from '../rule.ts';

export const versionCycle: Rule<{ path: string }> = {
  code: 'version-cycle',
  group: 'form',
  severity: 'error',
  about: 'No article is a later version of itself.',
  message: ({ path }) => `This makes an article a later version of itself: ${path}.`,
  mend: () => 'Let version_of name the earlier version only.',
};
