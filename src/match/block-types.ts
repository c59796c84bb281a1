/** What the ways of finding candidate pairs share. */

/** A block that was too large to compare, and by what. */
export interface SkippedBlock {
  readonly key: string;
  readonly size: number;
}

/** Takes the indexes of two readings that are to be compared; the same two may be given again, in any order. */
export type Meet = (i: number, j: number) => void;
