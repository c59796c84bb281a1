/**
 * Two texts that are word for word the same but for one phrase, which each has otherwise: "the dam burst on Sunday", "the dam held on
 * Sunday". However many words they share, that phrase is the point.
 */
import type { ContentWord, Reading } from '../types.ts';
import { agrees, type Alignment } from './align.ts';
import { relateWords } from './words.ts';

/** Words of the phrase at most; where longer ones differ, the two tell in ways of their own. */
const PHRASE = 6;
/** Words that both have around it, at least: less is no sentence in which something was replaced. */
const SHARED = 3;

/** Headlines and answers are cut short, and what differs in them may be the telling. */
const SENTENCE = /[.!"”’]\s*$/u;

/** Whether the one phrase in which two texts differ says two things: a word of it has nothing like it in the other's, and the reverse. */
export function saysOtherwiseInPlace(a: string, b: string, wordsA: readonly ContentWord[], wordsB: readonly ContentWord[]): boolean {
  const replaced = replacedPhrases(a, b);
  if (replaced === null) return false;
  const [s, t] = [wordsWithin(replaced.a, wordsA), wordsWithin(replaced.b, wordsB)];
  return s.some((word) => isAlone(word, t)) && t.some((word) => isAlone(word, s));
}

/**
 * The same of two claims of a list, by their content alone: each has a word of its own, which is none of those that were compared and
 * agree (participants, predicates) and none that tells who says so.
 */
export function differInOnePhrase({ a, b, predicate, subject, object, place }: Alignment): boolean {
  const related = predicate === 'same' || predicate === 'narrower' || predicate === 'broader';
  const compared = new Set([a, b].flatMap((reading) => [
    ...reading.aside, ...(related ? textWords(`${reading.predicate?.value.lemma ?? ''} ${reading.predicate?.value.text ?? ''}`) : []),
    ...[...(agrees(subject.relation) ? (reading.subject?.value ?? []) : []), ...(agrees(object.relation) ? (reading.object?.value ?? []) : []), ...(agrees(place.relation) ? reading.places.map(({ value }) => value) : []), ...reading.attribution.value]
      .flatMap(({ text, keys }) => [...textWords(text), ...keys]),
  ]));
  const own = (x: Reading, y: Reading): boolean => x.content.some((word) => !y.content.includes(word) && !compared.has(word));
  return own(a, b) && own(b, a) && replacedPhrases(a.text, b.text) !== null;
}

function textWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

interface Replaced {
  readonly a: readonly Word[];
  readonly b: readonly Word[];
}

/** What each text has in place of the other's phrase; null where they differ in more than one place, or where only one says more. */
function replacedPhrases(a: string, b: string): Replaced | null {
  if (!SENTENCE.test(a) || !SENTENCE.test(b)) return null;
  const [x, y] = [wordsOf(a), wordsOf(b)];
  const same = (i: number, j: number): boolean => x[i]!.lower === y[j]!.lower;
  let start = 0;
  while (start < x.length && start < y.length && same(start, start)) start++;
  let end = 0;
  while (end < x.length - start && end < y.length - start && same(x.length - 1 - end, y.length - 1 - end)) end++;
  const [p, q] = [x.slice(start, x.length - end), y.slice(start, y.length - end)];
  const most = Math.max(p.length, q.length);
  return start === 0 || p.length === 0 || q.length === 0 || most > PHRASE || start + end < Math.max(SHARED, most) ? null : { a: p, b: q };
}

function wordsWithin(phrase: readonly Word[], words: readonly ContentWord[]): readonly ContentWord[] {
  return words.filter(({ at }) => at >= phrase[0]!.start && at < phrase.at(-1)!.end);
}

function isAlone(word: ContentWord, others: readonly ContentWord[]): boolean {
  return others.every((other) => ['none', 'opposite', 'excluding'].includes(relateWords(word, other)));
}

interface Word {
  readonly lower: string;
  readonly start: number;
  readonly end: number;
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({ lower: word.toLowerCase(), start: index, end: index + word.length }));
}
