/** Comma-separated values (RFC 4180), with the place of each cell: for spreadsheets as people save them. */

export interface CsvCell {
  /** As the spreadsheet shows it: without the quotes around it. */
  readonly text: string;
  /** Where it begins in the file (UTF-16 offset). */
  readonly start: number;
}

export interface CsvRow {
  readonly cells: readonly CsvCell[];
  readonly start: number;
  /** Behind its last character, before the line break. */
  readonly end: number;
}

export interface CsvFault {
  readonly code: 'unclosed-quote' | 'text-after-quote';
  readonly start: number;
}

const DELIMITERS = [',', ';', '\t'] as const;

/**
 * Splits a table into rows. Cells are parted by the comma, semicolon or tab that the first line has most of outside of quotes; lines end
 * with LF, CR LF or CR; empty lines are passed over. A fault is reported with its place, and what follows is read as well as can be.
 */
export function readCsv(text: string): { readonly rows: readonly CsvRow[]; readonly faults: readonly CsvFault[] } {
  const from = text.startsWith('\ufeff') ? 1 : 0;
  const delimiter = delimiterOf(text.slice(from));
  const rows: CsvRow[] = [];
  const faults: CsvFault[] = [];
  let at = from;
  while (at < text.length) {
    const start = at;
    const cells: CsvCell[] = [];
    for (;;) {
      const cell = readCell(text, at, delimiter, faults);
      cells.push({ text: cell.text, start: at });
      at = cell.end;
      if (text[at] !== delimiter) break;
      at += 1;
    }
    if (cells.length > 1 || cells[0]!.text !== '') rows.push({ cells, start, end: at });
    if (text[at] === '\r' && text[at + 1] === '\n') at += 2;
    else at += 1;
  }
  return { rows, faults };
}

function readCell(text: string, start: number, delimiter: string, faults: CsvFault[]): { readonly text: string; readonly end: number } {
  if (text[start] !== '"') {
    const end = endOfPlain(text, start, delimiter);
    return { text: text.slice(start, end), end };
  }
  let value = '';
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) {
      faults.push({ code: 'unclosed-quote', start });
      return { text: value + text.slice(at), end: text.length };
    }
    value += text.slice(at, quote);
    if (text[quote + 1] !== '"') {
      const end = endOfPlain(text, quote + 1, delimiter);
      if (end > quote + 1 && text.slice(quote + 1, end).trim() !== '') faults.push({ code: 'text-after-quote', start: quote + 1 });
      return { text: value + text.slice(quote + 1, end), end };
    }
    value += '"';
    at = quote + 2;
  }
}

function endOfPlain(text: string, start: number, delimiter: string): number {
  let end = start;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end++;
  return end;
}

function delimiterOf(text: string): string {
  const line = (/^[^\r\n]*/.exec(text)?.[0] ?? '').replace(/"[^"]*"/g, '');
  const count = (sign: string): number => line.split(sign).length - 1;
  return [...DELIMITERS].sort((a, b) => count(b) - count(a) || DELIMITERS.indexOf(a) - DELIMITERS.indexOf(b))[0]!;
}
