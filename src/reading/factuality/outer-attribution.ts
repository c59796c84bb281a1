/** Who says a sentence, where that stands at its edge: "According to X, P", "P, according to X", "P, X said", "X: P", "P: X". */
import type { Token } from '../../types.ts';
import type { Chunk } from '../clause/chunks.ts';
import { nounPhrasesAt, type NounPhrase } from '../clause/noun-phrase.ts';
import type { FactualityLexicon } from './factuality-lexicon.ts';

/** "According to X, P", "P, according to X", "P, X said": takes the attribution off and gives the chunks of P, and the verbs of saying that stood beside it. */
export function outerAttribution(tokens: readonly Token[], chunks: readonly Chunk[], lexicon: FactualityLexicon, isSpeaker: (phrase: NounPhrase) => boolean, attribution: NounPhrase[]): { from: number; to: number; said: readonly number[] } {
  const opening = speakerBeforeColon(tokens, chunks, isSpeaker);
  let from = opening?.next ?? behindDateline(tokens, chunks);
  let to = chunks.length;
  attribution.push(...(opening?.phrases ?? []));
  const closing = opening ? null : speakerBehindBreak(tokens, chunks, isSpeaker);
  if (closing) {
    attribution.push(...closing.phrases);
    to = closing.at;
  }
  const said: number[] = [];
  const accordingAt = tokens.findIndex((token, i) => token.lower === 'according' && tokens[i + 1]?.lower === 'to');
  if (accordingAt >= 0) {
    const start = chunks.findIndex((chunk) => chunk.from <= accordingAt && accordingAt < chunk.to);
    const name = chunks.findIndex((chunk, i) => i > start && chunk.from > accordingAt && chunk.kind === 'np');
    const list = name >= 0 ? nounPhrasesAt(tokens, chunks, name, true) : null;
    if (list) {
      attribution.push(...list.phrases);
      if (start <= 1) {
        let next = list.next;
        while (next < chunks.length && chunks[next]!.kind !== 'comma') next++;
        from = Math.min(next + 1, chunks.length - 1);
        if (chunks[next] === undefined) from = list.next;
      } else to = chunks[start - 1]?.kind === 'comma' ? start - 1 : start;
    }
  }
  // "…, the ministry said." and "…, officials said, but …": what it says stands before the comma
  for (const [v, verb] of chunks.entries()) {
    if (verb.kind !== 'vg' || v < 3) continue;
    const { lemma } = tokens[verb.head]!;
    const clear = lemma === 'make' && tokens[verb.to]?.lower === 'clear';
    if (!clear && lexicon.speech.get(lemma) === undefined) continue;
    if (!isAside(tokens, chunks, v) && !endsInSaying(tokens, chunks, v, from)) continue;
    for (let i = v - 1; i > Math.max(0, v - 6); i--) {
      if (chunks[i]!.kind !== 'comma' || chunks[i + 1]?.kind !== 'np') continue;
      const list = nounPhrasesAt(tokens, chunks, i + 1, false);
      if (list && list.next <= v && chunks.slice(from, i).some((chunk) => chunk.kind === 'vg')) {
        attribution.push(...list.phrases);
        said.push(verb.head);
        to = Math.min(to, i);
      }
      break;
    }
  }
  // "…, said Rosa Diaz, the mayor."
  const inverted = chunks.findIndex((chunk, i) => i > 2 && chunk.kind === 'vg' && chunks[i - 1]!.kind === 'comma' && chunks[i + 1]?.kind === 'np' && lexicon.speech.has(tokens[chunk.head]!.lemma) && !chunks.slice(i + 1).some((later) => later.kind === 'vg' || later.kind === 'sub'));
  if (inverted > 0 && inverted < to && chunks.slice(from, inverted).some((chunk) => chunk.kind === 'vg')) {
    attribution.push(...nounPhrasesAt(tokens, chunks, inverted + 1, false)!.phrases.slice(0, 1));
    said.push(chunks[inverted]!.head);
    to = inverted - 1;
  }
  return { from, to, said };
}

/** "Police: two held": who speaks stands before a colon, and nothing else. */
function speakerBeforeColon(tokens: readonly Token[], chunks: readonly Chunk[], isSpeaker: (phrase: NounPhrase) => boolean): { phrases: readonly NounPhrase[]; next: number } | null {
  const list = chunks[0]?.kind === 'np' ? nounPhrasesAt(tokens, chunks, 0, false) : null;
  const colon = list ? chunks[list.next] : undefined;
  if (!list || !colon || tokens[colon.from]!.text !== ':' || !list.phrases.every(isSpeaker) || chunks[list.next + 1] === undefined) return null;
  return { phrases: list.phrases, next: list.next + 1 };
}

/** "Toll rises to 40: officials", "Two held – police": who speaks stands behind the last break, and nothing else; what is said has a verb. */
function speakerBehindBreak(tokens: readonly Token[], chunks: readonly Chunk[], isSpeaker: (phrase: NounPhrase) => boolean): { phrases: readonly NounPhrase[]; at: number } | null {
  const at = chunks.findLastIndex((chunk) => chunk.kind === 'stop' && /^(?::|-+|–|—)$/u.test(tokens[chunk.from]!.text));
  const list = at > 0 ? nounPhrasesAt(tokens, chunks, at + 1, false) : null;
  if (!list || list.next < chunks.length || !list.phrases.every((phrase) => isSpeaker(phrase) && tokens[phrase.core.from]!.pos !== 'DET')) return null;
  return chunks.slice(0, at).some((chunk) => chunk.kind === 'vg') ? { phrases: list.phrases, at } : null;
}

/** Verbs of saying behind which stands to whom it is said. */
const ADDRESSING = new Set(['tell', 'assure', 'inform', 'remind', 'notify']);
/** Verbs of saying behind which a phrase tells where or to whom: "said in a statement", "admitted to reporters". */
const SAYING = new Set(['say', 'add', 'announce', 'state', 'note', 'confirm', 'write', 'claim', 'insist', 'acknowledge', 'admit', 'reveal', 'disclose', 'explain', 'estimate', 'recall', 'concede', 'testify', 'declare', 'maintain', 'post', 'tweet', 'caution', 'joke', 'make', ...ADDRESSING]);

/** "…, [the sergeant] told the Dispatch on Monday", "…, said in a statement": nothing but whom it was told, where and when stands behind the verb. */
function endsInSaying(tokens: readonly Token[], chunks: readonly Chunk[], v: number, from: number): boolean {
  const { lemma } = tokens[chunks[v]!.head]!;
  const opener = chunks[from];
  if (!SAYING.has(lemma) || opener?.kind === 'sub' || hasPassive(tokens, chunks[v]!)) return false;
  let at = v + 1;
  if (ADDRESSING.has(lemma)) {
    const told = nounPhrasesAt(tokens, chunks, at, true);
    if (!told) return false;
    at = told.next;
  } else if (lemma === 'make') at++;
  for (; at < chunks.length; at++) {
    const { kind } = chunks[at]!;
    if (kind === 'stop') return true;
    if (kind === 'time' || kind === 'adv') continue;
    const list = kind === 'prep' ? nounPhrasesAt(tokens, chunks, at + 1, true) : null;
    if (!list) return false;
    at = list.next - 1;
  }
  return true;
}

/** "were told": said to them, and not by them. */
function hasPassive(tokens: readonly Token[], group: Chunk): boolean {
  return tokens.slice(group.from, group.head).some((token) => token.lemma === 'be');
}

/** "LISBON, Jan. 22 (Xinhua) -- …", "Debunked: …": on to the sentence itself, where what stands before the dash or colon has no verb. */
function behindDateline(tokens: readonly Token[], chunks: readonly Chunk[]): number {
  const dash = chunks.findIndex((chunk) => chunk.kind === 'stop' && /^(?:-+|–|—|:)$/u.test(tokens[chunk.from]!.text));
  if (dash <= 0 || chunks[dash]!.to > MAX_DATELINE || chunks.slice(0, dash).some((chunk) => chunk.kind === 'vg') || isInBrackets(tokens, chunks[dash]!.from)) return 0;
  let next = dash + 1;
  while (chunks[next]?.kind === 'stop') next++;
  return chunks.slice(next).some((chunk) => chunk.kind === 'vg') ? next : 0;
}

/** "Vasanta (English: Spring) is …": a bracket that is not closed before it stands left of the token. */
function isInBrackets(tokens: readonly Token[], at: number): boolean {
  let depth = 0;
  for (let i = 0; i < at; i++) depth += tokens[i]!.text === '(' ? 1 : tokens[i]!.text === ')' ? -1 : 0;
  return depth > 0;
}

/** Tokens that a dateline has at most. */
const MAX_DATELINE = 14;

/** Nothing is said behind the verb: the clause ends with it, or goes on with another. */
function isAside(tokens: readonly Token[], chunks: readonly Chunk[], v: number): boolean {
  const next = chunks[v + 1];
  if (!next || next.kind === 'stop') return true;
  if (next.kind === 'comma') return true;
  return !chunks.slice(v + 1).some((chunk) => chunk.kind === 'np' || chunk.kind === 'sub' || chunk.kind === 'rel' || tokens[chunk.head]!.lower === 'that');
}
