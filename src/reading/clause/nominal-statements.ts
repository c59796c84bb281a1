/**
 * What noun phrases state without a verb: "Rosa Diaz, the mayor of Quito", "Russian President Vladimir Putin", "Aldo Ferri
 * (1875–1947)".
 */
import type { TimeMention, Token, TokenRange } from '../../types.ts';
import type { Chunk } from './chunks.ts';
import { nounPhrasesAt, type NounPhrase } from './noun-phrase.ts';

/** Somebody, and what he or she is said to be. */
export interface Naming {
  readonly of: NounPhrase;
  readonly as: NounPhrase;
  readonly range: TokenRange;
}

/** "Rosa Diaz, the mayor of Quito," and "the mayor of Quito, Rosa Diaz,": a name and a description between commas. */
export function appositionsIn(tokens: readonly Token[], chunks: readonly Chunk[]): Naming[] {
  const found: Naming[] = [];
  for (const [i, chunk] of chunks.entries()) {
    if (chunk.kind !== 'comma' || chunks[i + 1]?.kind !== 'np') continue;
    const after = nounPhrasesAt(tokens, chunks, i + 1, false)!;
    const before = phraseEndingAt(tokens, chunks, i);
    const closed = chunks[after.next];
    if (!before || after.phrases.length !== 1 || (closed && closed.kind !== 'comma' && closed.kind !== 'stop' && !(closed.kind === 'other' && tokens[closed.from]!.text === ')'))) continue;
    const behind = after.phrases[0]!;
    const naming = isName(tokens, before) && isDescription(tokens, behind) ? { of: before, as: behind } : isDescription(tokens, before) && isName(tokens, behind) ? { of: behind, as: before } : null;
    if (naming) found.push({ ...naming, range: { from: before.range.from, to: behind.range.to } });
  }
  return found;
}

/** The phrase that ends right before chunk `at`, where it is the only one of its kind there (a list has a comma before it too). */
function phraseEndingAt(tokens: readonly Token[], chunks: readonly Chunk[], at: number): NounPhrase | null {
  let first = at - 1;
  while (chunks[first]?.kind === 'np' && chunks[first - 1]?.kind === 'prep' && chunks[first - 2]?.kind === 'np' && tokens[chunks[first - 1]!.head]!.lower === 'of') first -= 2;
  if (chunks[first]?.kind !== 'np' || (chunks[first - 1]?.kind === 'comma' && chunks[first - 2]?.kind === 'np')) return null;
  return nounPhrasesAt(tokens, chunks, first, false)!.phrases[0]!;
}

function isName(tokens: readonly Token[], phrase: NounPhrase): boolean {
  return phrase.of.length === 0 && tokens.slice(phrase.core.from, phrase.core.to).every((token) => token.pos === 'PROPN' || token.pos === 'X');
}

/** With an article or a possessor, and a common noun at its head. */
function isDescription(tokens: readonly Token[], phrase: NounPhrase): boolean {
  const first = tokens[phrase.core.from]!;
  const opened = first.pos === 'DET' || /^(?:its|his|her|their)$/u.test(first.lower) || tokens.slice(phrase.core.from, phrase.core.to).some((token) => /^['’]s$/u.test(token.text));
  return opened && tokens[phrase.head]!.pos === 'NOUN';
}

/** "Russian President Vladimir Putin", "Apple chief executive Tim Cook": `isCalling` tells the nouns that name a calling. */
export function titlesIn(tokens: readonly Token[], chunks: readonly Chunk[], isCalling: (token: Token) => boolean): Naming[] {
  const found: Naming[] = [];
  for (const chunk of chunks) {
    if (chunk.kind !== 'np' || tokens[chunk.head]!.pos !== 'PROPN') continue;
    let name = chunk.head;
    while (name > chunk.from && tokens[name - 1]!.pos === 'PROPN' && !isCalling(tokens[name - 1]!)) name--;
    const calling = name - 1;
    if (calling <= chunk.from || !isCalling(tokens[calling]!)) continue;
    const of = { from: name, to: chunk.to };
    const as = { from: chunk.from, to: name };
    found.push({ of: { range: of, core: of, head: chunk.head, of: [] }, as: { range: as, core: as, head: calling, of: [] }, range: { from: chunk.from, to: chunk.to } });
  }
  return found;
}

/** Somebody's life, as an encyclopedia writes it behind the name. */
export interface Lifetime {
  readonly of: NounPhrase;
  /** One time phrase from birth to death, or two; with `birthOnly`, one for the birth. */
  readonly times: readonly [TimeMention] | readonly [TimeMention, TimeMention];
  readonly birthOnly: boolean;
  readonly range: TokenRange;
}

/** "Ann Richards (1933–2006)", "Ferri (born Aldo Ferrini; 12 October 1875 – 1 December 1947)", "Lindt (born Margarete Lindemann; October 4, 1951)". */
export function lifetimesIn(tokens: readonly Token[], chunks: readonly Chunk[], times: readonly TimeMention[]): Lifetime[] {
  const found: Lifetime[] = [];
  for (const [i, open] of chunks.entries()) {
    if (open.kind !== 'other' || tokens[open.from]!.text !== '(') continue;
    const close = closingOf(tokens, chunks, i);
    const told = close < 0 ? [] : behindBirthName(tokens, chunks.slice(i + 1, close));
    const inside = times.filter((time) => told.some((chunk) => chunk.from <= time.range.from && time.range.to <= chunk.to));
    const plain = told.every((chunk) => chunk.kind === 'time' || /^[–—-]+$/u.test(tokens[chunk.from]!.text));
    const name = chunks[i - 1]?.kind === 'comma' ? chunks.slice(0, i).find((chunk) => chunk.kind === 'np') : chunks[i - 1];
    if (!plain || name?.kind !== 'np' || inside.length < 1 || inside.length > 2) continue;
    const range = { from: name.from, to: name.to };
    const of = { range, core: range, head: name.head, of: [] };
    const birthOnly = inside.length === 1 && told.length === 1 && told.length < close - i - 1 && !inside[0]!.text.includes('/');
    if (isName(tokens, of)) found.push({ of, times: inside.length === 1 ? [inside[0]!] : [inside[0]!, inside[1]!], birthOnly, range: { from: name.from, to: chunks[close]!.to } });
  }
  return found;
}

/** Index of the chunk that closes the bracket at chunk `open`, or -1. */
function closingOf(tokens: readonly Token[], chunks: readonly Chunk[], open: number): number {
  let depth = 0;
  for (let k = open; k < chunks.length; k++) {
    const { text } = tokens[chunks[k]!.from]!;
    if (text === '(') depth++;
    else if (text === ')' && --depth === 0) return k;
  }
  return -1;
}

/** What follows "born Aldo Ferrini;" inside the brackets, and brackets of their own (how it is spoken). */
function behindBirthName(tokens: readonly Token[], inside: readonly Chunk[]): readonly Chunk[] {
  let from = 0;
  if (tokens[inside[0]?.from ?? -1]?.text === '(') from = closingOf(tokens, inside, 0) + 1;
  const first = inside[from];
  if (first?.kind !== 'vg' || tokens[first.head]!.lower !== 'born') return inside.slice(from);
  const end = inside.findIndex((chunk, k) => k > from && (chunk.kind === 'comma' || tokens[chunk.from]!.text === ';'));
  const named = end > from + 1 && inside.slice(from + 1, end).every(({ kind }) => kind === 'np');
  return named ? inside.slice(end + 1) : inside.slice(from);
}
