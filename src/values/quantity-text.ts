/** How a quantity is shown to people: "about 500", "20 km", "2.4bn USD", "90%", "10 to 20 years". */
import { formatNumber } from './digits.ts';
import type { Unit } from './units.ts';

const LONG_SCALES: readonly (readonly [number, string, string])[] = [
  [1e12, ' trillion', 'tn'],
  [1e9, ' billion', 'bn'],
  [1e6, ' million', 'm'],
];

/** Units that are shown as words. */
const WORDS: ReadonlyMap<string, readonly [singular: string, plural: string]> = new Map([
  ['s', ['second', 'seconds']],
  ['min', ['minute', 'minutes']],
  ['h', ['hour', 'hours']],
  ['d', ['day', 'days']],
  ['wk', ['week', 'weeks']],
  ['fortnight', ['fortnight', 'fortnights']],
  ['mo', ['month', 'months']],
  ['yr', ['year', 'years']],
  ['decade', ['decade', 'decades']],
  ['century', ['century', 'centuries']],
  ['pp', ['percentage point', 'percentage points']],
  ['bp', ['basis point', 'basis points']],
  ['°', ['degree', 'degrees']],
  ['acre', ['acre', 'acres']],
]);

/** A number with a scale where that is short: 2.4e9 → "2.4 billion", or "2.4bn" before a currency. */
export function showNumber(value: number, money: boolean): string {
  for (const [factor, long, short] of LONG_SCALES) {
    if (Math.abs(value) < factor) continue;
    const shown = formatNumber(value / factor);
    return shown.replace(/[^0-9]/gu, '').length <= 4 ? `${shown}${money ? short : long}` : formatNumber(value);
  }
  return formatNumber(value);
}

/** "20" + km → "20 km"; "1" + yr → "1 year"; a bare count has no unit. `single` says that the amount is one. */
export function withUnit(amount: string, unit: Unit | null, single = false): string {
  if (unit === null) return amount;
  if (unit.symbol === '%') return `${amount}%`;
  if (unit.symbol === 'magnitude') return `magnitude ${amount}`;
  const words = WORDS.get(unit.symbol);
  return `${amount} ${words ? words[single ? 0 : 1] : unit.symbol}`;
}

/** A number, or a range of numbers, with its unit. */
export function showAmount(low: number, high: number, unit: Unit | null): string {
  const money = unit !== null && unit.dimension.startsWith('money:');
  const numbers = low === high ? showNumber(low, money) : `${showNumber(low, money)} to ${showNumber(high, money)}`;
  return withUnit(numbers, unit, low === 1 && high === 1);
}
