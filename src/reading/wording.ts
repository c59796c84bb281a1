/** The words of a text with what they mean, for texts that are held against each other by their words. */
import type { ContentWord, Reading, Token } from '../types.ts';
import { mergeNames } from './entity/merge-names.ts';
import type { ReadingContext } from './reading-context.ts';

const TELLING = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM', 'ADV']);
const EMPTY = new Set(['be', 'have', 'do', 'say', 'tell', 'report', 'accord', 'according', 'make', 'take', 'get', 'more', 'most', 'other', 'such', 'many', 'much', 'own', 'same']);

/** All words of a reading's text that tell something, numbers too, in order. Names are those of the workspace and of the world's countries. */
export function readWording({ read, text, attribution }: Reading, context: ReadingContext): ContentWord[] {
  if (!read) return [];
  const outer = (token: Token): boolean => attribution.words.some((span) => span.start <= token.start && token.start < span.end);
  return mergeNames(context.tokenize(text), context.names).filter((token) => TELLING.has(token.pos) && !EMPTY.has(token.lemma)).map((token): ContentWord => {
    const number = token.pos === 'NUM';
    const name = token.pos === 'VERB' || number ? undefined : context.names.find(token.lemma.includes(' ') ? token.lemma : token.lower.replace(/['’]s$/u, ''));
    const key = name?.key ?? (number ? token.lower : context.nouns.canonical(token.lemma));
    return { key, meaning: context.words.meaningOf(name ? token.lemma : key, token.pos), proper: token.pos === 'PROPN', at: token.start, outer: outer(token) };
  });
}
