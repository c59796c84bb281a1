/** Where lines break: between words, and inside a word only where it is wider than a line or its script has no spaces. */
import { displayWidth } from './display-width.ts';

/** A line as UTF-16 offsets into the text, half-open, without the space that it broke at. */
export interface LineRange {
  readonly start: number;
  readonly end: number;
}

/** What lines are made of: a word, or one wide character. */
interface Atom extends LineRange {
  readonly width: number;
}

/** Hangul is wide and has spaces; the other wide scripts break anywhere. */
const ATOM = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]\p{M}*|[^ \p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu;
/** Texts without wide characters, which nearly all are, take the quick way. */
const NARROW = /^[ -\u{10ff}\u{2000}-\u{2e7f}]*$/u;
/** What is never split: an escape as `escapeText` makes it, or a character with the marks that belong to it. */
const UNIT = /\\u\{[0-9a-f]{1,6}\}|[\s\S]\p{M}*/gu;
/** Signs after which a word that is too long breaks best (addresses, ids, paths). */
const BREAK_AFTER = /[/#_.,:;=&?\u{a0}-]$/u;

/**
 * Breaks a safe text (no controls) into lines of at most `width` columns, `first` for the first.
 * An empty text is one empty line.
 */
export function wrapRanges(text: string, width: number, first: number = width): LineRange[] {
  const lines: LineRange[] = [];
  const room = (): number => Math.max(1, lines.length === 0 ? first : width);
  let line: { start: number; end: number; used: number } | null = null;
  const flush = (): void => {
    if (line) lines.push({ start: line.start, end: line.end });
    line = null;
  };
  for (const word of atoms(text)) {
    const gap: number = line ? word.start - line.end : 0;
    if (line && line.used + gap + word.width <= room()) {
      line = { start: line.start, end: word.end, used: line.used + gap + word.width };
      continue;
    }
    if (line && word.width > width && room() - line.used - gap >= width / 2) { // a word longer than any line begins here
      const parts = split(text, word, room() - line.used - gap, width);
      lines.push({ start: line.start, end: parts[0]!.end });
      line = null;
      for (const part of parts.slice(1)) {
        flush();
        line = { ...part, used: part.width };
      }
      continue;
    }
    flush();
    for (const part of word.width > room() ? split(text, word, room(), width) : [word]) {
      flush();
      line = { start: part.start, end: part.end, used: part.width };
    }
  }
  flush();
  return lines.length === 0 ? [{ start: 0, end: 0 }] : lines;
}

function atoms(text: string): Atom[] {
  const found = NARROW.test(text) ? text.matchAll(/[^ ]+/g) : text.matchAll(ATOM);
  return [...found].map((match) => ({ start: match.index, end: match.index + match[0].length, width: displayWidth(match[0]) }));
}

/** Cuts a word into parts that fit: after a sign where one stands in the second half of the line, else where the line is full. */
function split(text: string, word: Atom, first: number, width: number): Atom[] {
  const parts: Atom[] = [];
  let part = { start: word.start, end: word.start, width: 0 };
  let soft: Atom | null = null;
  for (const match of text.slice(word.start, word.end).matchAll(UNIT)) {
    const unit = match[0];
    const columns = displayWidth(unit);
    const room = parts.length === 0 ? first : width;
    if (part.width + columns > room && part.width > 0) {
      const cut: Atom = soft && soft.width * 2 >= room ? soft : part;
      parts.push(cut);
      part = { start: cut.end, end: part.end, width: part.width - cut.width };
      soft = null;
    }
    part = { start: part.start, end: word.start + match.index + unit.length, width: part.width + columns };
    if (BREAK_AFTER.test(unit)) soft = part;
  }
  parts.push(part);
  return parts;
}
