/** Blocks of lines side by side, and tables without borders. */
import Table from 'cli-table3';
import { paintedWidth } from './display-width.ts';
import type { Typesetter } from './flow.ts';

/**
 * Sets blocks side by side, parted by a faint rule; `lay` makes a block's lines for a width. All columns are of one
 * width, so that those of one row stand under those of the row before. Done here and not by cli-table3, which counts
 * a column for each combining mark beyond Latin and Greek, and would cut or shift such lines.
 */
export function sideBySide(set: Typesetter, width: number, blocks: readonly ((width: number) => string[])[], columns: number = blocks.length): string[] {
  const each = columnWidth(width, columns);
  const laid = blocks.map((lay) => lay(each));
  const rule = ` ${set.paint('faint', set.unicode ? '│' : '|')} `;
  return Array.from({ length: Math.max(0, ...laid.map((lines) => lines.length)) }, (_, row) =>
    laid.map((lines, column) => (column === laid.length - 1 ? (lines[row] ?? '') : padPainted(lines[row] ?? '', each))).join(rule));
}

/** Columns of text in each of `columns` blocks, the rules between them taken off. */
export function columnWidth(width: number, columns: number): number {
  return Math.floor((width - 3 * (columns - 1)) / columns);
}

/** Pads a painted line with spaces to `width` columns; a wider one stays as it is. */
export function padPainted(line: string, width: number): string {
  return line + ' '.repeat(Math.max(0, width - paintedWidth(line)));
}

const NO_BORDER = { top: '', 'top-mid': '', 'top-left': '', 'top-right': '', bottom: '', 'bottom-mid': '', 'bottom-left': '', 'bottom-right': '', left: '', 'left-mid': '', mid: '', 'mid-mid': '', right: '', 'right-mid': '', middle: '  ' };

/**
 * Rows of cells, each a list of lines, in columns two spaces apart. The lines are wrapped and painted beforehand:
 * cli-table3 is given no widths, since it would cut what it takes to be too wide, and no colours of its own.
 */
export function tableOf(rows: readonly (readonly (readonly string[])[])[]): string[] {
  const table = new Table({ chars: NO_BORDER, style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [], compact: true } });
  table.push(...rows.map((row) => row.map((lines) => lines.join('\n'))));
  return table.toString().split('\n');
}
