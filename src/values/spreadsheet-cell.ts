/** Cells that a spreadsheet would take for a formula, and lists in one cell: what `export` writes and `import` reads back. */

/**
 * What a spreadsheet takes for a formula at the beginning of a cell (OWASP, "CSV Injection"), also behind white space or
 * apostrophes, and in the full-width forms that some take for the same.
 */
const FORMULA = /^[\s']*[=+\-@\uff1d\uff0b\uff0d\uff20]|^'*[\t\r\n]/u;

/** Puts an apostrophe before what a spreadsheet would run. */
export function guarded(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The way back. */
export function unguarded(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
}

/** Several texts in one cell: "HTS; SNA". A semicolon or backslash in one of them has a backslash before it. */
export function joinCell(items: readonly string[]): string {
  return items.map((item) => item.replace(/[\\;]/g, '\\$&')).join('; ');
}

/** The way back; empty items are left out. */
export function splitCell(cell: string): string[] {
  const items: string[] = [''];
  for (let i = 0; i < cell.length; i++) {
    const sign = cell[i]!;
    if (sign === '\\' && i + 1 < cell.length) items[items.length - 1] += cell[++i]!;
    else if (sign === ';') items.push('');
    else items[items.length - 1] += sign;
  }
  return items.map((item) => item.trim()).filter((item) => item !== '');
}
