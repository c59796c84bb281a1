/**
 * Readings → candidate pairs: only claims that share a participant and a family of predicates are compared. Cost follows the
 * pairs that matter, not the square of the claims (blocking; Papadakis et al. 2020).
 */
import type { Participant, Reading } from '../types.ts';

export interface Candidates {
  /** Index pairs into the readings, i < j, sorted. */
  readonly pairs: readonly (readonly [number, number])[];
  /** Blocks left out because they hold too many claims to tell anything; each with its key. */
  readonly skipped: readonly { readonly key: string; readonly size: number }[];
}

/** A block that holds more claims than this tells nothing: its key is a commonplace of the corpus. */
const MAX_BLOCK = 400;

/** Finds the pairs to compare. Order of the readings decides only the order of the pairs. */
export function candidatePairs(readings: readonly Reading[]): Candidates {
  const blocks = new Map<string, number[]>();
  readings.forEach((reading, i) => {
    for (const key of blockKeys(reading)) {
      const block = blocks.get(key);
      if (block) block.push(i);
      else blocks.set(key, [i]);
    }
  });
  const seen = new Set<number>();
  const skipped: { key: string; size: number }[] = [];
  const n = readings.length;
  for (const [key, block] of blocks) {
    if (block.length > MAX_BLOCK) {
      skipped.push({ key, size: block.length });
      continue;
    }
    for (let x = 0; x < block.length; x++) for (let y = x + 1; y < block.length; y++) seen.add(block[x]! * n + block[y]!);
  }
  const pairs = [...seen].sort((a, b) => a - b).map((code): readonly [number, number] => [Math.floor(code / n), code % n]);
  return { pairs, skipped: skipped.sort((a, b) => (a.key < b.key ? -1 : 1)) };
}

/** What a claim can be found by: each family of its predicate with each thing that it is about, and its wording. */
export function blockKeys(reading: Reading): Set<string> {
  const keys = new Set<string>();
  const predicate = reading.predicate?.value;
  if (!reading.read) return keys;
  const families = predicate ? (predicate.concept === null ? [predicate.lemma] : [predicate.concept, ...predicate.broader, ...predicate.opposites, ...predicate.reversedBy]) : [];
  const things = new Set<string>();
  const addAll = (participants: readonly Participant[] | undefined): void => {
    for (const one of participants ?? []) for (const key of [...one.keys, ...one.within]) things.add(key.replace(/^led:/u, ''));
  };
  addAll(reading.subject?.value);
  addAll(reading.object?.value);
  addAll(reading.places.map((slot) => slot.value));
  addAll(reading.adjuncts.map((slot) => slot.value.participant));
  for (const slot of reading.quantities) if (slot.value.counted !== null) things.add(`noun:${slot.value.counted}`);
  for (const family of families) for (const thing of things) keys.add(`${family}|${thing}`);
  // Nearly the same words: pairs of the longest, which are the rarest that can be told without counting.
  const rare = [...reading.content].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).slice(0, 4);
  for (let i = 0; i < rare.length; i++) for (let j = i + 1; j < rare.length; j++) keys.add(`words|${[rare[i]!, rare[j]!].sort().join('+')}`);
  return keys;
}
