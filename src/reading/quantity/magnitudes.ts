/** "magnitude 7.8", "magnitude-7.8", "a magnitude of about 6". ("7.8 magnitude" is a measure like any other.) */
import { hedgedQuantity } from '../../values/quantity.ts';
import { unitNamed } from '../../values/units.ts';
import type { Atom } from './atoms.ts';
import type { Found } from './found.ts';
import { readHedgeBefore } from './hedges.ts';

/** The unit of magnitudes. */
export const MAGNITUDE = unitNamed('magnitude')!;

const LINKS: ReadonlySet<string> = new Set(['at', 'was', 'is', 'to', 'as', 'of', 'be', 'been', 'revised', 'measured', 'put', 'estimated', 'from', 'later', 'initially', 'first', 'upgraded', 'downgraded', 'with']);
const GREATEST = 12;

/** "put its magnitude at 6.9", "the magnitude was revised to 6.1": whether the bare number at atom `at` tells of a magnitude before it. */
export function isMagnitude(atoms: readonly Atom[], at: number, value: number): boolean {
  if (value > GREATEST || value <= 0) return false;
  let i = at - 1;
  while (i > 0 && LINKS.has(atoms[i]!.lower)) i--;
  return i < at - 1 && atoms[i]?.lower === 'magnitude';
}

/** The magnitude that starts at the word at atom `at`; null if no number follows it. */
export function readMagnitude(atoms: readonly Atom[], at: number): Found | null {
  if (atoms[at]!.lower !== 'magnitude') return null;
  let start = at + 1;
  if (atoms[start]?.lower === 'of') start++;
  const hedge = readHedgeBefore(atoms, start);
  if (hedge) start = hedge.to;
  const number = atoms[start];
  if (!number || number.value === null || number.value > GREATEST) return null;
  let value = number.value;
  let to = start + 1;
  // "magnitude-7.8" comes from the tokenizer as "magnitude-7", ".", "8".
  const decimals = atoms[to + 1];
  if (atoms[to]?.lower === '.' && atoms[to]!.glued && decimals?.glued && decimals.value !== null && !decimals.marked) {
    value = Number(`${number.text}.${decimals.text}`);
    to += 2;
  }
  const chosen = hedge && hedge.hedge !== 'neutral' ? hedge.hedge : 'exact';
  return { from: at, to, quantity: hedgedQuantity(value, MAGNITUDE, chosen), counted: null, kind: 'amount' };
}
