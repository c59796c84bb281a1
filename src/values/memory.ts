/**
 * What earlier runs worked out and a later one need not. Never needed: a report is the same with all of it, with a part of it and
 * with none. How it is kept is the business of whoever gives it to the pipeline.
 */
import type { Comparison, Reading } from '../types.ts';

export interface Memory {
  /** The readings of a source's claims, in their order; undefined where they were not kept, or were made from something else. */
  readings(source: string, madeFrom: string): readonly Reading[] | undefined;
  /** What the last run found of its pairs. */
  pairs(): RememberedPairs | undefined;
  /** Takes all that this run has; what is not among it is no longer needed. */
  keep(run: { readonly readings: readonly RememberedReadings[]; readonly pairs: RememberedPairs }): void;
}

/** The readings of one source's claims. */
export interface RememberedReadings {
  readonly source: string;
  /** Digest of everything that they depend on, but for the program itself. */
  readonly madeFrom: string;
  readonly readings: readonly Reading[];
}

/** Which pairs of claims were compared, and what came of it. */
export interface RememberedPairs {
  /** The run's claims, in its order: runs of claims of one source, told by what their readings were made from. */
  readonly claims: readonly (readonly [madeFrom: string, count: number])[];
  /** Pairs with no relation, as i × n + j of the claims' places, i < j; ascending. */
  readonly unrelated: Float64Array;
  /** All others that were compared, likewise. */
  readonly related: Float64Array;
  /** What was found of each of these; null where that is not known: a person ruled on it. */
  readonly found: readonly (FoundPair | null)[];
  /** What claims deny of what other sources tell, which no pair of claims tells by itself; null where that is not known. */
  readonly denials: readonly Comparison[] | null;
}

/** What comparing finds of a pair that is related: the rest of the comparison follows from the two readings. */
export type FoundPair = Pick<Comparison, 'relation' | 'conflicts' | 'developing' | 'confidence' | 'why'>;
