import type { Overrides } from '../../types.ts';
import type { claimFields } from '../fields/claim-fields.ts';
import type { Item, Values } from '../fields/field-table.ts';
import type { FileProblems } from '../problems.ts';
import type { ClaimDraft } from './draft.ts';

/** A claim from its fields. Null without an id: nothing could refer to it. */
export function buildClaim({ offset, fields }: Item<typeof claimFields>, source: string, file: FileProblems): ClaimDraft | null {
  for (const field of ['checked_by', 'checked_on'] as const) reportCheck(fields, field, file);
  if (fields.id === undefined) return null;
  const evidence = fields.evidence?.fields.sha256;
  return {
    file,
    offset: fields.id.offset,
    readable: fields.text !== undefined,
    text: fields.text?.offset ?? null,
    status: fields.status?.offset ?? null,
    at: fields.at?.offset ?? null,
    quote: fields.quote?.offset ?? null,
    subject: fields.subject?.offset ?? null,
    predicate: fields.predicate?.offset ?? null,
    object: fields.object?.offset ?? null,
    quantity: fields.quantity?.offset ?? null,
    rank: fields.rank?.offset ?? null,
    time: fields.time?.offset ?? null,
    place: fields.place?.offset ?? null,
    attribution: fields.attribution?.offset ?? null,
    evidence: evidence?.offset ?? null,
    value: {
      id: `${source}#${fields.id.value}`,
      source,
      text: fields.text?.value ?? '',
      at: fields.at?.value ?? null,
      quote: fields.quote?.value ?? null,
      evidence: evidence?.value ?? null,
      overrides: overridesOf(fields),
      said: fields.said ?? null,
      status: fields.status?.value ?? 'written',
      ...(fields.checked_by && fields.checked_on ? { checked: { by: fields.checked_by.value, on: fields.checked_on.value } } : {}),
      withdrawn: fields.withdrawn === undefined ? null : { on: fields.withdrawn.fields.on ?? null, reason: fields.withdrawn.fields.reason ?? null },
      location: file.location(offset),
    },
  };
}

/** Who checked a claim, and when, go with `status: checked`: one without the other is half a record. */
function reportCheck(fields: Values<typeof claimFields>, field: 'checked_by' | 'checked_on', file: FileProblems): void {
  const { status, [field]: given } = fields;
  const checked = status?.value === 'checked';
  if (checked && given === undefined) file.add('missing-field', status.offset, { field, of: 'claim with status: checked' });
  if (!checked && given !== undefined) file.add('checked-without-status', given.offset, { field, status: status?.value ?? 'written' });
}

const overrideNames = ['polarity', 'certainty'] as const satisfies readonly (keyof Overrides)[];

/** Those that are held against the article, so that their places are wanted. */
const placedNames = ['subject', 'predicate', 'object', 'quantity', 'rank', 'time', 'place', 'attribution'] as const satisfies readonly (keyof Overrides)[];

/** Only what is given: an absent override is absent, so that the reading knows that it has to infer. */
function overridesOf(fields: Values<typeof claimFields>): Overrides {
  const given: Record<string, unknown> = {};
  for (const name of overrideNames) {
    if (fields[name] !== undefined) given[name] = fields[name];
  }
  for (const name of placedNames) {
    if (fields[name] !== undefined) given[name] = fields[name].value;
  }
  return given;
}
