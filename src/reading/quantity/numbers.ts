/** Reading one number: digits, words, and both with scales ("2.4bn", "two hundred and fifty", "one and a half million", "half a dozen"). */
import { parseDigits } from '../../values/digits.ts';
import { SCALES } from '../../values/scales.ts';
import type { Atom } from './atoms.ts';
import { isPluralNoun } from './nouns.ts';
import { SMALL_NUMBERS } from './number-words.ts';

export interface NumberRead {
  readonly value: number;
  /** What scale words multiplied it by; 1 if none stood there. */
  readonly scale: number;
  /** The first atom after it. */
  readonly to: number;
  /** Whether it began in digits. */
  readonly digits: boolean;
}

/** After "5m", these say that metres are meant. */
const METRES_FOLLOW: ReadonlySet<string> = new Set(['above', 'across', 'apart', 'away', 'backstroke', 'below', 'breaststroke', 'butterfly', 'deep', 'final', 'freestyle', 'from', 'heats', 'high', 'hurdles', 'long', 'medley', 'off', 'race', 'relay', 'relays', 'runners', 'sprint', 'swells', 'tall', 'waves', 'wide']);

/** The number that starts at atom `at`; null if none does. `money`: a currency sign stands before it, so that b, t, m and k are scales. */
export function readNumber(atoms: readonly Atom[], at: number, money = false): NumberRead | null {
  const first = atoms[at];
  if (!first) return null;
  if (first.value !== null) return readDigits(atoms, at, first.value, money);
  const small = SMALL_NUMBERS.get(first.lower);
  if (small !== undefined) return readWords(atoms, at);
  if (first.lower === 'a' || first.lower === 'an') {
    const scale = wordScale(atoms, at + 1);
    if (scale !== null) return withHalf(atoms, continueWords(atoms, at + 2, scale), scale);
    if (atoms[at + 1]?.lower === 'half') return readHalf(atoms, at + 1);
  }
  return first.lower === 'half' ? readHalf(atoms, at) : null;
}

/** The factor if atom `at` is a scale written as a word ("million", not "m"). */
export function wordScale(atoms: readonly Atom[], at: number): number | null {
  const atom = atoms[at];
  const scale = atom && atom.lower.length > 2 ? SCALES.get(atom.lower) : undefined;
  return scale?.factor ?? null;
}

function readDigits(atoms: readonly Atom[], at: number, start: number, money: boolean): NumberRead {
  let value = start;
  let to = at + 1;
  // "1 000 000": groups of three after at most three digits.
  if (!atoms[at]!.marked && atoms[at]!.text.length <= 3) {
    for (let next = atoms[to]; next && !next.hyphen && !next.marked && next.value !== null && next.text.length === 3; next = atoms[to]) {
      value = value * 1000 + next.value;
      to++;
    }
  }
  const next = atoms[to];
  if (next && !next.hyphen && next.text.length === 1 && next.value !== null && next.value < 1) {
    value += next.value; // "2 ½"
    to++;
  } else if (next && next.value === null && /^[1-9]\/[2-9]$/u.test(next.text)) {
    value += Number(next.text.charAt(0)) / Number(next.text.charAt(2)); // "2 1/2", "2-1/2"
    to++;
  }
  if (atoms[to]?.lower === 'and' && atoms[to + 1]?.lower === 'a' && atoms[to + 2]?.lower === 'half') {
    value += 0.5;
    to += 3;
  }
  const scaled = readScales(atoms, to, money);
  return withHalf(atoms, { value: value * scaled.factor, scale: scaled.factor, to: scaled.to, digits: true }, scaled.factor);
}

/** Scales after a number: "million", "bn", "lakh crore". */
function readScales(atoms: readonly Atom[], at: number, money: boolean): { factor: number; to: number } {
  let factor = 1;
  let to = at;
  for (let atom = atoms[to]; atom; atom = atoms[to]) {
    const scale = SCALES.get(atom.lower.length > 1 ? atom.lower : atom.text);
    if (!scale) break;
    if (scale.needs === 'money' && !money) break;
    if (scale.needs === 'weighing' && (factor !== 1 || !(money || isScaleLetter(atoms, to)))) break;
    factor *= scale.factor;
    to++;
  }
  return { factor, to };
}

/** "5m people", "19M phones", "5k were": a scale; "5m deep", "5 m": metres. */
function isScaleLetter(atoms: readonly Atom[], at: number): boolean {
  const letter = atoms[at]!;
  const next = atoms[at + 1];
  const noun = next !== undefined && (isPluralNoun(next) || next.pos === 'ADJ' || next.pos === 'PROPN') && !METRES_FOLLOW.has(next.lower);
  if (letter.text === 'm') return letter.glued && next !== undefined && (noun || next.pos === 'AUX' || (next.pos === 'VERB' && !METRES_FOLLOW.has(next.lower)));
  if (letter.text === 'k' || letter.text === 'K') return letter.glued && next?.lower !== 'race' && next?.lower !== 'run';
  return letter.glued || noun;
}

function readWords(atoms: readonly Atom[], at: number): NumberRead {
  return withHalf(atoms, continueWords(atoms, at, 0), 1);
}

/** Puts number words together from `at`; `start` is what stood before them ("a hundred …"). */
function continueWords(atoms: readonly Atom[], at: number, start: number): NumberRead {
  let total = start >= 1000 ? start : 0;
  let current = start >= 1000 ? 0 : start;
  let scale = start >= 100 ? start : 1;
  let to = at;
  for (;;) {
    const atom = atoms[to];
    if (!atom) break;
    const spoken = current > 0 || total > 0;
    const skip = atom.lower === 'and' && (scale > 1 || current % 100 === 0) && spoken && SMALL_NUMBERS.has(atoms[to + 1]?.lower ?? '') ? 1 : 0;
    const small = SMALL_NUMBERS.get(atoms[to + skip]!.lower);
    if (small !== undefined) {
      if (!fitsAfter(current, small) || (small === 0 && spoken)) break;
      current += small;
      to += skip + 1;
      if (small === 0) break;
      continue;
    }
    if (atom.lower === 'and' && atoms[to + 1]?.lower === 'a' && atoms[to + 2]?.lower === 'half' && scale === 1 && current < 100) {
      current += 0.5;
      to += 3;
      continue;
    }
    const factor = wordScale(atoms, to);
    if (factor === null || !spoken) break;
    if (factor === 100 || factor === 12) {
      if (current === 0 || current >= 100) break;
      current *= factor;
    } else if (current > 0) {
      total += current * factor;
      current = 0;
    } else {
      total *= factor;
    }
    scale = Math.max(scale, factor);
    to++;
  }
  return { value: total + current, scale, to, digits: false };
}

/** Whether a small number may follow within one number: "twenty" + "five", "two hundred" + "fifty"; not "five" + "six". */
function fitsAfter(current: number, small: number): boolean {
  if (current === 0 || current % 100 === 0) return true;
  return small < 10 && current % 10 === 0 && current % 100 >= 20;
}

/** "half a million", "half-million", "half a dozen". */
function readHalf(atoms: readonly Atom[], at: number): NumberRead | null {
  const article = atoms[at + 1]?.lower === 'a' ? 1 : 0;
  const scale = wordScale(atoms, at + 1 + article);
  return scale === null || scale === 100 ? null : { value: scale / 2, scale, to: at + 2 + article, digits: false };
}

/** "a million and a half", "2 million and a half". */
function withHalf(atoms: readonly Atom[], read: NumberRead, scale: number): NumberRead {
  if (scale < 1000 || atoms[read.to]?.lower !== 'and' || atoms[read.to + 1]?.lower !== 'a' || atoms[read.to + 2]?.lower !== 'half') return read;
  return { ...read, value: read.value + scale / 2, to: read.to + 3 };
}

/** "2/3", "3/4": a fraction in digits as a number; null if the text is none, or as likely a date ("7/8"). */
export function slashFraction(text: string): readonly [number, number] | null {
  const slash = text.indexOf('/');
  if (slash <= 0) return null;
  const top = parseDigits(text.slice(0, slash));
  const bottom = parseDigits(text.slice(slash + 1));
  return top !== null && bottom !== null && top >= 1 && bottom > top && bottom <= 100 ? [top, bottom] : null;
}
