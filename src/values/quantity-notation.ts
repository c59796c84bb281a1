/**
 * The notation for quantities in claim files (docs/formats.md): "20 km", "~500", ">=30" or "at least 30", "<5",
 * "10..20 km", "3..4bn USD", "2.4bn USD", "$5m", "90%".
 * It is strict: what it does not know ("dozens", "20 furlongs") is a problem to report, not a guess.
 */
import type { Quantity, StatedQuantity } from '../types.ts';
import { parseDigits } from './digits.ts';
import type { HedgeId } from './hedge-widths.ts';
import { hedgedQuantity, rangeQuantity } from './quantity.ts';
import { SCALES } from './scales.ts';
import { currencyOfSign, unitNamed, type Unit } from './units.ts';

export type QuantityProblem = 'empty' | 'no-number' | 'unknown-unit' | 'two-units' | 'range-with-hedge' | 'different-units-in-range';

export type ParsedQuantity = { readonly ok: true; readonly quantity: Quantity } | { readonly ok: false; readonly problem: QuantityProblem };

/** Longest first where one begins another. */
const HEDGES: readonly (readonly [string, HedgeId])[] = [
  ['>=', 'at-least'],
  ['≥', 'at-least'],
  ['at least ', 'at-least'],
  ['<=', 'at-most'],
  ['≤', 'at-most'],
  ['at most ', 'at-most'],
  ['up to ', 'at-most'],
  ['>', 'more-than'],
  ['more than ', 'more-than'],
  ['over ', 'more-than'],
  ['<', 'less-than'],
  ['less than ', 'less-than'],
  ['fewer than ', 'less-than'],
  ['under ', 'less-than'],
  ['~', 'about'],
  ['≈', 'about'],
  ['about ', 'about'],
  ['around ', 'about'],
  ['nearly ', 'nearly'],
  ['almost ', 'nearly'],
  ['just over ', 'just-over'],
];

/** Reads the notation, or the object form with the unit apart. `of` is for the caller: it does not change the number. */
export function parseQuantityNotation(notation: string | StatedQuantity): ParsedQuantity {
  const text = (typeof notation === 'string' ? notation : notation.value).trim();
  const unitText = typeof notation === 'string' ? null : notation.unit;
  if (text === '') return problem('empty');
  const lower = text.toLowerCase();
  const found = HEDGES.find(([sign]) => lower.startsWith(sign));
  const rest = found ? text.slice(found[0].length).trim() : text;
  const hedge = found?.[1] ?? 'exact';
  const dots = rest.indexOf('..');
  if (dots >= 0) return hedge === 'exact' ? parseRange(rest.slice(0, dots), rest.slice(dots + 2), unitText) : problem('range-with-hedge');
  const amount = parseAmount(rest);
  if (typeof amount === 'string') return problem(amount);
  const unit = agreedUnit(amount.unit, unitText);
  return typeof unit === 'string' ? problem(unit) : { ok: true, quantity: hedgedQuantity(amount.value, unit, hedge) };
}

interface Amount {
  readonly value: number;
  /** What scale words multiplied the number by: 1e9 in "4bn". */
  readonly scale: number;
  readonly unit: Unit | null;
}

function parseRange(lowText: string, highText: string, unitText: string | null): ParsedQuantity {
  const low = parseAmount(lowText.trim());
  const high = parseAmount(highText.trim());
  if (typeof low === 'string') return problem(low);
  if (typeof high === 'string') return problem(high);
  if (low.unit && high.unit && low.unit !== high.unit) return problem('different-units-in-range');
  const unit = agreedUnit(low.unit ?? high.unit, unitText);
  if (typeof unit === 'string') return problem(unit);
  // "3..4bn" means 3bn..4bn, "500..1 million" means 500.
  const shared = low.scale === 1 && low.value < high.value / high.scale ? high.scale : 1;
  return { ok: true, quantity: rangeQuantity(low.value * shared, high.value, unit) };
}

/** "20 km", "2.4bn USD", "$2.4bn", "-5 °C". */
function parseAmount(text: string): Amount | QuantityProblem {
  const digitsAt = text.search(/[\d½⅓⅔¼¾⅕⅛]/u);
  if (digitsAt < 0) return 'no-number';
  const before = text.slice(0, digitsAt);
  const negative = /[-−]\s*$/u.test(before);
  const sign = before.replace(/[-−]\s*$/u, '').trim();
  const currency = sign === '' ? null : currencyOfSign(sign);
  if (sign !== '' && !currency) return 'no-number';
  const digits = /^[\d.,½⅓⅔¼¾⅕⅛]+/u.exec(text.slice(digitsAt))?.[0] ?? '';
  const size = parseDigits(digits);
  if (size === null) return 'no-number';
  const words = text.slice(digitsAt + digits.length).trim();
  const [scale, unitText] = scaled(1, words, currency !== null);
  const value = (negative ? -size : size) * scale;
  if (unitText === '') return { value, scale, unit: currency };
  const unit = unitNamed(unitText);
  if (!unit) return 'unknown-unit';
  return currency && unit !== currency ? 'two-units' : { value, scale, unit };
}

/** Takes scale words off the front of the words after a number: their product, and the rest. "m" is million after money or before a unit, else metres. */
function scaled(product: number, words: string, money: boolean): [number, string] {
  const space = words.indexOf(' ');
  const first = space < 0 ? words : words.slice(0, space);
  const rest = space < 0 ? '' : words.slice(space + 1).trim();
  const scale = SCALES.get(first) ?? SCALES.get(first.toLowerCase());
  if (!scale) return [product, words];
  const isScale = scale.needs === 'number' || money || (rest !== '' && unitNamed(words) === null) || (scale.needs === 'weighing' && first !== 'm');
  return isScale ? scaled(product * scale.factor, rest, money) : [product, words];
}

function agreedUnit(written: Unit | null, apart: string | null): Unit | null | QuantityProblem {
  if (apart === null || apart.trim() === '') return written;
  const unit = unitNamed(apart);
  if (!unit) return 'unknown-unit';
  return written && written !== unit ? 'two-units' : unit;
}

function problem(code: QuantityProblem): ParsedQuantity {
  return { ok: false, problem: code };
}
