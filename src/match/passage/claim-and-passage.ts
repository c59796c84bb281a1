/** What the ways of `told-otherwise.ts` are given, and what they find. */
import type { Reading } from '../../types.ts';
import type { FoundConflict } from '../conflict/conflict-rule.ts';
import type { PassageWord } from './passage-words.ts';

/** As the score names it. */
export type Way = 'deniedInPassage' | 'otherValueThere' | 'otherKindOfThing' | 'otherWordThere' | 'otherFactThere';

/** A short claim and a passage, word by word. */
export interface ClaimAndPassage {
  readonly claim: Reading;
  readonly passage: Reading;
  readonly short: readonly PassageWord[];
  readonly long: readonly PassageWord[];
  /** The passage names what the claim is about, or opens without a name, as what is written about one thing does. */
  readonly ofOne: boolean;
  /** The slots found that the one holds the other: only a word that turns it round says otherwise. */
  readonly held: boolean;
}

/** What of the claim the passage tells otherwise. */
export interface ToldOtherwise {
  readonly type: FoundConflict['type'];
  readonly slot: FoundConflict['slot'];
  /** The claim's value, and the passage's. */
  readonly said: string;
  readonly told: string;
  /** Which way found it. */
  readonly way: Way;
}
