/** Who holds an office, told by how he came by it: "was elected mayor of Torrell", "the board named Ada Kruse as chief executive", "became coach of Brann". */
import type { Token } from '../../types.ts';
import type { Chunk } from './chunks.ts';
import type { Naming } from './nominal-statements.ts';
import { nounPhrasesAt, type NounPhrase } from './noun-phrase.ts';

/** Verbs that make somebody something. */
const CHOOSE = new Set(['elect', 'reelect', 're-elect', 'name', 'appoint', 'choose', 'install', 'confirm', 'crown', 'select', 'pick', 'promote', 'swear', 'hire', 'proclaim']);
/** Words in a verb group that leave it open, or deny it. */
const OPEN = new Set(['not', "n't", 'never', 'will', 'would', 'could', 'may', 'might', 'can', 'should', 'to', 'be', 'nearly', 'almost']);
const BE = new Set(['was', 'were', 'is', 'are', 'been', 'being']);

/** The offices that the clauses of a sentence give to somebody who is named; `isCalling` tells whether the words up to one name an office. */
export function officesIn(tokens: readonly Token[], chunks: readonly Chunk[], isCalling: (at: number) => boolean): Naming[] {
  const found: Naming[] = [];
  for (const [v, chunk] of chunks.entries()) {
    if (chunk.kind !== 'vg') continue;
    const { lemma, lower } = tokens[chunk.head]!;
    const group = tokens.slice(chunk.from, chunk.to).map((token) => token.lower);
    if (group.some((word) => OPEN.has(word)) || !(lemma === 'become' || CHOOSE.has(lemma)) || /ing$/u.test(lower) || isConditional(tokens, chunks, v)) continue;
    const before = subjectBefore(tokens, chunks, v);
    if (!before) continue;
    const passive = group.some((word) => BE.has(word));
    const naming = lemma === 'become' || passive ? holder(before, officeAt(tokens, chunks, skipAs(tokens, chunks, v + 1, lemma), isCalling)) : chosen(tokens, chunks, v, before, isCalling);
    if (naming && isName(tokens, naming.of)) found.push(naming);
  }
  return found;
}

function holder(of: NounPhrase, as: NounPhrase | null): Naming | null {
  return as && { of, as, range: { from: Math.min(of.range.from, as.range.from), to: as.range.to } };
}

/** "named Ada Kruse as chief executive", "named Ada Kruse its chief executive": of whoever does it, where nothing else is named. */
function chosen(tokens: readonly Token[], chunks: readonly Chunk[], v: number, subject: NounPhrase, isCalling: (at: number) => boolean): Naming | null {
  const object = chunks[v + 1];
  if (object?.kind !== 'np') return null;
  let end = object.from;
  while (end < object.to && tokens[end]!.pos === 'PROPN' && !isCalling(end)) end++;
  if (end === object.from) return null;
  const name = { from: object.from, to: end };
  const of: NounPhrase = { range: name, core: name, head: end - 1, of: [] };
  if (end < object.to) {
    const as = nounPhrasesAt(tokens, chunks, v + 1, false)!.phrases[0]!;
    if (as.of.length === 0 && !isBody(tokens, subject)) return null;
    return isCalling(object.head) ? holder(of, ofSomebody({ ...as, range: { from: end, to: as.range.to }, core: { from: end, to: object.to } }, subject)) : null;
  }
  const as = chunks[v + 2]?.kind === 'prep' && tokens[chunks[v + 2]!.head]!.lower === 'as' ? officeAt(tokens, chunks, v + 3, isCalling) : null;
  return as && (as.of.length > 0 || isBody(tokens, subject)) ? holder(of, ofSomebody(as, subject)) : null;
}

/** Whoever names somebody to an office of its own has a name. */
function isBody(tokens: readonly Token[], { core, head }: NounPhrase): boolean {
  return tokens.slice(core.from, core.to).some(({ pos }) => pos === 'PROPN') && !/^(?:president|king|queen|minister|premier|chancellor|governor|emir|sultan|emperor)$/u.test(tokens[head]!.lemma);
}

/** Without an "of" and its name, the office is of whoever gives it; "its" goes. */
function ofSomebody(as: NounPhrase, subject: NounPhrase): NounPhrase {
  return as.of.length > 0 ? as : { ...as, of: [subject] };
}

function officeAt(tokens: readonly Token[], chunks: readonly Chunk[], at: number, isCalling: (at: number) => boolean): NounPhrase | null {
  const phrase = chunks[at]?.kind === 'np' ? nounPhrasesAt(tokens, chunks, at, false)!.phrases[0]! : null;
  return phrase && isCalling(phrase.head) ? phrase : null;
}

/** "was elected [as] mayor", "was sworn [in as] president". */
function skipAs(tokens: readonly Token[], chunks: readonly Chunk[], from: number, lemma: string): number {
  let at = from;
  while (chunks[at]?.kind === 'adv' || (chunks[at]?.kind === 'prep' && (tokens[chunks[at]!.head]!.lower === 'as' || (lemma === 'swear' && tokens[chunks[at]!.head]!.lower === 'in')))) at++;
  return at;
}

function subjectBefore(tokens: readonly Token[], chunks: readonly Chunk[], v: number): NounPhrase | null {
  let at = v - 1;
  while (chunks[at]?.kind === 'adv') at--;
  if (chunks[at]?.kind !== 'np') return null;
  while (chunks[at - 1]?.kind === 'prep' && tokens[chunks[at - 1]!.head]!.lower === 'of' && chunks[at - 2]?.kind === 'np') at -= 2;
  // "Ann Lee and Tom Orr were elected"
  if (chunks[at - 1]?.kind === 'conj') return null;
  return nounPhrasesAt(tokens, chunks, at, false)?.phrases[0] ?? null;
}

function isConditional(tokens: readonly Token[], chunks: readonly Chunk[], v: number): boolean {
  return chunks.slice(0, v).some(({ kind, head }) => kind === 'sub' && /^(?:if|whether|unless|until|before|after|when|once)$/u.test(tokens[head]!.lower));
}

function isName(tokens: readonly Token[], { core, of }: NounPhrase): boolean {
  return of.length === 0 && tokens.slice(core.from, core.to).every(({ pos }) => pos === 'PROPN' || pos === 'X');
}
