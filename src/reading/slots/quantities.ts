/** Quantities with what they count and what befell it; the main one first. */
import type { QuantityMention, QuantityReading, RankReading, Slot, Span, Token, TokenRange } from '../../types.ts';
import type { NounPhrase } from '../clause/noun-phrase.ts';
import type { ParticipantContext } from '../entity/participant-context.ts';
import { toParticipant } from '../entity/participant.ts';
import type { Concept } from '../lexicon/lexicon-types.ts';

/** Turns mentions into readings: first what stands in the object, then the rest of the predicate, then the subject ("one dollar was worth 17,500 pounds"), durations last. */
export function readQuantitySlots(tokens: readonly Token[], mentions: readonly QuantityMention[], object: readonly NounPhrase[], subject: readonly NounPhrase[], context: ParticipantContext): Slot<QuantityReading>[] {
  const main = [...object, ...subject];
  const subjectFrom = object.length;
  const slots = mentions
    .filter((mention) => mention.kind !== 'rank' && mention.kind !== 'ordinal')
    .map((mention) => {
      const counted = mention.counted ? countedNoun(tokens, mention.counted, context) : null;
      const place = main.findIndex((phrase) => phrase.range.from <= mention.range.from && mention.range.from < phrase.range.to);
      const slot: Slot<QuantityReading> = {
        value: { quantity: mention.quantity, kind: mention.kind, counted: counted?.head ?? null, countedKeys: counted?.keys ?? [], role: roleIn(tokens, mention) },
        basis: 'inferred',
        words: [span(tokens, mention.range)],
      };
      const duration = mention.quantity.dimension === 'duration';
      return { slot, order: place >= 0 ? place : duration ? main.length + 1 : subjectFrom - 0.5 };
    });
  // "The number of dengue cases rose to 200,000": what the number is of
  const [bare] = slots;
  const numbered = slots.filter(({ slot }) => slot.value.quantity.dimension === 'count').length === 1 && bare !== undefined && bare.slot.value.counted === null && bare.slot.value.quantity.dimension === 'count' ? numberOf(tokens, subject, context) : null;
  if (numbered && bare) slots[0] = { ...bare, slot: { ...bare.slot, value: { ...bare.slot.value, counted: numbered.head, countedKeys: numbered.keys } } };
  return slots.sort((a, b) => a.order - b.order || a.slot.words[0]!.start - b.slot.words[0]!.start).map((entry) => entry.slot);
}

/** What befell the ones counted, where it stands right with the number: "12 people dead", "30 wounded", "killing 84 worshippers". The same word for each form of one fate. */
function roleIn(tokens: readonly Token[], mention: QuantityMention): string | null {
  if (mention.quantity.dimension !== 'count') return null;
  const behind = tokens[mention.counted?.to ?? mention.range.to];
  const before = tokens[mention.range.from - 1];
  return (behind && !isFinite(tokens, behind) ? FATES.get(behind.lower) : undefined) ?? (before && /ing$/u.test(before.lower) ? FATES.get(before.lower) : undefined) ?? null;
}

/** "12 people died" tells it by its verb: only a participle without a verb of its own stands with the number. */
function isFinite(tokens: readonly Token[], word: Token): boolean {
  const next = tokens[word.index + 1];
  return word.pos === 'VERB' && (next?.pos === 'DET' || next?.pos === 'PROPN' || next?.pos === 'PRON');
}

/** Fates of people and things, with the forms that stand beside a number. */
const FATES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    killed: ['killed', 'dead', 'killing', 'slain'], injured: ['injured', 'wounded', 'hurt', 'injuring', 'wounding', 'hurting'], missing: ['missing', 'unaccounted'], displaced: ['displaced', 'displacing', 'homeless'], trapped: ['trapped', 'stranded', 'trapping', 'stranding'],
    arrested: ['arrested', 'detained', 'arresting', 'detaining'], rescued: ['rescued', 'rescuing'], infected: ['infected', 'infecting'], hospitalized: ['hospitalized', 'hospitalised'], destroyed: ['destroyed', 'destroying'], damaged: ['damaged', 'damaging'], abducted: ['abducted', 'kidnapped', 'abducting', 'kidnapping'],
  }).flatMap(([fate, forms]) => forms.map((form): [string, string] => [form, fate])),
);

/** "the number of dengue cases": the cases; null for any other subject. */
function numberOf(tokens: readonly Token[], subject: readonly NounPhrase[], context: ParticipantContext): { head: string; keys: readonly string[] } | null {
  const [phrase] = subject;
  const of = phrase?.of[0];
  if (!phrase || !of || subject.length > 1 || !/^(?:number|total|count|tally)$/u.test(tokens[phrase.head]!.lemma)) return null;
  const participant = toParticipant(tokens, of, context);
  return participant.head === '' ? null : { head: participant.head, keys: participant.keys };
}

function countedNoun(tokens: readonly Token[], range: TokenRange, context: ParticipantContext): { head: string; keys: string[] } | null {
  // "cities, towns and villages": every noun of the list counts, in any order.
  const heads = tokens.slice(range.from, range.to).filter((token) => (token.pos === 'NOUN' || token.pos === 'PROPN') && !context.masked.has(token.index));
  const last = heads.at(-1);
  if (!last) return null;
  const phrase: NounPhrase = { range, core: range, head: last.index, of: [] };
  const participant = toParticipant(tokens, phrase, context);
  const listed = tokens.slice(range.from, range.to).some((token) => token.pos === 'CCONJ');
  const nouns = listed ? heads.map((token) => context.nouns.canonical(token.lemma)) : [];
  const head = participant.proper ? participant.head : context.nouns.canonical(last.lemma);
  return { head, keys: [...new Set([...participant.keys, `noun:${head}`, ...nouns.map((noun) => `noun:${noun}`)])] };
}

/** To be of a rank: "Aleppo is the second-largest city". */
export const RANK: Concept = { id: 'rank', patterns: [], nouns: [], kind: 'state', exclusive: [], once: false, opposites: [], reversedBy: [], broader: [], symmetric: false, asymmetric: false, countOf: null, example: 'Aleppo is the second-largest city.' };

/** "the second-largest city": rank 2 by "large city". */
export function readRank(tokens: readonly Token[], mentions: readonly QuantityMention[], context: ParticipantContext): Slot<RankReading> | null {
  const mention = mentions.find((candidate) => candidate.kind === 'rank');
  if (!mention || mention.quantity.stated === null) return null;
  const counted = mention.counted ? countedNoun(tokens, mention.counted, context) : null;
  const scale = tokens.slice(mention.range.from, mention.range.to).map((token) => superlativeOf(token.lower)).find((word) => word !== null) ?? 'place';
  return { value: { rank: mention.quantity.stated, scale: [scale, counted?.head ?? ''].filter(Boolean).join(' ') }, basis: 'inferred', words: [span(tokens, mention.range)] };
}

const SUPERLATIVES: Readonly<Record<string, string>> = { largest: 'large', biggest: 'large', smallest: 'small', highest: 'high', tallest: 'high', lowest: 'low', longest: 'long', shortest: 'short', oldest: 'old', youngest: 'young', richest: 'rich', poorest: 'poor', deepest: 'deep', fastest: 'fast', worst: 'bad', best: 'good', deadliest: 'deadly', busiest: 'busy', strongest: 'strong', 'most-populous': 'large' };

function superlativeOf(word: string): string | null {
  // "second-hottest" is on the scale of "hottest"
  const last = word.split('-').at(-1)!;
  return SUPERLATIVES[word] ?? SUPERLATIVES[last] ?? (/iest$/u.test(last) ? `${last.slice(0, -4)}y` : /est$/u.test(last) && last.length > 5 ? last.slice(0, -3) : null);
}

function span(tokens: readonly Token[], range: TokenRange): Span {
  return { start: tokens[range.from]!.start, end: tokens[range.to - 1]!.end };
}
