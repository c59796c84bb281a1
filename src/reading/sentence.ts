/** A claim's text, split and searched once: what every statement in it is read from. */
import type { Claim, Participant, QuantityMention, TimeInterval, TimeMention, Token, TokenRange } from '../types.ts';
import { chunk, type Chunk } from './clause/chunks.ts';
import type { NounPhrase } from './clause/noun-phrase.ts';
import { mergeNames } from './entity/merge-names.ts';
import { maskOf, type ParticipantContext } from './entity/participant-context.ts';
import { listed, toParticipant } from './entity/participant.ts';
import { createPhraseJudge, type PhraseJudge } from './phrase-judge.ts';
import { readQuantities } from './quantity/index.ts';
import type { ReadingContext } from './reading-context.ts';
import { asMention, hoursAlone } from './time/hours-alone.ts';
import { readTimes } from './time/index.ts';

export interface Sentence {
  readonly tokens: readonly Token[];
  readonly chunks: readonly Chunk[];
  readonly quantities: readonly QuantityMention[];
  readonly times: readonly TimeMention[];
  readonly names: ParticipantContext;
  /** What the lexicon knows of its phrases and verbs. */
  readonly judge: PhraseJudge;
  /** What a noun phrase names; the same phrase gives the same object. */
  participant(phrase: NounPhrase): Participant;
  /** The content word at a token, as a reading's content has it; null where there is none: a small word, a number, a time. */
  contentAt(token: number): string | null;
  /** What a list of noun phrases names, lists inside a name taken apart. */
  participants(phrases: readonly NounPhrase[]): Participant[];
  /** Nothing but a measure: "2 percent", "$40m", "10 km". */
  isMeasure(phrase: NounPhrase): boolean;
}

/** Splits a text. One that is not English has no tokens, and so nothing is read from it. */
export function splitSentence(claim: Claim, english: boolean, published: TimeInterval | null, timezone: string | null, context: ReadingContext): Sentence {
  const tokens = english ? mergeNames(context.tokenize(claim.text), context.names) : [];
  const dated = readTimes(tokens, published, timezone);
  const hours = hoursAlone(tokens, dated);
  const quantities = readQuantities(tokens).filter(({ range }) => !hours.some(({ range: { from, to } }) => from <= range.from && range.from < to));
  const masked = maskOf(tokens.length, [...dated, ...hours, ...quantities.filter(({ kind }) => kind !== 'ordinal')]);
  const names: ParticipantContext = { names: context.names, nouns: context.nouns, words: context.words, acronyms: context.acronyms.get(claim.source) ?? new Map(), fullNames: context.fullNames.get(claim.source) ?? new Map(), masked };
  const known = new Map<NounPhrase, Participant>(); // several steps ask for the same phrase
  const participant = (phrase: NounPhrase): Participant => {
    const found = known.get(phrase) ?? toParticipant(tokens, phrase, names);
    known.set(phrase, found);
    return found;
  };
  const chunks = chunk(tokens, [...dated, ...hours], quantities);
  const times = [...dated, ...hours.filter(({ at }) => at).map((hour) => asMention(hour, timezone))].sort((a, b) => a.range.from - b.range.from);
  const isMeasure = (phrase: NounPhrase): boolean => phrase.of.length === 0 && quantities.some((quantity) => quantity.counted === null && quantity.quantity.dimension !== 'count' && quantity.range.from <= phrase.core.from + 1 && quantity.range.to >= phrase.core.to);
  const contents = new Array<string | null | undefined>(tokens.length); // every statement asks for those of its words
  const contentAt = (token: number): string | null => (contents[token] === undefined ? (contents[token] = contentOf(tokens[token]!, names)) : contents[token]!);
  return {
    tokens, chunks, quantities, times, names, participant, isMeasure, contentAt,
    judge: createPhraseJudge({ tokens, chunks, masked, isMeasure, participant }, context),
    participants: (phrases) => phrases.flatMap((phrase) => listed(tokens, phrase, names).map(participant)),
  };
}

/** A sentence as one of its statements sees it: only the numbers and times of that run of tokens, and no chunk behind it. */
export function within(sentence: Sentence, range: TokenRange): Sentence {
  const inside = ({ range: { from } }: { range: TokenRange }): boolean => range.from <= from && from < range.to;
  return { ...sentence, chunks: sentence.chunks.filter((chunk) => chunk.to <= range.to), quantities: sentence.quantities.filter(inside), times: sentence.times.filter(inside) };
}

/** A sentence without the numbers and times that stand in some runs of tokens. */
export function without(sentence: Sentence, ranges: readonly TokenRange[]): Sentence {
  if (ranges.length === 0) return sentence;
  const outside = ({ range: { from } }: { range: TokenRange }): boolean => !ranges.some((range) => range.from <= from && from < range.to);
  return { ...sentence, quantities: sentence.quantities.filter(outside), times: sentence.times.filter(outside) };
}

const CONTENT = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ']);
const EMPTY_WORDS = new Set(['be', 'have', 'do', 'say', 'tell', 'report', 'accord', 'according', 'make', 'take', 'get', 'more', 'most', 'other', 'such', 'many', 'much', 'own', 'same']);

/** The lemma that stands for a word's synonyms, or the key of a known name. */
function contentOf(token: Token, { names, nouns, masked }: ParticipantContext): string | null {
  if (!CONTENT.has(token.pos) || masked.has(token.index) || EMPTY_WORDS.has(token.lemma)) return null;
  const name = token.pos === 'VERB' ? undefined : names.find(token.lemma.includes(' ') ? token.lemma : withoutGenitive(token.lower));
  return name?.key ?? nouns.canonical(token.lemma);
}

function withoutGenitive(word: string): string {
  return word.endsWith("'s") || word.endsWith('’s') ? word.slice(0, -2) : word;
}
