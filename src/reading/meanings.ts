/** What the lexicon knows of a word where nobody knows which part of speech it is: the content words of readings that are compared by their words. */
import type { LexiconEntry, WordMeaning } from '../types.ts';
import { createNounLexicon } from './lexicon/noun-lexicon.ts';
import { createPredicateLexicon } from './lexicon/predicate-lexicon.ts';
import { createWordLexicon, type WordLexicon } from './lexicon/word-lexicon.ts';

const PARTS = ['NOUN', 'VERB', 'ADJ'] as const;

/** Makes the lookup; nothing is made before the first word is asked for. A word is a lemma, or the key of a known name. */
export function createMeanings(lexicon: readonly LexiconEntry[]): (word: string) => readonly WordMeaning[] {
  let words: WordLexicon | null = null;
  const known = new Map<string, readonly WordMeaning[]>();
  return (word) => {
    const before = known.get(word);
    if (before) return before;
    words ??= createWordLexicon(createNounLexicon(), createPredicateLexicon(lexicon));
    const lemma = word.slice(word.indexOf(':') + 1);
    const meanings = PARTS.map((part) => words!.meaningOf(lemma, part));
    known.set(word, meanings);
    return meanings;
  };
}
