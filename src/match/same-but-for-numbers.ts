/**
 * Two texts that are word for word the same but for their numbers and dates. What is counted and of whom needs no understanding
 * then: the numbers stand against each other by their places.
 */
import type { QuantityReading, Reading, Slot, SlotRelation, TimeReading } from '../types.ts';
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
  const [x, y] = [skeletonOf(a), skeletonOf(b)];
  if (x.text !== y.text || x.values.length === 0) return null;
  const relations: SlotRelation[] = [];
  const conflicts: FoundConflict[] = [];
  for (const [i, one] of x.values.entries()) {
    const other = y.values[i]!;
    const relation = relate(one, other);
    // Of two days there may be an event each.
    if (relation === 'unknown' || (one.kind === 'time' && relation !== 'same')) return null;
    relations.push(relation);
    if (relation === 'disjoint') conflicts.push({ type: one.kind, slot: one.kind, aValue: one.shown, bValue: other.shown, guess: false });
  }
  if (conflicts.length > 0) return { relation: 'conflict', conflicts: conflicts.slice(0, 1) };
  const all = (...allowed: SlotRelation[]): boolean => relations.every((relation) => allowed.includes(relation));
  const relation = all('same') ? 'equivalent' : all('same', 'narrower') ? 'entails' : all('same', 'broader') ? 'entailed-by' : 'compatible';
  return { relation, conflicts: [] };
}

/** A number or a date at its place. */
type Value = { readonly kind: 'quantity'; readonly shown: string; readonly quantity: QuantityReading | null; readonly number: number } | { readonly kind: 'time'; readonly shown: string; readonly time: TimeReading };

interface Skeleton {
  /** The text, folded, with a sign in the place of each number and date. */
  readonly text: string;
  readonly values: readonly Value[];
}

function skeletonOf(reading: Reading): Skeleton {
  const statements = [reading, ...reading.further];
  const slots: readonly (Slot<QuantityReading> | Slot<TimeReading>)[] = statements.flatMap((one) => [...one.quantities, ...one.times]);
  const found = new Map<number, { end: number; value: Value }>();
  for (const { value, words } of slots) {
    const [span] = words;
    if (words.length !== 1 || !span || !/\d|[a-z]/iu.test(reading.text.slice(span.start, span.end))) continue;
    const shown = reading.text.slice(span.start, span.end);
    const made: Value = 'quantity' in value ? { kind: 'quantity', shown: value.quantity.text, quantity: value, number: NaN } : { kind: 'time', shown, time: value };
    const known = found.get(span.start);
    if (!known || known.end < span.end) found.set(span.start, { end: span.end, value: made });
  }
  const values: Value[] = [];
  let text = '';
  let at = 0;
  for (const [start, { end, value }] of [...found].sort(([x], [y]) => x - y)) {
    if (start < at) continue; // inside one that is longer
    text += bareNumbers(reading.text.slice(at, start), values) + SIGN[value.kind];
    values.push(value);
    at = end;
  }
  text += bareNumbers(reading.text.slice(at), values);
  return { text: foldText(text), values };
}

const SIGN = { quantity: ' qqq ', time: ' ttt ' } as const;

/** Numerals that were read as nothing ("4 : 3") stand for themselves. */
function bareNumbers(text: string, values: Value[]): string {
  return text.replace(/\d[\d,.]*/gu, (shown) => {
    values.push({ kind: 'quantity', shown, quantity: null, number: Number(shown.replaceAll(',', '').replace(/\.$/u, '')) });
    return SIGN.quantity;
  });
}

function relate(a: Value, b: Value): SlotRelation {
  if (a.kind === 'time' || b.kind === 'time') return a.kind === 'time' && b.kind === 'time' ? relateTimes(a.time, b.time) : 'unknown';
  if (a.quantity && b.quantity) return comparable(a.quantity, b.quantity) ? relateQuantities(a.quantity, b.quantity).relation : 'unknown';
  if (a.quantity || b.quantity) return 'unknown';
  return a.number === b.number ? 'same' : 'disjoint';
}
