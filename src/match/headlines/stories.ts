/** Headlines → stories: which of a workspace's headlines are of one story, by what their words tell of it. */
import type { Comparison, Headline, Reading } from '../../types.ts';
import { PairSet } from '../pair-set.ts';
import { confidenceOf } from '../weights.ts';
import { layOutWords, storyEvidence, type StoryEvidence } from './evidence.ts';
import { groupByLinks, type Link } from './group-by-links.ts';
import { storyOdds } from './story-odds.ts';
import { countWords, type WordNews } from './word-news.ts';

/** A claim that is the headline of its source, at its place among the readings. */
export interface Headlined {
  readonly at: number;
  readonly reading: Reading;
  readonly headline: Headline;
}

/** Two headlines of one story, by their numbers, with what shows it. */
export interface StoryPair {
  readonly i: number;
  readonly j: number;
  readonly evidence: StoryEvidence;
  /** How likely they are of one story by their own words. */
  readonly likely: number;
  /** They are so near that what they say alike is one statement; else only what one tells and the other turns down. */
  readonly near: boolean;
}

/** A word in more headlines than this brings none together. */
const MOST_HOLDERS = 150;
/** Two headlines are looked at where their common words tell this much, in nats: one rare word, or two that are not. With less, they are hardly of one story. */
const ENOUGH_SHARED = 5;
/** A pair that is less likely of one story than this counts as one that shares nothing. */
const HARDLY = 0.05;
/** What excludes counts against a pair more than nothing in common does. */
const EXCLUDED = -0.5;
/** Mean likelihood of the pairs of a story, in which what is told alike is one statement, and in which it is turned down. */
const NEAR = 0.67;
const ONE_STORY = 0.55;

/** The headlines of a workspace: texts without a full stop, of which the source has nothing else. A source with several claims has been taken apart into statements. */
export function headlinesOf(readings: readonly Reading[]): Headlined[] {
  const claims = new Map<string, number>();
  for (const { source } of readings) claims.set(source, (claims.get(source) ?? 0) + 1);
  return readings.flatMap((reading, at) => (reading.headline && claims.get(reading.source) === 1 ? [{ at, reading, headline: reading.headline }] : []));
}

export interface Stories {
  /** Pairs of one story that share something, ascending. */
  readonly pairs: readonly StoryPair[];
  /** For each headline the number of its story, as near as {@link StoryPair.near} has it. */
  readonly storyOf: Int32Array;
}

/** Finds the stories. `comparisons`: what the slots found of the headlines. */
export function findStories(headlined: readonly Headlined[], comparisons: readonly Comparison[]): Stories {
  const n = headlined.length;
  const news = countWords(headlined.map(({ headline }) => headline));
  const laid = headlined.map(({ headline }) => layOutWords(headline));
  const known = supports(headlined, comparisons);
  const found: { i: number; j: number; evidence: StoryEvidence; likely: number }[] = [];
  const links: Link[] = [];
  for (const code of candidates(headlined, news)) {
    const [i, j] = [Math.floor(code / n), code % n];
    const evidence = storyEvidence(laid[i]!, laid[j]!, news);
    if (evidence === null) continue;
    const likely = confidenceOf(storyOdds(evidence).reduce((sum, { weight }) => sum + weight, 0));
    if (likely < HARDLY && !known.has(code)) continue;
    found.push({ i, j, evidence, likely });
    links.push({ i, j, value: Math.max(known.get(code) ?? EXCLUDED, likely + (evidence.excluding > 0 ? EXCLUDED : 0)) });
  }
  const [near, loose] = groupByLinks(n, links, [NEAR, ONE_STORY]) as [Int32Array, Int32Array];
  return { pairs: found.filter(({ i, j }) => loose[i] === loose[j]).map((pair) => ({ ...pair, near: near[pair.i] === near[pair.j] })), storyOf: near };
}

/** Pairs whose common words, of those which not too many have, tell enough; as i × n + j, ascending. */
function candidates(headlined: readonly Headlined[], news: WordNews): Float64Array {
  const holders = new Map<string, number[]>();
  for (const [i, { headline }] of headlined.entries()) {
    for (const { key } of headline.words) {
      const list = holders.get(key);
      if (list) list.push(i);
      else holders.set(key, [i]);
    }
  }
  const pairs = new PairSet(headlined.length);
  const shared = new Float64Array(headlined.length);
  for (const [j, { headline }] of headlined.entries()) {
    const touched: number[] = [];
    for (const word of headline.words) {
      const list = holders.get(word.key)!;
      if (list.length > MOST_HOLDERS) continue;
      const worth = news.of(word, 2);
      for (const i of list) {
        if (i >= j) break;
        if (shared[i] === 0) touched.push(i);
        shared[i]! += worth;
      }
    }
    for (const i of touched) {
      if (shared[i]! >= ENOUGH_SHARED) pairs.add(i, j);
      shared[i] = 0;
    }
  }
  return pairs.sorted();
}

/** What the slots have shown to be the same, by pair, with how sure that is. */
function supports(headlined: readonly Headlined[], comparisons: readonly Comparison[]): ReadonlyMap<number, number> {
  const numbers = new Map(headlined.map(({ reading }, i) => [reading.claim, i]));
  const found = new Map<number, number>();
  for (const { a, b, relation, confidence } of comparisons) {
    const [i, j] = [numbers.get(a), numbers.get(b)];
    if (i === undefined || j === undefined || (relation !== 'equivalent' && relation !== 'entails' && relation !== 'entailed-by')) continue;
    found.set(Math.min(i, j) * headlined.length + Math.max(i, j), confidence);
  }
  return found;
}
