/** What reading a participant looks things up in. */
import type { TokenRange } from '../../types.ts';
import type { NounLexicon } from '../lexicon/noun-lexicon.ts';
import type { WordLexicon } from '../lexicon/word-lexicon.ts';
import type { NameIndex } from './name-index.ts';

/** Some of a sentence's tokens. */
export interface TokenMask {
  has(token: number): boolean;
}

/** The tokens of some runs. A byte a token: it is asked for every word several times. */
export function maskOf(tokens: number, runs: readonly { readonly range: TokenRange }[]): TokenMask {
  const marks = new Uint8Array(tokens);
  for (const { range } of runs) marks.fill(1, range.from, range.to);
  return { has: (token) => marks[token] === 1 };
}

export interface ParticipantContext {
  readonly names: NameIndex;
  readonly nouns: NounLexicon;
  readonly words: WordLexicon;
  /** Acronyms that the article spells out: "sfa" → "syrian free army". */
  readonly acronyms: ReadonlyMap<string, string>;
  /** Whom the article means by a surname alone: "reiff" → "konrad reiff". */
  readonly fullNames: ReadonlyMap<string, string>;
  /** Tokens that belong to a number or a time, and are no part of a name. */
  readonly masked: TokenMask;
}
