/** The words of a text, folded so that a name is found again however it is written. */
import type { Mentions, Token, Vocabulary } from '../types.ts';
import { foldName, soundOf } from './name-fold.ts';

/** Shorter names sound alike too often: Iran, Iraq. */
export const LONG_ENOUGH_TO_SOUND = 5;

/** The vocabulary of some sentences, and of further words that belong to them. */
export function vocabularyOf(sentences: readonly Mentions[], further: readonly string[] = []): Vocabulary {
  const words = new Set<string>();
  for (const text of [...sentences.flatMap(({ tokens }) => tokens.map((token) => token.text)), ...further]) for (const form of formsOf(text)) words.add(form);
  return {
    words,
    sounds: new Set([...words].filter((word) => word.length >= LONG_ENOUGH_TO_SOUND).map(soundOf)),
    keys: new Set(sentences.flatMap((sentence) => [...sentence.known, ...sentence.names.flatMap(({ keys }) => keys)])),
    initials: sentences.map(({ tokens }) => initialsOf(tokens)).join(' '),
  };
}

/** A word as it may be written: folded, without the possessive and the plural, and its parts where a hyphen joins them. */
export function formsOf(text: string): string[] {
  const folded = foldName(text.replace(/['’]s?$/u, ''));
  return [...new Set([folded.replaceAll(' ', ''), folded, ...folded.split(' '), folded.replace(/s$/, '')])].filter((form) => form !== '');
}

/** "Centers for Disease Control" → "cdc"; a comma or a word in small letters that is not one of the little ones parts two names. */
function initialsOf(tokens: readonly Token[]): string {
  return tokens.map(({ text, lower }) => (/^\p{Lu}/u.test(text) ? foldName(text).split(' ').map((word) => word[0] ?? '').join('') : LITTLE.has(lower) ? '' : ' ')).join('');
}

const LITTLE = new Set(['of', 'for', 'and', 'the', 'on', 'in', 'de', 'la', 'du', '-']);
