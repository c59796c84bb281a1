/**
 * Pieces of text → painted lines. Everything that a text report prints passes here, and here it is escaped:
 * no formatter can forget it.
 */
import { paintedWidth } from './display-width.ts';
import { escapeLine, toAscii } from './escape.ts';
import { painterOf, usableWidth, type Ink, type Painter, type Style } from './style.ts';
import { wrapRanges } from './wrap.ts';

/** A run of text in one colour; a plain string is in none. */
export type Piece = string | { readonly text: string; readonly ink: Ink };

/** Makes a coloured piece. */
export function ink(kind: Ink, text: string): Piece {
  return { text, ink: kind };
}

/** How a formatter turns pieces into lines: holds the style, so that it need not be handed on. */
export interface Typesetter {
  /** Columns to fill. */
  readonly width: number;
  readonly unicode: boolean;
  readonly paint: Painter;
  /** A text as it will stand on the page, without colour. */
  plain(text: string): string;
  /** Wraps pieces to `width` columns; lines after the first begin with `hang` spaces, which count. */
  flow(pieces: readonly Piece[], width?: number, hang?: number): string[];
  /** Flows with `indent` spaces before each line. */
  indented(indent: number, pieces: readonly Piece[], hang?: number): string[];
  /** A label, padded to `columns`, and beside it the flowed pieces. */
  labelled(indent: number, label: readonly Piece[], columns: number, pieces: readonly Piece[]): string[];
}

/** Makes the typesetter of a style. */
export function typesetterOf(style: Style): Typesetter {
  const width = usableWidth(style);
  const paint = painterOf(style);
  const plain = (text: string): string => (style.unicode ? escapeLine(text) : toAscii(escapeLine(text)));

  // A number stays with the short unit behind it ("10 km"), and parts joined by GLUE stay together; both end as spaces.
  const glued = (text: string): string => plain(text).replace(/(\d) (?=[a-z]{1,2}(?![A-Za-z]))/g, `$1${GLUE}`);

  const flow = (pieces: readonly Piece[], columns: number = width, hang = 0): string[] => {
    const runs = pieces.map((piece) => (typeof piece === 'string' ? { text: glued(piece), ink: 'plain' as const } : { text: glued(piece.text), ink: piece.ink }));
    const text = runs.map((run) => run.text).join('');
    return wrapRanges(text, columns - hang, columns).map(({ start, end }, index) => {
      let line = index === 0 ? '' : ' '.repeat(hang);
      let at = 0;
      for (const run of runs) {
        line += paint(run.ink, run.text.slice(Math.max(0, start - at), Math.max(0, end - at)).replaceAll(GLUE, ' '));
        at += run.text.length;
      }
      return line;
    });
  };
  const indented = (indent: number, pieces: readonly Piece[], hang = 0): string[] =>
    flow(pieces, width - indent, hang).map((line) => ' '.repeat(indent) + line);
  const labelled = (indent: number, label: readonly Piece[], columns: number, pieces: readonly Piece[]): string[] => {
    const text = label.map((piece) => (typeof piece === 'string' ? plain(piece) : paint(piece.ink, plain(piece.text)))).join('');
    const offset = Math.max(columns, paintedWidth(text) + 1);
    const head = text + ' '.repeat(offset - paintedWidth(text));
    const lines = flow(pieces, width - indent - offset);
    return lines.map((line, index) => ' '.repeat(indent) + (index === 0 ? head : ' '.repeat(offset)) + line);
  };
  return { width, unicode: style.unicode, paint, plain, flow, indented, labelled };
}

/** A space at which no line breaks. */
export const GLUE = '\u{a0}';

/** Stands between parts of a line; goes to the end of a line, never to the start of the next. */
const DOT = ink('faint', `${GLUE}· `);

/** Puts ` · ` between the parts that are there. */
export function dotted(parts: readonly (Piece | null)[]): Piece[] {
  return parts.filter((part) => part !== null).flatMap((part, index) => (index === 0 ? [part] : [DOT, part]));
}

/** Joins the lines of a report, without trailing spaces, ending with a line break. */
export function page(lines: readonly string[]): string {
  return `${lines.map((line) => line.trimEnd()).join('\n').trimEnd()}\n`;
}
