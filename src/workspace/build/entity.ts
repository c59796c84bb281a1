import type { Item } from '../fields/field-table.ts';
import type { entityFields } from '../fields/entity-fields.ts';
import type { FileProblems } from '../problems.ts';
import type { EntityDraft } from './draft.ts';

/** An entity from its fields. Null without an id or a name. */
export function buildEntity({ offset, fields }: Item<typeof entityFields>, file: FileProblems): EntityDraft | null {
  if (fields.id === undefined || fields.name === undefined) return null;
  const aliases = fields.aliases ?? [];
  const containers = [...(fields.part_of ?? []), ...(fields.located_in ?? [])];
  return {
    file,
    offset: fields.id.offset,
    name: fields.name.offset,
    aliases: aliases.map((alias) => alias.offset),
    partOf: containers.map((container) => container.offset),
    value: {
      id: fields.id.value,
      name: fields.name.value,
      type: fields.type ?? 'other',
      aliases: aliases.map((alias) => alias.value),
      partOf: containers.map((container) => container.value),
      wikidata: fields.wikidata ?? null,
      location: file.location(offset),
    },
  };
}
