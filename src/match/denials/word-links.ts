/** Which words of two accounts stand for each other, and how much each tells within the two. */
import type { MeaningOfAnyPart } from '../../types.ts';
import type { Account, MeaningsOf } from './account.ts';

/** How two words stand to each other: "kind" where one is a kind of the other. */
export type Link = 'same' | 'alike' | 'kind' | 'opposite';

/** What is found again of a word, of what it tells; an opposite tells that the two are of one matter, if of little. */
export const WORTH: Readonly<Record<Link, number>> = { same: 1, alike: 0.85, kind: 0.6, opposite: 0.3 };

/** How two words stand to each other, in whatever order; undefined where they have nothing to do with each other. */
export type LinkOf = (word: string, other: string) => Link | undefined;

/** Makes the lookup; each two words are looked at once. */
export function createLinks(meaningsOf: MeaningsOf): LinkOf {
  const known = new Map<string, Map<string, Link | undefined>>();
  return (word, other) => {
    if (word === other) return 'same';
    const ofWord = known.get(word) ?? new Map<string, Link | undefined>();
    known.set(word, ofWord);
    if (!ofWord.has(other)) ofWord.set(other, linkBetween(word, other, meaningsOf));
    return ofWord.get(other);
  };
}

function linkBetween(word: string, other: string, meaningsOf: MeaningsOf): Link | undefined {
  // the name of a product in the plural
  if (word === `${other}s` || other === `${word}s`) return 'alike';
  const [x, y] = [meaningsOf(word), meaningsOf(other)];
  if (x.alike.has(other) || y.alike.has(word) || x.concepts.some((concept) => y.concepts.includes(concept))) return 'alike';
  if (x.kinds.has(other) || y.kinds.has(word)) return 'kind';
  return isOpposite(x, y, word, other) ? 'opposite' : undefined;
}

function isOpposite(x: MeaningOfAnyPart, y: MeaningOfAnyPart, word: string, other: string): boolean {
  if (x.opposites.has(other) || y.opposites.has(word)) return true;
  if (y.concepts.some((concept) => x.opposedConcepts.includes(concept))) return true;
  return x.group !== null && x.group.set === y.group?.set && x.group.name !== y.group.name;
}

/** As much as this many claims, how rare a word is in English counts. */
const GENERAL_CLAIMS = 6;
/** From the weight of a word back to the share of texts that hold it, by Zipf's law, as for headlines (`../headlines/word-news.ts`). */
const RANKS = { least: Math.exp(3), most: 40_000 };
const MOST_COMMON = 0.3;
/** More than this no word tells, in nats. */
const MOST_NEWS = 6;

/** What each word tells of which matter of the story a claim is about, in nats: the rarer among the other claims of both accounts and in English, the more. */
export function newsWithin(a: Account, b: Account, meaningsOf: MeaningsOf): (word: string) => number {
  const claims = Math.max(0, a.claims.length + b.claims.length - 2);
  const known = new Map<string, number>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const others = Math.max(0, (a.counts.get(word) ?? 0) + (b.counts.get(word) ?? 0) - 2);
    const general = Math.min(MOST_COMMON, 1 / (RANKS.least * (RANKS.most / RANKS.least) ** meaningsOf(word).weight));
    const news = Math.min(MOST_NEWS, -Math.log((others + GENERAL_CLAIMS * general) / (claims + GENERAL_CLAIMS)));
    known.set(word, news);
    return news;
  };
}
