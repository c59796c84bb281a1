import { describe, expect, it } from 'vitest';
import { csvTable, listCell } from '../../../src/report/export/csv.ts';
import { guarded, unguarded } from '../../../src/values/spreadsheet-cell.ts';
import { formatCsv, CSV_TABLES } from '../../../src/report/export/csv-tables.ts';
import { hostile } from '../hostile.ts';
import { attackReport } from '../html/attack-report.ts';

describe('cells', () => {
  it.each([
    '=1+1', '+1', '-1', '@SUM(A1)', '=HYPERLINK("http://evil.example","x")', "=cmd|' /C calc'!A0", '  =1+1', '\u00a0=1', '\t=1', '\r=1', "'=1", "''-1", '＝1+1', '＋1', '－1', '＠x', '-', '=',
  ])('that a spreadsheet would run are guarded, and come back: %j', (text) => {
    const cell = guarded(text);
    expect(cell).toMatch(/^'/);
    expect(unguarded(cell)).toBe(text);
  });

  it.each(['plain', "'quoted'", "it's", '1 - 1', 'a=b', '20 km', '~500', '', '10..20', "'", "' ", "'tis"])('that are none stay as they are: %j', (text) => {
    expect(guarded(text)).toBe(text);
    expect(unguarded(text)).toBe(text);
  });

  it('are quoted where they must be, in lines that end with CR LF', () => {
    expect(csvTable(['a', 'b'], [['x,y', 'say "so"'], [null, -3], ['two\nlines', ' edge ']])).toBe('a,b\r\n"x,y","say ""so"""\r\n,-3\r\ntwo lines," edge "\r\n');
  });

  it('may hold several texts', () => {
    expect(listCell(['HTS', 'a;b', 'c\\d'])).toBe('HTS; a\\;b; c\\\\d');
    expect(listCell([])).toBeNull();
  });
});

describe.each(CSV_TABLES)('the table %s', (table) => {
  it.each([['attacks', attackReport], ['hostile texts', hostile]])('has no cell of %s that runs, and in each line as many cells as names', (_name, report) => {
    const [names, ...rows] = parse(formatCsv(report, table));
    for (const row of rows) {
      expect(row).toHaveLength(names!.length);
      expect(row.filter((cell) => /^\s*[=+\-@＝＋－＠]/u.test(cell))).toEqual([]);
    }
  });
});

/** RFC 4180 in a few lines, apart from the reader of the program. */
function parse(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n"]*))(,|\r\n|$)/g)) {
    rows.at(-1)!.push(quoted === undefined ? plain! : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
    if (end === '') break;
  }
  return rows.filter((row) => row.length > 1);
}
