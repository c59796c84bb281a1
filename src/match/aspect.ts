/** Which part of an event two statements speak of. */
import type { Reading, SlotRelation } from '../types.ts';
import { contains } from '../values/time-interval.ts';
import { mainTime } from './times.ts';

/**
 * Concepts of what is done bit by bit, so that it has been done in part as soon as it has begun (what linguists call the subinterval property:
 * Vendler 1957, Dowty 1979); each with a sentence. Who began to build a bridge has built none.
 */
export const BIT_BY_BIT: Readonly<Record<string, string>> = {
  withdraw: 'The firm began to withdraw its staff from Sorrel.',
  evacuate: 'The army began to evacuate residents.',
  'normalize-relations': 'The two states began to restore relations.',
  advance: 'The column began to advance on Tarn.',
  retreat: 'The garrison began to retreat.',
  flee: 'Residents began to flee.',
  deploy: 'The army began to deploy troops.',
  supply: 'Trucks began to deliver grain.',
  protest: 'Students began to protest.',
};

/** Words by which a statement speaks of all of it, to its end. */
const WHOLLY = /\b(?:all|entire|entirely|every|complete|completed|completely|fully|finished|last)\b/iu;

/** The relation of the aspects; "overlap" where they speak of different parts. */
export function relateAspects(a: Reading, b: Reading): SlotRelation {
  const [x, y] = [a.predicate?.value.aspect ?? null, b.predicate?.value.aspect ?? null];
  if (x === y) return 'same';
  if (x === 'begin' && y === null) return isBegun(a, b) ? 'same' : 'overlap';
  if (y === 'begin' && x === null) return isBegun(b, a) ? 'same' : 'overlap';
  return 'overlap';
}

/** What has begun has befallen a part only: whom it befalls in a, where b tells of a part that it has befallen, is the same. */
export function withoutParts(a: Reading, b: Reading, object: SlotRelation): SlotRelation {
  const [x, y] = [a.predicate?.value.aspect ?? null, b.predicate?.value.aspect ?? null];
  return (x === 'begin' && y === null && object === 'broader') || (y === 'begin' && x === null && object === 'narrower') ? (relateAspects(a, b) === 'same' ? 'same' : object) : object;
}

/** Whether what was begun is what the other tells of as done: bit by bit, not to its end, and no earlier. */
function isBegun(begun: Reading, done: Reading): boolean {
  const concept = begun.predicate?.value.concept ?? null;
  if (concept === null || !Object.hasOwn(BIT_BY_BIT, concept) || WHOLLY.test(done.text)) return false;
  const [start, time] = [mainTime(begun), mainTime(done)];
  return start !== null && time !== null && contains(time.interval, start.interval);
}
