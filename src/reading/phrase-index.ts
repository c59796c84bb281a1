/**
 * Rows of a table by the phrases that call them. The tables of roles, states and days are long, and few of their phrases stand in any one sentence:
 * so a sentence is asked for its phrases once, and rows that have none of them are never looked at.
 */
import type { Token } from '../types.ts';

/** A phrase of several words, and what it calls. */
interface LongPhrase<T> {
  readonly words: readonly string[];
  /** With a blank before and behind, as it stands in a line of words. */
  readonly padded: string;
  readonly called: readonly T[];
}

/** What begins with a word. */
interface Opened<T> {
  /** What the word calls alone. */
  readonly alone: readonly T[];
  readonly longer: readonly LongPhrase<T>[];
  /** All that it can call, in the order of the table. */
  readonly all: readonly T[];
}

export type PhraseIndex<T> = ReadonlyMap<string, Opened<T>>;

/** The words of a sentence, as they are and by their lemmas, made ready for being asked for phrases. */
export interface SpokenWords {
  readonly tokens: readonly Token[];
  /** Whether the words have a phrase, as it is or by its lemmas. */
  readonly has: (phrase: string) => boolean;
  /** The same of a phrase of several words whose first word stands at a token. */
  readonly goesOn: (phrase: LongPhrase<unknown>, token: number) => boolean;
}

/** @param phrasesOf lemmas and phrases that call a row */
export function indexPhrases<T>(rows: readonly T[], phrasesOf: (row: T) => readonly string[]): PhraseIndex<T> {
  const found = new Map<string, { alone: T[]; longer: Map<string, T[]>; all: Set<T> }>();
  for (const row of rows) {
    for (const phrase of new Set(phrasesOf(row))) {
      const blank = phrase.indexOf(' ');
      const first = blank < 0 ? phrase : phrase.slice(0, blank);
      const opened = found.get(first) ?? { alone: [], longer: new Map<string, T[]>(), all: new Set<T>() };
      found.set(first, opened);
      opened.all.add(row);
      if (blank < 0) opened.alone.push(row);
      else {
        const padded = ` ${phrase} `;
        const called = opened.longer.get(padded);
        if (called) called.push(row);
        else opened.longer.set(padded, [row]);
      }
    }
  }
  return new Map([...found].map(([first, { alone, longer, all }]) => [first, { alone, longer: [...longer].map(([padded, called]) => ({ words: padded.trim().split(' '), padded, called })), all: [...all] }]));
}

/** The rows of which a sentence has a phrase. Several come as the first words of any of their phrases do, and of one word as in the table. */
export function rowsCalled<T>({ tokens, goesOn }: SpokenWords, index: PhraseIndex<T>): readonly T[] {
  const called: T[] = [];
  const add = (row: T): void => {
    if (!called.includes(row)) called.push(row);
  };
  const open = (word: string, at: number): void => {
    const opened = index.get(word);
    if (opened === undefined) return;
    opened.alone.forEach(add);
    for (const phrase of opened.longer) if (goesOn(phrase, at)) phrase.called.forEach(add);
  };
  for (let at = 0; at < tokens.length; at++) {
    const { lemma, lower } = tokens[at]!;
    open(lemma, at);
    if (lower !== lemma) open(lower, at);
  }
  return called.length < 2 ? called : inOrder(called, tokens, index);
}

function inOrder<T>(called: readonly T[], tokens: readonly Token[], index: PhraseIndex<T>): readonly T[] {
  const ordered = new Set<T>();
  for (const { lemma, lower } of tokens) {
    for (const word of lower === lemma ? [lemma] : [lemma, lower]) for (const row of index.get(word)?.all ?? []) if (called.includes(row)) ordered.add(row);
  }
  return [...ordered];
}

/** Makes the words of a sentence ready; what is asked of them seldom is made when it is asked first. */
export function spokenWords(tokens: readonly Token[]): SpokenWords {
  let words: Set<string> | null = null;
  let lines: readonly [string, string] | null = null;
  const hasLong = (padded: string): boolean => {
    lines ??= [lineOf(tokens, 'lemma'), lineOf(tokens, 'lower')];
    return lines[0].includes(padded) || lines[1].includes(padded);
  };
  const has = (phrase: string): boolean => {
    if (words === null) {
      words = new Set();
      for (const { lemma, lower } of tokens) words.add(lemma).add(lower);
    }
    const blank = phrase.indexOf(' ');
    if (blank < 0) return words.has(phrase);
    // most phrases lack their first word already
    return words.has(phrase.slice(0, blank)) && hasLong(` ${phrase} `);
  };
  // A name of several words is one token, and a phrase may begin or end inside it: then the lines tell.
  const plain = !tokens.some(({ lower }) => lower.includes(' '));
  const goesOn = (phrase: LongPhrase<unknown>, token: number): boolean => (plain ? standsAt(tokens, token, phrase.words) : hasLong(phrase.padded));
  return { tokens, has, goesOn };
}

/** Whether the words of a phrase stand from a token on, all as they are or all by their lemmas. */
function standsAt(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  if (at + words.length > tokens.length) return false;
  let [asLemmas, asWritten] = [true, true];
  for (let i = 0; i < words.length && (asLemmas || asWritten); i++) {
    const { lemma, lower } = tokens[at + i]!;
    asLemmas &&= lemma === words[i];
    asWritten &&= lower === words[i];
  }
  return asLemmas || asWritten;
}

function lineOf(tokens: readonly Token[], form: 'lemma' | 'lower'): string {
  let line = ' ';
  for (const token of tokens) line += `${token[form]} `;
  return line;
}
