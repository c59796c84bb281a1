/** Comma-separated values (RFC 4180) that a spreadsheet can open without running anything. */
import { escapeText } from '../escape.ts';

/**
 * What a spreadsheet takes for a formula at the beginning of a cell (OWASP, "CSV Injection"), also behind white space or
 * apostrophes, and in the full-width forms that some take for the same.
 */
const FORMULA = /^[\s']*[=+\-@\uff1d\uff0b\uff0d\uff20]|^'*[\t\r\n]/u;

/** Puts an apostrophe before what a spreadsheet would run; `import` takes it away again. */
export function guarded(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The way back. */
export function unguarded(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
}

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

/** Several texts in one cell: "HTS; SNA". A semicolon or backslash in one of them has a backslash before it. */
export function listCell(items: readonly string[] | undefined): string | null {
  return items === undefined || items.length === 0 ? null : items.map((item) => item.replace(/[\\;]/g, '\\$&')).join('; ');
}
