/** A reading as a flat list of slots, for both formats of `explain`. */
import type { Participant, Predicate, QuantityReading, Reading, Slot, Span, TimeReading } from '../types.ts';
import { dateText } from './dates.ts';

/** One slot that was filled. */
export interface SlotEntry {
  readonly slot: string;
  /** As shown to people. */
  readonly value: string;
  readonly basis: 'stated' | 'inferred';
  readonly words: readonly Span[];
  /** What else a person should know of it: which alias matched, what is counted. */
  readonly notes: readonly string[];
  /** For programs: the value in full. */
  readonly detail: unknown;
}

/** The slots of a reading, in the order of `Reading`. Slots without a value are left out. */
export function slotEntries(reading: Reading): SlotEntry[] {
  const { subject, predicate, object, adjuncts, quantities, rank, times, places, direction, polarity, certainty, attribution } = reading;
  return [
    ...(subject ? [people('subject', subject)] : []),
    ...(predicate ? [entry('predicate', predicate, predicate.value.text || predicate.value.lemma, predicateNotes(predicate.value), predicateDetail(predicate.value))] : []),
    ...(object ? [people('object', object)] : []),
    ...adjuncts.map((slot) => entry('adjunct', slot, `${slot.value.preposition} ${slot.value.participant.text}`, [slot.value.role, ...names([slot.value.participant])], { role: slot.value.role, ...participant(slot.value.participant) })),
    ...quantities.map((slot) => entry('quantity', slot, slot.value.quantity.text, quantityNotes(slot.value), quantityDetail(slot.value))),
    ...(rank ? [entry('rank', rank, String(rank.value.rank), rank.value.scale === '' ? [] : [rank.value.scale], rank.value)] : []),
    ...times.map((slot) => (isUnresolved(slot) ? entry('time', slot, wordsOf(reading, slot), ['date unknown: the source\'s `published` is needed'], timeDetail(slot)) : entry('time', slot, dateText(slot.value.text), timeNotes(slot.value), timeDetail(slot)))),
    ...places.map((slot) => people('place', { ...slot, value: [slot.value] })),
    ...(direction ? [entry('direction', direction, direction.value, [], direction.value)] : []),
    entry('polarity', polarity, polarity.value, [], polarity.value),
    entry('certainty', certainty, certainty.value, [], certainty.value),
    ...(attribution.value.length > 0 ? [people('attribution', attribution)] : []),
  ];
}

/** The slots that nothing was read for. */
export function emptySlots(reading: Reading): string[] {
  const filled = new Set(slotEntries(reading).map(({ slot }) => slot));
  return ['subject', 'predicate', 'object', 'quantity', 'rank', 'time', 'place', 'attribution'].filter((slot) => !filled.has(slot));
}

function entry(slot: string, { basis, words }: Slot<unknown>, value: string, notes: readonly (string | null)[], detail: unknown): SlotEntry {
  return { slot, value, basis, words, notes: notes.flatMap((note) => (note === null || note === '' ? [] : [note])), detail };
}

/** "on Tuesday" where nothing tells which one: read, but of no date. */
export function isUnresolved({ basis, value: { interval } }: Slot<TimeReading>): boolean {
  return basis === 'inferred' && interval.start === -Infinity && interval.end === Infinity;
}

function wordsOf(reading: Reading, { words, value }: Slot<TimeReading>): string {
  const shown = words.map(({ start, end }) => reading.text.slice(start, end)).join(' … ');
  return shown === '' ? value.text : shown;
}

function timeNotes({ relation, precision }: TimeReading): (string | null)[] {
  return [relation === 'at' ? null : relation, precision === 'open' ? null : `to the ${precision.replaceAll('-', ' ')}`];
}

function people(name: string, slot: Slot<readonly Participant[]>): SlotEntry {
  return entry(name, slot, slot.value.map(({ text }) => text).join('; '), names(slot.value), slot.value.map(participant));
}

function names(participants: readonly Participant[]): string[] {
  return participants.flatMap(({ how, keys }) => [how, keys[0]?.startsWith('entity:') ? keys[0] : null]).filter((note) => note !== null);
}

function participant({ text, keys, head, modifiers, type, within, how }: Participant): object {
  return { text, keys, head, modifiers, type, within, how };
}

function predicateNotes({ concept, kind, aspect }: Predicate): (string | null)[] {
  return [concept === null ? 'not in the lexicon' : `concept ${concept}`, kind, aspect];
}

function predicateDetail({ lemma, concept, opposites, reversedBy, broader, once, symmetric, kind, exclusive, aspect }: Predicate): object {
  return { lemma, concept, opposites, reversed_by: reversedBy, broader, once, symmetric, kind, exclusive, aspect };
}

function quantityNotes({ quantity, kind, counted, role }: QuantityReading): (string | null)[] {
  return [quantity.bound === 'exact' ? null : quantity.bound, kind === 'amount' ? null : kind, counted === null ? null : `of ${counted}`, role];
}

/** Infinite bounds become null, which JSON can hold. */
function quantityDetail({ quantity, kind, counted, role }: QuantityReading): object {
  const { interval, stated, bound, unit, dimension } = quantity;
  const finite = (number: number): number | null => (Number.isFinite(number) ? number : null);
  return { low: finite(interval.low), high: finite(interval.high), low_open: interval.lowOpen, high_open: interval.highOpen, stated, bound, unit, dimension, kind, counted, role };
}

/** The largest time that a Date holds, in milliseconds either way (ECMAScript, 21.4.1.1). */
const MOST_TIME = 8.64e15;

function timeDetail(slot: Slot<TimeReading>): object {
  const { interval, precision, relation, text } = slot.value;
  const iso = (time: number): string | null => (Math.abs(time) <= MOST_TIME ? new Date(time).toISOString() : null);
  return { edtf: isUnresolved(slot) ? null : text, start: iso(interval.start), end: iso(interval.end), precision, relation };
}
