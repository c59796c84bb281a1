/** Makes a reader for a workspace: loads the model and builds every lookup once. */
import type { Claim, ContentWord, Mentions, ReadArticle, Reading, Source, TimeInterval, Workspace } from '../types.ts';
import { parseEdtf } from '../values/edtf.ts';
import { vocabularyOf } from '../values/vocabulary.ts';
import { sentencesOf } from '../values/article-text.ts';
import { readAcronyms } from './acronyms.ts';
import { createCountryOfCity } from './entity/city-countries.ts';
import { readFullNames } from './entity/full-names.ts';
import { createNameIndex } from './entity/name-index.ts';
import { createFactualityLexicon } from './factuality/factuality-lexicon.ts';
import type { Language } from './language-model.ts';
import { createNounLexicon } from './lexicon/noun-lexicon.ts';
import { readMentions } from './mentions.ts';
import { createPredicateLexicon } from './lexicon/predicate-lexicon.ts';
import { readClaim } from './read.ts';
import type { ReadingContext } from './reading-context.ts';
import { createWordLexicon, type WordLexicon } from './lexicon/word-lexicon.ts';
import { createTokenizer } from './tokens.ts';
import { readWording } from './wording.ts';

export interface Reader {
  read(claim: Claim, source: Source | null): Reading;
  /** The words of a reading with what they mean; looked for once. */
  wordingOf(reading: Reading): readonly ContentWord[];
  /** What its lexicon knows of words. */
  readonly words: WordLexicon;
  /** What a claim's article must bear out. */
  mentions(claim: Claim, source: Source | null): Mentions;
  /** An article's paragraphs (as `paragraphsOf` cuts them), read as evidence for claims of that source. */
  readArticle(paragraphs: readonly string[], source: Source | null): ReadArticle;
}

/** Reads claims with the workspace's names, acronyms and lexicon. */
export function createReader(workspace: Workspace, language: Language): Reader {
  const texts = new Map<string, string[]>();
  for (const claim of workspace.claims) {
    const list = texts.get(claim.source);
    if (list) list.push(claim.text);
    else texts.set(claim.source, [claim.text]);
  }
  const predicates = createPredicateLexicon(workspace.config.lexicon);
  const nouns = createNounLexicon();
  const context: ReadingContext = {
    tokenize: createTokenizer(predicates.verbForms, language),
    names: createNameIndex(workspace.entities),
    nouns,
    countryOfCity: createCountryOfCity(),
    predicates,
    words: createWordLexicon(nouns, predicates),
    factuality: createFactualityLexicon(),
    dateOf: createDateOf(),
    acronyms: new Map([...texts].map(([source, list]) => [source, readAcronyms(list)])),
    fullNames: new Map([...texts].map(([source, list]) => [source, readFullNames(list)])),
  };
  const none: ReadonlyMap<string, string> = new Map();
  const wordings = new WeakMap<Reading, readonly ContentWord[]>();
  return {
    words: context.words,
    read: (claim, source) => readClaim(claim, source, context),
    wordingOf: (reading) => {
      const found = wordings.get(reading) ?? readWording(reading, context);
      wordings.set(reading, found);
      return found;
    },
    mentions: (claim, source) => readMentions(claim.text, context.dateOf(claim.said ?? source?.published), { ...context, acronyms: context.acronyms.get(claim.source) ?? none }),
    readArticle: (paragraphs, source) => {
      const published = context.dateOf(source?.published);
      const acronyms = new Map([...readAcronyms(paragraphs), ...(source === null ? none : (context.acronyms.get(source.id) ?? none))]);
      const read = paragraphs.map((paragraph) => sentencesOf(paragraph).map((sentence) => readMentions(sentence, published, { ...context, acronyms })));
      return { paragraphs: read, vocabularies: read.map((sentences) => vocabularyOf(sentences)) };
    },
  };
}

/** Remembers the last date: the claims of one source are read one after the other. */
function createDateOf(): ReadingContext['dateOf'] {
  let last: { readonly text: string; readonly interval: TimeInterval | null } | null = null;
  return (text) => {
    if (text === null || text === undefined) return null;
    if (last?.text !== text) {
      const parsed = parseEdtf(text);
      last = { text, interval: parsed.ok ? parsed.interval : null };
    }
    return last.interval;
  };
}
