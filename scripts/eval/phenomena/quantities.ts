/** "at-least 37 : civilian / killed": bound, number or range, unit, what is counted, what befell it. */
import type { QuantityBound, QuantityReading } from '../../../src/types.ts';
import { UNIT_ROWS } from '../../../src/values/unit-table.ts';
import { unitNamed } from '../../../src/values/units.ts';
import type { NameReader } from './participants.ts';

const BOUNDS: ReadonlySet<string> = new Set(['exact', 'approximate', 'at-least', 'at-most', 'more-than', 'less-than', 'vague']);
/** Numbers are compared to half a percent: two-thirds are written as 66.7%. */
const TOLERANCE = 0.005;

/** Whether a quantity is the expected one; `expected` may have alternatives ("a|b"). `happened` gives what the predicate says befell them. */
export function quantityMatches(expected: string, found: QuantityReading, happened: string | null, nameOf: NameReader): boolean {
  return expected.split('|').some((one) => {
    const [what = '', role] = one.split(' / ');
    const [amount = '', counted] = what.split(' : ');
    return amountMatches(amount.trim(), found) && (counted === undefined || countedMatches(counted.trim(), found, nameOf)) && (role === undefined || roleMatches(role.trim(), found, happened));
  });
}

function amountMatches(amount: string, found: QuantityReading): boolean {
  const words = amount.split(' ');
  const { quantity } = found;
  if (words[0] === 'score') return found.kind === 'score' && quantity.text.includes(higherFirst(words[1]!));
  if (words[0] === 'age') {
    if (found.kind !== 'age') return false;
    words.shift();
  }
  const bound = BOUNDS.has(words[0]!) ? (words.shift() as QuantityBound) : null;
  if (words.length === 0) return quantity.bound === bound;
  const [low, high] = words[0]!.split('..').map(Number) as [number, number | undefined];
  const symbol = words.slice(1).join(' ') || null;
  const unit = symbol === null ? null : (UNIT_ROWS.find((row) => row.symbol === symbol) ?? unitNamed(symbol));
  const factor = unit?.factor ?? 1;
  const offset = unit?.offset ?? 0;
  if (quantity.bound !== (bound ?? (high === undefined ? 'exact' : 'range'))) return false;
  const sameUnit = quantity.unit === symbol || (symbol !== null && quantity.unit?.startsWith(`${symbol}/`) === true);
  if (high !== undefined) return near(quantity.interval.low, low * factor + offset) && near(quantity.interval.high, high * factor + offset);
  if (sameUnit && quantity.stated !== null && (near(quantity.stated, low) || (symbol === '%' && near(100 * quantity.stated, low)))) return true;
  return quantity.bound === 'exact' && unit !== null && unit.dimension === quantity.dimension && near(quantity.interval.low, low * factor + offset);
}

/** Scores are shown with the higher side first. */
function higherFirst(score: string): string {
  return score.split('-').sort((a, b) => Number(b) - Number(a)).join('-');
}

function near(found: number, wanted: number): boolean {
  return Math.abs(found - wanted) <= TOLERANCE * Math.max(Math.abs(wanted), 1e-9);
}

function countedMatches(counted: string, found: QuantityReading, nameOf: NameReader): boolean {
  return found.counted === counted || nameOf(counted).keys.some((key) => found.countedKeys.includes(key));
}

/** "killed" may stand with the quantity, be what is counted ("12 dead"), or be what the sentence tells ("were killed"). */
function roleMatches(role: string, found: QuantityReading, happened: string | null): boolean {
  const wanted = ROLES[role] ?? [role];
  return [found.role, found.counted, happened].some((one) => one !== null && wanted.includes(one));
}

const ROLES: Readonly<Record<string, readonly string[]>> = { killed: ['killed', 'dead', 'kill'], dead: ['killed', 'dead', 'kill'], injured: ['injured', 'wounded', 'injure', 'wound'] };
