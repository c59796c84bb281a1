import type { Item } from '../fields/field-table.ts';
import type { rulingFields } from '../fields/ruling-fields.ts';
import type { FileProblems } from '../problems.ts';
import type { RulingDraft } from './draft.ts';

/** A ruling from its fields. Null where the claims or the judgement are missing. */
export function buildRuling({ offset, fields }: Item<typeof rulingFields>, file: FileProblems): RulingDraft | null {
  if (fields.claims === undefined || fields.ruling === undefined) return null;
  const [first, second] = fields.claims;
  return {
    file,
    offset,
    claims: [first.offset, second.offset],
    accept: fields.accept?.offset ?? null,
    texts: fields.texts?.offset ?? null,
    value: {
      claims: [first.value, second.value],
      ruling: fields.ruling,
      accept: fields.accept?.value ?? null,
      reason: fields.reason ?? null,
      texts: fields.texts?.value ?? null,
      by: fields.by ?? null,
      on: fields.on ?? null,
      location: file.location(offset),
    },
  };
}
