/**
 * Two texts that somebody holds against each other, of which one turns down what the other tells: "No, the king is not dead", "Rumours
 * of the king's death debunked". Their words, those of the turning down left out, tell how likely they are of one matter.
 */
import type { ContentWord, Feature, Reading } from '../types.ts';
import type { Alignment } from './align.ts';
import type { FoundConflict } from './conflict/conflict-rule.ts';
import { isNoneYet } from './conflict/polarity.ts';
import { confidenceOf } from './weights.ts';
import { crossed } from './wording.ts';
import { matterOdds } from './wording-odds.ts';
import { coverage, type WordMatch } from './words.ts';

export interface LikelyOpposed {
  readonly conflicts: readonly FoundConflict[];
  readonly features: readonly Feature[];
}

/** Verbs that say without a "not" that something is not, or will not be: "ruled out a toll" and "a toll is not planned" agree. */
const REFUSALS = new Set(['rule out', 'reject', 'deny', 'dismiss', 'cancel', 'scrap', 'drop', 'abandon', 'shelve', 'refuse', 'decline', 'oppose', 'halt', 'prevent', 'avoid', 'lack', 'fail', 'miss']);

/** What was so before, or was offered. */
const GIVES_UP = /\bno longer\b|\bturn(?:s|ed|ing)? down offers?\b/iu;

/** A headline turns its story down in ways of its own. */
function turnsDown({ headline, negated }: Reading): boolean {
  return headline === null ? negated : headline.stance === 'turns-down';
}

function isRefusal({ predicate }: Reading): boolean {
  return predicate !== null && REFUSALS.has(predicate.value.lemma);
}

/** Words of telling and of turning down: they say nothing of the matter. */
const ABOUT_THE_STORY = new Set(['rumor', 'rumour', 'report', 'claim', 'story', 'allegation', 'suggestion', 'speculation', 'theory', 'hoax', 'fake', 'false', 'untrue', 'true', 'truth', 'real', 'bogus', 'fabricate', 'fabricated', 'fabrication', 'debunk', 'debunked', 'refute', 'disprove', 'deny', 'dismiss', 'reject', 'dispute', 'doubt', 'no', 'not', 'never', "n't", 'thing', 'rubbish', 'nonsense', 'baloney', 'prank', 'satire', 'spoof', 'myth', 'call', 'say', 'fact', 'check', 'media', 'news']);

/** From even odds on: whoever asks is shown the odds. */
const EVEN = 0.5;
/** Content words from which on a text is a passage, which tells of several things, and denies some of them. */
const PASSAGE = 18;

const SENTENCE = /[.!?]["”’')]*\s*$/u;

/** "did not prevent infection but reduced deaths": all that both texts have, but for names, stands behind the "but". */
function tellsBehindBut({ text }: Reading, matches: readonly WordMatch[]): boolean {
  const [but, no] = [/\bbut\b/iu.exec(text)?.index ?? -1, /\b(?:not|never|no|nobody)\b|n['’]t\b/iu.exec(text)?.index ?? -1];
  if (no < 0 || but < no || /[.?!]/u.test(text.slice(no, but))) return false;
  const shared = matches.filter(({ word, relation }) => !word.proper && relation !== 'none');
  return shared.some(({ word }) => word.at > but) && !shared.some(({ word }) => word.at > no && word.at < but);
}

/** Judges by words; null where neither turns the other down, or where they are not likely of one matter. */
export function likelyOpposed(alignment: Alignment, wordsA: readonly ContentWord[], wordsB: readonly ContentWord[]): LikelyOpposed | null {
  const { a, b } = alignment;
  const [deniedA, deniedB] = [turnsDown(a), turnsDown(b)];
  if (deniedA === deniedB || crossed(alignment) || isRefusal(deniedA ? b : a) || (deniedA ? isNoneYet(a, b) : isNoneYet(b, a))) return null;
  const ofMatter = (words: readonly ContentWord[]): readonly ContentWord[] => words.filter(({ meaning, key }) => !ABOUT_THE_STORY.has(meaning.lemma) && !ABOUT_THE_STORY.has(key));
  const [x, y] = [ofMatter(wordsA), ofMatter(wordsB)];
  const found = coverage(x, y);
  const [denying, telling] = deniedA ? [found.ofA, found.ofB] : [found.ofB, found.ofA];
  const names = [...found.matchesA, ...found.matchesB].filter(({ word }) => word.proper);
  if (names.length > 0 && !names.some(({ relation }) => relation === 'same' || relation === 'alike')) return null;
  // "was not the first" and "became the second", "is no longer the owner" and "founded it" agree
  const sentences = SENTENCE.test(a.text) && SENTENCE.test(b.text);
  if (sentences && (deniedA ? found.matchesA : found.matchesB).some(({ relation }) => relation === 'excluding' || relation === 'opposite')) return null;
  if (tellsBehindBut(deniedA ? a : b, deniedA ? found.matchesA : found.matchesB)) return null;
  if (GIVES_UP.test(a.text) || GIVES_UP.test(b.text)) return null;
  if (alignment.quantities.some((pair) => pair.relation === 'disjoint')) return null;
  const features = matterOdds({ denying, telling, passage: Math.max(x.length, y.length) > PASSAGE, sentences });
  if (confidenceOf(features.reduce((sum, feature) => sum + feature.weight, 0)) < EVEN) return null;
  const polarity = (denied: boolean): string => (denied ? 'denied' : 'affirmed');
  return { conflicts: [{ type: 'polarity', slot: 'polarity', aValue: polarity(deniedA), bValue: polarity(deniedB), guess: true }], features };
}
