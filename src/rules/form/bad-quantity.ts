import type { QuantityProblem } from '../../values/quantity-notation.ts';
import { quantityProblems } from '../phrases.ts';
import type { Rule } from '../rule.ts';

export const badQuantity: Rule<{ field: string; text: string; problem: QuantityProblem }> = {
  code: 'bad-quantity',
  group: 'form',
  severity: 'error',
  about: 'A quantity is in the notation of claim files, with a known unit.',
  message: ({ field, text, problem }) => `${field} "${text}" cannot be read: ${quantityProblems[problem]}.`,
  mend: () => 'Write 20 km, "~500", ">=30", "<5", 10..20 km, 2.4bn USD, 90%, or {value, unit, of}.',
};
