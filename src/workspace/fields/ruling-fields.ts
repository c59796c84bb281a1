import { optional, record, required } from './field-table.ts';
import { located } from './field-type.ts';
import { claimReference } from './id-types.ts';
import { listOf, pairOf } from './list-types.ts';
import { digest, oneOf, text } from './text-types.ts';
import { date } from './value-types.ts';

/** One ruling of rulings.yaml: a person's judgement on a pair of claims. */
export const rulingFields = {
  claims: required(pairOf(located(claimReference), 'a list of two claims, such as [a#c1, b#c2]'), 'The full ids of the two claims.'),
  ruling: required(oneOf('same', 'different', 'conflict', 'no-conflict', 'unsure'), 'What was found.'),
  accept: optional(located(claimReference), 'The claim preferred.'),
  reason: optional(text, 'Why.'),
  texts: optional(located(pairOf(digest, 'a list of two digests')), 'SHA-256 of both texts when ruled, white space folded: once a text changes, the ruling no longer holds.'),
  by: optional(text, 'Who ruled.'),
  on: optional(date, 'When.'),
};

/** rulings.yaml and rulings/*. */
export const rulingFileFields = {
  rulings: optional(listOf(record('ruling', rulingFields), 'a list of rulings'), 'The rulings.'),
};

export const rulingFile = record('ruling file', rulingFileFields);
