import { describe, expect, it } from 'vitest';
import { createNounLexicon } from '../../src/reading/lexicon/noun-lexicon.ts';
import { createPredicateLexicon } from '../../src/reading/lexicon/predicate-lexicon.ts';
import { createWordLexicon } from '../../src/reading/lexicon/word-lexicon.ts';
import { WORD_ROWS } from '../../src/reading/lexicon/word-tables.ts';
import type { PartOfSpeech, WordMeaning } from '../../src/types.ts';

const lexicon = createWordLexicon(createNounLexicon(), createPredicateLexicon());
const of = (word: string, pos: PartOfSpeech = 'NOUN'): WordMeaning => lexicon.meaningOf(word, pos);

describe('words that mean the same', () => {
  it.each<[string, string, PartOfSpeech]>([
    ['earthquake', 'quake', 'NOUN'], ['truce', 'armistice', 'NOUN'], ['lawyer', 'attorney', 'NOUN'], ['physician', 'doctor', 'NOUN'], ['buy', 'purchase', 'VERB'], ['abduct', 'kidnap', 'VERB'],
    ['reveal', 'disclose', 'VERB'], ['spark', 'trigger', 'VERB'], ['unsuccessful', 'abortive', 'ADJ'], ['banned', 'prohibited', 'ADJ'],
  ])('%s and %s', (a, b, pos) => {
    expect(of(a, pos).alike).toContain(b);
    expect(of(b, pos).alike).toContain(a);
  });

  it.each<[string, string, PartOfSpeech]>([
    ['bank', 'shore', 'NOUN'], ['activist', 'militant', 'NOUN'], ['capture', 'charm', 'VERB'], ['kill', 'pop', 'VERB'], ['resign', 'vacate', 'VERB'], ['refugee', 'migrant', 'NOUN'], ['russia', 'ussr', 'NOUN'],
  ])('not %s and %s', (a, b, pos) => expect(of(a, pos).alike).not.toContain(b));

  it.each<[string, string, PartOfSpeech, PartOfSpeech]>([
    ['destroy', 'destruction', 'VERB', 'NOUN'], ['elect', 'election', 'VERB', 'NOUN'], ['spanish', 'spain', 'ADJ', 'PROPN'], ['resign', 'resignation', 'VERB', 'NOUN'], ['hostile', 'hostility', 'ADJ', 'NOUN'],
  ])('%s and %s are of one stem', (a, b, posA, posB) => {
    expect(of(a, posA).alike).toContain(b);
    expect(of(b, posB).alike).toContain(a);
  });
});

describe('words that exclude each other', () => {
  it.each<[string, string, PartOfSpeech]>([
    ['legal', 'illegal', 'ADJ'], ['alive', 'dead', 'ADJ'], ['real', 'fake', 'ADJ'], ['guilty', 'innocent', 'ADJ'], ['accept', 'reject', 'VERB'], ['victory', 'defeat', 'NOUN'], ['arrive', 'leave', 'VERB'],
  ])('%s and %s are opposites', (a, b, pos) => {
    expect(of(a, pos).opposites).toContain(b);
    expect(of(b, pos).opposites).toContain(a);
  });

  it.each([['march', 'april'], ['monday', 'friday'], ['bus', 'train'], ['red', 'green'], ['brother', 'uncle'], ['hospital', 'school'], ['football', 'tennis'], ['mosque', 'church']])('%s and %s are of two groups of a set', (a, b) => {
    expect(of(a).group?.set).toBe(of(b).group?.set);
    expect(of(a).group?.name).not.toBe(of(b).group?.name);
  });

  it.each([['car', 'convertible'], ['bus', 'minibus'], ['father', 'dad'], ['dog', 'bulldog'], ['ship', 'boat']])('%s and %s are of one', (a, b) => expect(of(a).group).toEqual(of(b).group));

  it.each([['singer', 'person'], ['river', 'place'], ['film', 'film'], ['song', 'song'], ['novel', 'book'], ['committee', 'group'], ['museum', 'building'], ['cholera', 'disease'], ['lorry', 'vehicle']])('%s names a %s', (word, kind) => {
    expect(of(word).thing?.kind).toBe(kind);
  });
});

describe('how much a word tells', () => {
  it.each([['get', 'win'], ['people', 'lawmaker'], ['year', 'armistice'], ['new', 'abortive']])('%s tells less than %s', (common, rare) => expect(of(common, 'VERB').weight).toBeLessThan(of(rare, 'VERB').weight));
  it('a word that is in no table is a rare one', () => expect(of('qwertzuiop').weight).toBe(0.9));
});

describe('the table', () => {
  const words = WORD_ROWS.split('\n').slice(1, -1).map((row) => row.slice(0, row.indexOf(' ')));

  it('is sorted by code units, each word once', () => {
    expect(words.length).toBeGreaterThan(15_000);
    expect(words.filter((word, i) => i > 0 && word <= words[i - 1]!)).toEqual([]);
  });

  it('finds every word that it holds', () => {
    const every = words.filter((_, i) => i % 97 === 0 || i < 3 || i > words.length - 4);
    expect(every.filter((word) => JSON.stringify([of(word), of(word, 'VERB'), of(word, 'ADJ')].map((one) => [...one.alike, ...one.kinds, one.weight])) === JSON.stringify(['NOUN', 'VERB', 'ADJ'].map(() => [0.9])) && !WORD_ROWS.includes(`\n${word} t:`) && !WORD_ROWS.includes(`\n${word} g:`) && !WORD_ROWS.includes(`\n${word} !`) )).toEqual([]);
  });

  it('holds no word as its own opposite and as what it means', () => {
    const both = words.filter((word) => (['NOUN', 'VERB', 'ADJ'] as const).some((pos) => [...of(word, pos).opposites].some((other) => of(word, pos).alike.has(other))));
    expect(both).toEqual([]);
  });
});
