/**
 * Some claims → all comparisons that bear on where they stand: in which cluster, and in which discrepancies with which others. It is
 * what the same claims have in a comparison of all (`../compare-candidates.ts`), and no more than that.
 */
import type { Comparison, Reading } from '../../types.ts';
import { compareReadings, findRelated } from '../compare.ts';
import { keeper } from '../kept-comparison.ts';
import { applyRuling, type RulingIndex } from '../rulings.ts';
import { isBefore } from '../staged/compare-group.ts';
import type { ClaimIndex } from './claim-index.ts';
import { isSettled } from '../denials/compare-denials.ts';
import type { DenialsAround } from '../denials/denials-around.ts';
import { createNeighbours } from './neighbours.ts';

export interface Surroundings {
  /** Claims whose comparisons are all there: those asked for, and all that may share a cluster or a discrepancy with one of them. */
  readonly core: readonly Reading[];
  /** Related pairs of which one is in the core; and rivals between two that say more than one of the core. In no order. */
  readonly comparisons: readonly Comparison[];
}

export interface SurroundingsOptions {
  readonly rulings: RulingIndex;
  readonly denials: DenialsAround;
  /** How sure a pair must be to share a cluster, and to make a discrepancy. */
  readonly joinFrom: number;
  readonly rivalFrom: number;
  /** Claims after which it is given up: looking at all of them is as quick. */
  readonly most: number;
}

/** Follows what ties claims together, from those given on; null where it leads to too many. */
export function surroundingsOf(claims: readonly number[], index: ClaimIndex, { rulings, denials, joinFrom, rivalFrom, most }: SurroundingsOptions): Surroundings | null {
  const neighbours = createNeighbours(index);
  const keep = keeper();
  const comparisons = new Map<string, Comparison | null>();
  const compare = (one: number, other: number): Comparison | null => {
    const [x, y] = [index.reading(one), index.reading(other)];
    const [a, b] = isBefore(x, y) ? [x, y] : [y, x];
    const name = `${a.claim} ${b.claim}`;
    const known = comparisons.get(name);
    if (known !== undefined) return known;
    const ruling = rulings.direct(a.claim, b.claim);
    const without = ruling ? null : findRelated(a, b);
    const found = ruling ? applyRuling(compareReadings(a, b), ruling) : without && keep(a, b, without);
    const bySlots = found?.relation === 'unrelated' ? null : found;
    const denial = ruling || (bySlots && isSettled(bySlots)) ? undefined : denials(one).get(other);
    const related = denial ?? bySlots;
    comparisons.set(name, related);
    return related;
  };
  const ruledWith = ruledPartners(rulings);

  const core = new Set(claims);
  /** Claims that say more than one of the core. */
  const specifics = new Map<number, number[]>();
  for (const claim of core) {
    if (core.size > most) return null;
    for (const other of new Set([...neighbours(claim), ...denials(claim).keys()])) {
      const found = compare(claim, other);
      if (found === null) continue;
      if (ties(found, joinFrom, rivalFrom)) core.add(other);
      if (saysMore(found, index.reading(other).claim)) specifics.set(claim, [...(specifics.get(claim) ?? []), other]);
    }
    for (const id of ruledWith.get(index.reading(claim).claim) ?? []) {
      const other = index.find(id);
      if (other !== undefined) core.add(other);
    }
  }

  // A general claim whose specific ones are rivals stays apart from both (`cluster/cluster.ts`).
  const rivals: Comparison[] = [];
  for (const list of specifics.values()) {
    for (const [at, one] of list.entries()) {
      for (const other of list.slice(0, at)) {
        if (core.has(one) || core.has(other) || !neighbours(one).has(other)) continue;
        const found = compare(one, other);
        if (found?.relation === 'conflict') rivals.push(found);
      }
    }
  }
  const coreIds = new Set([...core].map((claim) => index.reading(claim).claim));
  const related = [...comparisons.values()].filter((found) => found !== null && (coreIds.has(found.a) || coreIds.has(found.b))) as Comparison[];
  return { core: [...core].map((claim) => index.reading(claim)), comparisons: [...related, ...new Set(rivals)] };
}

/** Whether two claims may share a cluster, or a discrepancy. */
function ties({ relation, why, confidence }: Comparison, joinFrom: number, rivalFrom: number): boolean {
  if (relation === 'conflict') return confidence >= rivalFrom;
  return confidence >= joinFrom && (relation === 'equivalent' || relation === 'entails' || relation === 'entailed-by' || why.code === 'same-event' || why.code === 'same-figure');
}

function saysMore({ relation, a, b }: Comparison, claim: string): boolean {
  return (relation === 'entails' && a === claim) || (relation === 'entailed-by' && b === claim);
}

/** By claim, the claims that rulings put into one cluster or discrepancy with it. */
function ruledPartners({ sameGroups, verdicts }: RulingIndex): Map<string, Set<string>> {
  const partners = new Map<string, Set<string>>();
  for (const group of [...sameGroups, ...verdicts.map(({ claims }) => claims)]) {
    for (const claim of group) {
      const known = partners.get(claim) ?? new Set();
      for (const other of group) known.add(other);
      partners.set(claim, known);
    }
  }
  return partners;
}
