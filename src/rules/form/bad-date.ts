import type { Rule } from '../rule.ts';

export const badDate: Rule<{ field: string; text: string; problem: string }> = {
  code: 'bad-date',
  group: 'form',
  severity: 'error',
  about: 'A date is in EDTF, or a timestamp with its offset.',
  message: ({ field, problem }) => `${field}: ${problem}`,
  mend: () => 'Write 2024, 2024-12, 2024-12-07, 2024-12-05/2024-12-08, 2024-12-05/.., 2024-12~, or a timestamp with its offset.',
};
