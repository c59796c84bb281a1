import type { Rule } from '../rule.ts';
import { meant } from '../wording.ts';

export const unknownEntity: Rule<{ id: string; nearest: string | null }> = {
  code: 'unknown-entity',
  group: 'form',
  severity: 'error',
  about: 'part_of and located_in name an entity that is there.',
  message: ({ id }) => `There is no entity ${id}.`,
  mend: ({ nearest }) => meant(nearest, 'Add it to entities.yaml.'),
};
