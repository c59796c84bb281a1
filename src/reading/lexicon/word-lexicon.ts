/** What single words mean to each other, by WordNet (docs/lexicon.md) and by the lexicon's own tables: same, opposite, a kind of, excluding. */
import type { PartOfSpeech, WordMeaning } from '../../types.ts';
import type { Concept } from './lexicon-types.ts';
import type { NounLexicon } from './noun-lexicon.ts';
import { ORDINAL_WORDS } from './ordinal-words.ts';
import type { PredicateLexicon } from './predicate-lexicon.ts';
import { MAY_NAME, WORD_ROWS } from './word-tables.ts';

export interface WordLexicon {
  /** The meaning of a lemma; the same object for the same lemma and part of speech. */
  meaningOf(lemma: string, pos: PartOfSpeech): WordMeaning;
}

const POS: Readonly<Partial<Record<PartOfSpeech, 'n' | 'v' | 'a'>>> = { NOUN: 'n', PROPN: 'n', VERB: 'v', AUX: 'v', ADJ: 'a', ADV: 'a' };
const NONE: readonly string[] = [];
/** A word that is in no table is rare: it tells nearly all that a word can. */
const RARE = 0.9;

/** Makes the lexicon; nothing is read before the first word is asked for. */
export function createWordLexicon(nouns: NounLexicon, predicates: PredicateLexicon): WordLexicon {
  const known = new Map<string, WordMeaning>();
  // A word is often asked for as several parts of speech, one after the other.
  let last: { readonly lemma: string; readonly row: ReadonlyMap<string, readonly string[]> } = { lemma: '', row: EMPTY_ROW };

  const make = (lemma: string, pos: 'n' | 'v' | 'a' | undefined): WordMeaning => {
    if (last.lemma !== lemma) last = { lemma, row: readRow(lemma) };
    const { row } = last;
    const field = (name: string): readonly string[] => row.get(name) ?? NONE;
    const concepts = pos === 'v' ? simpleConcepts(lemma, predicates) : pos === 'n' ? [predicates.byNoun(lemma)].filter((one) => one !== undefined) : [];
    const [group] = field('g');
    const [thing] = field('t');
    return {
      lemma,
      weight: row.has('w') ? Number(field('w')[0]) / 10 : RARE,
      alike: new Set([...(pos ? field(pos) : NONE), ...field('d')]),
      kinds: new Set([...field('k'), ...(pos === 'n' ? nouns.kindsOf(lemma) : NONE)]),
      opposites: new Set([...(pos ? field(`!${pos}`) : NONE), ...nouns.excludedBy(lemma)]),
      group: ORDINAL_WORDS.has(lemma) ? { set: 'ordinal', name: lemma } : group === undefined ? null : { set: group.slice(0, group.indexOf('.')), name: group.slice(group.indexOf('.') + 1) },
      thing: pos !== 'n' || thing === undefined ? null : { kind: thing, may: MAY_NAME[thing] ?? NONE },
      concepts: concepts.map(({ id }) => id),
      opposedConcepts: concepts.flatMap((concept) => concept.opposites),
    };
  };

  return {
    meaningOf: (lemma, tag) => {
      const pos = POS[tag];
      const key = `${pos ?? ''}:${lemma}`;
      const found = known.get(key) ?? make(lemma, pos);
      known.set(key, found);
      return found;
    },
  };
}

/** Concepts that a verb expresses alone, without particle or object of its own: "seize", not "seize control of". */
function simpleConcepts(verb: string, predicates: PredicateLexicon): Concept[] {
  return [...new Set(predicates.patternsOf(verb).filter((pattern) => pattern.words.length === 0 && typeof pattern.subject === 'string').map((pattern) => pattern.concept))];
}

/** The fields of a word's line, found by halving; empty where the table lacks the word. */
function readRow(word: string): ReadonlyMap<string, readonly string[]> {
  let low = 0; // each line stands between two line ends: the one at `low` and the one at `high`
  let high = WORD_ROWS.length - 1;
  while (low + 1 < high) {
    const start = WORD_ROWS.lastIndexOf('\n', (low + high) >> 1);
    const from = start < low ? low : start;
    const end = WORD_ROWS.indexOf('\n', from + 1);
    const space = WORD_ROWS.indexOf(' ', from);
    const here = WORD_ROWS.slice(from + 1, space);
    if (here === word) return new Map(WORD_ROWS.slice(space + 1, end).split(' ').map((text) => fieldOf(text)));
    if (here < word) low = end;
    else high = from;
  }
  return EMPTY_ROW;
}

const EMPTY_ROW: ReadonlyMap<string, readonly string[]> = new Map();

function fieldOf(text: string): readonly [string, readonly string[]] {
  const colon = text.indexOf(':');
  return [text.slice(0, colon), text.slice(colon + 1).split(',')];
}
