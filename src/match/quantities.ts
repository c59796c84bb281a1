/** How one quantity stands to another, and which quantities of two claims speak of the same thing. */
import type { QuantityReading, SlotRelation } from '../types.ts';
import { contains, disjoint, equal } from '../values/number-interval.ts';

export interface QuantityPair {
  readonly a: QuantityReading;
  readonly b: QuantityReading;
  readonly relation: SlotRelation;
  /** "unit conversion", "rounded"; null for the plain cases. */
  readonly how: string | null;
  /** Both are the main quantity of their claim. */
  readonly main: boolean;
}

/** Relation of a's interval to b's. A round bare number is the same as the exact one that it rounds (2,300 and 2,312), up to 5%. */
export function relateQuantities(a: QuantityReading, b: QuantityReading): { relation: SlotRelation; how: string | null } {
  const x = a.quantity.interval;
  const y = b.quantity.interval;
  const how = a.quantity.unit !== b.quantity.unit ? 'unit conversion' : null;
  if (equal(x, y)) return { relation: 'same', how };
  if (contains(y, x)) return { relation: 'narrower', how };
  if (contains(x, y)) return { relation: 'broader', how };
  if (!disjoint(x, y)) return { relation: 'overlap', how };
  const p = a.quantity.stated;
  const q = b.quantity.stated;
  if (p !== null && q !== null && a.quantity.unit === b.quantity.unit) {
    if (rounds(p, q, a.quantity.unit)) return { relation: 'broader', how: 'rounded' };
    if (rounds(q, p, a.quantity.unit)) return { relation: 'narrower', how: 'rounded' };
  } else if (how !== null && converted(x.low, y.low)) return { relation: 'overlap', how };
  return { relation: 'disjoint', how };
}

/** Whether `round` is `precise` rounded to its last significant place, at a hundred or more and within 5%; or a percentage rounded to a whole one. */
function rounds(round: number, precise: number, unit: string | null): boolean {
  if (Number.isInteger(round) && !Number.isInteger(precise) && Math.round(precise) === round && unit === '%') return true;
  if (round < 100 || precise === round || Math.abs(round - precise) / round > 0.05) return false;
  let place = 1;
  while (round % (place * 10) === 0) place *= 10;
  return place >= 10 && Math.round(precise / place) * place === round;
}

/** 12 miles and 20 km are one distance in two units, each rounded: within 5%. */
function converted(x: number, y: number): boolean {
  return Number.isFinite(x) && Number.isFinite(y) && Math.abs(x - y) <= 0.05 * Math.max(Math.abs(x), Math.abs(y));
}

/** Pairs up the quantities of two claims that measure or count the same thing; the main ones first. */
export function pairQuantities(a: readonly QuantityReading[], b: readonly QuantityReading[]): QuantityPair[] {
  const pairs: QuantityPair[] = [];
  const taken = new Set<number>();
  for (const [i, x] of a.entries()) {
    const j = b.findIndex((y, k) => !taken.has(k) && comparable(x, y));
    if (j < 0) continue;
    taken.add(j);
    pairs.push({ a: x, b: b[j]!, ...relateQuantities(x, b[j]!), main: i === 0 && j === 0 });
  }
  return pairs;
}

/** One dimension, one kind, and the same things counted. */
export function comparable(a: QuantityReading, b: QuantityReading): boolean {
  if (a.quantity.dimension !== b.quantity.dimension || a.kind !== b.kind) return false;
  if (a.quantity.dimension !== 'count') return true;
  if (a.counted === null || b.counted === null) return a.counted === b.counted;
  if (a.countedKeys.some((key) => b.countedKeys.includes(key))) return true;
  if (!PEOPLE.has(a.counted) || !PEOPLE.has(b.counted)) return false;
  // Five children may be among twelve people; fifteen may not.
  const part = (some: QuantityReading, all: QuantityReading): boolean => GENERIC_PEOPLE.has(all.counted!) && some.quantity.interval.low >= all.quantity.interval.high;
  return part(a, b) || part(b, a);
}

const GENERIC_PEOPLE = new Set(['person', 'people', 'victim', 'other', 'life', 'dead', 'casualty', 'individual']);
/** People counted in reports; "people" may stand for any of them, but soldiers are not civilians. */
const PEOPLE = new Set([...GENERIC_PEOPLE, 'civilian', 'soldier', 'child', 'woman', 'man', 'passenger', 'resident', 'worker', 'student', 'protester', 'migrant', 'refugee', 'patient', 'fighter', 'militant', 'police officer', 'policeman', 'officer', 'villager', 'tourist', 'employee', 'prisoner', 'hostage', 'crew', 'miner', 'citizen']);
