import { isScalar, isSeq, parseDocument, stringify, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import type { RulingKind } from '../../types.ts';
import { inItsLineBreaks } from '../yaml/line-breaks.ts';
import { isPlainMap } from '../yaml/plain-map.ts';

/** A ruling as it is written; null fields are left out. */
export interface NewRuling {
  readonly claims: readonly [string, string];
  readonly ruling: RulingKind;
  readonly accept: string | null;
  readonly reason: string;
  readonly texts: readonly [string, string];
  readonly by: string | null;
  readonly on: string;
}

/** A change of a text: what stands from `start` to `end` gives way to `by`. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

/**
 * The text of a rulings file with one more ruling, or with the ruling on the same two claims renewed. Everything else, comments
 * too, stays as it is.
 * @returns null where the file is written in a way that cannot be added to (one line of brackets, aliases)
 */
export function withRuling(text: string, ruling: NewRuling): string | null {
  return inItsLineBreaks(text, (unix) => edited(unix, ruling));
}

function edited(text: string, ruling: NewRuling): string | null {
  const document = parseDocument(text, { keepSourceTokens: true, strict: true });
  if (document.errors.length > 0) return null;
  const { contents } = document;
  if (contents === null) return `${ended(text)}rulings:\n${itemText(ruling, '  ')}`;
  if (!isPlainMap(contents) || contents.flow === true) return null;
  const entry = contents.items.find(({ key }) => isScalar(key) && key.value === 'rulings');
  if (entry === undefined) return `${ended(text)}rulings:\n${itemText(ruling, '  ')}`;
  const list = entry.value;
  if (isEmpty(list)) return withFirst(text, entry as Pair, ruling);
  if (!isSeq(list) || list.flow === true) return null;
  const known = (list as YAMLSeq).items.find((item): item is YAMLMap => isPlainMap(item) && isOnPair(item, ruling.claims));
  return known === undefined ? appended(text, list as YAMLSeq, ruling) : renewed(text, known, ruling);
}

function isEmpty(node: unknown): boolean {
  return node === null || node === undefined || (isScalar(node) && node.value === null) || (isSeq(node) && node.items.length === 0);
}

/** `rulings:`, `rulings: []`, `rulings: null`: the first item goes below, and a comment on the line stays. */
function withFirst(text: string, { key, value }: Pair, ruling: NewRuling): string {
  const colon = text.indexOf(':', (key as { range: [number, number, number] }).range[1]);
  const range = (value as { range?: [number, number, number] } | null)?.range;
  const without = range === undefined || range[0] === range[1] ? text : text.slice(0, colon + 1) + (text.slice(colon + 1, range[0]) + text.slice(range[1])).replace(/^[ \t]+(?=\n|$)/, '');
  const lineEnd = without.indexOf('\n', colon);
  const head = lineEnd < 0 ? `${without}\n` : without.slice(0, lineEnd + 1);
  return head + itemText(ruling, '  ') + (lineEnd < 0 ? '' : without.slice(lineEnd + 1));
}

function isOnPair(item: YAMLMap, claims: readonly [string, string]): boolean {
  const written: unknown = item.get('claims');
  const ids = isSeq(written) ? written.items.map((one) => (isScalar(one) ? one.value : one)) : [];
  return ids.length === 2 && claims.every((claim) => ids.includes(claim));
}

/** Behind the last item, indented as the items are. */
function appended(text: string, list: YAMLSeq, ruling: NewRuling): string {
  const last = list.items.at(-1) as { range: [number, number, number] };
  const dash = text.lastIndexOf('-', last.range[0]);
  const indent = text.slice(text.lastIndexOf('\n', dash) + 1, dash);
  // The item's own end: what follows, blank lines and comments, belongs to what comes next.
  const end = text.slice(0, last.range[1]).trimEnd().length;
  const lineEnd = text.indexOf('\n', end);
  const head = lineEnd < 0 ? `${text}\n` : text.slice(0, lineEnd + 1);
  return head + itemText(ruling, indent) + (lineEnd < 0 ? '' : text.slice(lineEnd + 1));
}

/** The fields of an item, each value in its place; fields that it lacks go behind its first, and what no longer holds (who ruled, what was preferred) goes. */
function renewed(text: string, item: YAMLMap, ruling: NewRuling): string | null {
  if (item.flow === true) return null;
  const edits: Edit[] = [];
  const missing: string[] = [];
  // The digests stand in the order of the claims as written there.
  const ids = (item.get('claims') as YAMLSeq).items.map((one) => (isScalar(one) ? one.value : one));
  const texts = ids[0] === ruling.claims[0] ? ruling.texts : [ruling.texts[1], ruling.texts[0]];
  const fields = { ...fieldsOf(ruling), texts };
  for (const [name, value] of Object.entries(fields)) {
    if (name === 'claims') continue;
    const node = item.get(name, true) as { range?: [number, number, number] } | undefined;
    if (value !== null && node?.range !== undefined && node.range[1] > node.range[0]) edits.push({ start: node.range[0], end: text.slice(0, node.range[1]).trimEnd().length, by: valueText(value) });
    else if (value !== null) missing.push(`${name}: ${valueText(value)}`);
    else if (node?.range !== undefined) edits.push(removal(text, item, name, node.range));
  }
  const first = item.items[0]!.key as { range: [number, number, number] };
  const indent = ' '.repeat(first.range[0] - (text.lastIndexOf('\n', first.range[0]) + 1));
  const lineEnd = text.indexOf('\n', (item.get('claims', true) as unknown as { range: [number, number, number] }).range[1] - 1);
  const at = lineEnd < 0 ? text.length : lineEnd;
  if (missing.length > 0) edits.push({ start: at, end: at, by: missing.map((line) => `\n${indent}${line}`).join('') });
  return edits.sort((a, b) => b.start - a.start).reduce((done, { start, end, by }) => done.slice(0, start) + by + done.slice(end), text);
}

/** Takes a field out with its line; where something else stands on that line, the field is null, which means the same. */
function removal(text: string, item: YAMLMap, name: string, [start, end]: readonly [number, number, ...unknown[]]): Edit {
  const { range } = item.items.find(({ key }) => isScalar(key) && key.value === name)!.key as { range: [number, number, number] };
  const lineStart = text.lastIndexOf('\n', range[0]) + 1;
  const valueEnd = text.slice(0, end).trimEnd().length;
  const lineEnd = text.indexOf('\n', valueEnd);
  const rest = lineEnd < 0 ? text.length : lineEnd + 1;
  return text.slice(lineStart, range[0]).trim() === '' && text.slice(valueEnd, rest).trim() === '' ? { start: lineStart, end: rest, by: '' } : { start, end: Math.max(start, valueEnd), by: 'null' };
}

function fieldsOf({ claims, ruling, accept, reason, texts, by, on }: NewRuling): Readonly<Record<string, string | readonly string[] | null>> {
  return { claims, ruling, accept, reason, texts, by, on };
}

function itemText(ruling: NewRuling, indent: string): string {
  const lines = Object.entries(fieldsOf(ruling)).flatMap(([name, value]) => (value === null ? [] : [`${name}: ${valueText(value)}`]));
  return lines.map((line, index) => `${indent}${index === 0 ? '- ' : '  '}${line}\n`).join('');
}

/** A value on one line, in quotes where YAML needs them. */
function valueText(value: string | readonly string[]): string {
  if (typeof value !== 'string') return `[${value.map(valueText).join(', ')}]`;
  // A claim's id holds "#", which begins no comment inside of a word; a digest may be all digits.
  return /^\d+$/.test(value) ? `"${value}"` : stringify(value.replace(/\s+/g, ' ').trim(), { lineWidth: 0, defaultStringType: /[\n[\]{},]/.test(value) ? 'QUOTE_DOUBLE' : 'PLAIN' }).trimEnd();
}

function ended(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}
