/** What speaks for two headlines being of one story, and against it. */
import type { Headline, HeadlineWord } from '../../types.ts';
import { fateOf } from './fates.ts';
import type { WordNews } from './word-news.ts';

/** Two words that stand for each other, and what they tell. */
export interface SharedWord {
  readonly a: HeadlineWord;
  readonly b: HeadlineWord;
  /** In nats. */
  readonly news: number;
}

export interface StoryEvidence {
  /** What the shared words tell, in nats: the mean of both sides. */
  readonly shared: number;
  /** Share of each text's news that the other has, 0 to 1. */
  readonly ofA: number;
  readonly ofB: number;
  /** How many shared words tell something. */
  readonly telling: number;
  /** Words of the one that exclude a word of the other: March and May, British and American, killed and wounded. */
  readonly excluding: number;
  /** How many words only the one has, and only the other. */
  readonly onlyA: number;
  readonly onlyB: number;
  /** Names, and whether numbers, that either has and the other lacks. */
  readonly otherNames: number;
  readonly otherNumbers: boolean;
  readonly words: readonly SharedWord[];
}

/** A word that means the same is nearly the word itself. */
const ALIKE = 0.8;
/** From this much on, in nats, a shared word tells of the story. */
const TELLING = 1;
/** Names that news seldom has (weights as in {@link HeadlineWord.weight}). */
const RARE_NAME = 0.7;

/** A headline with what is looked up in it again and again. */
export interface LaidOut {
  readonly words: readonly HeadlineWord[];
  readonly byKey: ReadonlyMap<string, HeadlineWord>;
  readonly fates: ReadonlySet<string>;
}

/** Prepares a headline for being held against others. */
export function layOutWords({ words }: Headline): LaidOut {
  return { words, byKey: new Map(words.map((word) => [word.key, word])), fates: new Set(words.flatMap(({ lemma }) => fateOf(lemma) ?? [])) };
}

/** Lays two headlines side by side; null where they share too little to be looked at. */
export function storyEvidence(a: LaidOut, b: LaidOut, news: WordNews): StoryEvidence | null {
  const x = matchAll(a, b, news);
  if (x.shared < LEAST_SHARED) return null;
  const y = matchAll(b, a, news);
  const [restA, restB] = [a.words.filter((word) => !x.matched.has(word)), b.words.filter((word) => !y.matched.has(word))];
  const names = (rest: readonly HeadlineWord[]): number => rest.filter((word) => word.proper && word.weight >= RARE_NAME && !isNumber(word)).length;
  return {
    shared: (x.shared + y.shared) / 2,
    ofA: x.shared / x.all,
    ofB: y.shared / y.all,
    telling: x.words.filter((word) => word.news > TELLING).length,
    excluding: restA.reduce((sum, word) => sum + restB.filter((other) => excludes(word, other)).length, 0) + Number(haveOtherFates(a, b)),
    onlyA: restA.length,
    onlyB: restB.length,
    otherNames: Math.min(names(restA), names(restB)),
    otherNumbers: restA.some(isNumber) && restB.some(isNumber),
    words: x.words,
  };
}

/** Less than this much in common, in nats, is nothing. */
const LEAST_SHARED = 1.5;

interface Matches {
  readonly shared: number;
  readonly all: number;
  readonly matched: ReadonlySet<HeadlineWord>;
  readonly words: readonly SharedWord[];
}

function matchAll({ words }: LaidOut, other: LaidOut, news: WordNews): Matches {
  const { byKey } = other;
  const matched = new Set<HeadlineWord>();
  const pairs: SharedWord[] = [];
  let [shared, all] = [0, 0];
  let before: HeadlineWord | null = null;
  for (const word of words) {
    const same = byKey.get(word.key);
    const found = same ?? other.words.find((one) => isAlike(word, one));
    // Behind the same word in both, and that word was counted.
    const led = same !== undefined && word.behind !== null && word.behind === same.behind && before?.key === word.behind && byKey.has(word.behind);
    const own = same ? (led ? news.behind(word) : news.of(word, 2)) : news.of(word, 1);
    all += own;
    if (found) {
      const worth = same ? own : ALIKE * Math.min(own, news.of(found, 1));
      shared += worth;
      matched.add(word);
      pairs.push({ a: word, b: found, news: worth });
    }
    before = word;
  }
  return { shared, all, matched, words: pairs };
}

function isAlike(a: HeadlineWord, b: HeadlineWord): boolean {
  return a.alike.includes(b.lemma) || b.alike.includes(a.lemma) || a.concepts.some((concept) => b.concepts.includes(concept));
}

function excludes(a: HeadlineWord, b: HeadlineWord): boolean {
  if (a.opposites.includes(b.lemma) || b.opposites.includes(a.lemma)) return true;
  if (b.concepts.some((concept) => a.opposites.includes(`concept:${concept}`)) || a.concepts.some((concept) => b.opposites.includes(`concept:${concept}`))) return true;
  if (a.group !== null && b.group !== null && a.group !== b.group && setOf(a.group) === setOf(b.group)) return true;
  return a.key.startsWith('country:') && b.key.startsWith('country:');
}

function setOf(group: string): string {
  return group.slice(0, group.indexOf('.'));
}

function haveOtherFates({ fates: x }: LaidOut, { fates: y }: LaidOut): boolean {
  return x.size > 0 && y.size > 0 && ![...x].some((fate) => y.has(fate));
}

function isNumber({ key }: HeadlineWord): boolean {
  return /\d/u.test(key);
}
