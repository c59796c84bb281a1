import type { TimeInterval } from '../types.ts';
import type { CountryOfCity } from './entity/city-countries.ts';
import type { NameIndex } from './entity/name-index.ts';
import type { FactualityLexicon } from './factuality/factuality-lexicon.ts';
import type { NounLexicon } from './lexicon/noun-lexicon.ts';
import type { PredicateLexicon } from './lexicon/predicate-lexicon.ts';
import type { WordLexicon } from './lexicon/word-lexicon.ts';
import type { Tokenizer } from './tokens.ts';

/** Everything a reader looks things up in; made once a workspace. */
export interface ReadingContext {
  readonly tokenize: Tokenizer;
  readonly names: NameIndex;
  readonly countryOfCity: CountryOfCity;
  readonly nouns: NounLexicon;
  readonly predicates: PredicateLexicon;
  readonly words: WordLexicon;
  readonly factuality: FactualityLexicon;
  /** A date in EDTF; null where there is none, or it is no date. */
  readonly dateOf: (text: string | null | undefined) => TimeInterval | null;
  /** Acronyms that each source spells out, by source id. */
  readonly acronyms: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Whom each source means by a surname alone, by source id. */
  readonly fullNames: ReadonlyMap<string, ReadonlyMap<string, string>>;
}
