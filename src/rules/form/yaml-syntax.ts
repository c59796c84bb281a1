import { yamlMends, yamlProblems } from '../phrases.ts';
import type { Rule } from '../rule.ts';

/** `problem`: the parser's own code; `detail`: its sentence. */
export const yamlSyntax: Rule<{ problem: string; detail: string }> = {
  code: 'yaml-syntax',
  group: 'form',
  severity: 'error',
  about: 'A file is sound YAML.',
  message: ({ problem, detail }) => `This is not sound YAML: ${yamlProblems[problem] ?? detail}.`,
  mend: ({ problem, detail }) => (detail.includes(' and end with a ') ? 'Close the bracket.' : undefined) ?? yamlMends[problem] ?? 'Put texts with special characters in double quotes, and indent with spaces.',
};
