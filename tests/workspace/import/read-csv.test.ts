import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../src/workspace/import/read-csv.ts';

const cells = (text: string): string[][] => readCsv(text).rows.map((row) => row.cells.map((cell) => cell.text));

describe('reading CSV', () => {
  it.each([
    ['a,b\n1,2\n', [['a', 'b'], ['1', '2']]],
    ['a,b\r\n1,2', [['a', 'b'], ['1', '2']]],
    ['a,b\r1,2\r', [['a', 'b'], ['1', '2']]],
    ['\ufeffa;b\n"x;y";2\n', [['a', 'b'], ['x;y', '2']]],
    ['a\tb\n1\t\n', [['a', 'b'], ['1', '']]],
    ['a,b\n"say ""so""","two\nlines"\n', [['a', 'b'], ['say "so"', 'two\nlines']]],
    ['a\n\n\n1\n', [['a'], ['1']]],
    ['"a,b";c\n1;2', [['a,b', 'c'], ['1', '2']]],
    ['a,b\n,\n', [['a', 'b'], ['', '']]],
    ['', []],
  ])('%j', (text, rows) => {
    expect(cells(text)).toEqual(rows);
    expect(readCsv(text).faults).toEqual([]);
  });

  it('knows where each cell begins', () => {
    const text = 'a,b\nx,"y z"\n';
    for (const { cells: all } of readCsv(text).rows) for (const { text: cell, start } of all) expect(text.slice(start).replace(/^"/, '').startsWith(cell)).toBe(true);
  });

  it('tells of quotes that are not closed, and of text behind them', () => {
    expect(readCsv('a,b\n"x,y\n').faults).toEqual([{ code: 'unclosed-quote', start: 4 }]);
    expect(readCsv('a,b\n"x"y,2\n').faults).toEqual([{ code: 'text-after-quote', start: 7 }]);
  });

  it('reads a megabyte of quotes in a moment', () => {
    const started = performance.now();
    readCsv(`a,b\n${'"""",x\n'.repeat(150_000)}`);
    readCsv(`"${'""'.repeat(500_000)}`);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
