import type { FieldType } from './field-type.ts';
import { wrongType } from './field-type.ts';

/** A list. Unusable items are reported and left out. */
export function listOf<T>(type: FieldType<T>, expects: string): FieldType<readonly T[]> {
  return {
    expects,
    schema: { type: 'array', items: type.schema },
    read: (node, problems, field) => {
      if (node.kind !== 'list') return wrongType(node, expects, problems, field);
      return node.items.flatMap((item) => {
        const value = type.read(item, problems, field);
        return value === undefined ? [] : [value];
      });
    },
  };
}

/** A list, or one value in place of a list of one. */
export function oneOrMany<T>(type: FieldType<T>, expects: string): FieldType<readonly T[]> {
  const list = listOf(type, expects);
  return {
    expects,
    schema: { anyOf: [type.schema, list.schema] },
    read: (node, problems, field) => {
      if (node.kind === 'list') return list.read(node, problems, field);
      const value = type.read(node, problems, field);
      return value === undefined ? undefined : [value];
    },
  };
}

/** Exactly two of a kind. Undefined unless both are usable. */
export function pairOf<T>(type: FieldType<T>, expects: string): FieldType<readonly [T, T]> {
  return {
    expects,
    schema: { type: 'array', items: type.schema, minItems: 2, maxItems: 2 },
    read: (node, problems, field) => {
      if (node.kind !== 'list') return wrongType(node, expects, problems, field);
      if (node.items.length !== 2) problems.add('wrong-length', node.start, { field, expected: 2, found: node.items.length });
      const [first, second, ...more] = node.items.map((item) => type.read(item, problems, field));
      return first === undefined || second === undefined || more.length > 0 ? undefined : [first, second];
    },
  };
}
