/**
 * Pairs of claims by what they are about: related predicates, and where there are many claims of such predicates, a participant,
 * place or counted thing that both name. Where very many name it ("Syria", "people"), it takes a second thing in common, or times
 * that are close: so the pairs grow with the claims, and not with their square.
 */
import type { Block, Reading } from '../types.ts';
import type { Meet } from './block-types.ts';
import { stretchesOf, thingsByNumber, type Things } from './block-things.ts';
import type { KeptApart } from './block-apart.ts';
import { relatePredicates } from './predicates.ts';

/** Families of up to this many claims are compared whole: that is quicker than looking for what two claims share, and misses nothing. */
export const SMALL_FAMILY = 40;

/** Blocks of up to this many pairs are compared whole (80 claims with 80); larger ones are divided. */
const MOST_PAIRS = 6400;

/** Claims of one predicate. */
interface Family {
  readonly key: string;
  /** One of them: all have the same logic. */
  readonly example: Reading;
  /** Indexes of the claims, ascending. */
  readonly members: number[];
}

/** Indexes of claims by each key that they share. */
type Blocks<Key> = ReadonlyMap<Key, readonly number[]>;

/** Gives all pairs of claims with related predicates that may be of one matter; tells of each block in which claims met, or were too many to. */
export function joinByMatter(readings: readonly Reading[], apart: KeptApart, meet: Meet, tell: (block: Block) => void): void {
  const families = familiesOf(readings);
  const things = thingsByNumber(readings);
  const [monthsOf, daysOf] = (['month', 'days'] as const).map((length) => remembering((i) => [...stretchesOf(readings[i]!, length)])) as [KeysOf, KeysOf];
  const tryPair: TryPair = (i, j) => {
    if (apart.byDates(i, j)) return false;
    meet(i, j);
    return true;
  };
  const blocks = new Map<Family, Blocks<number>>();
  const blocksOf = (family: Family): Blocks<number> => {
    const made = blocks.get(family) ?? divide(family.members, (i) => things.of(i));
    blocks.set(family, made);
    return made;
  };
  for (const [one, other] of relatedFamilies(families)) {
    const key = one === other ? one.key : `${one.key} ${other.key}`;
    if (Math.max(one.members.length, other.members.length) <= SMALL_FAMILY) tell({ key, sizes: [one.members.length, other.members.length], pairs: tryAll(one.members, other.members, tryPair), left: 0 });
    else joinBlocks(key, blocksOf(one), blocksOf(other), { things, monthsOf, daysOf, tryPair, tell });
  }
}

/** Asks once a claim: it may be in many blocks. */
function remembering(ask: (i: number) => readonly number[]): KeysOf {
  const known: (readonly number[])[] = [];
  return (i) => (known[i] ??= ask(i));
}

/** Lets two claims meet, unless their dates keep them apart; says whether they met. */
export type TryPair = (i: number, j: number) => boolean;

function familiesOf(readings: readonly Reading[]): Family[] {
  const families = new Map<string, Family>();
  for (const [i, reading] of readings.entries()) {
    if (!reading.read) continue;
    for (const statement of [reading, ...reading.further]) {
      const predicate = statement.predicate?.value;
      if (!predicate) continue;
      const key = predicate.concept ?? `lemma:${predicate.lemma}`;
      const family = families.get(key);
      if (!family) families.set(key, { key, example: statement, members: [i] });
      else if (family.members.at(-1) !== i) family.members.push(i);
    }
  }
  return [...families.values()];
}

/** Each family with itself, and pairs of related ones. A predicate that the lexicon lacks has no logic that could relate it to another. */
function* relatedFamilies(families: readonly Family[]): Generator<readonly [Family, Family]> {
  for (const family of families) yield [family, family];
  const known = families.filter(({ example }) => example.predicate!.value.concept !== null);
  for (const [at, family] of known.entries()) {
    for (const other of known.slice(0, at)) if (relatePredicates(family.example, other.example) !== 'different') yield [family, other];
  }
}

/** The claims of either side of a block; the same list twice for a family with itself. */
export type Sides = readonly [readonly number[], readonly number[]];

interface Joining {
  readonly things: Things;
  readonly monthsOf: KeysOf;
  readonly daysOf: KeysOf;
  readonly tryPair: TryPair;
  readonly tell: (block: Block) => void;
}

function joinBlocks(family: string, one: Blocks<number>, other: Blocks<number>, joining: Joining): void {
  const large = new Map<number, Sides>();
  for (const [thing, some, others] of shared(one, other)) {
    if (isSmall(some.length, others.length)) joining.tell({ key: `${family}|${joining.things.names[thing]!}`, sizes: [some.length, others.length], pairs: tryAll(some, others, joining.tryPair), left: 0 });
    else large.set(thing, [some, others]);
  }
  dropDoubles(large);
  for (const [thing, sides] of large) {
    // A second thing that few name has brought its claims together already.
    const seconds = (i: number): Int32Array => joining.things.of(i).filter((second) => second > thing && large.has(second));
    const bySecond = joinDivided(sides, [seconds], joining.tryPair);
    const byTime = joinDivided(sides, [joining.monthsOf, joining.daysOf, seconds], joining.tryPair);
    joining.tell({ key: `${family}|${joining.things.names[thing]!}`, sizes: [sides[0].length, sides[1].length], pairs: bySecond.pairs + byTime.pairs, left: byTime.left });
  }
}

/** Takes out things that name the same claims as another: what a ferry is, a ship and a vehicle are too. */
function dropDoubles(blocks: Map<number, Sides>): void {
  const alike = new Map<string, Sides[]>();
  for (const [thing, sides] of blocks) {
    const key = sides.map((side) => `${side.length} ${side[0]} ${side.at(-1)}`).join(' ');
    const others = alike.get(key) ?? [];
    if (others.some((other) => sides.every((side, k) => side.every((i, at) => other[k]![at] === i)))) blocks.delete(thing);
    else alike.set(key, [...others, sides]);
  }
}

/** What a claim can be divided by. */
export type KeysOf = (i: number) => Iterable<string | number>;

/** Brings claims together that share a key of the first kind; in blocks that are large still, of the next kind too. Tells how many pairs met, and how many claims were left in blocks that stayed too large. */
export function joinDivided([some, others]: Sides, [keysOf, ...further]: readonly KeysOf[], tryPair: TryPair): { readonly pairs: number; readonly left: number } {
  if (keysOf === undefined) return { pairs: 0, left: some.length };
  let [pairs, left] = [0, 0];
  const one = divide(some, keysOf);
  for (const [, x, y] of shared(one, some === others ? one : divide(others, keysOf))) {
    if (isSmall(x.length, y.length)) pairs += tryAll(x, y, tryPair);
    else {
      const rest = joinDivided([x, y], further, tryPair);
      pairs += rest.pairs;
      left += rest.left;
    }
  }
  return { pairs, left };
}

function divide<Key>(members: readonly number[], keysOf: (i: number) => Iterable<Key>): Blocks<Key> {
  const blocks = new Map<Key, number[]>();
  for (const i of members) {
    for (const key of keysOf(i)) {
      const block = blocks.get(key);
      if (block) block.push(i);
      else blocks.set(key, [i]);
    }
  }
  return blocks;
}

function* shared<Key>(one: Blocks<Key>, other: Blocks<Key>): Generator<readonly [Key, readonly number[], readonly number[]]> {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  for (const [key, some] of small) {
    const others = large.get(key);
    if (others) yield [key, some, others];
  }
}

/** Whether a block of so many claims on either side is compared whole. */
export function isSmall(some: number, others: number): boolean {
  return some * others <= MOST_PAIRS;
}

/** Returns how many pairs met. A list with itself gives each pair once. */
export function tryAll(some: readonly number[], others: readonly number[], tryPair: TryPair): number {
  let met = 0;
  if (some === others) {
    for (let x = 1; x < some.length; x++) for (let y = 0; y < x; y++) if (tryPair(some[y]!, some[x]!)) met++;
    return met;
  }
  for (const i of some) for (const j of others) if (tryPair(i, j)) met++;
  return met;
}
