/** Cells and JSON values as the tree that the tables of fields read, so that rows are held to the very rules of the files. */
import { splitCell } from '../../values/spreadsheet-cell.ts';
import type { YamlEntry, YamlMap, YamlNode } from '../yaml/yaml-tree.ts';
import { resolvePlain } from '../yaml/yaml-tree.ts';

/** A value of JSON at `start`; of what is inside of it, nothing nearer is known. */
export function nodeOf(value: unknown, start: number): YamlNode {
  if (Array.isArray(value)) return { kind: 'list', items: value.map((item) => nodeOf(item, start)), start };
  if (typeof value === 'object' && value !== null) return mapOf(Object.entries(value).map(([key, one]) => [key, nodeOf(one, start)]), start);
  const scalar = value as string | number | boolean | null;
  return { kind: 'scalar', value: scalar, source: scalar === null ? '' : String(scalar), plain: typeof scalar !== 'string', start };
}

export function mapOf(entries: readonly (readonly [string, YamlNode])[], start: number): YamlMap {
  return { kind: 'map', entries: entries.map(([key, value]): YamlEntry => ({ key, keyStart: value.start, value })), start };
}

/** Fields whose cells are no text: a number, yes or no. */
const PLAIN: ReadonlySet<string> = new Set(['rank', 'publish']);
const LISTS: ReadonlySet<string> = new Set(['authors', 'via', 'subject', 'object', 'attribution', 'aliases']);
const CONTAINERS: ReadonlySet<string> = new Set(['part_of', 'located_in']);

/** A cell as the value of a field; an empty one is none. */
export function cellNode(field: string, text: string, start: number): YamlNode {
  if (LISTS.has(field)) return nodeOf(splitCell(text), start);
  if (CONTAINERS.has(field)) return nodeOf(splitCell(text).map(container), start);
  return nodeOf(PLAIN.has(field) ? resolvePlain(text.trim()) : text, start);
}

/** "syrian-opposition 2012/2016" → {id, from, to}; "..": open. */
function container(text: string): unknown {
  const parts = /^(\S+)\s+([^/\s]+)\/([^/\s]+)$/.exec(text);
  if (!parts) return text;
  const [, id, from, to] = parts;
  return { id, ...(from === '..' ? {} : { from }), ...(to === '..' ? {} : { to }) };
}

/** The way back, for what is written as it was given. */
export function valueOf(node: YamlNode): unknown {
  if (node.kind === 'list') return node.items.map(valueOf);
  if (node.kind === 'map') return Object.fromEntries(node.entries.map(({ key, value }) => [key, valueOf(value)]));
  return node.kind === 'scalar' ? node.value : null;
}
