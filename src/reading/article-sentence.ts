/** One sentence as the drafting stage sees it: its tokens, its phrases, its times and numbers. The face that reading shows to src/draft/. */
import type { Participant, QuantityMention, TimeInterval, TimeMention, Token, Workspace } from '../types.ts';
import { readAcronyms } from './acronyms.ts';
import { foldName } from '../values/name-fold.ts';
import { chunk, type Chunk } from './clause/chunks.ts';
import { nounPhrasesAt } from './clause/noun-phrase.ts';
import { mergeNames } from './entity/merge-names.ts';
import { createNameIndex } from './entity/name-index.ts';
import { toParticipant } from './entity/participant.ts';
import { maskOf } from './entity/participant-context.ts';
import type { Language } from './language-model.ts';
import { createFactualityLexicon } from './factuality/factuality-lexicon.ts';
import type { SpeechEffect } from './factuality/speech-verbs.ts';
import { COUNTRIES } from './lexicon/countries.ts';
import { createNounLexicon } from './lexicon/noun-lexicon.ts';
import { createWordLexicon } from './lexicon/word-lexicon.ts';
import { createPredicateLexicon } from './lexicon/predicate-lexicon.ts';
import { readQuantities } from './quantity/index.ts';
import { readTimes } from './time/index.ts';
import { directionOf } from './time/tense.ts';
import { createTokenizer } from './tokens.ts';

export type { Chunk } from './clause/chunks.ts';
export type { SpeechEffect } from './factuality/speech-verbs.ts';

export interface ReadSentence {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly chunks: readonly Chunk[];
  readonly times: readonly TimeMention[];
  readonly quantities: readonly QuantityMention[];
  /** Whom or what the noun phrase at a chunk names, without what follows "of"; null where the chunk is no noun phrase. */
  participantAt(chunk: number): Participant | null;
  /** Whether the verb beside the characters [start, end), a date, looks back or ahead; null where it does not say. */
  directionOf(start: number, end: number): 'past' | 'future' | null;
}

export interface CountryName {
  readonly name: string;
  readonly capital: string | null;
}

export interface SentenceReader {
  /** Reads a sentence of an article that came out in `published` (null: unknown). */
  read(text: string, published: TimeInterval | null): ReadSentence;
  /** What a verb of saying does to what is said; undefined for other verbs. By lemma. */
  speech(lemma: string): SpeechEffect | undefined;
  /** The country that a name, an adjective or a name of its people stands for; undefined for other words, and where it may be two. */
  country(word: string): CountryName | undefined;
  /** Acronyms that the text spells out, folded: "sfa" → "syrian free army". */
  acronyms(paragraphs: readonly string[]): ReadonlyMap<string, string>;
}

/** Makes a reader of sentences with a workspace's names and lexicon. */
export function createSentenceReader(workspace: Pick<Workspace, 'entities' | 'config'>, language: Language): SentenceReader {
  const predicates = createPredicateLexicon(workspace.config.lexicon);
  const tokenize = createTokenizer(predicates.verbForms, language);
  const names = createNameIndex(workspace.entities);
  const nouns = createNounLexicon();
  const words = createWordLexicon(nouns, predicates);
  const { speech } = createFactualityLexicon();
  const none = new Map<string, string>();
  const countries = countryNames();
  return {
    speech: (lemma) => speech.get(lemma),
    country: (word) => countries.get(foldName(word)) ?? undefined,
    acronyms: (paragraphs) => readAcronyms(paragraphs),
    read(text, published) {
      const tokens = mergeNames(tokenize(text), names);
      const quantities = readQuantities(tokens);
      const times = readTimes(tokens, published);
      const chunks = chunk(tokens, times, quantities);
      const masked = maskOf(tokens.length, [...times, ...quantities.filter((quantity) => quantity.kind !== 'ordinal')]);
      return {
        text,
        tokens,
        chunks,
        times,
        quantities,
        directionOf(start, end) {
          const from = tokens.findIndex((token) => token.end > start);
          const to = tokens.findIndex((token) => token.start >= end);
          return from < 0 ? null : directionOf(tokens, { from, to: to < 0 ? tokens.length : to });
        },
        participantAt(at) {
          const phrase = nounPhrasesAt(tokens, chunks, at, true)?.phrases[0];
          return phrase === undefined ? null : toParticipant(tokens, { ...phrase, of: [], range: phrase.core }, { names, nouns, words, acronyms: none, fullNames: none, masked });
        },
      };
    },
  };
}

/** Every name, adjective and people of a country, folded; null for those of two. */
function countryNames(): ReadonlyMap<string, CountryName | null> {
  const names = new Map<string, CountryName | null>();
  for (const country of COUNTRIES) {
    const shown = { name: country.name, capital: country.seats[0]?.[0] ?? null };
    for (const word of [country.name, ...country.aliases, ...country.demonyms]) {
      const folded = foldName(word);
      names.set(folded, names.has(folded) ? null : shown);
    }
  }
  return names;
}
