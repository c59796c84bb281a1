/**
 * A comparison as it is kept of millions of pairs: what clusters and discrepancies are made from. How each slot stood, and what the
 * score was summed from, are worked out again where somebody asks, which is for the few pairs that are shown.
 */
import type { Comparison, Conflict, Reading } from '../types.ts';
import type { FoundPair } from '../values/memory.ts';
import { compareReadings, isWithinSource } from './compare.ts';

const NO_CONFLICTS: readonly Conflict[] = [];

class KeptComparison implements Comparison {
  readonly relation: Comparison['relation'];
  readonly conflicts: readonly Conflict[];
  readonly developing: Comparison['developing'];
  readonly confidence: number;
  readonly why: Comparison['why'];
  readonly ruling = null;
  readonly #a: Reading;
  readonly #b: Reading;

  constructor(a: Reading, b: Reading, { relation, conflicts, developing, confidence }: FoundPair, why: Comparison['why']) {
    this.#a = a;
    this.#b = b;
    this.relation = relation;
    this.conflicts = conflicts.length === 0 ? NO_CONFLICTS : conflicts;
    this.developing = developing;
    this.confidence = confidence;
    this.why = why;
  }

  get a(): string {
    return this.#a.claim;
  }

  get b(): string {
    return this.#b.claim;
  }

  get withinSource(): boolean {
    return isWithinSource(this.#a, this.#b);
  }

  get slots(): Comparison['slots'] {
    return compareReadings(this.#a, this.#b).slots;
  }

  get features(): Comparison['features'] {
    return compareReadings(this.#a, this.#b).features;
  }
}

/** Gives what makes a comparison of two readings and what was found of them; equal reasons are one object. */
export function keeper(): (a: Reading, b: Reading, found: FoundPair) => Comparison {
  const reasons = new Map<string, Comparison['why']>();
  return (a, b, found) => {
    const { code, args } = found.why;
    // The words of a sentence are of that pair alone.
    if ('inA' in args || 'inB' in args) return new KeptComparison(a, b, found, found.why);
    const key = `${code} ${Object.entries(args).join(' ')}`;
    const why = reasons.get(key) ?? found.why;
    reasons.set(key, why);
    return new KeptComparison(a, b, found, why);
  };
}
