/** A sentence → what its article must bear out: its numbers, times and names, wherever in the sentence they stand. */
import type { Mentions, NameMention, TimeInterval, Token, TokenRange } from '../types.ts';
import { startsCapital } from '../values/letters.ts';
import { foldName } from '../values/name-fold.ts';
import { mergeNames, textOf } from './entity/merge-names.ts';
import type { NameEntry, NameIndex } from './entity/name-index.ts';
import { TITLES } from './entity/name-words.ts';
import type { NounLexicon } from './lexicon/noun-lexicon.ts';
import { readQuantities } from './quantity/index.ts';
import { readTimes } from './time/index.ts';
import type { Tokenizer } from './tokens.ts';

export interface MentionContext {
  readonly tokenize: Tokenizer;
  readonly names: NameIndex;
  readonly nouns: NounLexicon;
  /** Acronyms that the article spells out: "sfa" → "syrian free army". */
  readonly acronyms: ReadonlyMap<string, string>;
}

/** Reads one sentence; `published` is what relative dates are counted from. Pure. */
export function readMentions(text: string, published: TimeInterval | null, { tokenize, names, nouns, acronyms }: MentionContext): Mentions {
  const tokens = mergeNames(tokenize(text), names);
  const quantities = readQuantities(tokens);
  const times = readTimes(tokens, published);
  const taken = new Set([...quantities.filter(({ kind }) => kind !== 'ordinal'), ...times].flatMap(({ range }) => indexes(range)));
  const entryOf = (name: string): NameEntry | undefined => {
    const folded = foldName(name);
    const spelled = acronyms.get(folded);
    return names.find(folded) ?? (spelled === undefined ? undefined : names.find(spelled));
  };
  const known = tokens.flatMap(({ text: word, lower }) => [entryOf(word), ...(lower.includes('-') ? word.split('-').map(entryOf) : [entryOf(lower.replace(/s$/u, ''))])]).flatMap((entry) => (entry === undefined ? [] : [entry.key, ...entry.within]));
  return { text, tokens, quantities, times, names: nameRuns(tokens, taken).filter((range) => !opensAsNoun(tokens, range, nouns)).map((range) => toName(tokens, range, entryOf)), known: [...new Set(known)].sort() };
}

/** Runs of words that are names, without the titles before them and the possessive behind them. */
function nameRuns(tokens: readonly Token[], taken: ReadonlySet<number>): TokenRange[] {
  const runs: TokenRange[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!isNameWord(tokens[i]!, taken)) continue;
    let to = i + 1;
    while (to < tokens.length && isNameWord(tokens[to]!, taken)) to++;
    let from = i;
    while (from < to - 1 && TITLES.has(tokens[from]!.lower)) from++;
    if (!(to - from === 1 && TITLES.has(tokens[from]!.lower))) runs.push({ from, to });
    i = to - 1;
  }
  return runs;
}

/** "Police used robots": the capital of a common noun that opens the sentence tells nothing. */
function opensAsNoun(tokens: readonly Token[], { from, to }: TokenRange, nouns: NounLexicon): boolean {
  const { index, lower } = tokens[from]!;
  return index === 0 && to - from === 1 && (nouns.canonical(lower) !== lower || nouns.kindsOf(lower).length > 0 || nouns.role(lower) !== undefined);
}

/** Demonyms are tagged as adjectives, and are names all the same. */
function isNameWord(token: Token, taken: ReadonlySet<number>): boolean {
  if (taken.has(token.index) || !startsCapital(token.text)) return false;
  return token.pos === 'PROPN' || (token.pos === 'ADJ' && token.index > 0) || (token.pos === 'X' && token.text.length > 1);
}

function toName(tokens: readonly Token[], range: TokenRange, entryOf: (name: string) => NameEntry | undefined): NameMention {
  const text = textOf(tokens, range.from, range.to).replace(/['’]s?$/u, '');
  const entry = entryOf(text);
  return { range, text, keys: [...(entry === undefined ? [] : [entry.key]), `name:${foldName(text)}`] };
}

function indexes({ from, to }: TokenRange): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}
