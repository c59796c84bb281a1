import { optional, record, required } from './field-table.ts';
import { located } from './field-type.ts';
import { claimId, sourceId } from './id-types.ts';
import { listOf, oneOrMany } from './list-types.ts';
import { digest, oneOf, text } from './text-types.ts';
import { date, locator, quantity, rank } from './value-types.ts';

const evidenceFields = {
  sha256: required(located(digest), 'SHA-256 of the evidence sentence, so that a change is seen without keeping the text.'),
};

const withdrawnFields = {
  on: optional(date, 'When it was withdrawn.'),
  reason: optional(text, 'Why.'),
};

/** One claim of claims/**. What is given here wins over what is read from the text. */
export const claimFields = {
  id: required(located(claimId), 'Id, unique within its source: small letters, digits, - and _.'),
  text: required(located(text), 'One atomic, self-contained statement, in our own words.', 'missing-text'),
  at: optional(located(locator), 'Where the article says so: p7s1 is paragraph 7 (the 7th non-blank line), sentence 1.'),
  quote: optional(located(text), 'The exact words, where they may be quoted.'),
  evidence: optional(record('evidence', evidenceFields), 'Digest of the evidence sentence.'),
  subject: optional(located(oneOrMany(text, 'a name or a list of names')), 'Who or what: a name, or names acting together.'),
  predicate: optional(located(text), 'What it does or is: "be at a distance from".'),
  object: optional(located(oneOrMany(text, 'a name or a list of names')), 'Whom or what it concerns.'),
  quantity: optional(located(quantity), 'How much or how many: 20 km, "~500", ">=30", 10..20 km, or {value, unit, of}.'),
  rank: optional(located(rank), 'The largest is 1, the second-largest 2.'),
  time: optional(located(date), 'When it happened or held: EDTF, or a timestamp.'),
  place: optional(located(text), 'Where it happened.'),
  polarity: optional(oneOf('affirmed', 'denied'), 'Of what is said. "X denied that P" is P, denied, by X.'),
  certainty: optional(oneOf('stated', 'reported', 'unconfirmed', 'forecast'), 'How sure the speaker is.'),
  attribution: optional(located(oneOrMany(text, 'a name or a list of names')), 'Who said it, innermost first, when it is not the outlet itself.'),
  said: optional(date, 'When the speaker said it, if that is not when it was published.'),
  status: optional(located(oneOf('draft', 'written', 'checked')), 'How far the work on this claim is: written unless given.'),
  checked_by: optional(located(text), 'Who checked it (with status: checked).'),
  checked_on: optional(located(date), 'When it was checked (with status: checked).'),
  withdrawn: optional(record('withdrawn', withdrawnFields), 'Given when the claim no longer stands.'),
};

const claimRecord = record('claim', claimFields);
const given = { not: { type: 'null' } };

/** Who checked a claim, and when, goes with its status (build/claim.ts); editors are told so here. */
const claim: typeof claimRecord = {
  ...claimRecord,
  schema: { ...claimRecord.schema, if: { properties: { status: { const: 'checked' } }, required: ['status'] }, then: { properties: { checked_by: given, checked_on: given }, required: ['checked_by', 'checked_on'] } },
};

/** claims/**: the claims of one source. */
export const claimFileFields = {
  source: required(located(sourceId), 'Id of the source that makes these claims.'),
  claims: required(listOf(claim, 'a list of claims'), 'The claims.'),
};

export const claimFile = record('claim file', claimFileFields);
