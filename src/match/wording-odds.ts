/**
 * How likely it is that two texts say the same, by their words alone: logistic regression on the development sets (docs/evaluation.md),
 * each set counted alike whatever its size and its share of pairs that are the same. The coefficients are rounded, and the base is
 * lower than the fitted one, since those sets hold only pairs that somebody thought worth comparing.
 */
import type { Feature } from '../types.ts';
import type { Coverage } from './words.ts';

/** What is counted against sameness, or for it. */
export interface WordingEvidence {
  readonly coverage: Coverage;
  /** Whether b is the shorter text. */
  readonly bIsShort: boolean;
  /** Numbers and dates of the shorter text that the longer lacks or gives otherwise. */
  readonly numbers: number;
  readonly times: number;
  /** Words of the shorter one that stand against an opposite, or one that excludes them. */
  readonly excluding: number;
  readonly negatedOnce: boolean;
  /** One says that it is so, the other that it will, may or is said to be. */
  readonly openOnce: boolean;
}

const ODDS = { wordsBase: -2.1, wordsHeld: 3.4, likeLength: 0.5, excludingWord: -1.3, otherNumber: -0.7, otherTime: -0.3, negatedOnce: -0.8, openOnce: -0.6 } as const;

/** Lengths count as alike from this share on, and as different up to that one: below, a passage is held against a sentence. */
const LIKE_LENGTH = { from: 0.4, to: 0.7 };
/** Where both are of like length, both must hold the other's words; this much of the share is the longer one's. */
const LONGER = 0.8;

/** The features, in logits: their sum is the log-odds that the texts say the same. */
export function wordingOdds(evidence: WordingEvidence): readonly Feature[] {
  const { coverage, bIsShort } = evidence;
  const [short, long] = bIsShort ? [coverage.ofB, coverage.ofA] : [coverage.ofA, coverage.ofB];
  const [nShort, nLong] = bIsShort ? [coverage.matchesB.length, coverage.matchesA.length] : [coverage.matchesA.length, coverage.matchesB.length];
  const ratio = nLong === 0 ? 0 : nShort / nLong;
  const alike = Math.max(0, Math.min(1, (ratio - LIKE_LENGTH.from) / (LIKE_LENGTH.to - LIKE_LENGTH.from)));
  const share = short + alike * LONGER * (long - short);
  const features: Feature[] = [];
  const add = (name: keyof typeof ODDS, times: number): void => {
    if (times !== 0) features.push({ name, value: Math.round(times * 1e4) / 1e4, weight: Math.round(ODDS[name] * times * 1e4) / 1e4 });
  };
  add('wordsBase', 1);
  add('wordsHeld', share);
  add('likeLength', alike);
  add('excludingWord', Math.min(2, evidence.excluding));
  add('otherNumber', Math.min(2, evidence.numbers));
  add('otherTime', Math.min(2, evidence.times));
  add('negatedOnce', Number(evidence.negatedOnce));
  add('openOnce', Number(evidence.openOnce));
  return features;
}

/** What tells that two texts, of which one turns the other down, are of one matter. */
export interface MatterEvidence {
  /** Share of the words of the one that turns down, and of the one that tells, that the other has, 0 to 1. */
  readonly denying: number;
  readonly telling: number;
  /** One of the texts tells of several things. */
  readonly passage: boolean;
  /** Both are sentences with a full stop, and no headlines: what their slots did not lay side by side is mostly another matter. */
  readonly sentences: boolean;
}

/** Rounded from the share of right ones among the development sets' pairs of which one text turns the other down. */
const MATTER_ODDS = { matterBase: -1.2, denyingHeld: 2, tellingHeld: 2, inPassage: -1.5, inSentences: -1.5 } as const;

/** The features, in logits: their sum is the log-odds that the one denies what the other says. */
export function matterOdds({ denying, telling, passage, sentences }: MatterEvidence): readonly Feature[] {
  const add = (name: keyof typeof MATTER_ODDS, value: number): Feature => ({ name, value, weight: Math.round(MATTER_ODDS[name] * value * 1e4) / 1e4 });
  return [add('matterBase', 1), add('denyingHeld', denying), add('tellingHeld', telling), ...(passage ? [add('inPassage', 1)] : []), ...(sentences ? [add('inSentences', 1)] : [])];
}
