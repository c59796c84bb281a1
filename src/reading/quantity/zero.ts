/** "no casualties", "none of the passengers", "none were hurt": a count of 0. "no longer", "no one", "no evidence" are for the reader of polarity. */
import { hedgedQuantity } from '../../values/quantity.ts';
import type { Atom } from './atoms.ts';
import { readCounted } from './counted.ts';
import type { Found } from './found.ts';
import { isPluralNoun } from './nouns.ts';

/** Plurals that are not counted things: "no plans", "no signs of life". */
const NOT_THINGS: ReadonlySet<string> = new Set(['circumstances', 'comments', 'details', 'doubts', 'guarantees', 'hopes', 'illusions', 'indications', 'intentions', 'links', 'means', 'plans', 'problems', 'promises', 'qualms', 'questions', 'reasons', 'regrets', 'reports', 'rights', 'signs', 'surprises', 'talks', 'terms', 'thanks', 'ties', 'ways', 'words', 'immediate']);

/** The zero that starts at atom `at` ("no" or "none"); null if it counts nothing. */
export function readZero(atoms: readonly Atom[], at: number): Found | null {
  const word = atoms[at]!.lower;
  const next = atoms[at + 1];
  if (!next) return null;
  if (word === 'none') {
    if (next.lower !== 'of') return next.pos === 'AUX' ? { from: at, to: at + 1, quantity: hedgedQuantity(0, null), counted: null, kind: 'amount' } : null;
    const counted = readCounted(atoms, at + 1);
    return counted ? { from: at, to: at + 1, quantity: hedgedQuantity(0, null), counted, kind: 'amount' } : null;
  }
  if (word !== 'no' || next.lower === 'longer' || next.lower === 'one' || next.value !== null) return null;
  const counted = readCounted(atoms, at + 1);
  if (!counted) return null;
  for (let i = counted.from; i < counted.to; i++) {
    if (NOT_THINGS.has(atoms[i]!.lower)) return null;
    if (isPluralNoun(atoms[i]!)) return { from: at, to: at + 1, quantity: hedgedQuantity(0, null), counted, kind: 'amount' };
  }
  return null;
}
