/** Noun phrases with their "of" complements, and lists of them. */
import type { Token, TokenRange } from '../../types.ts';
import type { Chunk } from './chunks.ts';

export interface NounPhrase {
  /** Everything, "of" phrases included. */
  readonly range: TokenRange;
  /** Up to the head noun. */
  readonly core: TokenRange;
  readonly head: number;
  /** What follows "of": "the capture [of Aleppo]". */
  readonly of: readonly NounPhrase[];
}

export interface NounPhraseList {
  readonly phrases: readonly NounPhrase[];
  /** Index of the chunk after the list. */
  readonly next: number;
}

/** Reads the noun phrase at chunk `i` and those coordinated with it: "X", "X of Y", "X, Y and Z". Null when none is there. */
export function nounPhrasesAt(tokens: readonly Token[], chunks: readonly Chunk[], i: number, atObject: boolean): NounPhraseList | null {
  const first = phraseAt(tokens, chunks, i);
  if (!first) return null;
  const phrases = [first.phrase];
  let next = first.next;
  for (;;) {
    const step = nextInList(tokens, chunks, next, atObject);
    if (!step) return { phrases, next };
    phrases.push(...step.phrases);
    next = step.next;
  }
}

/** "the mayor of the capital of the province of …": what a phrase names is worked out from the inside, for each level several times, so that an endless one must end somewhere. */
const DEEPEST = 6;

function phraseAt(tokens: readonly Token[], chunks: readonly Chunk[], i: number, depth = 0): { phrase: NounPhrase; next: number } | null {
  const chunk = chunks[i];
  if (chunk?.kind !== 'np') return null;
  let next = skipParenthesis(tokens, chunks, i + 1);
  let of: readonly NounPhrase[] = [];
  const preposition = chunks[next];
  if (depth < DEEPEST && preposition?.kind === 'prep' && tokens[preposition.head]!.lower === 'of') {
    const inner = phraseAt(tokens, chunks, next + 1, depth + 1);
    if (inner) {
      const list = [inner.phrase];
      next = inner.next;
      // "leaders of Iran and Iraq": the list belongs to "of" when its parts are alike (all names, or all common nouns).
      for (;;) {
        const step = nextInList(tokens, chunks, next, false);
        if (!step || !step.phrases.every((phrase) => isName(tokens, phrase) === isName(tokens, list[0]!))) break;
        list.push(...step.phrases);
        next = step.next;
      }
      of = list;
    }
  }
  const end = of.length > 0 ? of.at(-1)!.range.to : chunk.to;
  return { phrase: { range: { from: chunk.from, to: end }, core: { from: chunk.from, to: chunk.to }, head: chunk.head, of }, next };
}

function isName(tokens: readonly Token[], phrase: NounPhrase): boolean {
  return tokens[phrase.head]!.pos === 'PROPN';
}

/** "(SAA)", "(12 mi)": says the same again, and is passed over. */
export function skipParenthesis(tokens: readonly Token[], chunks: readonly Chunk[], i: number): number {
  const open = chunks[i];
  if (!open || tokens[open.from]!.text !== '(') return i;
  let depth = 0;
  for (let k = i; k < chunks.length && k < i + MAX_PARENTHESIS; k++) {
    const { text } = tokens[chunks[k]!.from]!;
    if (text === '(') depth++;
    else if (text === ')' && --depth === 0) return k + 1;
  }
  return i;
}

/** Chunks of the longest remark that is passed over. */
const MAX_PARENTHESIS = 24;

/** The further members of a list that goes on at chunk `i`: ", B and C" or "and C"; null when it does not go on. */
function nextInList(tokens: readonly Token[], chunks: readonly Chunk[], i: number, atObject: boolean): { phrases: NounPhrase[]; next: number } | null {
  const link = chunks[i];
  if (!link) return null;
  const members: NounPhrase[] = [];
  let k = i;
  let closed = false;
  while (!closed) {
    const here = chunks[k];
    if (here?.kind === 'conj' && /^(?:and|or|nor|&)$/u.test(tokens[here.head]!.lower)) {
      closed = true;
      k++;
    } else if (here?.kind === 'comma' && chunks[k + 1]?.kind === 'conj' && /^(?:and|or)$/u.test(tokens[chunks[k + 1]!.head]!.lower)) {
      closed = true;
      k += 2;
    } else if (here?.kind === 'comma') k++;
    else return null;
    if (closed && chunks[k]?.kind === 'adv') k++; // "HTS and later the SDF"
    const one = singlePhrase(tokens, chunks, k);
    if (!one) return null;
    members.push(one.phrase);
    k = one.next;
  }
  // After a verb, "took Hama and rebels fled" goes on with a clause, not with a member.
  if (atObject && chunks[k]?.kind === 'vg' && tokens[chunks[k]!.from]!.lower !== 'to' && !/ing$/u.test(tokens[chunks[k]!.head]!.lower)) return null;
  return { phrases: members, next: k };
}

function singlePhrase(tokens: readonly Token[], chunks: readonly Chunk[], i: number): { phrase: NounPhrase; next: number } | null {
  const chunk = chunks[i];
  if (chunk?.kind !== 'np') return null;
  return phraseAt(tokens, chunks, i);
}
