import { describe, expect, it } from 'vitest';
import type { StatedQuantity } from '../../src/types.ts';
import { parseQuantityNotation } from '../../src/values/quantity-notation.ts';

describe('quantity notation', () => {
  it.each<[string | StatedQuantity, string, string, string | null, number, number]>([
    ['20 km', '20 km', 'length', 'km', 20_000, 20_000],
    ['20km', '20 km', 'length', 'km', 20_000, 20_000],
    ['~500', 'about 500', 'count', null, 450, 550],
    ['about 500', 'about 500', 'count', null, 450, 550],
    ['>=30', 'at least 30', 'count', null, 30, Infinity],
    ['at least 30', 'at least 30', 'count', null, 30, Infinity],
    ['> 30', 'more than 30', 'count', null, 30, Infinity],
    ['<5', 'fewer than 5', 'count', null, 0, 5],
    ['<= 5 kg', 'at most 5 kg', 'mass', 'kg', 0, 5],
    ['10..20 km', '10 to 20 km', 'length', 'km', 10_000, 20_000],
    ['10 km..20 km', '10 to 20 km', 'length', 'km', 10_000, 20_000],
    ['2.4bn USD', '2.4bn USD', 'money:USD', 'USD', 2.4e9, 2.4e9],
    ['$2.4bn', '2.4bn USD', 'money:USD', 'USD', 2.4e9, 2.4e9],
    ['3..4bn USD', '3bn to 4bn USD', 'money:USD', 'USD', 3e9, 4e9],
    ['500..1 million', '500 to 1 million', 'count', null, 500, 1e6],
    ['2.4 million', '2.4 million', 'count', null, 2.4e6, 2.4e6],
    ['5 crore INR', '50m INR', 'money:INR', 'INR', 5e7, 5e7],
    ['90%', '90%', 'percent', '%', 90, 90],
    ['14,750 Syrian pounds', '14,750 SYP', 'money:SYP', 'SYP', 14_750, 14_750],
    ['-5 °C', '-5 °C', 'temperature', '°C', -5, -5],
    ['5 m', '5 m', 'length', 'm', 5, 5],
    ['nearly 5 years', 'nearly 5 years', 'duration', 'yr', 4.5 * 31_556_952, 5 * 31_556_952],
    [{ value: '37', unit: null, of: 'soldiers killed' }, '37', 'count', null, 37, 37],
    [{ value: '~37', unit: 'km', of: null }, 'about 37 km', 'length', 'km', 35_000, 39_000],
    [{ value: '10..20', unit: 'percent', of: 'voters' }, '10 to 20%', 'percent', '%', 10, 20],
  ])('%o', (notation, text, dimension, unit, low, high) => {
    const parsed = parseQuantityNotation(notation);
    if (!parsed.ok) throw new Error(parsed.problem);
    expect(parsed.quantity).toMatchObject({ text, dimension, unit });
    expect(parsed.quantity.interval.low).toBeCloseTo(low, 3);
    if (Number.isFinite(high)) expect(parsed.quantity.interval.high).toBeCloseTo(high, 3);
    else expect(parsed.quantity.interval.high).toBe(high);
  });

  it.each<[string | StatedQuantity, string]>([
    ['', 'empty'],
    ['many', 'no-number'],
    ['dozens', 'no-number'],
    ['20 furlongs', 'unknown-unit'],
    ['~10..20', 'range-with-hedge'],
    ['10 km..20 kg', 'different-units-in-range'],
    ['$5 EUR', 'two-units'],
    ['1,2', 'no-number'],
    [{ value: '20 km', unit: 'kg', of: null }, 'two-units'],
    [{ value: '20', unit: 'furlongs', of: null }, 'unknown-unit'],
  ])('%o is refused', (notation, problem) => {
    expect(parseQuantityNotation(notation)).toEqual({ ok: false, problem });
  });
});
