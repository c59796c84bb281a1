import type { Rule } from '../rule.ts';

export const pathOutside: Rule<{ path: string; link: boolean }> = {
  code: 'path-outside',
  group: 'form',
  severity: 'error',
  about: 'Links and paths stay inside the workspace.',
  message: ({ path }) => `${path} leads out of the workspace, so it is not followed.`,
  mend: ({ link }) => (link ? 'Put the file or folder itself in the place of the link, or remove it.' : 'Use a relative path inside the workspace, or give the folder of article texts with --texts.'),
};
