/** Values → JSON text that is safe to print. */

/** As in `escapeText`, without what JSON escapes itself. */
const UNSAFE = /[\u{7f}-\u{9f}\u{ad}\u{61c}\u{180e}\u{200b}-\u{200f}\u{2028}-\u{202e}\u{2060}-\u{206f}\u{feff}\u{fff9}-\u{fffb}\u{e0000}-\u{e007f}]/gu;

/**
 * JSON in which characters that could hide or steer a terminal are written as `\uXXXX`: a parser gets the very same
 * strings. One line without `indent` (for JSON Lines). No line break at the end.
 */
export function safeJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(UNSAFE, (character) => {
    let escaped = '';
    for (let i = 0; i < character.length; i++) escaped += `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`;
    return escaped;
  });
}

/** A whole JSON document: indented by two, with a line break at the end. */
export function jsonDocument(value: unknown): string {
  return `${safeJson(value, 2)}\n`;
}
