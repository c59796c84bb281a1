/**
 * How much a word tells of which story a headline is about: the rarer, the more. How rare it is among the headlines of the workspace counts,
 * and, as much as a hundred headlines would, how rare it is in English; so that two headlines alone can be judged, and in a workspace where
 * every headline names Apple the name tells little.
 */
import type { Headline, HeadlineWord } from '../../types.ts';

/** How many headlines the general frequency of a word stands for. */
const GENERAL_HEADLINES = 100;
/** The same for the word behind another. */
const GENERAL_PAIRS = 3;
/** From the weight of a word back to its rank by frequency (scripts/lexicon/weights.mjs), and by Zipf's law to the share of texts that hold it. */
const RANKS = { least: Math.exp(3), most: 40_000 };
const MOST_COMMON = 0.3;
/** A number below a hundred: one headline in thirty has any given small one. Set by hand. */
const SMALL_NUMBER = 0.03;

/** What the words of some headlines tell, in nats. */
export interface WordNews {
  /** Of a word that `own` of the texts at hand hold, which do not count. */
  of(word: HeadlineWord, own: 1 | 2): number;
  /** Of a word that both texts at hand have behind the same word ("un" behind "jong"): little, where it mostly stands there. */
  behind(word: HeadlineWord): number;
}

/** Counts the words of all headlines of a workspace. */
export function countWords(headlines: readonly Headline[]): WordNews {
  const texts = new Map<string, number>();
  const pairs = new Map<string, number>();
  const count = (counts: Map<string, number>, key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { words } of headlines) {
    for (const word of words) {
      count(texts, word.key);
      if (word.behind !== null) count(pairs, pairOf(word));
    }
  }
  const others = (found: number | undefined, own: number): number => Math.max(0, (found ?? 0) - own);
  const of: WordNews['of'] = (word, own) =>
    -Math.log((others(texts.get(word.key), own) + GENERAL_HEADLINES * generalShare(word)) / (Math.max(0, headlines.length - own) + GENERAL_HEADLINES));
  return {
    of,
    behind: (word) => {
      const [before, both] = [others(texts.get(word.behind ?? ''), 2), others(pairs.get(pairOf(word)), 2)];
      const given = -Math.log((both + GENERAL_PAIRS * generalShare(word)) / (before + GENERAL_PAIRS));
      return Math.min(of(word, 2), Math.max(0, given));
    },
  };
}

function pairOf({ key, behind }: HeadlineWord): string {
  return `${behind ?? ''} ${key}`;
}

/** Share of all English headlines that hold a word, at a guess. */
function generalShare({ key, weight }: HeadlineWord): number {
  if (/^\d{1,2}$/u.test(key)) return SMALL_NUMBER;
  return Math.min(MOST_COMMON, 1 / (RANKS.least * (RANKS.most / RANKS.least) ** weight));
}
