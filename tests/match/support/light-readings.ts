/** Claims as far as blocking looks at them, so that thousands can be had without reading a word. */
import fc from 'fast-check';
import { candidatePairs } from '../../../src/match/block.ts';
import type { Participant, Predicate, Reading, Slot } from '../../../src/types.ts';

const DAY = 86_400_000;
const inferred = <T>(value: T): Slot<T> => ({ value, basis: 'inferred', words: [] });

/** As much of a reading as blocking looks at. */
function reading(id: number, given: { concept: string | null; lemma: string; things: readonly string[]; day: number | null; words: readonly string[]; text: string; further?: Reading }): Reading {
  const logic: Readonly<Record<string, Partial<Predicate>>> = { kill: { opposites: ['survive'], broader: ['harm'] }, win: { reversedBy: ['lose'] } };
  const predicate = { lemma: given.lemma, concept: given.concept, opposites: [], reversedBy: [], broader: [], once: false, symmetric: false, asymmetric: false, kind: 'state', exclusive: [], aspect: null, ...(given.concept === null ? {} : logic[given.concept]) } as unknown as Predicate;
  const object = given.things.map((thing) => ({ text: thing, keys: [thing], head: thing, within: [], proper: false, definite: false, modifiers: [], opposed: [], excludes: [], sorts: [], type: null, how: null }) as unknown as Participant);
  return {
    claim: `s#${String(id).padStart(5, '0')}`, source: 's', text: given.text, read: true, subject: null, predicate: inferred(predicate), object: inferred(object), adjuncts: [], quantities: [], rank: null,
    times: [], places: [], published: given.day === null ? null : { start: given.day * DAY, end: (given.day + 1) * DAY }, content: [...new Set(given.words)].sort(), polarity: inferred('affirmed'), identifying: false, setting: { names: [], dates: [] }, further: given.further ? [given.further] : [],
  } as unknown as Reading;
}

/** The pairs of blocking in one process, by the claims' ids. */
export function pairsAtOnce(readings: readonly Reading[]): string[] {
  return [...candidatePairs(readings)].map((pair) => [readings[Math.floor(pair / readings.length)]!.claim, readings[pair % readings.length]!.claim].sort().join(' ')).sort();
}

/** Claims of few predicates and things, so that blocks are large, and of one wording here and there. */
export const anyReadings = (most: number) =>
  fc.integer({ min: 1, max: 2 ** 30 }).map((seed) => {
    let state = seed;
    const random = (below: number): number => (state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0) % 65_536 % below;
    // Zipf-like: the first are drawn most.
    const some = <T>(list: readonly T[]): T => list[Math.min(random(list.length), random(list.length))]!;
    const families = [['kill', 'kill'], ['win', 'win'], ['survive', 'live'], ['harm', 'harm'], ['lose', 'lose'], [null, 'yodel'], [null, 'knit']] as const;
    const things = Array.from({ length: 6 }, (_, i) => `noun:thing${i}`);
    const words = Array.from({ length: 300 }, (_, i) => (i % 7 === 0 ? `wörd-${i}\u{1F600}` : `word${i}`));
    const count = most / 2 + random(most / 2);
    return Array.from({ length: count }, (_, id): Reading => {
      const [concept, lemma] = some(families);
      const made = { concept, lemma, things: [some(things), some(things), some(things)], day: random(9) === 0 ? null : random(200), words: Array.from({ length: 3 + random(4) }, () => some(words)), text: `text ${random(count)}` };
      const [other, otherLemma] = some(families);
      return reading(id, { ...made, ...(random(5) === 0 && { further: reading(id, { ...made, concept: other, lemma: otherLemma, words: [] }) }) });
    });
  });
