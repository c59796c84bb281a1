import type { Rule } from '../rule.ts';
import { meant } from '../wording.ts';

export const unknownSource: Rule<{ id: string; nearest: string | null }> = {
  code: 'unknown-source',
  group: 'form',
  severity: 'error',
  about: 'A claim file, and version_of, name a source that is there.',
  message: ({ id }) => `There is no source ${id}.`,
  mend: ({ nearest, id }) => meant(nearest, `Add a source file with id: ${id}.`),
};
