import type { YamlEntry, YamlNode } from './yaml-tree.ts';
import { deepestNesting, resolvePlain } from './yaml-tree.ts';

/**
 * Reads the YAML that people write by hand in claim files: indented maps and lists, values on one line (unquoted, quoted,
 * or [a, b] and {k: v}), comments. Returns null for everything else, sound or not: the full parser then has the word.
 * It is here for speed: the full parser needs 60 ms for 400 claims when a program has just started, this 3 ms.
 * `tests/workspace/yaml` holds it to the full parser's answers.
 */
export function readPlainYaml(text: string): YamlNode | null {
  if (UNUSUAL.test(text)) return null;
  try {
    return new PlainReader(text).document();
  } catch (error) {
    if (error === notPlain) return null;
    throw error;
  }
}

/** Thrown where something is beyond this reader. One constant object: no stack is recorded, so it costs nothing. */
const notPlain = Symbol('not plain');

/** Tabs, carriage returns, control characters, byte order marks, line separators, document marks and directives. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const UNUSUAL = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]|^(?:---|\.\.\.|%)/m;
const KEY = /([A-Za-z_][A-Za-z0-9_-]{0,99}):(?= |\n|$)/y;
const FLOW_KEY = /([A-Za-z_][A-Za-z0-9_-]{0,99}): +/y;
/** Characters that cannot begin an unquoted value, or mean something else there. */
const INDICATORS = new Set('-?:,[]{}#&*!|>\'"%@`');

interface Line {
  indent: number;
  start: number;
  readonly end: number;
}

class PlainReader {
  readonly #text: string;
  readonly #lines: Line[] = [];
  #at = 0;

  constructor(text: string) {
    this.#text = text;
    for (let begin = 0; begin < text.length; ) {
      const newline = text.indexOf('\n', begin);
      const end = newline === -1 ? text.length : newline;
      let start = begin;
      while (start < end && text[start] === ' ') start++;
      if (start < end && text[start] !== '#') this.#lines.push({ indent: start - begin, start, end });
      begin = end + 1;
    }
  }

  document(): YamlNode {
    const first = this.#lines[0];
    if (first === undefined || first.indent !== 0) throw notPlain;
    const node = this.#block(0, 1);
    if (this.#at < this.#lines.length) throw notPlain;
    return node;
  }

  #block(indent: number, depth: number): YamlNode {
    if (depth > deepestNesting) throw notPlain;
    return this.#isListItem(this.#lines[this.#at]!) ? this.#list(indent, depth) : this.#map(indent, depth);
  }

  #isListItem(line: Line): boolean {
    return this.#text[line.start] === '-' && (line.start + 1 === line.end || this.#text[line.start + 1] === ' ');
  }

  #list(indent: number, depth: number): YamlNode {
    const start = this.#lines[this.#at]!.start;
    const items: YamlNode[] = [];
    for (let line = this.#lines[this.#at]; line !== undefined && line.indent === indent && this.#isListItem(line); line = this.#lines[this.#at]) {
      const content = this.#skipSpaces(line.start + 1, line.end);
      if (content === line.end || this.#text[content] === '#') throw notPlain;
      if (this.#keyAt(content) !== null) {
        // "- id: c1": the rest of the line is the first line of a map, indented to where it stands.
        line.indent += content - line.start;
        line.start = content;
        if (depth >= deepestNesting) throw notPlain;
        items.push(this.#map(line.indent, depth + 1));
      } else items.push(this.#lineValue(content, line, indent, depth));
    }
    this.#endOfBlock(indent);
    return { kind: 'list', items, start };
  }

  #map(indent: number, depth: number): YamlNode {
    const start = this.#lines[this.#at]!.start;
    const entries: YamlEntry[] = [];
    for (let line = this.#lines[this.#at]; line !== undefined && line.indent === indent; line = this.#lines[this.#at]) {
      const key = this.#keyAt(line.start);
      if (key === null) {
        // The next item of the list that this map is the value of: "- " at the map's own indentation.
        if (this.#isListItem(line) && entries.length > 0) break;
        throw notPlain;
      }
      const keyStart = line.start;
      const content = this.#skipSpaces(keyStart + key.length + 1, line.end);
      const value = content === line.end || this.#text[content] === '#' ? this.#below(keyStart, indent, depth) : this.#lineValue(content, line, indent, depth);
      entries.push({ key, keyStart, value });
    }
    this.#endOfBlock(indent);
    return { kind: 'map', entries, start };
  }

  /** The value of "key:" with nothing after it: an indented block, a list at the same indentation, or nothing. */
  #below(keyStart: number, indent: number, depth: number): YamlNode {
    this.#at++;
    const next = this.#lines[this.#at];
    if (next !== undefined && (next.indent > indent || (next.indent === indent && this.#isListItem(next)))) {
      if (next.indent > indent && !this.#isListItem(next) && this.#keyAt(next.start) === null) throw notPlain;
      return this.#block(next.indent, depth + 1);
    }
    return { kind: 'scalar', value: null, source: '', plain: true, start: keyStart };
  }

  /** A value that begins and ends on one line; the next line must not continue it. */
  #lineValue(offset: number, line: Line, indent: number, depth: number): YamlNode {
    const { node, end } = this.#value(offset, line.end, false, depth);
    const rest = this.#skipSpaces(end, line.end);
    if (rest < line.end && (this.#text[rest] !== '#' || rest === end)) throw notPlain;
    this.#at++;
    this.#endOfBlock(indent);
    return node;
  }

  #endOfBlock(indent: number): void {
    const next = this.#lines[this.#at];
    if (next !== undefined && next.indent > indent) throw notPlain;
  }

  #keyAt(offset: number): string | null {
    KEY.lastIndex = offset;
    return KEY.exec(this.#text)?.[1] ?? null;
  }

  #skipSpaces(offset: number, end: number): number {
    while (offset < end && this.#text[offset] === ' ') offset++;
    return offset;
  }

  #value(offset: number, end: number, inFlow: boolean, depth: number): { node: YamlNode; end: number } {
    switch (this.#text[offset]) {
      case '"':
        return this.#doubleQuoted(offset, end);
      case "'":
        return this.#singleQuoted(offset, end);
      case '[':
      case '{':
        return this.#flow(offset, end, depth + 1);
      default:
        return this.#plainValue(offset, end, inFlow);
    }
  }

  #plainValue(offset: number, end: number, inFlow: boolean): { node: YamlNode; end: number } {
    const text = this.#text;
    if (offset >= end || INDICATORS.has(text[offset]!)) throw notPlain;
    let at = offset;
    for (; at < end; at++) {
      const letter = text[at];
      if (letter === ':') {
        const next = text[at + 1];
        if (at + 1 === end || next === ' ' || (inFlow && ',[]{}'.includes(next!))) throw notPlain;
      } else if (letter === '#' && text[at - 1] === ' ') break;
      else if (inFlow && ',[]{}'.includes(letter!)) {
        if (letter === '[' || letter === '{') throw notPlain;
        break;
      }
    }
    while (text[at - 1] === ' ') at--;
    const source = text.slice(offset, at);
    return { node: { kind: 'scalar', value: resolvePlain(source), source, plain: true, start: offset }, end: at };
  }

  #doubleQuoted(offset: number, end: number): { node: YamlNode; end: number } {
    let at = offset + 1;
    let escaped = false;
    for (; at < end && this.#text[at] !== '"'; at++) {
      if (this.#text[at] === '\\') {
        escaped = true;
        at++;
      }
    }
    if (at >= end) throw notPlain;
    let value = this.#text.slice(offset + 1, at);
    if (escaped) value = unescapeJson(`"${value}"`);
    return { node: { kind: 'scalar', value, source: value, plain: false, start: offset }, end: at + 1 };
  }

  #singleQuoted(offset: number, end: number): { node: YamlNode; end: number } {
    let at = offset + 1;
    for (; at < end; at++) {
      if (this.#text[at] !== "'") continue;
      if (this.#text[at + 1] !== "'") break;
      at++;
    }
    if (at >= end) throw notPlain;
    const value = this.#text.slice(offset + 1, at).replaceAll("''", "'");
    return { node: { kind: 'scalar', value, source: value, plain: false, start: offset }, end: at + 1 };
  }

  /** [a, b] or {key: value} on one line. */
  #flow(offset: number, end: number, depth: number): { node: YamlNode; end: number } {
    if (depth > deepestNesting) throw notPlain;
    const isMap = this.#text[offset] === '{';
    const close = isMap ? '}' : ']';
    const items: YamlNode[] = [];
    const entries: YamlEntry[] = [];
    let at = this.#skipSpaces(offset + 1, end);
    while (at < end && this.#text[at] !== close) {
      const keyStart = at;
      let key = '';
      if (isMap) {
        FLOW_KEY.lastIndex = at;
        const match = FLOW_KEY.exec(this.#text);
        if (match === null) throw notPlain;
        key = match[1]!;
        at = FLOW_KEY.lastIndex;
      }
      const value = this.#value(at, end, true, depth);
      if (isMap) entries.push({ key, keyStart, value: value.node });
      else items.push(value.node);
      at = this.#skipSpaces(value.end, end);
      if (this.#text[at] === ',') {
        at = this.#skipSpaces(at + 1, end);
        if (this.#text[at] === close) throw notPlain;
      } else if (this.#text[at] !== close) throw notPlain;
    }
    if (at >= end) throw notPlain;
    return { node: isMap ? { kind: 'map', entries, start: offset } : { kind: 'list', items, start: offset }, end: at + 1 };
  }
}

/** JSON's escapes mean the same in YAML; any other is for the full parser. */
function unescapeJson(quoted: string): string {
  try {
    const value: unknown = JSON.parse(quoted);
    if (typeof value === 'string') return value;
  } catch {
    // not JSON
  }
  throw notPlain;
}
