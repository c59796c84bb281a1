/** What a claim is about, as keys by which claims are brought together: things that it names, and stretches of time. */
import type { Participant, Reading } from '../types.ts';
import { unmarked } from '../values/governs.ts';
import { mainTime } from './times.ts';

/** All by which a claim's participants, places and counted things can be found; without any, its words. */
export function thingsOf(reading: Reading): ReadonlySet<string> {
  const things = new Set<string>();
  for (const statement of [reading, ...reading.further]) addThingsOf(statement, things);
  return things;
}

/** What each of some readings can be found by, as numbers. */
export interface Things {
  /** The things by their numbers. */
  readonly names: readonly string[];
  /** Those of the i-th reading; none where it was not read. */
  of(i: number): Int32Array;
}

/** The things of all readings: in one array, since a set for each would take ten times the memory. */
export function thingsByNumber(readings: readonly Reading[]): Things {
  const numbers = new Map<string, number>();
  const all: number[] = [];
  const starts = new Int32Array(readings.length + 1);
  for (const [i, reading] of readings.entries()) {
    if (reading.read) {
      for (const thing of thingsOf(reading)) {
        const number = numbers.get(thing) ?? numbers.size;
        numbers.set(thing, number);
        all.push(number);
      }
    }
    starts[i + 1] = all.length;
  }
  const flat = Int32Array.from(all);
  return { names: [...numbers.keys()], of: (i) => flat.subarray(starts[i], starts[i + 1]) };
}

function addThingsOf(reading: Reading, things: Set<string>): void {
  for (const one of reading.subject?.value ?? []) addThings(one, things);
  for (const one of reading.object?.value ?? []) addThings(one, things);
  for (const slot of reading.places) addThings(slot.value, things);
  for (const slot of reading.adjuncts) addThings(slot.value.participant, things);
  for (const slot of reading.quantities) if (slot.value.counted !== null) things.add(`noun:${slot.value.counted}`);
  if (reading.subject === null && reading.object === null) for (const word of reading.content) things.add(word.includes(':') ? word : `noun:${word}`);
}

/**
 * Keys, what contains it ("part:north:entity:aleppo" is found by its whole too), the words of a name that no registry knows
 * ("Merkel"), and what a name says that it is ("the opposition offensive" is an offensive).
 */
function addThings(participant: Participant, things: Set<string>): void {
  for (const key of participant.keys) {
    things.add(key);
    if (key.startsWith(PART)) things.add(key.slice(key.indexOf(':', PART.length) + 1));
  }
  for (const key of participant.within) if (key !== ANYTHING) things.add(key.startsWith(LED) ? key.slice(LED.length) : unmarked(key));
  if (!participant.proper) return;
  things.add(`noun:${participant.text.slice(participant.text.lastIndexOf(' ') + 1).toLowerCase()}`);
  if (!participant.head.includes(':')) for (const word of participant.head.split(' ')) if (word.length > 2) things.add(`word:${word}`);
}

/** What fires, elections and talks are alike: it brings together what has nothing in common. */
const ANYTHING = 'noun:event';
/** Before the key of the whole, with what part it is: "part:suburb:entity:damascus". */
const PART = 'part:';
/** Before the key of whoever leads a group ("HTS-led rebels"). */
const LED = 'led:';

const DAY = 24 * 60 * 60 * 1000;
/** Lengths of the stretches of time that claims are brought together by: a month, and where that is too much, two days. */
export const STRETCHES = { month: 30 * DAY, days: 2 * DAY } as const;
/** A time of more stretches than this says too little to bring claims together by them. */
const MOST_STRETCHES = 13;

/**
 * Numbers of the stretches of time that a claim's statements fall into, and of those behind them: claims no further apart than one
 * stretch have one in common. When a claim gives no time, the time of publication stands for it; none at all where that is
 * unknown too.
 */
export function stretchesOf(reading: Reading, length: keyof typeof STRETCHES): ReadonlySet<number> {
  const stretches = new Set<number>();
  for (const statement of [reading, ...reading.further]) {
    const interval = mainTime(statement)?.interval ?? statement.published;
    const [start, end] = interval ? [Math.floor(interval.start / STRETCHES[length]), Math.floor((interval.end - 1) / STRETCHES[length]) + 1] : [0, Infinity];
    if (end - start <= MOST_STRETCHES) for (let stretch = start; stretch <= end; stretch++) stretches.add(stretch);
  }
  return stretches;
}
