/**
 * The claims that one claim is compared with: those that blocking (`../block.ts`) brings together with it, found by the keys of that
 * claim alone. What blocking decides by counts is decided by the counts of the index.
 */
import type { Predicate, Reading } from '../../types.ts';
import { isSmall, SMALL_FAMILY } from '../block-matter.ts';
import { stretchesOf, thingsOf } from '../block-things.ts';
import { keptApart } from '../block-apart.ts';
import { MAX_HOLDERS, prefixLength } from '../block-wording.ts';
import { isShareTelling, isWordingTelling } from '../likeness.ts';
import { areRelated, familiesOf } from '../staged/block-counts.ts';
import { keyOfFamily, keyOfText, keyOfThing, keyOfWord, type ClaimIndex } from './claim-index.ts';

/** Gives the claims that a claim meets, in no order; never itself. */
export type Neighbours = (claim: number) => ReadonlySet<number>;

/** Makes the search; what it looked up for one claim it need not look up for the next. */
export function createNeighbours(index: ClaimIndex): Neighbours {
  const known = new Map<number, ReadonlySet<number>>();
  const lists = createLists(index);
  return (claim) => {
    const before = known.get(claim);
    if (before) return before;
    const found = new Set<number>();
    const reading = index.reading(claim);
    if (reading.read) {
      for (const family of familiesOf(reading).keys()) for (const other of lists.related(family)) addByMatter(claim, reading, family, other, lists, found);
      addByWording(claim, reading, lists, found);
      dropApart(reading, lists, found);
      for (const other of lists.members(keyOfText(reading.text))) found.add(other);
    }
    found.delete(claim);
    known.set(claim, found);
    return found;
  };
}

/** The index, each of whose answers is asked for once. */
interface Lists extends Pick<ClaimIndex, 'count' | 'members' | 'membersInMonth' | 'reading' | 'words' | 'days'> {
  related(family: string): readonly string[];
  /** Members of the first list that are in the second. */
  shared(key: string, other: string): readonly number[];
}

function createLists(index: ClaimIndex): Lists {
  const counts = remembering(index.count.bind(index));
  const members = remembering(index.members.bind(index));
  const inMonth = new Map<string, readonly number[]>();
  const shared = new Map<string, readonly number[]>();
  const related = remembering((family: string): readonly string[] => {
    const predicate = index.families.get(family);
    if (predicate === undefined) return [family];
    const planned = (name: string, one: Predicate) => ({ family: name, claims: 0, predicate: one });
    return [family, ...[...index.families].filter(([name, one]) => name !== family && areRelated(planned(family, predicate), planned(name, one))).map(([name]) => name)];
  });
  return {
    count: counts,
    members,
    membersInMonth(key, month) {
      const name = `${key}\n${month}`;
      const found = inMonth.get(name) ?? index.membersInMonth(key, month);
      inMonth.set(name, found);
      return found;
    },
    reading: index.reading.bind(index),
    words: index.words.bind(index),
    days: index.days.bind(index),
    related,
    shared(key, other) {
      const name = `${key}\n${other}`;
      const found = shared.get(name) ?? intersection(members(key), members(other));
      shared.set(name, found);
      return found;
    },
  };
}

function remembering<T>(ask: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    if (!known.has(key)) known.set(key, ask(key));
    return known.get(key)!;
  };
}

function addByMatter(claim: number, reading: Reading, family: string, other: string, lists: Lists, found: Set<number>): void {
  if (Math.max(lists.count(keyOfFamily(family)), lists.count(keyOfFamily(other))) <= SMALL_FAMILY) {
    addAll(lists.members(keyOfFamily(other)), found);
    return;
  }
  const things = [...thingsOf(reading)];
  const isLarge = (thing: string): boolean => !isSmall(lists.count(keyOfThing(family, thing)), lists.count(keyOfThing(other, thing)));
  const large = things.filter(isLarge);
  for (const thing of things) {
    if (!large.includes(thing)) addAll(lists.members(keyOfThing(other, thing)), found);
    else addFromLarge(claim, reading, { family, other, thing, seconds: large.filter((second) => second > thing) }, lists, found);
  }
}

interface LargeBlock {
  readonly family: string;
  readonly other: string;
  readonly thing: string;
  readonly seconds: readonly string[];
}

/** As the block is divided in `joinBlocks`: by second things; and by months, then days, then second things. */
function addFromLarge(claim: number, reading: Reading, { family, other, thing, seconds }: LargeBlock, lists: Lists, found: Set<number>): void {
  const [own, others] = [keyOfThing(family, thing), keyOfThing(other, thing)];
  for (const second of seconds) {
    const [x, y] = [lists.shared(own, keyOfThing(family, second)), lists.shared(others, keyOfThing(other, second))];
    if (isSmall(x.length, y.length)) addAll(y, found);
  }
  for (const month of stretchesOf(reading, 'month')) {
    const [x, y] = [lists.membersInMonth(own, month), lists.membersInMonth(others, month)];
    if (isSmall(x.length, y.length)) {
      addAll(y, found);
      continue;
    }
    for (const day of lists.days(claim)) {
      const onDay = (list: readonly number[]): number[] => list.filter((one) => lists.days(one).has(day));
      const [p, q] = [onDay(x), onDay(y)];
      if (isSmall(p.length, q.length)) addAll(q, found);
      else {
        for (const second of seconds) {
          const [r, s] = [intersection(p, lists.members(keyOfThing(family, second))), intersection(q, lists.members(keyOfThing(other, second)))];
          if (isSmall(r.length, s.length)) addAll(s, found);
        }
      }
    }
  }
}

/** As in `joinByWording`: the shorter of two texts looks up its rarest words, and those that very many hold are no help. */
function addByWording(claim: number, reading: Reading, lists: Lists, found: Set<number>): void {
  const rare = (word: string): boolean => lists.count(keyOfWord(word)) <= MAX_HOLDERS;
  const looked = new Set(prefixOf(reading.content, lists).filter(rare));
  const shared = new Map<number, { rare: number; looked: boolean }>();
  for (const word of reading.content.filter(rare)) {
    for (const other of lists.members(keyOfWord(word))) {
      const before = shared.get(other);
      shared.set(other, { rare: (before?.rare ?? 0) + 1, looked: before?.looked === true || looked.has(word) });
    }
  }
  const length = reading.content.length;
  const common = reading.content.filter((word) => !rare(word)).length;
  for (const [other, known] of shared) {
    const otherLength = lists.words(other);
    const looksUp = otherLength >= length;
    if (other === claim || found.has(other) || (looksUp && !known.looked && otherLength > length)) continue;
    if (!isShareTelling(Math.min(known.rare + common, length, otherLength), length, otherLength)) continue;
    const { content } = lists.reading(other);
    if (!isWordingTelling(reading.content, content)) continue;
    // Of two as long as each other, either looks up the other.
    if ((looksUp && known.looked) || (otherLength <= length && prefixOf(content, lists).some((word) => rare(word) && reading.content.includes(word)))) found.add(other);
  }
}

/** Those that are told apart do not meet (`../block-apart.ts`). */
function dropApart(reading: Reading, lists: Lists, found: Set<number>): void {
  const others = [...found];
  const apart = keptApart([reading, ...others.map(lists.reading)]);
  for (const [at, other] of others.entries()) if (apart.byDates(0, at + 1) || apart.bySlots(0, at + 1)) found.delete(other);
}

/** The rarest words of a text, as many as it has to look up. */
function prefixOf(content: readonly string[], lists: Lists): readonly string[] {
  const byRarity = [...content].sort((x, y) => lists.count(keyOfWord(x)) - lists.count(keyOfWord(y)) || (x < y ? -1 : 1));
  return byRarity.slice(0, prefixLength(content.length));
}

function addAll(list: readonly number[], found: Set<number>): void {
  for (const one of list) found.add(one);
}

/** Of two ascending lists. */
function intersection(x: readonly number[], y: readonly number[]): number[] {
  const both: number[] = [];
  for (let i = 0, j = 0; i < x.length && j < y.length; ) {
    if (x[i] === y[j]) both.push(x[i++]!);
    else if (x[i]! < y[j]!) i++;
    else j++;
  }
  return both;
}
