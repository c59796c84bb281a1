/**
 * Rows of a table by the phrases that call them. The tables of roles, states and days are long, and few of their phrases stand in any one sentence:
 * so a sentence is asked for its phrases once, and rows that have none of them are never looked at.
 */
import type { Token } from '../types.ts';

/** A phrase of several words, and what it calls. */
interface LongPhrase<T> {
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
  /** The same of a phrase of several words whose first word is there. */
  readonly hasLong: (padded: string) => boolean;
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
  return new Map([...found].map(([first, { alone, longer, all }]) => [first, { alone, longer: [...longer].map(([padded, called]) => ({ padded, called })), all: [...all] }]));
}

/** The rows of which a sentence has a phrase. Several come as the first words of any of their phrases do, and of one word as in the table. */
export function rowsCalled<T>({ tokens, hasLong }: SpokenWords, index: PhraseIndex<T>): readonly T[] {
  const called: T[] = [];
  const add = (opened: Opened<T> | undefined): void => {
    if (opened === undefined) return;
    for (const row of opened.alone) if (!called.includes(row)) called.push(row);
    for (const { padded, called: rows } of opened.longer) if (!rows.every((row) => called.includes(row)) && hasLong(padded)) for (const row of rows) if (!called.includes(row)) called.push(row);
  };
  for (const { lemma, lower } of tokens) {
    add(index.get(lemma));
    if (lower !== lemma) add(index.get(lower));
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
  return { tokens, has, hasLong };
}

function lineOf(tokens: readonly Token[], form: 'lemma' | 'lower'): string {
  let line = ' ';
  for (const token of tokens) line += `${token[form]} `;
  return line;
}
