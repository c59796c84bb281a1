/**
 * A short claim that somebody holds against a passage which tells the same with another value in one place: "was created by Tom Brady"
 * against "the sculptor Gutzon Borglum created …", "refused to model for Mango" against "has modelled for Mango". The slots of the two
 * cannot be laid side by side there, since the passage says it in passing. Never asked of the claims of a list.
 */
import type { ContentWord, Feature, Reading } from '../../types.ts';
import type { FoundConflict } from '../conflict/conflict-rule.ts';
import { denialIn } from './denial.ts';
import { onlyOfSeveral } from './only.ts';
import { otherFact } from './other-fact.ts';
import { otherPeople } from './other-people.ts';
import { otherAmount } from './other-amount.ts';
import { otherKind } from './other-kind.ts';
import { otherNumber } from './other-number.ts';
import { otherTime } from './other-time.ts';
import { otherValue } from './other-value.ts';
import { otherWord } from './other-word.ts';
import type { ClaimAndPassage, Way } from './claim-and-passage.ts';
import { topicEnd } from './claim-parts.ts';
import { isSameWord, nameAt, passageWords, type PassageWord } from './passage-words.ts';

/** Log-odds that such a conflict is one. Set by hand, and low: of those in the half of the development sets that was built on more were right (docs/evaluation.md). */
const ODDS: Readonly<Record<Way, number>> = { deniedInPassage: 0.8, otherValueThere: 1.2, otherKindOfThing: 1.2, otherWordThere: 0.8, otherFactThere: 1.2 };

/** Words that tell something: a claim of more is no short one. */
const SHORT_CLAIM = 9;

const WAYS = [otherNumber, otherAmount, denialIn, otherValue, otherTime, otherKind, otherWord, onlyOfSeveral, otherFact, otherPeople] as const;

/** Asked where the slots found that the one holds the other: all else is the same there. */
const WAYS_AGAINST_SLOTS = [denialIn, otherWord, otherFact] as const;

/** Judges the shorter of two texts as a claim, the longer as the passage; null where nothing is told otherwise. `held`: the slots found that the one holds the other. */
export function toldOtherwise(a: Reading, b: Reading, wordsA: readonly ContentWord[], wordsB: readonly ContentWord[], held = false): { readonly conflicts: readonly FoundConflict[]; readonly features: readonly Feature[] } | null {
  if (!a.read || !b.read) return null;
  const claimIsB = wordsB.length <= wordsA.length;
  const [claim, passage, claimWords, words] = claimIsB ? [b, a, wordsB, wordsA] : [a, b, wordsA, wordsB];
  if (claimWords.length > SHORT_CLAIM || isOpen(claim) || isOpen(passage) || claim.text.includes('?') || passage.text.includes('?')) return null;
  const [short, long] = [passageWords(claim, claimWords), passageWords(passage, words)];
  const pair: ClaimAndPassage = { claim, passage, short, long, ofOne: areOfOne(claim, short, long), held };
  for (const way of held ? WAYS_AGAINST_SLOTS : WAYS) {
    const found = way(pair);
    if (!found) continue;
    const [aValue, bValue] = claimIsB ? [found.told, found.said] : [found.said, found.told];
    return { conflicts: [{ type: found.type, slot: found.slot, aValue, bValue, guess: true }], features: [{ name: found.way, value: 1, weight: ODDS[found.way] }] };
  }
  return null;
}

/** "Two men were shot" names nobody, though it opens with a capital. */
function areOfOne({ quantities }: Reading, short: readonly PassageWord[], long: readonly PassageWord[]): boolean {
  const topic = short.slice(0, topicEnd(short)).filter(({ capital, word }) => capital && word !== null);
  if (quantities.some(({ words }) => words[0]?.start === 0)) return false;
  const [first, second] = long;
  const [x, y] = [short, long].map((words) => words.find(({ word }) => word !== null));
  // "The opera house in Marlund", "Marlund's opera house"
  if (topic.length === 0 && x !== undefined && short[0]?.lower === 'the' && short.some((word) => word.capital && word.word?.proper === true && long.some((other) => other.capital && isSameWord(word, other))) && long.some((word) => isSameWord(x, word))) return true;
  if (topic.length === 0) return x !== undefined && y !== undefined && ((first?.lower === 'the' && isSameWord(x, y)) || (short[0]?.lower === 'the' && long.some((word, at) => isSameWord(x, word) && long[at - 1]?.lower === 'the')));
  if (haveOtherFirstNames(short, long)) return false;
  if (topic.some((word) => long.some((other) => other.capital && isSameWord(word, other)))) return true;
  return !(first?.lower === 'the' ? second : first)?.word?.proper;
}

/** "Tim Rowe" and "Theodore Rowe": one family, two people. */
function haveOtherFirstNames(short: readonly PassageWord[], long: readonly PassageWord[]): boolean {
  const [x, y] = [nameAt(short, 0), nameAt(long, 0)];
  if (!x || !y || x.to < 2 || y.to < 2) return false;
  const [first, last, other, otherLast] = [short[0]!, short[x.to - 1]!, long[0]!, long[y.to - 1]!];
  return last.lower === otherLast.lower && first.lower !== other.lower && !long.some(({ lower }) => lower === first.lower) && ![first, other].some(({ lower }) => TITLE.has(lower));
}

const TITLE = new Set(['the', 'mr', 'mrs', 'ms', 'dr', 'sir', 'president', 'king', 'queen', 'prince', 'princess', 'saint', 'st', 'mount', 'lake', 'general', 'captain', 'actor', 'actress', 'singer', 'professor', 'in', 'on', 'at', 'a', 'an']);

function isOpen({ certainty }: Reading): boolean {
  return certainty.value === 'forecast' || certainty.value === 'unconfirmed';
}
