/** Names the matter that claims are about, as the question they answer: "When the ferry sank", "Who captured Aleppo". */
import type { ConflictType, Reading, SlotName } from '../types.ts';
import { bodyOf, clauseOf, gapOf, hull, isPassive, nameIn, phraseOf, spansOf } from './clause.ts';
import { eitherOf } from './either.ts';
import { quantityMatter } from './matter-quantity.ts';
import { rankMatter } from './matter-rank.ts';
import { looksPast } from '../values/verb-past.ts';
import { capital, clip } from './words.ts';

/** The matter, or null where too little was read to name it so. `other`: the claim on the other side, where there is one. */
type Namer = (reading: Reading, slot: SlotName, other: Reading | null) => string | null;

const about = (word: string): Namer => (reading, slot) => {
  const clause = reading.subject || reading.object ? clauseOf(reading, slot) : null;
  return clause === null ? null : `${word} ${clause}`;
};

/** "Who captured Aleppo"; in the passive "By whom Aleppo was captured". */
const who: Namer = (reading, slot, other) => {
  if (slot === 'object') return reading.subject && reading.predicate ? `Whom or what ${clauseOf(reading, 'object') ?? ''}` : null;
  const body = bodyOf(reading);
  const [subject, predicate] = [hull(spansOf(reading, 'subject')), hull(spansOf(reading, 'predicate'))];
  if (!body || !subject || !predicate) return null;
  if (subject.start > predicate.start) return reading.object && isPassive(reading) ? `By whom ${clauseOf(reading, 'subject') ?? ''}` : null;
  // "sought to explore", "avenged it by helping kill": the predicate that counts is the last, the sentence goes on after the subject.
  const between = reading.text.slice(subject.end, predicate.start);
  const isLater = /^to\s/iu.test(reading.text.slice(predicate.start)) || (!/^\s*(?:that|which|who)\s/iu.test(between) && (between.match(/[\p{L}'’-]+/gu) ?? []).some((word) => looksPast(word.toLowerCase())));
  const from = isLater ? subject.end : predicate.start;
  const rest = reading.text.slice(Math.max(from, subject.end), body.end)
    .replace(/^\s*(?:,[^,]*,|\([^)]*\))/u, '') // "Assad, the president, was told": what stands beside the subject
    .replace(/^[\s,"”]+/u, '');
  // What follows a name that was cut short begins with the rest of it ("Winter Light | Again won …").
  if (/^(?:to|and|or)\s/iu.test(rest) || !/^\p{Ll}/u.test(rest)) return null;
  const asked = rest.replace(/^were\b/u, 'was').replace(/^are\b/u, 'is').replace(/^have\b/u, 'has');
  return `Who ${clip(againstEachOther(asked, reading, other), 90)}`;
};

/** "Betis beat Valencia" against "Valencia beat Betis": who beat the other. */
function againstEachOther(rest: string, { object }: Reading, other: Reading | null): string {
  const target = object?.value[0];
  const swapped = target !== undefined && other?.subject?.value.some((one) => one.keys[0] === target.keys[0]) === true;
  return swapped && rest.includes(target.text) ? rest.replace(target.text, () => 'the other') : rest;
}

const identity: Namer = (reading, slot, other) => {
  if (slot === 'subject') return who(reading, slot, other);
  if (!reading.subject) return null;
  const many = reading.subject.value.length > 1 || reading.subject.value.some(({ plural }) => plural);
  return `Who or what ${phraseOf(reading, reading.subject.value)} ${many ? 'are' : 'is'}`;
};

const outcome: Namer = (reading, _, other) => {
  const either = other === null ? null : (eitherOf(reading, other, true) ?? eitherOf(other, reading, true));
  if (either !== null) return `Whether ${either}`;
  const affected = reading.object ?? reading.subject;
  return affected && !affected.value.some(({ text }) => /^[\d$€£]/u.test(text)) ? `What happened to ${affected.value.map((one) => ownName(nameIn(reading, one))).join(' and ')}` : null;
};

/** "banker Tom Rilke of fraud" was accused of it: a name ends before such words. */
function ownName(name: string): string {
  return name.replace(/^((?:\p{Ll}+ )*(?:\p{Lu}[\p{L}’'-]*)(?: \p{Lu}[\p{L}’'-]*)*) (?:of|for|from|in|on) \p{Ll}.*$/u, '$1');
}

const attribute: Namer = (reading, slot, other) => {
  const either = other === null ? null : eitherOf(reading, other, false);
  if (either !== null) return `Whether ${either}`;
  if (!reading.subject || slot === 'subject') return null;
  const be = /^(?:is|are|was|were)$/iu.exec(reading.predicate?.value.text.split(' ')[0] ?? '')?.[0].toLowerCase();
  const subject = phraseOf(reading, reading.subject.value);
  const isThing = be !== undefined && new RegExp(`\\b${be} (?:also |still |now )?(?:an?|the|one of) `, 'iu').test(reading.text);
  return !isThing ? `What is said of ${subject}` : `What ${subject} ${be}`;
};

/** A conflict type without a way to name its matter does not compile. */
const NAMERS: Readonly<Record<ConflictType, Namer>> = {
  quantity: (reading, _, other) => quantityMatter(reading, other),
  rank: rankMatter,
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
 * `value`: what the claim says in the slot, which tells of several numbers or times the one that is meant. `other`: the claim that it is held against.
 */
export function matterOf(type: ConflictType, slot: SlotName, reading: Reading, value: string | null = null, other: Reading | null = null): string {
  const focused = focusedOn(reading, slot, value);
  return capital(NAMERS[type](focused, slot, other)?.trim() ?? gapOf(focused, slot));
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
