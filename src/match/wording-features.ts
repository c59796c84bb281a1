/** What the words and letters of two texts tell of whether they say the same: before it is known what that is worth (wording-odds.ts). */
import type { ContentWord, Reading } from '../types.ts';
import type { Alignment } from './align.ts';
import { sharedLetters } from './shared-letters.ts';
import type { WordingFeature } from './wording-odds.ts';
import { coverage, type Coverage, type WordMatch } from './words.ts';

/** Two texts' words side by side. */
export interface Wording {
  readonly coverage: Coverage;
  /** Whether b is the shorter text. */
  readonly bIsShort: boolean;
  readonly features: ReadonlyMap<WordingFeature, number>;
}

/** Lengths count as alike from this share on, and as different up to that one: below, a passage is held against a sentence. */
const LIKE_LENGTH = { from: 0.4, to: 0.7 };
/** Share of the longer one's letters from which on they begin to tell: below, they only say that the subject is one. */
const TELLING_LETTERS = 0.6;
/** More words that exclude each other make no difference. */
const MOST_EXCLUDING = 2;

const SENTENCE = /[.!"”’]\s*$/u;

/** Lays two texts side by side by their words; what is 0 is left out. Symmetric but for `bIsShort`. */
export function wordingOf(alignment: Alignment, wordsA: readonly ContentWord[], wordsB: readonly ContentWord[]): Wording {
  const { a, b } = alignment;
  const found = coverage(wordsA, wordsB);
  const bIsShort = wordsB.length <= wordsA.length;
  const [short, long] = bIsShort ? [found.matchesB, found.matchesA] : [found.matchesA, found.matchesB];
  const held = bIsShort ? found.ofB : found.ofA;
  const letters = sharedLetters(a.text, b.text);
  const alike = likeLength(short.length, long.length);
  const sentences = alike * Number(SENTENCE.test(a.text) && SENTENCE.test(b.text));
  const features = new Map<WordingFeature, number>();
  const tell = (name: WordingFeature, value: number): void => {
    if (value !== 0) features.set(name, Math.round(value * 1e4) / 1e4);
  };
  const lettersAlike = Math.max(0, alike * letters.ofLonger - TELLING_LETTERS);
  tell('wordsBase', 1);
  tell('likeLength', alike);
  tell('twoSentences', sentences);
  tell('wordsHeld', held);
  tell('lettersHeld', letters.ofShorter);
  tell('lettersAlike', lettersAlike);
  tell('sentencesAlike', lettersAlike * sentences);
  tell('leftWords', sentences * alike * Math.log1p(missing(long, ({ word }) => !word.proper && !isNumeral(word))));
  tell('excludingWord', Math.min(MOST_EXCLUDING, short.filter(excludes).length));
  tell('otherDigits', Math.log1p(missing(short, ({ word }) => isNumeral(word))));
  tell('otherNumber', Number(alignment.quantities.some((pair) => pair.relation === 'disjoint')));
  tell('otherTime', Number(alignment.time === 'disjoint'));
  tell('opposedPredicate', Number(alignment.predicate === 'opposite' || alignment.predicate === 'reverse'));
  tell('negatedOnce', Number(a.negated !== b.negated));
  tell('openOnce', Number(isOpen(a) !== isOpen(b)));
  tell('doubtedOnce', Number(isDoubted(a) !== isDoubted(b)));
  tell('passedOnOnce', Number(a.headline !== null && b.headline !== null && a.headline.passedOn !== b.headline.passedOn));
  return { coverage: found, bIsShort, features };
}

function likeLength(short: number, long: number): number {
  const ratio = short / Math.max(1, long);
  return Math.max(0, Math.min(1, (ratio - LIKE_LENGTH.from) / (LIKE_LENGTH.to - LIKE_LENGTH.from)));
}

function missing(matches: readonly WordMatch[], counts: (match: WordMatch) => boolean): number {
  return matches.filter((match) => (match.relation === 'none' || excludes(match)) && counts(match)).length;
}

function excludes({ relation }: WordMatch): boolean {
  return relation === 'opposite' || relation === 'excluding';
}

function isNumeral({ key }: ContentWord): boolean {
  return /\d/u.test(key);
}

/** Only asked, or passed on as a rumour: that says less than that it is so. */
export function isDoubted({ text, certainty }: Reading): boolean {
  return text.includes('?') || certainty.value === 'reported' || certainty.value === 'unconfirmed';
}

/** Told as to come. */
function isOpen(reading: Reading): boolean {
  return reading.certainty.value === 'forecast';
}
