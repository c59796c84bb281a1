/** What a conflict rule is given and what it answers. */
import type { Conflict } from '../../types.ts';
import type { Alignment } from '../align.ts';

/** One way in which two claims of one matter cannot both hold. */
export interface FoundConflict extends Conflict {
  /** The difference rests on a guess: two nouns or names that may after all mean the same. */
  readonly guess: boolean;
}

/** Looks at an alignment for one kind of conflict; null when it finds none. A rule may assume that the predicates are comparable. */
export type ConflictRule = (alignment: Alignment) => FoundConflict | null;
