/** How the words of two texts stand to each other, one by one, and how much of one text the other holds. */
import type { ContentWord } from '../types.ts';

/** Relation of word a to word b. "alike": the same by meaning or stem; "narrower": a is a kind of b. */
export type WordRelation = 'same' | 'alike' | 'narrower' | 'broader' | 'opposite' | 'excluding' | 'none';

/** How two words stand to each other by themselves, whatever stands around them. */
export function relateWords(a: ContentWord, b: ContentWord): WordRelation {
  if (a.key === b.key || a.meaning === b.meaning) return 'same';
  const [x, y] = [a.meaning, b.meaning];
  if (x.alike.has(y.lemma) || y.alike.has(x.lemma) || x.concepts.some((concept) => y.concepts.includes(concept))) return 'alike';
  if (x.opposites.has(y.lemma) || y.opposites.has(x.lemma) || y.concepts.some((concept) => x.opposedConcepts.includes(concept))) return 'opposite';
  if (x.kinds.has(y.lemma)) return 'narrower';
  if (y.kinds.has(x.lemma)) return 'broader';
  if (x.group && y.group && x.group.set === y.group.set) return x.group.name === y.group.name ? 'alike' : 'excluding';
  if (a.key.startsWith('country:') && b.key.startsWith('country:')) return 'excluding';
  return 'none';
}

/** How much of a word is found in one that stands so to it: a general word for a special one leaves something out. */
const FOUND: Readonly<Record<WordRelation, number>> = { same: 1, alike: 0.9, broader: 0.8, narrower: 0.4, opposite: 0, excluding: 0, none: 0 };

/** A word of one text with its nearest in the other. */
export interface WordMatch {
  readonly word: ContentWord;
  readonly nearest: ContentWord | null;
  readonly relation: WordRelation;
}

export interface Coverage {
  /** Share of a's words that b has, by what they tell, 0 to 1. */
  readonly ofA: number;
  readonly ofB: number;
  readonly matchesA: readonly WordMatch[];
  readonly matchesB: readonly WordMatch[];
}

/** Lays the words of two texts side by side. */
export function coverage(a: readonly ContentWord[], b: readonly ContentWord[]): Coverage {
  const matchesA = matchAll(a, b);
  const matchesB = matchAll(b, a);
  return { ofA: shareOf(matchesA), ofB: shareOf(matchesB), matchesA, matchesB };
}

function matchAll(words: readonly ContentWord[], others: readonly ContentWord[]): WordMatch[] {
  const seen = new Set<string>();
  const matches: WordMatch[] = [];
  for (const word of words) {
    if (seen.has(word.key)) continue;
    seen.add(word.key);
    let found: WordMatch = { word, nearest: null, relation: 'none' };
    for (const other of others) {
      const relation = relateWords(word, other);
      if (relation === 'none' || (found.nearest !== null && FOUND[relation] <= FOUND[found.relation])) continue;
      found = { word, nearest: other, relation };
      if (relation === 'same') break;
    }
    matches.push(found);
  }
  return matches;
}

function shareOf(matches: readonly WordMatch[]): number {
  const all = matches.reduce((sum, { word }) => sum + weightOf(word), 0);
  return all === 0 ? 0 : matches.reduce((sum, { word, relation }) => sum + FOUND[relation] * weightOf(word), 0) / all;
}

/** A name tells which matter it is, however common it is; a common word never tells nothing; who said it tells little of what was said. */
export function weightOf(word: ContentWord): number {
  const weight = Math.max(word.proper ? 0.5 : 0.1, word.meaning.weight);
  return word.outer ? weight * OUTER : weight;
}

const OUTER = 0.25;
