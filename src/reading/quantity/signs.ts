/** Money signs and codes before a number: "$", "US$", "U.S. $", "Rs", "EUR". */
import { currencyOfSign, type Unit } from '../../values/units.ts';
import type { Atom } from './atoms.ts';

/** Whether the atom is a money sign or code. */
export function isSign(atom: Atom): boolean {
  return atom.value === null && currencyOfSign(atom.text) !== null;
}

/** The currency whose sign starts at atom `at`, and the atom after it; null if none does. */
export function readSign(atoms: readonly Atom[], at: number): { unit: Unit; to: number } | null {
  const atom = atoms[at];
  if (!atom || atom.value !== null) return null;
  if (atom.lower === 'u.s.' || atom.text === 'US') {
    const dollar = atoms[at + 1];
    return dollar?.text === '$' ? { unit: currencyOfSign('US$')!, to: at + 2 } : null;
  }
  const joined = atoms[at + 1]?.glued === true ? currencyOfSign(atom.text + atoms[at + 1]!.text) : null;
  if (joined) return { unit: joined, to: at + 2 };
  const unit = currencyOfSign(atom.text);
  return unit ? { unit, to: at + 1 } : null;
}
