import type { Rule } from '../rule.ts';

export const checkedWithoutStatus: Rule<{ field: string; status: string }> = {
  code: 'checked-without-status',
  group: 'form',
  severity: 'warning',
  about: 'Who checked a claim, and when, goes with the status checked.',
  message: ({ field, status }) => `${field} is given, but the status of the claim is ${status}.`,
  mend: ({ field }) => `Write status: checked, or remove ${field}.`,
};
