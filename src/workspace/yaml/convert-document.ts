import type { Alias, Document, ParsedNode, YAMLMap } from 'yaml';
import { isAlias, isMap, isNode, isScalar, isSeq, visit } from 'yaml';
import type { FileProblems } from '../problems.ts';
import { countUpTo, itself } from '../sorted.ts';
import { unquotedBoundAt } from './unquoted-bound.ts';
import type { YamlEntry, YamlNode } from './yaml-tree.ts';
import { resolvePlain } from './yaml-tree.ts';

/** An alias may stand for a part that holds aliases (a "billion laughs"); claim files need none at all. */
const mostAliases = 100;

type ParsedPair = YAMLMap.Parsed['items'][number];

/** Turns the parser's document into our tree. */
export class Conversion {
  readonly #text: string;
  readonly #document: Document.Parsed;
  readonly #errors: readonly number[];
  readonly #problems: FileProblems;
  readonly #targets = new Map<Alias, ParsedNode>();
  readonly #converted = new Map<ParsedNode, YamlNode>();

  constructor(text: string, document: Document.Parsed, errors: readonly number[], problems: FileProblems) {
    this.#text = text;
    this.#document = document;
    this.#errors = errors;
    this.#problems = problems;
  }

  root(): YamlNode | null {
    const contents = this.#document.contents;
    if (contents === null) return null;
    if (!this.#resolveAliases()) return null;
    return this.#node(contents, contents.range[0]);
  }

  /** Finds what each alias stands for: the last anchor of its name before it. False where there are too many to go on. */
  #resolveAliases(): boolean {
    const anchors = new Map<string, ParsedNode>();
    let aliases = 0;
    let firstAlias = 0;
    visit(this.#document, (_key, node) => {
      if (isAlias(node)) {
        if (aliases++ === 0) firstAlias = node.range?.[0] ?? 0;
        const target = anchors.get(node.source);
        if (target !== undefined) this.#targets.set(node, target);
      } else if (isNode(node) && node.anchor !== undefined) anchors.set(node.anchor, node as ParsedNode);
    });
    if (aliases <= mostAliases) return true;
    this.#problems.add('yaml-alias-limit', firstAlias, { count: aliases, limit: mostAliases });
    return false;
  }

  #node(node: ParsedNode | null, fallback: number): YamlNode {
    if (node === null) return { kind: 'scalar', value: null, source: '', plain: true, start: fallback };
    const known = this.#converted.get(node);
    if (known !== undefined) return known;
    const converted = this.#convert(node, fallback);
    this.#converted.set(node, converted);
    return converted;
  }

  #convert(node: ParsedNode, fallback: number): YamlNode {
    const [start, end] = node.range;
    if ((isScalar(node) || isAlias(node)) && this.#hasErrorIn(start, end)) return { kind: 'broken', start };
    if (isAlias(node)) {
      const target = this.#targets.get(node);
      if (target !== undefined && target.range[2] <= start) return { ...this.#node(target, start), start };
      const [problem, detail] = target === undefined ? ['BAD_ALIAS', `*${node.source} stands for nothing`] : ['ALIAS_IN_ITSELF', `*${node.source} stands inside what it stands for`];
      this.#problems.add('yaml-syntax', start, { problem: problem!, detail: detail! });
      return { kind: 'broken', start };
    }
    if (isSeq(node)) return { kind: 'list', start, items: node.items.map((item) => this.#node(item as ParsedNode, start)) };
    if (isMap(node)) return { kind: 'map', start, entries: this.#entries(node.items, start) };
    const written = node.type === 'PLAIN' ? this.#text.slice(start, end) : null;
    if (node.type === 'BLOCK_FOLDED' && node.value === '') {
      const trap = unquotedBoundAt(this.#text, this.#text.lastIndexOf('\n', start) + 1);
      if (trap !== null) {
        this.#problems.add('unquoted-bound', trap.offset, { text: trap.text });
        return { kind: 'broken', start };
      }
    }
    return scalar(node, written, start, fallback);
  }

  #entries(items: readonly ParsedPair[], mapStart: number): YamlEntry[] {
    return items.flatMap((pair) => {
      const { key, value } = pair;
      const keyStart = key?.range[0] ?? value?.range[0] ?? mapStart;
      const name = isScalar(key) ? (key.source ?? String(key.value ?? '')) : this.#text.slice(keyStart, Math.min(key?.range[1] ?? keyStart, keyStart + 60));
      if (!this.#isTextWithColon(value)) return [{ key: name, keyStart, value: this.#node(value, keyStart) }];
      // "text: He said: no" was reported. The parser takes it, and all fields below it, for a map inside: put that right.
      const start = value.range[0];
      const source = this.#lineFrom(start);
      return [{ key: name, keyStart, value: { kind: 'scalar', value: source, source, plain: false, start } }, ...this.#entries(this.#below(value), mapStart)];
    });
  }

  #isTextWithColon(value: ParsedNode | null): value is YAMLMap.Parsed {
    return isMap(value) && value.flow !== true && this.#hasErrorIn(value.range[0], value.range[0]);
  }

  /** The rest of a line, without a comment. */
  #lineFrom(start: number): string {
    const end = this.#text.indexOf('\n', start);
    return this.#text.slice(start, end === -1 ? undefined : end).replace(/ #.*/, '').trim();
  }

  /** The fields that such a map swallowed: all but its first, and those inside its first where that holds a colon, too. */
  #below(map: YAMLMap.Parsed): ParsedPair[] {
    const [first, ...others] = map.items;
    return [...(first !== undefined && this.#isTextWithColon(first.value) ? this.#below(first.value) : []), ...others];
  }

  #hasErrorIn(start: number, end: number): boolean {
    return countUpTo(this.#errors, end, itself) > countUpTo(this.#errors, start - 1, itself);
  }
}

function scalar(node: Extract<ParsedNode, { value: unknown }>, written: string | null, start: number, fallback: number): YamlNode {
  if (node.tag === undefined && written !== null) {
    // A plain text over several lines is folded by the parser: `source` has it in one.
    const source = node.source ?? written;
    return { kind: 'scalar', value: resolvePlain(source), source, plain: true, start: source === '' ? fallback : start };
  }
  const value = node.value;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null) {
    return { kind: 'scalar', value, source: node.source ?? String(value ?? ''), plain: false, start };
  }
  return { kind: 'scalar', value: String(value), source: node.source ?? String(value), plain: false, start };
}
