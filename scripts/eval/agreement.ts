/** How far two readers of the corpus agree on what is rival. */
import type { ExpectedList } from './expected.ts';
import { idsOf, pairKey, pairsWithin } from './pairs.ts';

export interface Agreement {
  /** Rival pairs that both list, that only the first lists, and that only the second lists. */
  readonly both: number;
  readonly onlyFirst: number;
  readonly onlySecond: number;
  /** Pairs that either lists as anything, and that neither calls rival. */
  readonly neither: number;
  /** both / (both + onlyFirst + onlySecond); 1 where neither lists any. */
  readonly jaccard: number;
  /**
   * Cohen's kappa (Cohen 1960) of "rival or not" over every pair that either listed. Pairs that nobody listed are left out: there are some
   * hundred thousand, and with them any two short lists agree. Kappa can therefore be low where positive agreement is high.
   */
  readonly kappa: number;
  /** 2·both / (first + second), as Cicchetti & Feinstein 1990 name it (the F1 of one list against the other). */
  readonly positive: number;
  /** Of the pairs in both, how many share a type. */
  readonly sameType: number;
  /** The same as `positive`, where a pair also matches one whose claims either reader says are the same as its own. */
  readonly positiveThroughSame: number;
  /** Pairs that one calls rival, and the other lists as no rivals or as the same. */
  readonly opposed: readonly string[];
  readonly onlyFirstPairs: readonly string[];
  readonly onlySecondPairs: readonly string[];
}

/** Compares two lists. Keys of pairs are sorted. */
export function agreement(first: ExpectedList, second: ExpectedList): Agreement {
  const [one, other] = [rivalTypes(first), rivalTypes(second)];
  const universe = [...new Set([...listedPairs(first), ...listedPairs(second)])].sort();
  const both = universe.filter((key) => one.has(key) && other.has(key));
  const onlyFirstPairs = universe.filter((key) => one.has(key) && !other.has(key));
  const onlySecondPairs = universe.filter((key) => !one.has(key) && other.has(key));
  const neither = universe.length - both.length - onlyFirstPairs.length - onlySecondPairs.length;
  const [plainFirst, plainSecond] = [new Set(plainPairs(first)), new Set(plainPairs(second))];
  return {
    both: both.length,
    onlyFirst: onlyFirstPairs.length,
    onlySecond: onlySecondPairs.length,
    neither,
    jaccard: share(both.length, both.length + onlyFirstPairs.length + onlySecondPairs.length),
    kappa: cohensKappa(both.length, onlyFirstPairs.length, onlySecondPairs.length, neither),
    positive: share(2 * both.length, one.size + other.size),
    sameType: both.filter((key) => one.get(key)!.some((type) => other.get(key)!.includes(type))).length,
    positiveThroughSame: throughSame([...one.keys()], [...other.keys()], [...first.same, ...second.same]),
    opposed: universe.filter((key) => (one.has(key) && plainSecond.has(key)) || (other.has(key) && plainFirst.has(key))),
    onlyFirstPairs,
    onlySecondPairs,
  };
}

/** Agreement beyond chance of two yes/no judgements; 1 where both say the same of all and chance leaves nothing to explain. */
export function cohensKappa(both: number, onlyFirst: number, onlySecond: number, neither: number): number {
  const total = both + onlyFirst + onlySecond + neither;
  if (total === 0) return 1;
  const [first, second] = [(both + onlyFirst) / total, (both + onlySecond) / total];
  const byChance = first * second + (1 - first) * (1 - second);
  return byChance === 1 ? 1 : ((both + neither) / total - byChance) / (1 - byChance);
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

function rivalTypes(list: ExpectedList): ReadonlyMap<string, readonly string[]> {
  return new Map(list.rivals.map(({ a, b, types }) => [pairKey(a, b), types]));
}

/** Pairs that a reader listed as anything but rivals. */
function plainPairs(list: ExpectedList): readonly string[] {
  return [...list.notRivals.map(({ a, b }) => pairKey(a, b)), ...list.same.flatMap(({ claims }) => pairsWithin(claims).map(([a, b]) => pairKey(a, b)))];
}

function listedPairs(list: ExpectedList): readonly string[] {
  return [...rivalTypes(list).keys(), ...plainPairs(list)];
}

function throughSame(first: readonly string[], second: readonly string[], same: ExpectedList['same']): number {
  const sameAs = new Map<string, readonly string[]>();
  for (const { claims } of same) for (const claim of claims) sameAs.set(claim, [...(sameAs.get(claim) ?? [claim]), ...claims]);
  const spread = (key: string): readonly string[] => {
    const [a, b] = idsOf(key);
    return (sameAs.get(a) ?? [a]).flatMap((one) => (sameAs.get(b) ?? [b]).map((other) => pairKey(one, other)));
  };
  const matched = (keys: readonly string[], others: ReadonlySet<string>): number => keys.filter((key) => spread(key).some((one) => others.has(one))).length;
  return share(matched(first, new Set(second)) + matched(second, new Set(first)), first.length + second.length);
}
