/** What reading a participant looks things up in. */
import type { NounLexicon } from '../lexicon/noun-lexicon.ts';
import type { WordLexicon } from '../lexicon/word-lexicon.ts';
import type { NameIndex } from './name-index.ts';

export interface ParticipantContext {
  readonly names: NameIndex;
  readonly nouns: NounLexicon;
  readonly words: WordLexicon;
  /** Acronyms that the article spells out: "sfa" → "syrian free army". */
  readonly acronyms: ReadonlyMap<string, string>;
  /** Whom the article means by a surname alone: "reiff" → "konrad reiff". */
  readonly fullNames: ReadonlyMap<string, string>;
  /** Tokens that belong to a number or a time, and are no part of a name. */
  readonly masked: ReadonlySet<number>;
}
