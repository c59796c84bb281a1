/**
 * Claims found by what they are about, without looking at the others: the keys of one claim, and what an index of all must answer.
 * Where it is kept is the business of whoever gives it (`workspace/claim-index/` has it on disk).
 */
import { createHash } from 'node:crypto';
import type { Predicate, Reading } from '../../types.ts';
import { stretchesOf, thingsOf } from '../block-things.ts';
import { foldText } from '../likeness.ts';
import { familiesOf } from '../staged/block-counts.ts';

/** An index of all claims of a workspace. A claim is told by a number. */
export interface ClaimIndex {
  /** A predicate of each family that the lexicon knows and that any claim may have. */
  readonly families: ReadonlyMap<string, Predicate>;
  /** How many claims have a key ({@link keysOf}). */
  count(key: string): number;
  /** Those that do, ascending. */
  members(key: string): readonly number[];
  /** Those of a predicate and thing ({@link keyOfThing}) that fall into a month, ascending. */
  membersInMonth(key: string, month: number): readonly number[];
  reading(claim: number): Reading;
  /** How many content words a claim has. */
  words(claim: number): number;
  /** As `stretchesOf` has them. */
  days(claim: number): ReadonlySet<number>;
  /** The number of a claim by its id; undefined where there is none. */
  find(id: string): number | undefined;
}

/** What an index keeps of one claim. */
export interface ClaimTraits {
  readonly keys: readonly string[];
  /** Those of its keys whose claims are divided by months where they are many. */
  readonly things: readonly string[];
  readonly months: readonly number[];
  readonly days: readonly number[];
  readonly words: number;
  /** The predicates of its families that the lexicon knows. */
  readonly families: readonly (readonly [family: string, predicate: Predicate])[];
}

const NO_TRAITS: ClaimTraits = { keys: [], things: [], months: [], days: [], words: 0, families: [] };

/** The traits of a claim; none where it is in a language that is not read. */
export function traitsOf(reading: Reading): ClaimTraits {
  if (!reading.read) return NO_TRAITS;
  const families = familiesOf(reading);
  const names = [...thingsOf(reading)];
  const things = [...families.keys()].flatMap((family) => names.map((thing) => keyOfThing(family, thing)));
  return {
    keys: [...[...families.keys()].map(keyOfFamily), ...things, ...reading.content.map(keyOfWord), keyOfText(reading.text)],
    things,
    months: [...stretchesOf(reading, 'month')],
    days: [...stretchesOf(reading, 'days')],
    words: reading.content.length,
    families: [...families].flatMap(([family, { predicate }]) => (predicate!.value.concept === null ? [] : [[family, predicate!.value] as const])),
  };
}

export function keyOfFamily(family: string): string {
  return `f ${family}`;
}

export function keyOfThing(family: string, thing: string): string {
  return `t ${family}\t${thing}`;
}

export function keyOfWord(word: string): string {
  return `w ${word}`;
}

export function keyOfText(text: string): string {
  return `x ${createHash('sha256').update(foldText(text)).digest('base64url')}`;
}

/** By a name that a claim mentions, folded. */
export function keyOfName(folded: string): string {
  return `n ${folded}`;
}
