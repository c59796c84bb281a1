import type { Rule } from '../rule.ts';

export const badDate: Rule<{ field: string; text: string; problem: string }> = {
  code: 'bad-date',
  group: 'form',
  severity: 'error',
  about: 'A date is in EDTF, or a timestamp with its offset.',
  message: ({ field, text, problem }) => `${field}: ${halvesOf(text, problem)[0]}`,
  mend: ({ text, problem }) => halvesOf(text, problem)[1] ?? 'Write 2024, 2024-12, 2024-12-07, 2024-12-05/2024-12-08, 2024-12-05/.., 2024-12~, or a timestamp with its offset.',
};

/** What is wrong, and what to write instead: "… is not in EDTF: write 2024-12-07." says both. */
function halvesOf(text: string, problem: string): readonly [string, string | null] {
  const at = problem.indexOf(': ', problem.startsWith(`"${text.trim()}"`) ? text.trim().length + 2 : 0);
  if (at < 0) return [problem, null];
  const mend = problem.slice(at + 2);
  return [`${problem.slice(0, at)}.`, `${mend.charAt(0).toUpperCase()}${mend.slice(1)}`];
}
