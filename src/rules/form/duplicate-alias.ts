import type { Rule } from '../rule.ts';

export const duplicateAlias: Rule<{ alias: string; entity: string; other: string; first: string }> = {
  code: 'duplicate-alias',
  group: 'form',
  severity: 'error',
  about: 'A name belongs to one entity.',
  message: ({ alias, entity, other, first }) => `"${alias}" names both ${other} (${first}) and ${entity}, so it is not used for ${entity}.`,
  mend: () => 'Remove it from one of the two, or make them one entity.',
};
