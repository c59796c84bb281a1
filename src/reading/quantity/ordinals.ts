/** Ordinals: "first", "third", "46th", "twenty-first". Which are ranks is for `ranks.ts`; dates and names are neither. */
import { exact } from '../../values/number-interval.ts';
import type { Atom } from './atoms.ts';
import { readCounted } from './counted.ts';
import { isMonth } from './date-numbers.ts';
import { dropped, type Found } from './found.ts';
import { namesUnit } from './name-numbers.ts';
import { ORDINALS, SMALL_NUMBERS } from './number-words.ts';

export interface OrdinalRead {
  readonly value: number;
  readonly to: number;
  readonly digits: boolean;
}

/** After an ordinal these make a fixed phrase or a time: "first lady", "third party", "19th century", "second quarter". */
const FIXED: ReadonlySet<string> = new Set(['aid', 'lady', 'responder', 'responders', 'minister', 'hand', 'class', 'party', 'parties', 'world', 'degree', 'name', 'nation', 'nations', 'lieutenant', 'sergeant', 'amendment', 'century', 'centuries', 'quarter', 'half', 'avenue', 'street', 'glance', 'sight', 'foremost', 'guessing', 'thoughts']);

/** The ordinal that starts at atom `at`; null if none does. */
export function readOrdinal(atoms: readonly Atom[], at: number): OrdinalRead | null {
  const atom = atoms[at];
  if (!atom) return null;
  const word = ORDINALS.get(atom.lower);
  if (word !== undefined) return { value: word, to: at + 1, digits: false };
  const code = atom.lower.charCodeAt(0);
  if (code >= 48 && code <= 57 && atom.value === null) {
    const digits = /^(\d{1,4})(?:st|nd|rd|th)$/u.exec(atom.lower)?.[1];
    return digits === undefined ? null : { value: Number(digits), to: at + 1, digits: true };
  }
  const tens = SMALL_NUMBERS.get(atom.lower);
  if (tens === undefined || tens < 20 || !atoms[at + 1]?.hyphen) return null;
  const unit = ORDINALS.get(atoms[at + 1]!.lower);
  return unit !== undefined && unit < 10 ? { value: tens + unit, to: at + 2, digits: false } : null;
}

/** "3" → "3rd". */
export function ordinalText(value: number): string {
  const tens = value % 100;
  const suffix = tens >= 11 && tens <= 13 ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' }[value % 10] ?? 'th');
  return `${value}${suffix}`;
}

/** The ordinal at atom `at` as a mention: it orders a noun ("third term"), or stands as one ("the first to vote"). */
export function ordinalMention(atoms: readonly Atom[], at: number, ordinal: OrdinalRead): Found | null {
  const next = atoms[ordinal.to];
  if (next?.lower === 'of' && isMonth(atoms[ordinal.to + 1])) return dropped(at, ordinal.to);
  if (namesUnit(atoms, ordinal.to, ordinal.digits)) return dropped(at, ordinal.to);
  const written = atoms[at]!.text;
  const capital = at > 0 && written.charAt(0) !== written.charAt(0).toLowerCase();
  if (!next || FIXED.has(next.lower) || (capital && next.pos === 'PROPN')) return next ? dropped(at, ordinal.to) : null;
  const counted = next.hyphen ? { from: ordinal.to, to: ordinal.to + 1 } : readCounted(atoms, ordinal.to);
  const before = atoms[at - 1]?.lower;
  const alone = before === 'the' && (next.lower === 'to' || next.lower === 'of' || next.lower === 'in' || next.lower === 'since' || next.pos === 'AUX');
  if ((!counted && !alone) || (next.lower === 'of' && !alone)) return null;
  const quantity = { interval: exact(ordinal.value), stated: ordinal.value, bound: 'exact', unit: null, dimension: 'ordinal', text: ordinalText(ordinal.value) } as const;
  return { from: at, to: ordinal.to, quantity, counted: next.lower === 'of' ? null : counted, kind: 'ordinal' };
}
