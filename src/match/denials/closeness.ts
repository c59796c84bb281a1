/** How near two claims are to each other by their words, before anything is said of what they say. */
import { relatePredicates } from '../predicates.ts';
import type { Told } from './account.ts';
import { WORTH, type LinkOf } from './word-links.ts';

export interface Closeness {
  /** What the shared names tell, and the other shared words, in nats: the mean of both sides. */
  readonly names: number;
  readonly words: number;
  /** Share of what each claim's words tell that the other has, 0 to 1. */
  readonly ofA: number;
  readonly ofB: number;
  /** How many names each has and the other lacks. */
  readonly onlyNamesA: number;
  readonly onlyNamesB: number;
  /** Words of the first that the second has, as such or as another, those that tell most first. */
  readonly shared: readonly string[];
}

/** Lays the words of two claims side by side. `news`: what a word tells within both accounts. */
export function closenessOf(a: Told, b: Told, linkOf: LinkOf, news: (word: string) => number): Closeness {
  const metA = new Float64Array(a.words.length);
  const metB = new Float64Array(b.words.length);
  for (const [i, word] of a.words.entries()) {
    for (const [j, other] of b.words.entries()) {
      const link = linkOf(word, other);
      // "Grey Heron" is no "Red Lantern": a name is met by itself, or in the plural
      if (link === undefined || ((a.names.has(word) || b.names.has(other)) && !isSameName(word, other))) continue;
      metA[i] = Math.max(metA[i]!, WORTH[link]);
      metB[j] = Math.max(metB[j]!, WORTH[link]);
    }
  }
  return sumUp(a, b, metA, metB, news);
}

function isSameName(word: string, other: string): boolean {
  return word === other || word === `${other}s` || other === `${word}s`;
}

function sumUp(a: Told, b: Told, metA: Float64Array, metB: Float64Array, news: (word: string) => number): Closeness {
  const [x, y] = [sumOf(a, metA, news), sumOf(b, metB, news)];
  const shared = a.words.filter((_, at) => metA[at]! > 0).sort((p, q) => news(q) - news(p) || (p < q ? -1 : 1));
  return { names: (x.names + y.names) / 2, words: (x.words + y.words) / 2, ofA: x.share, ofB: y.share, onlyNamesA: x.onlyNames, onlyNamesB: y.onlyNames, shared };
}

function sumOf({ words, names }: Told, met: ArrayLike<number>, news: (word: string) => number): { names: number; words: number; share: number; onlyNames: number } {
  const sums = { names: 0, words: 0, onlyNames: 0 };
  let all = 0;
  for (const [at, word] of words.entries()) {
    const told = news(word);
    all += told;
    if (names.has(word)) {
      sums.names += met[at]! * told;
      if (met[at] === 0) sums.onlyNames++;
    } else sums.words += met[at]! * told;
  }
  return { ...sums, share: all === 0 ? 0 : (sums.names + sums.words) / all };
}

/** What the parts of the closeness count where claims compete for being the one that is meant. Set by hand; the odds are fitted on top of it. */
const PARTS = { words: 0.5, names: 0.3, held: 3, samePredicate: 1 };

/** One number for it. */
export function rankOf(a: Told, b: Told, { words, names, ofA, ofB }: Closeness): number {
  return PARTS.words * words + PARTS.names * names + PARTS.held * Math.min(ofA, ofB) + PARTS.samePredicate * Number(relatePredicates(a.reading, b.reading) === 'same');
}
