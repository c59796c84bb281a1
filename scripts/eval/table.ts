/** Tables as aligned text and as Markdown. */

export interface Table {
  readonly head: readonly string[];
  /** The first cell of a row names it; two leading spaces there mean "of the row above". */
  readonly rows: readonly (readonly string[])[];
  /** The last column holds words, not figures. */
  readonly wordsLast?: boolean;
}

/** Columns aligned with spaces: words to the left, figures to the right. Ends without a line break. */
export function alignedTable({ head, rows, wordsLast = false }: Table): string {
  const hasWords = (column: number): boolean => column === 0 || (wordsLast && column === head.length - 1);
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  return all.map((row) => widths.map((width, column) => (hasWords(column) ? (row[column] ?? '').padEnd(width) : (row[column] ?? '').padStart(width))).join('  ').trimEnd()).join('\n');
}

/** The same as a Markdown table. */
export function markdownTable({ head, rows, wordsLast = false }: Table): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replace(/^ +/, (spaces) => '&nbsp;'.repeat(spaces.length)).replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), `| --- |${head.slice(1).map((_, index) => (wordsLast && index === head.length - 2 ? ' --- |' : ' ---: |')).join('')}`, ...rows.map((row) => line(head.map((_, column) => row[column] ?? '')))].join('\n');
}

/** "19/20 95.0%"; "0/0" where there is nothing to have a share of. */
export function ratio(part: number, whole: number): string {
  return whole === 0 ? '0/0' : `${part}/${whole} ${percent(part / whole)}`;
}

/** "95.0%". */
export function percent(share: number): string {
  return `${(100 * share).toFixed(1)}%`;
}
