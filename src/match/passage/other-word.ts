/** All that the claim says is in the passage but for one word, in the place of which stands its opposite: the "first" and the "second studio album". */
import { relatePredicates } from '../predicates.ts';
import { relateWords } from '../words.ts';
import { isDenying, sayingWords, topicEnd } from './claim-parts.ts';
import { findWord, type PassageWord } from './passage-words.ts';
import type { ClaimAndPassage, ToldOtherwise } from './claim-and-passage.ts';

/** Sets of which a text often has several, each of another event; times are told apart by themselves. */
const OFTEN_SEVERAL = new Set(['month', 'weekday', 'day-part', 'season', 'us-state', 'continent']);
const NEAR = 2;
const NEAR_THERE = 3;

const words = (list: string): ReadonlySet<string> => new Set(list.split(',').map((word) => word.trim()));

/** What ends a scale at either end: "the greatest star" and "the worst star". */
const SUPERLATIVES: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[] = [
  [words('best, greatest, finest, top, leading'), words('worst, poorest, lowest')],
  [words('best-selling, bestselling, top-selling'), words('worst-selling')],
  [words('largest, biggest, greatest, longest, tallest, highest'), words('smallest, tiniest, shortest, lowest, least')],
  [words('most'), words('least')],
  [words('oldest, earliest, eldest'), words('youngest, newest, latest')],
  [words('richest, wealthiest'), words('poorest')],
  [words('highly, largely, mainly, mostly, widely, entirely'), words('barely, hardly, scarcely, rarely, not')],
];

/** Kinds of drama, and of music, in front of one and the same noun. */
const GENRES: readonly ReadonlySet<string>[] = [
  words('horror, medical, legal, western, romantic, war, sports, biographical, crime, science-fiction, police, hospital'),
  words('country, pop, rap, metal, jazz, classical, folk, reggae, punk, techno, dancehall, disco'),
];

export function otherWord({ claim, passage, short, long, ofOne }: ClaimAndPassage): ToldOtherwise | null {
  // "convicted of smuggling" and "acquitted of trafficking": what the slots understood, they have judged
  if (!ofOne || relatePredicates(claim, passage) === 'opposite') return null;
  const topic = topicEnd(short);
  const words = sayingWords(short, topic);
  if (short.some((_, at) => isDenying(short, at)) || long.some((_, at) => isDenying(long, at))) return null;
  const missing = words.filter(([word]) => findWord(word, long) < 0);
  const [lone] = missing;
  if (!lone || missing.length !== 1 || (words.length < 2 && !hasTopic(short, topic, long))) return null;
  const [word, at] = lone;
  const alone = words.length < 2;
  for (const [there, other] of long.entries()) {
    if (!excludes(word, other, alone) || !haveOneNeighbour(short, at, long, there)) continue;
    return { type: 'attribute', slot: 'object', said: word.text, told: other.text, way: 'otherWordThere' };
  }
  return null;
}

/** Whether the passage names what the claim is about. */
function hasTopic(short: readonly PassageWord[], topic: number, long: readonly PassageWord[]): boolean {
  return short.slice(0, topic).some((word) => word.capital && word.word !== null && findWord(word, long) >= 0);
}

/** `opposite`: nothing but an opposite will do. */
function excludes({ word, lower }: PassageWord, { word: other, lower: otherLower }: PassageWord, opposite: boolean): boolean {
  if (SUPERLATIVES.some(([some, others]) => (some.has(lower) && others.has(otherLower)) || (others.has(lower) && some.has(otherLower)))) return true;
  if (!opposite && GENRES.some((set) => set.has(lower) && set.has(otherLower) && lower !== otherLower)) return true;
  if (!word || !other || word.proper || other.proper) return false;
  const relation = relateWords(word, other);
  return relation === 'opposite' || (!opposite && relation === 'excluding' && !OFTEN_SEVERAL.has(word.meaning.group?.set ?? ''));
}

/** "second *studio* album" and "first *studio* album": what stands by the one stands by the other. */
function haveOneNeighbour(short: readonly PassageWord[], at: number, long: readonly PassageWord[], there: number): boolean {
  return [...short.slice(Math.max(0, at - NEAR), at), ...short.slice(at + 1, at + 1 + NEAR)].some((neighbour) => neighbour.word !== null && long.some((other, i) => i !== there && Math.abs(i - there) <= NEAR_THERE && findWord(neighbour, [other]) === 0));
}
