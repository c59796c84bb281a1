import { describe, expect, it } from 'vitest';
import { UNIT_ROWS } from '../../src/values/unit-table.ts';
import { CURRENCY_ROWS } from '../../src/values/currency-table.ts';
import { convert, perTime, unitNamed } from '../../src/values/units.ts';

describe('conversion within a dimension', () => {
  it.each<[number, string, string, number]>([
    [12, 'mi', 'km', 19.312128],
    [1, 'km', 'metres', 1000],
    [3, 'feet', 'yards', 1],
    [1, 'nautical mile', 'metres', 1852],
    [100, 'hectares', 'square kilometres', 1],
    [1, 'square mile', 'acres', 640],
    [1, 'tonne', 'kg', 1000],
    [16, 'oz', 'lb', 1],
    [1, 'stone', 'lb', 14],
    [1, 'gallon', 'litres', 3.785411784],
    [2, 'weeks', 'days', 14],
    [1, 'decade', 'years', 10],
    [12, 'months', 'years', 1],
    [100, 'km/h', 'mph', 62.137119],
    [104, '°F', '°C', 40],
    [0, '°C', 'kelvin', 273.15],
    [1, 'GWh', 'MWh', 1000],
    [50, 'basis points', 'percentage points', 0.5],
    [1, 'horsepower', 'watts', 745.699872],
    [50, 'pence', '£', 0.5],
  ])('%d %s in %s', (value, from, to, expected) => {
    expect(convert(value, unitNamed(from)!, unitNamed(to)!)).toBeCloseTo(expected, 5);
  });

  it.each([
    ['km', 'kg'],
    ['$', '€'],
    ['Syrian pounds', 'Egyptian pounds'],
    ['percent', 'percentage points'],
    ['°C', 'degrees'],
    ['pounds', '£'],
  ])('%s never converts to %s', (from, to) => {
    expect(convert(1, unitNamed(from)!, unitNamed(to)!)).toBeNull();
  });
});

describe('names', () => {
  it('leads from every name and symbol to its row', () => {
    for (const row of UNIT_ROWS) for (const name of [...row.names, ...(row.symbols ?? [])]) expect([name, unitNamed(name)?.symbol]).toEqual([name, row.symbol]);
    for (const row of CURRENCY_ROWS) for (const name of [...row.names, ...(row.signs ?? [])]) expect([name, unitNamed(name)?.symbol]).toEqual([name, row.code]);
  });

  it('gives each symbol to one row', () => {
    const symbols = [...UNIT_ROWS.map((row) => row.symbol), ...CURRENCY_ROWS.map((row) => row.code)];
    expect(new Set(symbols).size).toBe(symbols.length);
  });

  it('tells case where it matters, and knows no unknown unit', () => {
    expect(unitNamed('MW')?.symbol).toBe('MW');
    expect(unitNamed('Mt')?.dimension).toBe('mass');
    expect(unitNamed('KM')?.symbol).toBe('km');
    expect(unitNamed('furlongs')).toBeNull();
    expect(unitNamed('')).toBeNull();
  });

  it('makes speeds of lengths, and a dimension of its own of other rates', () => {
    expect(perTime(unitNamed('miles')!, unitNamed('hour')!)).toMatchObject({ symbol: 'mi/h', dimension: 'speed' });
    expect(perTime(unitNamed('USD')!, unitNamed('hour')!)).toMatchObject({ symbol: 'USD/h', dimension: 'money:USD per duration' });
  });
});
