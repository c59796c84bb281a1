/** Comma-separated values (RFC 4180) that a spreadsheet can open without running anything. */
import { guarded, joinCell } from '../../values/spreadsheet-cell.ts';
import { escapeText } from '../escape.ts';

/** A table: a line of names, then the rows, each line ended by CR LF. Absent values are empty cells. */
export function csvTable(names: readonly string[], rows: readonly (readonly (string | number | null | undefined)[])[]): string {
  const line = (cells: readonly (string | number | null | undefined)[]): string => `${cells.map(cell).join(',')}\r\n`;
  return line(names) + rows.map(line).join('');
}

function cell(value: string | number | null | undefined): string {
  if (value === null || value === undefined) return '';
  // A number is written by this program, and a sign before it is no formula.
  if (typeof value === 'number') return String(value);
  const text = guarded(escapeText(value.replace(/\r?\n|\t/g, ' ')));
  return /[",\r\n;]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Several texts in one cell; none where there are none. */
export function listCell(items: readonly string[] | undefined): string | null {
  return items === undefined || items.length === 0 ? null : joinCell(items);
}
