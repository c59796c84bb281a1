import type { FileProblems } from '../problems.ts';
import type { YamlNode } from '../yaml/yaml-tree.ts';

/** A fragment of JSON Schema (draft 2020-12). Made from the same tables as the validation, for editors. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** One kind of value that a field can hold: how it is read, and how it is described to people and to editors. */
export interface FieldType<T> {
  /** "a text", "a list of names": completes "should be …". */
  readonly expects: string;
  readonly schema: JsonSchema;
  /** The value, or undefined where it is unusable and a problem was added. `field` is the name to report it under. */
  readonly read: (node: YamlNode, problems: FileProblems, field: string) => T | undefined;
}

/** A value with the place it was read from: the offset in its file. */
export interface Located<T> {
  readonly value: T;
  readonly offset: number;
}

/** Keeps the place of a value, for checks that come after reading. */
export function located<T>(type: FieldType<T>): FieldType<Located<T>> {
  return {
    ...type,
    read: (node, problems, field) => {
      const value = type.read(node, problems, field);
      return value === undefined ? undefined : { value, offset: node.start };
    },
  };
}

/** Says that a value is of the wrong type. Silent where its very syntax was reported. */
export function wrongType(node: YamlNode, expected: string, problems: FileProblems, field: string): undefined {
  if (node.kind !== 'broken') problems.add('wrong-type', node.start, { field, expected, found: describe(node) });
  return undefined;
}

/** "a list", "the number 7", "nothing": what stands there, for messages. */
export function describe(node: YamlNode): string {
  if (node.kind === 'list') return 'a list';
  if (node.kind === 'map') return 'a map of fields';
  if (node.kind === 'broken') return 'something unreadable';
  if (node.value === null) return 'nothing';
  if (typeof node.value === 'string') return `the text "${shorten(node.value)}"`;
  return `the ${typeof node.value} ${shorten(node.source)}`;
}

/** At most 60 characters of a value: messages are for reading. */
export function shorten(text: string): string {
  const characters = [...text.slice(0, 200)];
  return characters.length > 60 ? `${characters.slice(0, 59).join('')}…` : text;
}
