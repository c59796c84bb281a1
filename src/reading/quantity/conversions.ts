/** A measure said twice is one mention: "20 km (12 mi)", "20 miles, or 32 km,", "3,000ft/900m". */
import { convert, type Unit } from '../../values/units.ts';
import type { Atom } from './atoms.ts';
import { readHedgeBefore } from './hedges.ts';
import { readMeasure } from './measures.ts';
import { readRange } from './ranges.ts';

/** News rounds conversions freely ("about 100 miles (160 km)"); beyond this share the two are different measures. */
const ROUNDING_SHARE = 0.12;

/** The atom after the conversion that follows `at`, where `value` (the middle of a range) in `unit` ended; `at` itself if none follows. */
export function skipConversion(atoms: readonly Atom[], at: number, value: number, unit: Unit, blocked: Uint8Array): number {
  const opener = atoms[at]?.lower;
  const commaOr = opener === ',' && atoms[at + 1]?.lower === 'or';
  if (opener !== '(' && opener !== '/' && opener !== '[' && !commaOr && opener !== 'or') return at;
  let start = at + (commaOr ? 2 : 1);
  const hedge = readHedgeBefore(atoms, start);
  if (hedge) start = hedge.to;
  const range = readRange(atoms, start, blocked);
  const measure = range ? null : readMeasure(atoms, start, blocked);
  const other = range?.unit ?? measure?.unit;
  const amount = range ? (range.low + range.high) / 2 : measure?.value;
  const end = range?.to ?? measure?.to;
  if (!other || amount === undefined || end === undefined || other.symbol === unit.symbol) return at;
  const same = convert(amount, other, unit);
  if (same === null || Math.abs(same - value) > ROUNDING_SHARE * Math.max(Math.abs(value), 1)) return at;
  if (opener === '(' || opener === '[') {
    // "(12 mi)", "(12 mi, 20 km)": up to the bracket that closes it.
    for (let i = end; i < Math.min(end + 4, atoms.length); i++) if (atoms[i]!.lower === ')' || atoms[i]!.lower === ']') return i + 1;
    return at;
  }
  return commaOr && atoms[end]?.lower === ',' ? end + 1 : end;
}
