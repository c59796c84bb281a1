/** All claims of one key → the pairs among them that are to be compared there. */
import type { Reading } from '../../types.ts';
import { isSmall, joinDivided, tryAll, type Sides, type TryPair } from '../block-matter.ts';
import { stretchesOf } from '../block-things.ts';
import { keptApart } from '../block-apart.ts';
import { isWordingTelling } from '../likeness.ts';
import { PairSet } from '../pair-set.ts';
import { kindOf, wordOf, type KeyedPlace } from './block-keys.ts';

/** A claim under a key, with what tells whether a pair has met under another. */
export interface GroupMember extends Pick<KeyedPlace, 'side' | 'seconds'> {
  readonly reading: Reading;
  /** Keys of the claim under which all meet ({@link wholeName}). */
  readonly whole: readonly string[];
  /** As in `KeyedClaim`. */
  readonly prefix: readonly string[];
}

/** How a place is named among those of a claim where all meet. */
export function wholeName({ key, side }: Pick<KeyedPlace, 'key' | 'side'>): string {
  return side === null ? key : `${key} ${side}`;
}

/** Gives each pair once, as [one, other]. A pair that meets under several keys under which all meet is given under the first of them only. */
export function* pairsOfGroup(key: string, given: readonly GroupMember[]): Generator<readonly [GroupMember, GroupMember]> {
  const members = withoutRepeats(given);
  const places = new Map<string, number>();
  for (const { reading } of members) if (!places.has(reading.claim)) places.set(reading.claim, places.size);
  const byPlace = new Map(members.map((member) => [places.get(member.reading.claim)!, member]));
  const placeOf = new Map(members.map((member, i) => [member, i]));
  const met = new PairSet(places.size);
  const apart = kindOf(key) === 'text' ? null : keptApart(members.map(({ reading }) => reading));
  meetIn(key, members, (i, j) => {
    if (apart?.byDates(i, j)) return false;
    met.add(places.get(members[i]!.reading.claim)!, places.get(members[j]!.reading.claim)!);
    return true;
  });
  const wholes = new Map(members.map((member) => [member, new Set(member.whole)]));
  for (const pair of met.sorted()) {
    const [one, other] = [byPlace.get(Math.floor(pair / places.size))!, byPlace.get(pair % places.size)!];
    if (apart?.bySlots(placeOf.get(one)!, placeOf.get(other)!)) continue;
    if (!meetsElsewhere(key, one, wholes.get(one)!, wholes.get(other)!)) yield [one, other];
  }
}

/** An engine that does part of its work twice may deliver a line twice. */
function withoutRepeats(members: readonly GroupMember[]): GroupMember[] {
  const seen = new Set<string>();
  return members.filter(({ reading, side }) => {
    const name = `${reading.claim} ${side}`;
    return !seen.has(name) && seen.add(name);
  });
}

function meetIn(key: string, members: readonly GroupMember[], tryPair: TryPair): void {
  const all = [...members.keys()];
  const one = all.filter((i) => members[i]!.side !== 1);
  const sides: Sides = members.some(({ side }) => side !== null) ? [one, all.filter((i) => members[i]!.side === 1)] : [all, all];
  switch (kindOf(key)) {
    case 'whole':
    case 'text':
      tryAll(...sides, tryPair);
      return;
    case 'second':
      if (isSmall(sides[0].length, sides[1].length)) tryAll(...sides, tryPair);
      return;
    case 'month':
      if (isSmall(sides[0].length, sides[1].length)) tryAll(...sides, tryPair);
      else joinDivided(sides, [(i) => stretchesOf(members[i]!.reading, 'days'), (i) => members[i]!.seconds ?? []], tryPair);
      return;
    case 'word':
      meetByWord(wordOf(key), members, tryPair);
  }
}

/** Of two, the shorter text must have looked the word up. */
function meetByWord(word: string, members: readonly GroupMember[], tryPair: TryPair): void {
  for (const [i, one] of members.entries()) {
    if (!one.prefix.includes(word)) continue;
    for (const [j, other] of members.entries()) {
      if (i !== j && other.reading.content.length >= one.reading.content.length && isFirstWord(word, one, other) && isWordingTelling(one.reading.content, other.reading.content)) tryPair(i, j);
    }
  }
}

/** Two texts that hold several words of each other's are compared under the first. */
function isFirstWord(word: string, shorter: GroupMember, longer: GroupMember): boolean {
  return !shorter.prefix.some((earlier) => earlier < word && longer.reading.content.includes(earlier));
}

function meetsElsewhere(key: string, one: GroupMember, wholeOfOne: ReadonlySet<string>, wholeOfOther: ReadonlySet<string>): boolean {
  // What has the same text meets there whatever its dates, and need not elsewhere.
  if (kindOf(key) === 'text') return false;
  const isWhole = wholeOfOne.has(wholeName({ key, side: one.side }));
  return one.whole.some((name) => {
    const side = / ([01])$/.exec(name)?.[1];
    const base = side === undefined ? name : name.slice(0, -2);
    return (!isWhole || base < key) && wholeOfOther.has(side === undefined ? base : `${base} ${1 - Number(side)}`);
  });
}
