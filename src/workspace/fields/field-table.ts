import { nearest } from '../nearest.ts';
import type { FileProblems } from '../problems.ts';
import type { YamlMap } from '../yaml/yaml-tree.ts';
import type { FieldType, JsonSchema } from './field-type.ts';
import { shorten, wrongType } from './field-type.ts';

/** One field of a file kind. The tables of these are the one source of truth for validation and for the JSON Schemas. */
export interface Field<T> {
  readonly type: FieldType<T>;
  readonly required: boolean;
  /** The problem that its absence is. */
  readonly whenMissing: 'missing-field' | 'missing-text';
  /** One sentence for editors. */
  readonly about: string;
}

export type FieldTable = Readonly<Record<string, Field<unknown>>>;

/** The values of a table's fields. Undefined: not given, given as null, or unusable. */
export type Values<Table extends FieldTable> = { readonly [Name in keyof Table]: (Table[Name] extends Field<infer T> ? T : never) | undefined };

/** A map that was read by a table, with the offset it begins at. */
export interface Item<Table extends FieldTable> {
  readonly offset: number;
  readonly fields: Values<Table>;
}

export function required<T>(type: FieldType<T>, about: string, whenMissing: Field<T>['whenMissing'] = 'missing-field'): Field<T> {
  return { type, required: true, about, whenMissing };
}

/** A field that may be absent, or null, which is the same. */
export function optional<T>(type: FieldType<T>, about: string): Field<T> {
  return { type, required: false, about, whenMissing: 'missing-field' };
}

/** A map with the fields of a table. `name` is what messages call it: "claim", "source". */
export function record<Table extends FieldTable>(name: string, table: Table): FieldType<Item<Table>> {
  const names = Object.keys(table);
  const expects = `a map of fields (${names.slice(0, 3).join(', ')}${names.length > 3 ? ', …' : ''})`;
  return {
    expects,
    schema: recordSchema(table),
    read: (node, problems, field) => (node.kind === 'map' ? { offset: node.start, fields: readFields(name, table, node, problems) } : wrongType(node, expects, problems, field)),
  };
}

/** Reads the fields of one map. Every problem is reported; a field with one is left out, and the rest stands. */
export function readFields<Table extends FieldTable>(name: string, table: Table, map: YamlMap, problems: FileProblems): Values<Table> {
  const values: Record<string, unknown> = {};
  const seen = new Map<string, number>();
  const written = new Set(map.entries.map((entry) => entry.key));
  for (const { key, keyStart, value } of map.entries) {
    const before = seen.get(key);
    if (before !== undefined) {
      problems.add('yaml-duplicate-key', keyStart, { field: shorten(key), first: problems.location(before).line });
      continue;
    }
    seen.set(key, keyStart);
    // hasOwn: a key such as "constructor" must not reach what every object inherits.
    const field = Object.hasOwn(table, key) ? table[key]! : null;
    if (field === null) {
      unknownField(key, keyStart);
    } else if (value.kind === 'scalar' && value.value === null && (!field.required || value.source === '')) {
      // "title:" and "title: null" are the same as no title; a required field is reported below.
      if (field.required) seen.delete(key);
    } else values[key] = field.type.read(value, problems, key);
  }
  for (const [key, field] of Object.entries(table)) {
    if (field.required && !seen.has(key)) missingField(key, field);
  }
  return values as Values<Table>;

  function unknownField(key: string, offset: number): void {
    if (problems.full) return problems.add('unknown-field', offset, { field: key, of: name, nearest: null });
    const free = Object.keys(table).filter((known) => !written.has(known));
    problems.add('unknown-field', offset, { field: shorten(key), of: name, nearest: nearest(key, free) ?? nearest(key, Object.keys(table)) });
  }

  function missingField(key: string, field: Field<unknown>): void {
    const offset = map.entries.find((entry) => entry.key === key)?.keyStart ?? map.start;
    if (field.whenMissing === 'missing-text') problems.add('missing-text', offset, { id: idOf(values['id']) });
    else problems.add('missing-field', offset, { field: key, of: name });
  }
}

/** The id that was read before, with its place or without. */
function idOf(value: unknown): string | null {
  const id = typeof value === 'object' && value !== null && 'value' in value ? value.value : value;
  return typeof id === 'string' ? id : null;
}

function recordSchema(table: FieldTable): JsonSchema {
  const properties: Record<string, JsonSchema> = {};
  for (const [key, field] of Object.entries(table)) {
    properties[key] = { ...(field.required ? field.type.schema : { anyOf: [field.type.schema, { type: 'null' }] }), description: field.about };
  }
  return { type: 'object', properties, required: Object.keys(table).filter((key) => table[key]!.required), additionalProperties: false };
}
