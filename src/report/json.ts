/** Values → JSON text that is safe to print. */

/** As in `escapeText`, without what JSON escapes itself. */
const UNSAFE = /[\u{7f}-\u{9f}\u{ad}\u{61c}\u{180e}\u{200b}-\u{200f}\u{2028}-\u{202e}\u{2060}-\u{206f}\u{feff}\u{fff9}-\u{fffb}\u{e0000}-\u{e007f}]/gu;

/**
 * JSON in which characters that could hide or steer a terminal are written as `\uXXXX`: a parser gets the very same
 * strings. One line without `indent` (for JSON Lines). No line break at the end.
 */
export function safeJson(value: unknown, indent?: number): string {
  return escapeJson(JSON.stringify(value, null, indent));
}

/** The same for what is JSON already. */
export function escapeJson(json: string): string {
  return json.replace(UNSAFE, (character) => {
    let escaped = '';
    for (let i = 0; i < character.length; i++) escaped += `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`;
    return escaped;
  });
}

/** A whole JSON document: indented by two, with a line break at the end. */
export function jsonDocument(value: unknown): string {
  return `${safeJson(value, 2)}\n`;
}

/** Characters that are written at once: few enough to be a string, and many enough that writing is not the work. */
const PIECE = 65_536;

/**
 * {@link jsonDocument} of an object in pieces: a document of millions of claims is longer than a string can be. Fields that are lists, or
 * generators of them, are made and written element by element.
 */
export function* jsonDocumentPieces(fields: Readonly<Record<string, unknown>>): Generator<string> {
  let piece = '';
  for (const part of partsOf(fields)) {
    piece += part;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

function* partsOf(fields: Readonly<Record<string, unknown>>): Generator<string> {
  let before = '{';
  for (const [name, value] of Object.entries(fields)) {
    yield `${before}\n  ${safeJson(name)}: `;
    if (isIterable(value)) yield* elementsOf(value);
    else yield indented(value, '  ');
    before = ',';
  }
  yield '\n}\n';
}

function* elementsOf(elements: Iterable<unknown>): Generator<string> {
  let before = '[';
  for (const element of elements) {
    yield `${before}\n    ${indented(element, '    ')}`;
    before = ',';
  }
  yield before === '[' ? '[]' : '\n  ]';
}

/** A text in JSON has no line break of its own, so that each begins a line of the document. */
function indented(value: unknown, by: string): string {
  return safeJson(value, 2).replaceAll('\n', `\n${by}`);
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value;
}
