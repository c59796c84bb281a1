/**
 * Addresses in an article: "p7" is its 7th non-blank line (headline and captions counted), "p7s1" the first sentence of
 * it. Claims are found again by these, so the same text must always be cut in the same places: there is no model here,
 * only the rules and words below.
 */
import { ALWAYS_WITH_NEXT, ENDS_OR_NOT, SENTENCE_OPENERS, WITH_NUMBER } from './sentence-words.ts';

/** The paragraphs of a text: its non-blank lines, trimmed. Paragraph 1 is at index 0. */
export function paragraphsOf(text: string): string[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** The sentences of a paragraph, trimmed, in order; joined by single spaces they give the paragraph again (white space folded). */
export function sentencesOf(paragraph: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (let at = 0; at < paragraph.length; at++) {
    if (!TERMINATORS.includes(paragraph[at]!)) continue;
    const end = endOfMarks(paragraph, at);
    if (endsSentence(paragraph, start, at, end)) {
      sentences.push(paragraph.slice(start, end).trim());
      start = end;
    }
    at = end - 1;
  }
  const rest = paragraph.slice(start).trim();
  return rest === '' ? sentences : [...sentences, rest];
}

/** Where a locator points: paragraph and sentence counted from 1; sentence null for "p7". Null: no locator. */
export function parseLocator(locator: string): { readonly paragraph: number; readonly sentence: number | null } | null {
  const match = /^p([1-9][0-9]{0,5})(?:s([1-9][0-9]{0,5}))?$/.exec(locator);
  return match === null ? null : { paragraph: Number(match[1]), sentence: match[2] === undefined ? null : Number(match[2]) };
}

/** The sentence (or paragraph) of the text that a locator names; null where the text has no such place. */
export function sentenceAt(text: string, locator: string): string | null {
  const place = parseLocator(locator);
  const paragraph = place === null ? undefined : paragraphsOf(text)[place.paragraph - 1];
  if (place === null || paragraph === undefined) return null;
  return place.sentence === null ? paragraph : (sentencesOf(paragraph)[place.sentence - 1] ?? null);
}

const TERMINATORS = '.!?…。！？؟';
const CLOSERS = '"\'”’»)]';
const OPENERS = /^["'“‘«„([—–-]+/;
/** Where no space follows a full stop: Chinese and Japanese. */
const WIDE = '。！？';

/** Past the marks that end a sentence, the quotes and brackets that close with it, and footnote marks such as [12]. */
function endOfMarks(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && (TERMINATORS.includes(text[end]!) || CLOSERS.includes(text[end]!))) end++;
  for (let note = FOOTNOTE.exec(text.slice(end, end + 8)); note !== null; note = FOOTNOTE.exec(text.slice(end, end + 8))) end += note[0].length;
  return end;
}

const FOOTNOTE = /^\[[0-9a-z]{1,3}\]/;

/** Whether the marks from `at` up to `end` end the sentence that began at `start`. */
function endsSentence(text: string, start: number, at: number, end: number): boolean {
  if (WIDE.includes(text[at]!)) return true;
  if (end < text.length && !/\s/.test(text[end]!)) return false; // 2.4bn, example.org, U.S.-backed
  const next = text.slice(end, end + 80).trimStart().replace(OPENERS, '');
  if (next === '') return true;
  if (/^\p{Ll}/u.test(next)) return false; // "Really?" he asked; the U.S. government said … it would
  if (text[at] !== '.' || text[at + 1] === '.') return true; // ! ? … and ... before a capital
  const closed = /["'”’»)\]]/.test(text.slice(at + 1, end)); // what follows a closing quote is not part of a name
  return closed || stopEndsSentence(text, start, at, next);
}

/** A single full stop before a capital or a digit: the end of a sentence, unless the word before it keeps its stop. */
function stopEndsSentence(text: string, start: number, at: number, next: string): boolean {
  const before = text.slice(Math.max(start, at - 40), at);
  const word = /(?<![\p{L}\p{N}.])[\p{L}\p{N}.]*$/u.exec(before)![0].toLowerCase();
  const isFirst = text.slice(start, Math.min(at, start + 40)).trim().toLowerCase() === word;
  if (isFirst && /^(?:[0-9]{1,2}|[a-z])$/.test(word)) return false; // "1. The army …": a list's number
  if (ALWAYS_WITH_NEXT.has(word)) return false;
  if (WITH_NUMBER.has(word)) return !/^[0-9]/.test(next);
  if (ENDS_OR_NOT.has(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) return opensSentence(next); // U.S., U.N., p.m.
  if (/^\p{L}$/u.test(word) && before.at(-1) !== before.at(-1)!.toLowerCase()) return isVitaminOrGrade(before) && opensSentence(next);
  return true;
}

/** "J. K. Rowling" against "He took vitamin C. The doctor …": an initial follows nothing or a name, a letter's name a common word. */
function isVitaminOrGrade(before: string): boolean {
  return /\p{Ll}{3} \p{Lu}$/u.test(before) && !/\p{Lu}[\p{L}'’-]{0,60} \p{Lu}$/u.test(before);
}

function opensSentence(next: string): boolean {
  return SENTENCE_OPENERS.has((/^[\p{L}'’]+/u.exec(next)?.[0] ?? '').toLowerCase());
}
