import type { PartOf } from '../../types.ts';
import { optional, record, required } from './field-table.ts';
import type { FieldType, Located } from './field-type.ts';
import { located } from './field-type.ts';
import { entityId } from './id-types.ts';
import { listOf, oneOrMany } from './list-types.ts';
import { oneOf, text, wikidata } from './text-types.ts';
import { date } from './value-types.ts';

const containerRecord = record('part_of', {
  id: required(entityId, 'Id of the whole.'),
  from: optional(date, 'Since when.'),
  to: optional(date, 'Until when.'),
});

/** What an entity is part of: an id, or {id, from, to} where it held for a time only. */
const container: FieldType<Located<PartOf>> = {
  expects: 'the id of an entity, or {id, from, to}',
  schema: { anyOf: [entityId.schema, containerRecord.schema] },
  read: (node, problems, field) => {
    if (node.kind !== 'map') {
      const id = entityId.read(node, problems, field);
      return id === undefined ? undefined : { value: { id, from: null, to: null }, offset: node.start };
    }
    const parts = containerRecord.read(node, problems, field)?.fields;
    return parts?.id === undefined ? undefined : { value: { id: parts.id, from: parts.from ?? null, to: parts.to ?? null }, offset: node.start };
  },
};

/** One entity of entities.yaml: a thing, its names, and what it is part of. */
export const entityFields = {
  id: required(located(entityId), 'Unique id: small letters, digits, - and _.'),
  name: required(located(text), 'The name it is shown by.'),
  type: optional(oneOf('person', 'organization', 'place', 'event', 'other'), 'What it is: other unless given.'),
  aliases: optional(oneOrMany(located(text), 'a list of names'), 'Its other names.'),
  part_of: optional(oneOrMany(container, 'the id of an entity, or a list of them'), 'What it is part of: ids, or {id, from, to} where it held for a time only.'),
  located_in: optional(oneOrMany(container, 'the id of a place, or a list of them'), 'For places: the places it lies in.'),
  wikidata: optional(wikidata, 'Its Wikidata item.'),
};

/** entities.yaml and entities/*. */
export const entityFileFields = {
  entities: optional(listOf(record('entity', entityFields), 'a list of entities'), 'The entities.'),
};

export const entityFile = record('entity file', entityFileFields);
