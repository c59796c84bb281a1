/** A text with numbered marks under the words that slots were read from. */
import type { Span } from '../types.ts';
import { displayWidth } from './display-width.ts';
import { escapeWithOffsets, toAscii } from './escape.ts';
import type { Typesetter } from './flow.ts';
import { wrapRanges } from './wrap.ts';

/** A number to put under some words. */
export interface Mark {
  readonly label: string;
  readonly spans: readonly Span[];
}

/** Columns from, up to, of one mark in one line. */
interface Placed {
  readonly from: number;
  readonly to: number;
  readonly label: string;
}

/** The text in lines of `width` columns, each with as many lines of marks beneath as its marks need. Spans are offsets into `text`. */
export function markedText(set: Typesetter, text: string, marks: readonly Mark[], width: number): string[] {
  const escaped = escapeWithOffsets(text);
  return wrapRanges(escaped.text, width).flatMap((line) => {
    const column = (offset: number): number => shownWidth(set, escaped.text.slice(line.start, Math.max(line.start, offset)));
    const placed = marks.flatMap(({ label, spans }) => spans.flatMap((span): Placed[] => {
      const start = Math.max(line.start, escaped.at[span.start] ?? escaped.text.length);
      const end = Math.min(line.end, escaped.at[span.end] ?? escaped.text.length);
      return start < end ? [{ from: column(start), to: column(end), label }] : [];
    }));
    return [set.plain(escaped.text.slice(line.start, line.end)), ...markLines(placed).map((marking) => set.paint('value', marking))];
  });
}

function shownWidth(set: Typesetter, text: string): number {
  return displayWidth(set.unicode ? text : toAscii(text));
}

/** Sets marks into as few lines as leave them apart: "1^^^^^ 2^^^". */
function markLines(placed: readonly Placed[]): string[] {
  const lines: string[] = [];
  for (const { from, to, label } of [...placed].sort((x, y) => x.from - y.from || y.to - x.to)) {
    const mark = label.padEnd(to - from, '^');
    const free = lines.findIndex((line) => line.length === 0 || line.length < from);
    const index = free < 0 ? lines.length : free;
    lines[index] = (lines[index] ?? '').padEnd(from) + mark;
  }
  return lines;
}
