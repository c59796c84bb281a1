import type { Rule } from '../rule.ts';
import { meant } from '../wording.ts';

export const staleRuling: Rule<{ claim: string; nearest: string | null }> = {
  code: 'stale-ruling',
  group: 'housekeeping',
  severity: 'warning',
  about: 'A ruling is on claims that are there.',
  message: ({ claim }) => `The ruling is on ${claim}, which is gone.`,
  mend: ({ nearest }) => meant(nearest, 'Remove the ruling, or name the claim that took its place.'),
};
