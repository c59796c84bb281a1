/**
 * Joins the tokens of a known name into one ("Syrian Observatory for Human Rights", "opposition forces"), so that
 * the parser cannot split it at its prepositions and hyphens.
 */
import type { Token } from '../../types.ts';
import { startsCapital } from '../../values/letters.ts';
import { foldName } from '../../values/name-fold.ts';
import type { NameIndex } from './name-index.ts';

/** Gives tokens in which each longest run that spells a known name of two or more words is one token. */
export function mergeNames(tokens: readonly Token[], names: NameIndex): Token[] {
  const folded = tokens.map((token) => foldName(token.text));
  const merged: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const run = longestName(tokens, folded, i, names);
    if (run > 1) {
      const first = tokens[i]!;
      const last = tokens[i + run - 1]!;
      const capital = tokens.slice(i, i + run).some((token) => token.index > 0 && startsCapital(token.text)) || last.pos === 'PROPN';
      merged.push({ index: merged.length, text: textOf(tokens, i, i + run), lower: textOf(tokens, i, i + run).toLowerCase(), lemma: foldedRun(tokens, folded, i, i + run), pos: capital ? 'PROPN' : 'NOUN', start: first.start, end: last.end });
      i += run - 1;
    } else merged.push(renumbered(tokens[i]!, merged.length));
  }
  return merged;
}

/** Written out and not spread, so that all tokens have one shape (see tokens.ts). */
function renumbered(token: Token, index: number): Token {
  return token.index === index ? token : { index, text: token.text, lower: token.lower, lemma: token.lemma, pos: token.pos, start: token.start, end: token.end };
}

function longestName(tokens: readonly Token[], folded: readonly string[], from: number, names: NameIndex): number {
  if (folded[from] === '' || tokens[from]!.lower === 'the') return 0;
  let words = '';
  let best = 0;
  let count = 0;
  for (let i = from; i < tokens.length && count < names.longest + 3; i++) {
    const word = folded[i]!;
    if (tokens[i]!.text === ',' || tokens[i]!.text === '(') break;
    if (isGenitive(tokens[i])) words += 's';
    else if (word !== '') words += (words === '' ? '' : ' ') + word;
    count++;
    const ends = word !== '' || isGenitive(tokens[i]);
    if (i > from && ends && names.find(words)) best = i - from + 1;
    // Nearly all words open no name; but "people" may become "people's", which does.
    if (!names.opens(words) && !isGenitive(tokens[i + 1])) break;
  }
  return best;
}

/** Tokens [from, to) as the index has a name: "Tamor's government" is "tamors government". */
function foldedRun(tokens: readonly Token[], folded: readonly string[], from: number, to: number): string {
  let words = '';
  for (let i = from; i < to; i++) {
    if (isGenitive(tokens[i])) words += 's';
    else if (folded[i] !== '') words += (words === '' ? '' : ' ') + folded[i]!;
  }
  return words;
}

function isGenitive(token: Token | undefined): boolean {
  return token !== undefined && (token.text === "'s" || token.text === '’s');
}

/** The text of tokens [from, to) as it stands in the sentence; single spaces between. */
export function textOf(tokens: readonly Token[], from: number, to: number): string {
  let text = '';
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    if (i > from && token.start > tokens[i - 1]!.end) text += ' ';
    text += token.text;
  }
  return text;
}
