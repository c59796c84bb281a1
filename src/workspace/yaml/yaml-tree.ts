/**
 * What a YAML file holds, with where each part begins (UTF-16 offsets). Two readers make it, a quick one for everyday
 * files and the full parser for all others; the validators see no difference.
 */
export type YamlNode = YamlScalar | YamlList | YamlMap | YamlBroken;

export interface YamlScalar {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  /** As written, without quotes: "007" of a number, "" where nothing is written. */
  readonly source: string;
  /** Not quoted, no block scalar, no tag: YAML guesses its type. */
  readonly plain: boolean;
  readonly start: number;
}

export interface YamlList {
  readonly kind: 'list';
  readonly items: readonly YamlNode[];
  readonly start: number;
}

export interface YamlMap {
  readonly kind: 'map';
  /** In file order; a key that is written twice is here twice. */
  readonly entries: readonly YamlEntry[];
  readonly start: number;
}

export interface YamlEntry {
  readonly key: string;
  readonly keyStart: number;
  readonly value: YamlNode;
}

/** A value that was reported already; whoever meets one says nothing more about it. */
export interface YamlBroken {
  readonly kind: 'broken';
  readonly start: number;
}

/** Maps and lists inside each other, at most. The formats need five. */
export const deepestNesting = 32;

const INTEGER = /^[-+]?[0-9]+$/;
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;

/** What an unquoted scalar means in the YAML 1.2 core schema (section 10.3.2 of the specification). */
export function resolvePlain(source: string): string | number | boolean | null {
  const first = source.charCodeAt(0);
  // Only digits, signs, dots and the letters n, N, t, T, f, F, ~ can begin anything but a text: most texts end here.
  if (first > 57 && !'nNtTfF~'.includes(source[0]!)) return source;
  switch (source) {
    case '': case '~': case 'null': case 'Null': case 'NULL':
      return null;
    case 'true': case 'True': case 'TRUE':
      return true;
    case 'false': case 'False': case 'FALSE':
      return false;
    case '.inf': case '.Inf': case '.INF': case '+.inf': case '+.Inf': case '+.INF':
      return Infinity;
    case '-.inf': case '-.Inf': case '-.INF':
      return -Infinity;
    case '.nan': case '.NaN': case '.NAN':
      return NaN;
  }
  if (source.length > 400) return source;
  if (INTEGER.test(source) || FLOAT.test(source)) return Number(source);
  if (/^0x[0-9a-fA-F]+$/.test(source) || /^0o[0-7]+$/.test(source)) return Number(source);
  return source;
}
