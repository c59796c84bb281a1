/** How many columns of a terminal a text takes: wide East Asian characters and emoji two, combining marks none. */

const ZERO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}\u{1160}-\u{11ff}]$/u;
const EMOJI = /^\p{Emoji_Presentation}$/u;

/** First and last of the blocks whose characters take two columns (Unicode East_Asian_Width W and F, whole blocks). */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f], [0x2e80, 0x303e], [0x3041, 0x4dbf], [0x4e00, 0xa4cf], [0xa960, 0xa97f], [0xac00, 0xd7a3],
  [0xf900, 0xfaff], [0xfe30, 0xfe6f], [0xff01, 0xff60], [0xffe0, 0xffe6], [0x1b000, 0x1b2ff], [0x1f200, 0x1f2ff], [0x20000, 0x3fffd],
];

/** Columns of one code point. */
export function codePointWidth(character: string): 0 | 1 | 2 {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x300 || (code >= 0x2010 && code < 0x2028) || (code >= 0x2500 && code < 0x2580)) return 1; // Latin, quotation marks and dashes, lines
  if (ZERO_WIDTH.test(character)) return 0;
  if (code >= 0x1100 && (EMOJI.test(character) || WIDE.some(([first, last]) => code >= first && code <= last))) return 2;
  return 1;
}

const PLAIN = /^[ -~]*$/u;

/** Columns of a text without controls (see `escapeText`) and without colour. */
export function displayWidth(text: string): number {
  if (PLAIN.test(text)) return text.length; // nearly every word there is
  let width = 0;
  for (const character of text) width += codePointWidth(character);
  return width;
}

const ESCAPE = String.fromCodePoint(0x1b);
const COLOUR = new RegExp(`${ESCAPE}\\[[0-9;]*m`, 'g');

/** Columns of a line that our own painter has coloured. */
export function paintedWidth(line: string): number {
  return displayWidth(line.includes(ESCAPE) ? line.replace(COLOUR, '') : line);
}
