/** What the lexicon knows of a word where nobody knows which part of speech it is: the content words of readings that are compared by their words. */
import type { LexiconEntry, MeaningOfAnyPart } from '../types.ts';
import { createNounLexicon } from './lexicon/noun-lexicon.ts';
import { createPredicateLexicon } from './lexicon/predicate-lexicon.ts';
import { createWordLexicon, type WordLexicon } from './lexicon/word-lexicon.ts';

const PARTS = ['NOUN', 'VERB', 'ADJ'] as const;

/**
 * Makes the lookup. A word is a lemma, or the key of a known name; it means what it does as any part of speech.
 * @param words what knows the words of the lexicon; only asked for with the first word, since making it takes a while
 */
export function createMeanings(words: () => WordLexicon): (word: string) => MeaningOfAnyPart {
  const known = new Map<string, MeaningOfAnyPart>();
  return (word) => {
    const before = known.get(word);
    if (before) return before;
    const lemma = word.slice(word.indexOf(':') + 1);
    const meanings = PARTS.map((part) => words().meaningOf(lemma, part));
    const meaning: MeaningOfAnyPart = {
      weight: Math.max(...meanings.map(({ weight }) => weight)),
      alike: new Set(meanings.flatMap(({ alike }) => [...alike])),
      kinds: new Set(meanings.flatMap(({ kinds }) => [...kinds])),
      opposites: new Set(meanings.flatMap(({ opposites }) => [...opposites])),
      group: meanings[0]!.group,
      concepts: meanings.flatMap(({ concepts }) => concepts),
      opposedConcepts: meanings.flatMap(({ opposedConcepts }) => opposedConcepts),
    };
    known.set(word, meaning);
    return meaning;
  };
}

/** The words of a workspace's lexicon, made when they are first asked for: for who has no reader. */
export function wordsWhenAsked(lexicon: readonly LexiconEntry[]): () => WordLexicon {
  let words: WordLexicon | null = null;
  return () => (words ??= createWordLexicon(createNounLexicon(), createPredicateLexicon(lexicon)));
}
