/** Numbers without a unit: compounds ("12-member", "10,000-strong"), and which bare numbers are quantities at all. */
import type { Atom } from './atoms.ts';
import type { CountedRead } from './counted.ts';
import type { Measure } from './measures.ts';

/** Second parts of compounds that are no count: "two-way", "three-fold", "one-off". */
const NOT_COUNTED: ReadonlySet<string> = new Set(['fold', 'off', 'on', 'to', 'way', 'sided', 'size', 'something', 'man', 'ever', 'and', 'up', 'in', 'for', 'by', 'time', 'pronged', 'state', 'faced', 'piece', 'dimensional', 'handed', 'plus', 'odd', 'tier', 'step', 'pack', 'alarm']);
const HEDGE_PARTS: ReadonlySet<string> = new Set(['plus', 'odd']);
/** Before "one" it is a pronoun: "no one", "this one", "the one that". */
const PRONOUN_BEFORE: ReadonlySet<string> = new Set(['no', 'the', 'this', 'that', 'which', 'any', 'every', 'each', 'some', 'only', 'a', 'such', 'day', 'number', 'another', 'as', 'not']);
/** "The two met", "these three": persons already named. */
const NAMED_BEFORE: ReadonlySet<string> = new Set(['the', 'these', 'those', 'both', 'other', 'first', 'last', 'next', 'top', 'between', 'all']);

/**
 * After a number without unit that ends before atom `at`: where its compound ends and what that counts ("12-member" counts members).
 * `to` is `at` where there is no compound; null where the compound is no count ("two-way").
 */
export function compoundEnd(atoms: readonly Atom[], at: number): { to: number; counted: CountedRead | null } | null {
  const next = atoms[at];
  if (!next?.hyphen) return next?.lower === 'strong' ? { to: at + 1, counted: null } : { to: at, counted: null };
  if (HEDGE_PARTS.has(next.lower)) return { to: at, counted: null };
  if (next.lower === 'strong') return { to: at + 1, counted: null };
  if (next.value !== null || NOT_COUNTED.has(next.lower)) return null;
  return { to: at + 1, counted: { from: at, to: at + 1 } };
}

/** Whether a number with neither unit nor counted noun is a quantity: digits are, words only where they can be no pronoun or label. */
export function isBareNumber(atoms: readonly Atom[], from: number, measure: Measure, value: number, hedged: boolean): boolean {
  const before = atoms[from - 1];
  if (before?.lower === 'top') return false;
  if (measure.digits || hedged || measure.scale > 1) return true;
  if (value === 1 || value === 0) return false;
  return !before || before.lower === 'of' || !(before.lower === 'in' || before.pos === 'ADJ' || NAMED_BEFORE.has(before.lower) || before.pos === 'PROPN' || (before.pos === 'NOUN' && !before.lower.endsWith('s')));
}

/** Whether "one" at atom `at` is a pronoun or a manner of speaking, and no number: "no one", "one of the", "one day". */
export function isPronounOne(atoms: readonly Atom[], at: number): boolean {
  if (atoms[at]?.lower !== 'one') return false;
  const before = atoms[at - 1];
  const next = atoms[at + 1];
  if (next?.lower === 'in' || next?.lower === 'out') return false; // "one in five"
  if (!next || next.lower === 'of' || next.lower === 'another' || next.lower === 'thing' || next.lower === 'side' || next.lower === 'way' || next.lower === 'point' || next.lower === 'reason' || next.lower.endsWith('ing')) return true;
  if (next.lower === 'day' || next.lower === 'time') return !next.hyphen && before?.pos !== 'ADP' && before?.lower !== 'least' && before?.lower !== 'than';
  return before !== undefined && PRONOUN_BEFORE.has(before.lower) && !next.hyphen && !(before.lower === 'only' || before.lower === 'the' ? next.pos === 'NOUN' : false);
}
