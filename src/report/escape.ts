/**
 * Makes text from files safe to show: nothing in it can move the cursor, colour the terminal, turn the direction of
 * reading or hide. Letters of all scripts, with their combining marks, stay.
 */

/**
 * Controls C0, DEL and C1 (with them every ANSI escape), lone surrogates, line and paragraph separators, soft hyphen,
 * bidirectional marks (UAX #9), zero-width characters, invisible operators, annotation marks and tag characters.
 */
const UNSAFE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u{ad}\u{61c}\u{180e}\u{200b}-\u{200f}\u{202a}-\u{202e}\u{2060}-\u{206f}\u{feff}\u{fff9}-\u{fffb}\u{e0000}-\u{e007f}]/gu;

/** Shows every unsafe character as `\u{…}`, in hexadecimal; all else is returned as it is. */
export function escapeText(text: string): string {
  return text.replace(UNSAFE, (character) => `\\u{${character.codePointAt(0)!.toString(16)}}`);
}

/** A text in one line: line breaks and tabs, which files hold for good reasons, become a space; the rest as {@link escapeText}. */
export function escapeLine(text: string): string {
  return escapeText(text.replace(/\r?\n|\t/g, ' '));
}

/** A text escaped by {@link escapeLine}, with the way back: `at[i]` is where UTF-16 offset `i` of the text went. */
export function escapeWithOffsets(text: string): { readonly text: string; readonly at: readonly number[] } {
  let escaped = '';
  const at: number[] = [];
  for (const character of text) {
    for (let i = 0; i < character.length; i++) at.push(escaped.length);
    escaped += escapeLine(character);
  }
  at.push(escaped.length);
  return { text: escaped, at };
}

/** Typographic signs and what stands for them where only ASCII can be shown. */
const ASCII: Readonly<Record<string, string>> = {
  '“': '"', '”': '"', '„': '"', '«': '"', '»': '"', '‘': "'", '’': "'", '…': '...', '–': '-', '—': '-', '−': '-', '‑': '-',
  '·': '-', '•': '*', '→': '->', '│': '|', '─': '-', '≠': '!=', '≈': '~', '≥': '>=', '≤': '<=', '×': 'x', '\u{202f}': ' ', '\u{2009}': ' ',
};
const TYPOGRAPHIC = new RegExp(`[${Object.keys(ASCII).join('')}]`, 'gu');

/** Puts typographic signs in ASCII; letters of any script stay. */
export function toAscii(text: string): string {
  return text.replace(TYPOGRAPHIC, (sign) => ASCII[sign] ?? sign);
}
