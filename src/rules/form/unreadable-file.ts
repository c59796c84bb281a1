import type { Rule } from '../rule.ts';

export const unreadableFile: Rule<{ reason: string }> = {
  code: 'unreadable-file',
  group: 'form',
  severity: 'error',
  about: 'What lies where a file belongs is an ordinary file that may be read.',
  message: ({ reason }) => `This is not read: ${reason}.`,
  mend: () => 'Put an ordinary, readable file in its place, or remove it.',
};
