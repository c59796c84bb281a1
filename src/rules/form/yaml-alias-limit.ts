import type { Rule } from '../rule.ts';

export const yamlAliasLimit: Rule<{ count: number; limit: number }> = {
  code: 'yaml-alias-limit',
  group: 'form',
  severity: 'error',
  about: 'A file uses few YAML aliases, or none.',
  message: ({ count, limit }) => `The file uses ${count} YAML aliases (*name); at most ${limit} are read.`,
  mend: () => 'Write the values out.',
};
