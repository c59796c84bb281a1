import type { Rule } from '../rule.ts';
import { times } from '../wording.ts';

export const textChanged: Rule<{ file: string; claims: number }> = {
  code: 'text-changed',
  group: 'evidence',
  severity: 'error',
  about: 'The text of an article is the one that its claims were written from.',
  message: ({ file, claims }) => `The text ${file} is not the one that ${times(claims, 'claim')} of it rest${claims === 1 ? 's' : ''} on: its digest is another.`,
  mend: () => 'Look through the claims, then take the new digest; or restore the text.',
};
