/**
 * Where the slots could not be laid side by side (several statements in one text, a headline, a passage against a sentence), the words
 * still can: does the longer text hold all that the shorter one says? This path only adds to what the slots decide; it never overrules
 * a slot that is known to differ.
 */
import type { QuantityReading, Reading, TimeReading } from '../types.ts';
import { contains, disjoint } from '../values/time-interval.ts';
import type { Alignment } from './align.ts';
import type { FoundConflict } from './conflict/conflict-rule.ts';
import { isOfSome } from './conflict/polarity.ts';
import { fateOf } from './headlines/fates.ts';
import { ENOUGH_WORDS, HELD, sharedWords } from './likeness.ts';
import { comparable, relateQuantities } from './quantities.ts';
import { differInOnePhrase } from './replaced-in-place.ts';

export interface WordingVerdict {
  readonly relation: 'equivalent' | 'entails' | 'entailed-by' | 'conflict';
  readonly conflicts: readonly FoundConflict[];
}

/** A single difference is told from two texts about different things only where all the rest is held. */
const ALL_HELD = 0.999;

/** Judges by words alone; null where they do not decide. */
export function judgeWording(alignment: Alignment): WordingVerdict | null {
  const { a, b } = alignment;
  const shared = sharedWords(a.content, b.content);
  if (shared < ENOUGH_WORDS) return null;
  const heldOfB = shared / b.content.length;
  const heldOfA = shared / a.content.length;
  const forwards = heldOfB > heldOfA || (heldOfB === heldOfA && a.content.length >= b.content.length);
  const [long, short] = forwards ? [a, b] : [b, a];
  const share = Math.max(heldOfA, heldOfB);
  if (share < HELD || crossed(alignment) || tellOfOtherDeeds(alignment)) return null;
  const numbers = numbersOf(short, long);
  const times = timesOf(short, long);
  if (numbers === null || times === null) return null;
  const denied = short.negated !== long.negated;
  const differences = [...numbers, ...times];
  if (differences.length === 0 && !denied) {
    if (short.certainty.value === 'forecast' !== (long.certainty.value === 'forecast')) return null;
    const both = Math.min(heldOfA, heldOfB) >= HELD && a.quantities.length === b.quantities.length;
    if (both && (tellOfOtherFates(alignment) || differInOnePhrase(alignment))) return null;
    return { relation: both ? 'equivalent' : forwards ? 'entails' : 'entailed-by', conflicts: [] };
  }
  // One difference, in a text that is held whole, with the same verb or in the same words on both sides: that slot has two values.
  const sameVerb = alignment.predicate === 'same' || alignment.predicate === 'narrower' || alignment.predicate === 'broader';
  const sameWords = Math.min(heldOfA, heldOfB) >= ALL_HELD;
  if (share < ALL_HELD || !(sameVerb || sameWords) || alignment.subject.relation === 'disjoint' || differences.length + Number(denied) !== 1) return null;
  if (denied && isOfSome(a) !== isOfSome(b)) return null;
  if (denied) return { relation: 'conflict', conflicts: [{ type: 'polarity', slot: 'polarity', aValue: a.negated ? 'denied' : 'affirmed', bValue: b.negated ? 'denied' : 'affirmed', guess: true }] };
  const difference = differences[0]!;
  const [aValue, bValue] = forwards ? [difference.long, difference.short] : [difference.short, difference.long];
  return { relation: 'conflict', conflicts: [{ type: difference.type, slot: difference.type, aValue, bValue, guess: true }] };
}

/** "Engineers lowered the dam above Korva", "Engineers reinforced the dam above Korva": all is shared but what was done. */
function tellOfOtherDeeds({ a, b, predicate }: Alignment): boolean {
  if (predicate !== 'different' || a.predicate === null || b.predicate === null) return false;
  const has = (reading: Reading, lemma: string): boolean => lemma.split(' ').some((word) => reading.content.includes(word));
  const [x, y] = [a.predicate.value.lemma, b.predicate.value.lemma];
  return has(a, x) && has(b, y) && !has(b, x) && !has(a, y);
}

/** "Rebel leader killed in raid" and "Rebel leader wounded in raid": all is shared but what became of somebody. */
export function tellOfOtherFates({ a, b }: Alignment): boolean {
  const [x, y] = [a, b].map((reading) => fateOf(reading.predicate?.value.lemma ?? ''));
  return x !== undefined && y !== undefined && x !== y;
}

/** "A beat B" and "B beat A" have the same words. */
export function crossed(alignment: Alignment): boolean {
  const keys = (reading: Reading, slot: 'subject' | 'object'): readonly string[] => (reading[slot]?.value ?? []).flatMap((one) => one.keys);
  const meet = (x: readonly string[], y: readonly string[]): boolean => x.some((key) => y.includes(key));
  const { a, b } = alignment;
  return alignment.a.predicate?.value.symmetric !== true && meet(keys(a, 'subject'), keys(b, 'object')) && meet(keys(a, 'object'), keys(b, 'subject'));
}

interface Difference {
  readonly type: 'quantity' | 'time';
  readonly short: string;
  readonly long: string;
}

/** Numbers of the shorter text that the longer one has otherwise; null when it lacks one altogether, so that nothing follows. */
function numbersOf(short: Reading, long: Reading): Difference[] | null {
  const differences: Difference[] = [];
  for (const { value: x } of short.quantities) {
    const candidates = long.quantities.map((slot) => slot.value).filter((y: QuantityReading) => comparable(x, y));
    if (candidates.length === 0) return null;
    const relations = candidates.map((y) => relateQuantities(y, x).relation);
    if (relations.some((relation) => relation === 'same' || relation === 'narrower')) continue;
    if (relations.some((relation) => relation !== 'disjoint')) return null;
    differences.push({ type: 'quantity', short: x.quantity.text, long: candidates[0]!.quantity.text });
  }
  return differences;
}

/** The same for dates. */
function timesOf(short: Reading, long: Reading): Difference[] | null {
  const differences: Difference[] = [];
  for (const { value: x } of short.times) {
    const candidates = long.times.map((slot) => slot.value).filter((y: TimeReading) => Number.isFinite(y.interval.start) || Number.isFinite(y.interval.end));
    if (candidates.length === 0) return null;
    if (candidates.some((y) => contains(x.interval, y.interval))) continue;
    if (!candidates.every((y) => disjoint(x.interval, y.interval))) return null;
    differences.push({ type: 'time', short: x.text, long: candidates[0]!.text });
  }
  return differences;
}
