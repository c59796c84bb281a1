import type { Item } from '../fields/field-table.ts';
import type { sourceFields } from '../fields/source-fields.ts';
import type { FileProblems } from '../problems.ts';
import type { SourceDraft } from './draft.ts';

/** A source from its fields, with the defaults of those that are absent. Null without an id: nothing could refer to it. */
export function buildSource({ offset, fields }: Item<typeof sourceFields>, file: FileProblems): SourceDraft | null {
  if (fields.id === undefined) return null;
  const textFile = fields.text?.fields.file;
  const sha256 = fields.text?.fields.sha256 ?? null;
  return {
    file,
    offset: fields.id.offset,
    versionOf: fields.version_of?.offset ?? null,
    text: textFile === undefined ? null : { file: textFile, sha256 },
    value: {
      id: fields.id.value,
      title: fields.title ?? null,
      outlet: fields.outlet ?? null,
      authors: fields.authors ?? [],
      published: fields.published ?? null,
      publishedBasis: fields.published_basis ?? 'stated',
      timezone: fields.timezone ?? null,
      retrieved: fields.retrieved ?? null,
      url: fields.url ?? null,
      language: fields.language ?? 'en',
      kind: fields.kind ?? 'other',
      via: fields.via ?? [],
      reliability: fields.reliability ?? null,
      status: fields.status ?? 'live',
      versionOf: fields.version_of?.value ?? null,
      publish: fields.publish ?? true,
      text: textFile === undefined ? null : { file: textFile.value, sha256: sha256?.value ?? null },
      location: file.location(offset),
    },
  };
}
