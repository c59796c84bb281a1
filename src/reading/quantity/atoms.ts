/**
 * Tokens → atoms: the words that quantities are read from. A token that is several number parts is taken apart ("10-20",
 * "second-largest", "20-year-old", "magnitude-7.8"), and hyphens become a mark on the atom after them, so that
 * "two-day", "2 - day" and "two day" read alike.
 */
import type { PartOfSpeech, Token, TokenRange } from '../../types.ts';
import { parseDigits } from '../../values/digits.ts';
import { SCALES } from '../../values/scales.ts';
import { VAGUE_DETERMINERS } from '../../values/vague-counts.ts';
import { DENOMINATORS, ORDINALS, SMALL_NUMBERS } from './number-words.ts';
import { SUPERLATIVES } from './superlatives.ts';

export interface Atom {
  readonly text: string;
  readonly lower: string;
  readonly pos: PartOfSpeech;
  /** Index of the token that it is (part of). */
  readonly token: number;
  /** No space and no hyphen before it: "20km" is "20" and a glued "km". */
  readonly glued: boolean;
  /** A hyphen or dash without spaces before it. */
  readonly hyphen: boolean;
  /** Its value if it is a number in digits, else null. */
  readonly value: number | null;
  /** Whether the digits had separators or a decimal point or sign: such a number is no year and no day. */
  readonly marked: boolean;
}

const HYPHENS: ReadonlySet<string> = new Set(['-', '–', '‑', '—', '−']);

/** The atoms of a sentence. */
export function atomsOf(tokens: readonly Token[]): Atom[] {
  const atoms: Atom[] = [];
  let hyphen = false;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const previous = tokens[i - 1];
    const touches = previous !== undefined && previous.end === token.start;
    if (HYPHENS.has(token.text)) {
      const next = tokens[i + 1];
      const touchesNext = next !== undefined && next.start === token.end;
      // "$10m-$20m": a hyphen between; "10 - 20": a dash of its own; " -5C": a sign.
      if (touches && touchesNext && atoms.length > 0) {
        hyphen = true;
        continue;
      }
      if (touchesNext && token.text !== '—' && isDigit(next.text.charCodeAt(0)) && previous?.pos !== 'NUM') {
        const value = parseDigits(next.text);
        if (value !== null) {
          atoms.push({ text: `-${next.text}`, lower: `-${next.text}`, pos: 'NUM', token: i + 1, glued: false, hyphen: false, value: -value, marked: true });
          i++;
          continue;
        }
      }
    }
    pushToken(atoms, withoutFullStop(token, atoms.at(-1)), touches && !hyphen, hyphen);
    hyphen = false;
  }
  return atoms;
}

/** The token range from atom `from` to before atom `to`. */
export function tokenRange(atoms: readonly Atom[], from: number, to: number): TokenRange {
  return { from: atoms[from]!.token, to: atoms[to - 1]!.token + 1 };
}

/** Whether a character code is 0-9. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** "$20m." and "5 ft.": the tokenizer leaves the full stop on a short unit after a number. */
function withoutFullStop(token: Token, previous: Atom | undefined): Token {
  const { text } = token;
  if (text.length > 4 || text.length < 2 || !text.endsWith('.') || previous?.pos !== 'NUM' || text.indexOf('.') < text.length - 1) {
    return text === 'C.' || text === 'F.' ? { ...token, text: text.charAt(0), lower: token.lower.charAt(0) } : token;
  }
  return { ...token, text: text.slice(0, -1), lower: token.lower.slice(0, -1) };
}

function pushToken(atoms: Atom[], token: Token, glued: boolean, hyphen: boolean): void {
  const { text } = token;
  const code = text.charCodeAt(0);
  const startsWithHyphen = text.length > 1 && !isLetter(code) && HYPHENS.has(text.charAt(0));
  if (startsWithHyphen) {
    // "5%-10%" gives a token "-10"; after a space it is a negative number.
    const rest = text.slice(1);
    if (glued) pushParts(atoms, token, rest.split(/[-–‑]/u), false, true);
    else push(atoms, token, text, false, hyphen);
    return;
  }
  const cut = firstHyphen(text);
  if (cut > 0 && cut < text.length - 1) {
    const first = text.slice(0, cut).toLowerCase();
    const second = text.slice(cut + 1);
    const afterNumber = hyphen && atoms.length > 0 && startsNumber(atoms.at(-1)!.lower);
    if (isDigit(code) || afterNumber || startsNumber(first) || (isDigit(second.charCodeAt(0)) && first === 'magnitude')) {
      const parts = text.split(/[-–‑]/u);
      // "555-123-4567", "2024-12-07": a code, not a range.
      if (parts.length > 2 && parts.every((part) => isDigit(part.charCodeAt(0)))) push(atoms, token, text, glued, hyphen);
      else pushParts(atoms, token, parts, glued, hyphen);
      return;
    }
  }
  push(atoms, token, text, glued, hyphen);
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function firstHyphen(text: string): number {
  for (let i = 1; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 45 || code === 0x2013 || code === 0x2011) return i;
  }
  return -1;
}

function pushParts(atoms: Atom[], token: Token, parts: readonly string[], glued: boolean, hyphen: boolean): void {
  parts.forEach((part, i) => {
    if (part !== '') push(atoms, token, part, i === 0 && glued, i > 0 || hyphen);
  });
}

function push(atoms: Atom[], token: Token, text: string, glued: boolean, hyphen: boolean): void {
  const code = text.charCodeAt(0);
  const maybeNumber = isDigit(code) || code === 45 || code === 8722 || (code >= 188 && code <= 190) || (code >= 0x2153 && code <= 0x215e);
  const value = maybeNumber ? parseDigits(text) : null;
  const marked = value !== null && !/^\d+$/u.test(text);
  atoms.push({ text, lower: text === token.text ? token.lower : text.toLowerCase(), pos: token.pos, token: token.index, glued, hyphen, value, marked });
}

/** Whether the first part of a hyphenated word makes the whole word a number's: "two-day", "half-million", "second-largest", "billion-dollar". */
export function startsNumber(lower: string): boolean {
  return SMALL_NUMBERS.has(lower) || ORDINALS.has(lower) || DENOMINATORS.has(lower) || SCALES.has(lower) || SUPERLATIVES.has(lower) || VAGUE_DETERMINERS.has(lower) || /^\d/u.test(lower);
}
