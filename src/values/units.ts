/** Looking units up, and converting within a dimension. The tables are in `unit-table.ts` and `currency-table.ts`. */
import type { NumberInterval } from '../types.ts';
import { CURRENCY_ROWS } from './currency-table.ts';
import { transform } from './number-interval.ts';
import { UNIT_ROWS } from './unit-table.ts';

export interface Unit {
  /** Canonical symbol: "km", "USD", "%". */
  readonly symbol: string;
  /** "length", "money:USD", "percent", … Only equal dimensions compare. */
  readonly dimension: string;
  /** value in base unit = value × factor + offset */
  readonly factor: number;
  readonly offset: number;
}

/** What `matchUnit` needs of a word: as written, and in lower case. */
export interface UnitWord {
  readonly text: string;
  readonly lower: string;
}

export interface UnitMatch {
  readonly unit: Unit;
  /** How many words it took. */
  readonly length: number;
}

interface Name {
  readonly rest: readonly string[];
  readonly unit: Unit;
}

const BY_FIRST_WORD = new Map<string, Name[]>();
const BY_SYMBOL = new Map<string, Unit>();
const CURRENCY_SIGNS = new Map<string, Unit>();

for (const row of UNIT_ROWS) {
  const unit: Unit = { symbol: row.symbol, dimension: row.dimension, factor: row.factor, offset: row.offset ?? 0 };
  for (const name of row.names) addName(name, unit);
  for (const symbol of row.symbols ?? []) BY_SYMBOL.set(symbol, unit);
}
for (const row of CURRENCY_ROWS) {
  const dimension = `money:${row.known ?? row.code}`;
  const unit: Unit = { symbol: row.code, dimension, factor: 1, offset: 0 };
  for (const name of row.names) addName(name, unit);
  for (const [name, factor] of Object.entries(row.parts ?? {})) addName(name, { symbol: `${row.code}/100`, dimension, factor, offset: 0 });
  for (const sign of row.signs ?? []) CURRENCY_SIGNS.set(sign, unit);
  if (/^[A-Z]{3}$/u.test(row.code)) {
    CURRENCY_SIGNS.set(row.code, unit);
    BY_SYMBOL.set(row.code, unit);
  }
}
for (const names of BY_FIRST_WORD.values()) names.sort((a, b) => b.rest.length - a.rest.length);

const POUND_STERLING = CURRENCY_SIGNS.get('£')!;
const PERCENT = BY_FIRST_WORD.get('%')!.at(-1)!.unit;
const NON_NEGATIVE: ReadonlySet<string> = new Set(['count', 'length', 'area', 'volume', 'mass', 'duration', 'age', 'speed', 'power', 'data', 'data rate', 'frequency', 'magnitude', 'concentration']);

/** The longest unit whose name or symbol starts at `words[at]`; null if none does. Money signs before a number are not found here. */
export function matchUnit(words: readonly UnitWord[], at: number): UnitMatch | null {
  const first = words[at];
  if (!first) return null;
  const names = BY_FIRST_WORD.get(first.lower);
  if (names) {
    for (const { rest, unit } of names) {
      if (rest.every((word, i) => words[at + 1 + i]?.lower === word)) {
        const symbol = rest.length === 0 ? BY_SYMBOL.get(first.text) : undefined;
        return { unit: symbol ?? unit, length: rest.length + 1 };
      }
    }
  }
  const unit = BY_SYMBOL.get(first.text);
  return unit ? { unit, length: 1 } : null;
}

/** The unit that a text names as a whole ("km", "Syrian pounds", "USD", "$"); null if none. */
export function unitNamed(text: string): Unit | null {
  const words = text.trim().split(/\s+/u).map((word) => ({ text: word, lower: word.toLowerCase() }));
  const match = matchUnit(words, 0);
  if (match && match.length === words.length) return match.unit;
  return words.length === 1 ? CURRENCY_SIGNS.get(words[0]!.text) ?? null : null;
}

/** The currency of a sign or code that stands before a number: "$", "Rs", "EUR"; null if it is none. */
export function currencyOfSign(sign: string): Unit | null {
  return CURRENCY_SIGNS.get(sign) ?? null;
}

/** Pounds are money where millions of them are meant ("2 million pounds"), a weight else. */
export function poundsAsMoney(): Unit {
  return POUND_STERLING;
}

/** The unit "%". */
export function percentUnit(): Unit {
  return PERCENT;
}

/** A unit per unit of time: speed where the first is a length ("km/h"), else a dimension of its own ("money:USD per duration"). */
export function perTime(unit: Unit, time: Unit): Unit {
  const dimension = unit.dimension === 'length' ? 'speed' : `${unit.dimension} per duration`;
  return { symbol: `${unit.symbol}/${time.symbol}`, dimension, factor: unit.factor / time.factor, offset: 0 };
}

/** An interval in `unit` → the same in the base unit of its dimension; unchanged for a bare count (unit null). */
export function toBase(interval: NumberInterval, unit: Unit | null): NumberInterval {
  return unit === null ? interval : transform(interval, unit.factor, unit.offset);
}

/** A value of one unit in another; null where the dimensions differ (and so between any two currencies). */
export function convert(value: number, from: Unit, to: Unit): number | null {
  if (from.dimension !== to.dimension) return null;
  return (value * from.factor + from.offset - to.offset) / to.factor;
}

/** The least value that a dimension can have: 0 for counts, lengths, durations, …; −Infinity for money, percentages, temperatures. */
export function leastValue(dimension: string): number {
  return NON_NEGATIVE.has(dimension) ? 0 : -Infinity;
}

function addName(name: string, unit: Unit): void {
  const [first = '', ...rest] = name.split(' ');
  const names = BY_FIRST_WORD.get(first);
  if (names) names.push({ rest, unit });
  else BY_FIRST_WORD.set(first, [{ rest, unit }]);
}
