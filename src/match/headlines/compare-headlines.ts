/**
 * Headlines are compared as headlines: those of one story that take it alike say the same, and one that turns the story down contradicts
 * one that tells it. The slots come first: what they found to be the same, a conflict or a development stays, and people's rulings do.
 */
import type { Comparison, Feature, Reading, SlotName } from '../../types.ts';
import { align, type Alignment } from '../align.ts';
import { layOut } from '../compare.ts';
import type { ParticipantRelation } from '../participants.ts';
import { confidenceOf } from '../weights.ts';
import type { SharedWord } from './evidence.ts';
import { findStories, headlinesOf, type Headlined, type StoryPair } from './stories.ts';
import { storyOdds } from './story-odds.ts';

/** How sure it is that two headlines of one story, told otherwise, are compatible. */
const OTHERWISE = 0.5;
/** Words that a verdict names. */
const NAMED_WORDS = 4;

/** What the headlines of a workspace show. */
export interface ComparedHeadlines {
  /** Those that were given, and what the headlines add, in the order of the readings. */
  readonly comparisons: readonly Comparison[];
  /** For the claims of a story, which side of which story each takes: claims of one side say the same, whether or not they share a word. */
  readonly sides: ReadonlyMap<string, string>;
}

/** Adds to the comparisons of a workspace what its headlines show. */
export function compareHeadlines(readings: readonly Reading[], comparisons: readonly Comparison[]): ComparedHeadlines {
  const headlined = headlinesOf(readings);
  if (headlined.length < 2) return { comparisons, sides: new Map() };
  const { pairs, storyOf } = findStories(headlined, comparisons);
  const sides = new Map(headlined.flatMap(({ reading, headline }, i) => (headline.stance === 'asks' ? [] : [[reading.claim, `${storyOf[i]} ${headline.stance}`] as const])));
  const found = new Map<string, Comparison>();
  for (const pair of pairs) {
    const comparison = compareInStory(headlined[pair.i]!, headlined[pair.j]!, pair);
    if (comparison) found.set(keyOf(comparison), comparison);
  }
  if (found.size === 0) return { comparisons, sides };
  const kept = comparisons.filter((comparison) => {
    const ofStory = found.get(keyOf(comparison));
    return ofStory === undefined || isDecided(comparison, ofStory);
  });
  for (const comparison of kept) found.delete(keyOf(comparison));
  const places = new Map(readings.map(({ claim }, at) => [claim, at]));
  return { comparisons: [...kept, ...found.values()].sort((x, y) => places.get(x.a)! - places.get(y.a)! || places.get(x.b)! - places.get(y.b)!), sides };
}

/** What people, or the slots, have settled: a conflict and a development stay, and so does a sameness of which the slots are the surer. */
function isDecided({ relation, why, ruling, confidence }: Comparison, ofStory: Comparison): boolean {
  if (ruling !== null || relation === 'conflict' || relation === 'development' || ofStory.why.code === 'story-told-otherwise') return true;
  const same = relation === 'equivalent' || relation === 'entails' || relation === 'entailed-by' || why.code === 'same-event' || why.code === 'same-figure';
  return same && ofStory.relation !== 'conflict' && confidence >= ofStory.confidence;
}

/** Two headlines of one story; null where one only asks, or where nothing follows. */
function compareInStory(one: Headlined, other: Headlined, pair: StoryPair): Comparison | null {
  const [a, b] = [one.reading, other.reading];
  const [x, y] = [one.headline.stance, other.headline.stance];
  if (x === 'asks' || y === 'asks') return null;
  if (x === y && !pair.near) return null;
  const statements = !one.headline.clipped && !other.headline.clipped;
  const alignment = align(a, b);
  const args = { words: namedWords(pair.evidence.words) };
  const otherwise = toldOtherwise(alignment);
  if (otherwise !== null) return x !== y ? null : layOut(alignment, { relation: 'compatible', why: 'story-told-otherwise', args: { ...args, slot: otherwise }, conflicts: [], developing: null }, { confidence: OTHERWISE, features: [] });
  if (statements || (x === y && isMinimalPair(pair))) return null;
  const features = featuresOf(pair, x === y);
  const score = { confidence: confidenceOf(features.reduce((sum, { weight }) => sum + weight, 0)), features };
  if (x === y) return layOut(alignment, { relation: 'compatible', why: 'same-story', args, conflicts: [], developing: null }, score);
  const value = (turned: boolean): string => (turned ? 'denied' : 'affirmed');
  const conflict = { type: 'polarity', slot: 'polarity', aValue: value(x === 'turns-down'), bValue: value(y === 'turns-down'), guess: true } as const;
  return layOut(alignment, { relation: 'conflict', why: 'story-turned-down', args: { ...args, side: x === 'turns-down' ? 'a' : 'b' }, conflicts: [conflict], developing: null }, score);
}

/**
 * In which slot two headlines of one story differ, so that they do not say the same; null where in none. That is no conflict yet: what a
 * headline counts, and of whom it tells, is seldom sure enough.
 */
function toldOtherwise({ predicate, subject, object, place, time, quantities }: Alignment): SlotName | null {
  const apart = (role: ParticipantRelation): boolean => predicate !== 'different' && role.relation === 'disjoint' && !role.guess;
  if (quantities.some(({ main, relation }) => main && relation === 'disjoint')) return 'quantity';
  if (predicate !== 'different' && time === 'disjoint') return 'time';
  if (apart(subject)) return 'subject';
  if (apart(object)) return 'object';
  if (apart(place)) return 'place';
  return predicate === 'opposite' || predicate === 'reverse' ? 'predicate' : null;
}

/**
 * Two that are the same but for a word, or for their names, mostly differ in just these. Where others of the story join them all the same,
 * the words are two for one thing.
 */
function isMinimalPair({ evidence: { ofA, ofB, onlyA, onlyB, otherNames } }: StoryPair): boolean {
  if (onlyA === 0 || onlyB === 0) return false;
  const held = Math.min(ofA, ofB);
  return (onlyA === 1 && onlyB === 1) || held >= ALL_ELSE || (otherNames > 0 && held >= ALL_BUT_NAMES);
}

/** Two texts that hold this much of each other, but each has a word that the other lacks, differ in nothing but that. */
const ALL_ELSE = 0.85;
/** The same where what each has are names. */
const ALL_BUT_NAMES = 0.6;

/** How sure it is, in logits: that they are of one story, which the rest of the story bears out, and that both were read rightly. */
const SURE = { same: { inStory: 2, storyOdds: 0.35 }, opposed: { inStory: 1.3, storyOdds: 0.3 } } as const;

function featuresOf({ evidence }: StoryPair, alike: boolean): Feature[] {
  const { inStory, storyOdds: stretch } = alike ? SURE.same : SURE.opposed;
  const odds = storyOdds(evidence);
  return [{ name: 'inStory', value: 1, weight: inStory }, ...odds.map((feature) => ({ ...feature, weight: Math.round(feature.weight * stretch * 1e4) / 1e4 }))];
}

/** The shared words that tell most: “lighthouse”, “stolen”. */
function namedWords(words: readonly SharedWord[]): string {
  return [...words].sort((x, y) => y.news - x.news || (x.a.key < y.a.key ? -1 : 1)).slice(0, NAMED_WORDS).map(({ a }) => `“${a.lemma}”`).join(', ');
}

function keyOf({ a, b }: Comparison): string {
  return `${a} ${b}`;
}
