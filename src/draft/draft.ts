import type { Certainty } from '../types.ts';

/** A claim that the article seems to make, for a person to correct. */
export interface Draft {
  /** Stable: made of the evidence sentence and the statement. */
  readonly id: string;
  readonly text: string;
  /** "p7s1" */
  readonly at: string;
  /** SHA-256 of the evidence sentence. */
  readonly evidence: string;
  /** Who says it, innermost first; empty: the outlet. */
  readonly attribution: readonly string[];
  readonly certainty: Certainty;
  /** Words that only the article tells the meaning of. */
  readonly open: readonly string[];
  /** The place whose date this statement was given; null where it has its own, or none. */
  readonly datedBy: string | null;
}

/** What an article gives. */
export interface Drafts {
  readonly drafts: readonly Draft[];
  /** Digests (short) of all sentences that were drafted from, with or without a result. */
  readonly sentences: readonly string[];
}
