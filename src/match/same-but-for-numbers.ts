/**
 * Two texts that are word for word the same but for their numbers and dates. What is counted and of whom needs no understanding
 * then: the numbers stand against each other by their places.
 */
import type { Quantity, QuantityReading, Reading, Slot, SlotRelation, Span, TimeReading } from '../types.ts';
import { contains, disjoint, equal } from '../values/number-interval.ts';
import { parseQuantityNotation } from '../values/quantity-notation.ts';
import type { FoundConflict } from './conflict/conflict-rule.ts';
import { foldText } from './likeness.ts';
import { comparable, relateQuantities } from './quantities.ts';
import { relateTimes } from './times.ts';

/** How the numbers of two such texts stand, place by place, and where they exclude each other. */
export interface NumberVerdict {
  readonly relation: 'equivalent' | 'entails' | 'entailed-by' | 'compatible' | 'conflict';
  readonly conflicts: readonly FoundConflict[];
}

/** Judges two texts that differ in nothing but numbers and dates; null where they differ in more, or in none. */
export function judgeNumbers(a: Reading, b: Reading): NumberVerdict | null {
  if (goApart(a, b, 1) || goApart(a, b, -1)) return null;
  const [x, y] = [knownSkeleton(a), knownSkeleton(b)];
  if (x.text !== y.text || x.values.length === 0) return null;
  const relations: SlotRelation[] = [];
  const conflicts: FoundConflict[] = [];
  for (const [i, one] of x.values.entries()) {
    const other = y.values[i]!;
    const relation = relate(one, other);
    // Of two days there may be an event each.
    if (relation === 'unknown' || (one.kind === 'time' && other.kind === 'time' && relation !== 'same')) return null;
    relations.push(relation);
    if (relation === 'disjoint') conflicts.push({ type: one.kind, slot: one.kind, aValue: one.shown, bValue: other.shown, guess: false });
  }
  if (conflicts.length > 0) return { relation: 'conflict', conflicts: conflicts.slice(0, 1) };
  const all = (...allowed: SlotRelation[]): boolean => relations.every((relation) => allowed.includes(relation));
  const relation = all('same') ? 'equivalent' : all('same', 'narrower') ? 'entails' : all('same', 'broader') ? 'entailed-by' : 'compatible';
  return { relation, conflicts: [] };
}

/**
 * Whether the texts go apart at a plain letter before (from their ends: behind) any number or date: told without taking them apart,
 * and so it is of nearly all pairs. `way`: 1 from the beginning, -1 from the end.
 */
function goApart(a: Reading, b: Reading, way: 1 | -1): boolean {
  const length = Math.min(plainLength(a, way), plainLength(b, way));
  for (let i = 0; i < length; i++) {
    const x = a.text.charCodeAt(way === 1 ? i : a.text.length - 1 - i);
    const y = b.text.charCodeAt(way === 1 ? i : b.text.length - 1 - i);
    if (isDigit(x) || isDigit(y)) return false;
    if ((x | CASE) !== (y | CASE)) return isLetter(x | CASE) && isLetter(y | CASE);
  }
  return false;
}

/** Letters before the first number or date that was read, or behind the last. */
function plainLength({ text, quantities, times, further }: Reading, way: 1 | -1): number {
  let length = Math.min(plainOf(quantities, text, way), plainOf(times, text, way));
  for (const one of further) length = Math.min(length, plainOf(one.quantities, text, way), plainOf(one.times, text, way));
  return length;
}

function plainOf(slots: readonly Slot<unknown>[], text: string, way: 1 | -1): number {
  let length = text.length;
  for (const { words } of slots) for (const { start, end } of words) length = Math.min(length, way === 1 ? start : text.length - end);
  return length;
}

/** The bit that tells an ASCII capital from its small letter. */
const CASE = 0x20;

function isLetter(lowered: number): boolean {
  return lowered >= 0x61 && lowered <= 0x7a;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** A number or a date at its place; `reading` where it was read with what it counts, and not only as a numeral. */
type Value =
  | { readonly kind: 'quantity'; readonly shown: string; readonly quantity: Quantity; readonly reading: QuantityReading | null }
  | { readonly kind: 'time'; readonly shown: string; readonly time: TimeReading };

interface Skeleton {
  /** The text, folded, with a sign in the place of each number and date. */
  readonly text: string;
  readonly values: readonly Value[];
}

/** What a reading's skeleton was found to be: it is asked for in many pairs. A cache, not a state: the same reading has the same skeleton. */
const SKELETONS = new WeakMap<Reading, Skeleton>();

function knownSkeleton(reading: Reading): Skeleton {
  const known = SKELETONS.get(reading);
  if (known) return known;
  const made = skeletonOf(reading);
  SKELETONS.set(reading, made);
  return made;
}

function skeletonOf(reading: Reading): Skeleton {
  const statements = [reading, ...reading.further];
  const quantities = statements.flatMap((one) => one.quantities);
  const found = new Map<number, { end: number; value: Value }>();
  const add = (span: Span, value: Value): void => {
    const known = found.get(span.start);
    if (!known || known.end < span.end) found.set(span.start, { end: span.end, value });
  };
  for (const { value, words } of quantities) {
    const span = spelled(reading, words);
    if (span) add(span, { kind: 'quantity', shown: value.quantity.text, quantity: value.quantity, reading: value });
  }
  for (const { value, words } of statements.flatMap((one) => one.times)) {
    const span = spelled(reading, words);
    // "in 24 days", "for the past 3 weeks": the number of days stands against the other's
    const holdsDuration = span && quantities.some((quantity) => quantity.words.length === 1 && quantity.value.quantity.dimension === 'duration' && span.start <= quantity.words[0]!.start && quantity.words[0]!.end <= span.end);
    if (span && !holdsDuration) add(span, { kind: 'time', shown: reading.text.slice(span.start, span.end), time: value });
  }
  const values: Value[] = [];
  let text = '';
  let at = 0;
  for (const [start, { end, value }] of [...found].sort(([x], [y]) => x - y)) {
    if (start < at) continue; // inside one that is longer
    const year = value.kind === 'time' ? bareNumber(value.shown) : null;
    text += bareNumbers(reading.text.slice(at, start), values) + (year ? SIGN.quantity : SIGN[value.kind]);
    values.push(value);
    at = end;
  }
  text += bareNumbers(reading.text.slice(at), values);
  return { text: foldText(text), values };
}

/** Where a value is written, if it is in one piece of letters or digits. */
function spelled({ text }: Reading, [span, ...more]: readonly Span[]): Span | null {
  return span && more.length === 0 && /\d|[a-z]/iu.test(text.slice(span.start, span.end)) ? span : null;
}

const SIGN = { quantity: ' qqq ', time: ' ttt ' } as const;

/** A numeral, with a bound where it has one. */
const NUMERAL = /(?:\b(?:(?:more|less|fewer) than|at (?:least|most)|up to|over|under) )?\d[\d,.]*/giu;

/** Numerals that were read as nothing ("4 : 3") stand for themselves. */
function bareNumbers(text: string, values: Value[]): string {
  return text.replace(NUMERAL, (shown) => {
    const quantity = bareNumber(shown);
    if (!quantity) return shown;
    values.push({ kind: 'quantity', shown, quantity, reading: null });
    return SIGN.quantity;
  });
}

/** "4", "more than 2,000": the number alone; null where more is written. */
function bareNumber(shown: string): Quantity | null {
  const parsed = parseQuantityNotation(shown.toLowerCase().replace(/[.,]$/u, ''));
  return parsed.ok && parsed.quantity.dimension === 'count' ? parsed.quantity : null;
}

function relate(a: Value, b: Value): SlotRelation {
  if (a.kind === 'time' && b.kind === 'time') return relateTimes(a.time, b.time);
  // "8000" and "2000": the one was read as a number, the other as a year
  const [x, y] = [a.kind === 'time' ? bareNumber(a.shown) : a.quantity, b.kind === 'time' ? bareNumber(b.shown) : b.quantity];
  if (!x || !y || x.dimension !== y.dimension) return 'unknown';
  if (a.kind === 'quantity' && b.kind === 'quantity' && a.reading && b.reading) return comparable(a.reading, b.reading) ? relateQuantities(a.reading, b.reading).relation : 'unknown';
  if (disjoint(x.interval, y.interval)) return 'disjoint';
  return equal(x.interval, y.interval) ? 'same' : contains(y.interval, x.interval) ? 'narrower' : contains(x.interval, y.interval) ? 'broader' : 'overlap';
}
