/** The words of a text as they stand, with what those that tell something mean: for a short claim that is held against a passage. */
import type { ContentWord, Reading } from '../../types.ts';
import { relateWords } from '../words.ts';

/** A word of a text. */
export interface PassageWord {
  readonly text: string;
  readonly lower: string;
  /** Where it begins in the text. */
  readonly start: number;
  /** What it means; null where it tells nothing by itself ("the", "of"). */
  readonly word: ContentWord | null;
  /** With a capital, and no longer the first word of a text that has capitals there anyway. */
  readonly capital: boolean;
}

/** A run of words with capitals ("the Residenztheater", "Tom Brady"): indices [from, to). */
export interface NameRun {
  readonly from: number;
  readonly to: number;
}

const WORD = /\d{1,3}(?:,\d{3})+(?:\.\d+)?|[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.&-]*[\p{L}\p{N}\p{M}]|[\p{L}\p{N}]|[,;:()]/gu;

/** Takes a text apart; `words` as in {@link ContentWord}. */
export function passageWords({ text }: Reading, words: readonly ContentWord[]): PassageWord[] {
  const byStart = new Map(words.map((word) => [word.at, word]));
  return [...text.matchAll(WORD)].flatMap(({ 0: match, index }) => {
    // "-LRB-" stands for a bracket in some texts
    if (/^[LR][RS]B$/u.test(match)) return [{ text: ',', lower: ',', start: index, word: null, capital: false }];
    const bare = match.replace(/['’]s$/u, '');
    return [{ text: bare, lower: bare.toLowerCase().normalize('NFC'), start: index, word: byStart.get(index) ?? null, capital: /^\p{Lu}/u.test(bare) }];
  });
}

/** How many of some words tell something by themselves. */
export function tellingWords(words: readonly PassageWord[]): number {
  return words.filter(({ word }) => word !== null).length;
}

/** The run of names that begins at a place; null where none does. "of", "the" and "&" belong to it between two capitals. */
export function nameAt(words: readonly PassageWord[], from: number): NameRun | null {
  if (!words[from]?.capital) return null;
  let to = from + 1;
  for (;;) {
    if (words[to]?.capital || /^\d+$/u.test(words[to]?.text ?? '')) to++;
    else if (/^(?:of|the|and|de|von|van|al)$/u.test(words[to]?.lower ?? '') && words[to]!.lower !== 'and' && words[to + 1]?.capital) to += 2;
    else return { from, to };
  }
}

/** How well a word is found in another text: the same, or one that means it, or is a kind of it. */
export function isFound(word: ContentWord, other: ContentWord): boolean {
  const relation = relateWords(word, other);
  return relation === 'same' || relation === 'alike' || relation === 'broader' || word.meaning.lemma === other.meaning.lemma;
}

/** Whether two words say the same, in any of their forms. */
export function isSameWord(word: PassageWord, other: PassageWord): boolean {
  return other.lower === word.lower || stemOf(other.lower) === stemOf(word.lower) || (word.word !== null && other.word !== null && isFound(word.word, other.word));
}

/** Where a word is found; -1 where it is not. */
export function findWord(word: PassageWord, others: readonly PassageWord[]): number {
  return others.findIndex((other) => isSameWord(word, other));
}

/** Two forms of one word that the tables do not join ("model", "modelled"). */
function stemOf(word: string): string {
  return word.length < SHORTEST_STEM ? word : word.replace(/(?:(?<=l)led|(?<=l)ling|ed|ing|es|s|er|ers|e)$/u, '');
}

const SHORTEST_STEM = 5;
