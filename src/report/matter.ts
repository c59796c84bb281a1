/** Names the matter that claims are about, as the question they answer: "When the ferry sank", "Who captured Aleppo". */
import type { ConflictType, Reading, SlotName } from '../types.ts';
import { bodyOf, clauseOf, gapOf, hull, isPassive, phraseOf, spansOf } from './clause.ts';
import { quantityMatter } from './matter-quantity.ts';
import { capital, clip } from './words.ts';

/** The matter, or null where too little was read to name it so. */
type Namer = (reading: Reading, slot: SlotName) => string | null;

const about = (word: string): Namer => (reading, slot) => {
  const clause = reading.subject || reading.object ? clauseOf(reading, slot) : null;
  return clause === null ? null : `${word} ${clause}`;
};

/** "Who captured Aleppo"; in the passive "By whom Aleppo was captured". */
const who: Namer = (reading, slot) => {
  if (slot === 'object') return reading.subject && reading.predicate ? `Whom or what ${clauseOf(reading, 'object') ?? ''}` : null;
  const body = bodyOf(reading);
  const [subject, predicate] = [hull(spansOf(reading, 'subject')), hull(spansOf(reading, 'predicate'))];
  if (!body || !subject || !predicate) return null;
  if (subject.start > predicate.start) return reading.object && isPassive(reading) ? `By whom ${clauseOf(reading, 'subject') ?? ''}` : null;
  // "sought to explore": the predicate that counts is "explore", the sentence goes on after the subject.
  const from = /^to\s/iu.test(reading.text.slice(predicate.start)) ? subject.end : predicate.start;
  const rest = reading.text.slice(Math.max(from, subject.end), body.end)
    .replace(/^\s*(?:,[^,]*,|\([^)]*\))/u, '') // "Assad, the president, was told": what stands beside the subject
    .replace(/^[\s,"”]+/u, '');
  if (/^(?:to|and|or)\s/iu.test(rest)) return null;
  return `Who ${clip(rest.replace(/^were\b/u, 'was').replace(/^are\b/u, 'is').replace(/^have\b/u, 'has'), 90)}`;
};

const identity: Namer = (reading, slot) => {
  if (slot === 'subject') return who(reading, slot);
  if (!reading.subject) return null;
  const many = reading.subject.value.length > 1 || reading.subject.value.some(({ plural }) => plural);
  return `Who or what ${phraseOf(reading.subject.value)} ${many ? 'are' : 'is'}`;
};

const rank: Namer = (reading) => {
  const subject = reading.subject ? phraseOf(reading.subject.value) : null;
  if (subject === null) return null;
  return reading.rank && reading.rank.value.scale !== '' ? `Where ${subject} ranks (${reading.rank.value.scale})` : `Where ${subject} ranks`;
};

const outcome: Namer = (reading) => {
  const affected = reading.object ?? reading.subject;
  return affected ? `What became of ${phraseOf(affected.value)}` : null;
};

const attribute: Namer = (reading, slot) => (reading.subject && slot !== 'subject' ? `What is said of ${phraseOf(reading.subject.value)}` : null);

/** A conflict type without a way to name its matter does not compile. */
const NAMERS: Readonly<Record<ConflictType, Namer>> = {
  quantity: quantityMatter,
  rank,
  time: about('When'),
  place: about('Where'),
  actor: who,
  identity,
  polarity: about('Whether'),
  outcome,
  attribute,
};

/**
 * The matter of a conflict of one type, in a phrase with a capital; the claim's sentence with a gap where no phrase fits.
 * `value`: what the claim says in the slot, which tells of several numbers or times the one that is meant.
 */
export function matterOf(type: ConflictType, slot: SlotName, reading: Reading, value: string | null = null): string {
  const focused = focusedOn(reading, slot, value);
  return capital(NAMERS[type](focused, slot)?.trim() ?? gapOf(focused, slot));
}

/** The reading with the number or time of this value as its main one. */
function focusedOn(reading: Reading, slot: SlotName, value: string | null): Reading {
  const first = <T>(items: readonly T[], is: (item: T) => boolean): readonly T[] => [...items.filter(is), ...items.filter((item) => !is(item))];
  if (slot === 'quantity') return { ...reading, quantities: first(reading.quantities, (one) => one.value.quantity.text === value) };
  if (slot === 'time') return { ...reading, times: first(reading.times, (one) => one.value.text === value) };
  return slot === 'place' ? { ...reading, places: first(reading.places, (one) => one.value.text === value) } : reading;
}

/** The matter of what moved, by the slot that did. */
export function movingMatterOf(slot: SlotName, reading: Reading, value: string): string {
  const types: Readonly<Partial<Record<SlotName, ConflictType>>> = { quantity: 'quantity', rank: 'rank', place: 'place', subject: 'actor', object: 'identity', time: 'time', polarity: 'polarity', predicate: 'outcome' };
  const type = types[slot];
  return type === undefined ? gapOf(reading, slot) : matterOf(type, slot, reading, value);
}
