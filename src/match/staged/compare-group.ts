/** All claims of one key → what is found of those that meet there. */
import type { Reading } from '../../types.ts';
import type { FoundPair } from '../../values/memory.ts';
import { findRelated } from '../compare.ts';
import { pairsOfGroup, type GroupMember } from './group-pairs.ts';

/** A claim under a key, and the claims on which, with it, people have ruled. */
export interface RuledMember extends GroupMember {
  readonly ruled: readonly string[];
}

/** A pair of claims, in the order of a workspace's, and how they stand to each other; null: that is for the ruling on them to say. */
export interface StagedPair {
  readonly a: string;
  readonly b: string;
  readonly found: FoundPair | null;
}

/** Compares the pairs of a group; what is unrelated is left out, unless there is a ruling, which may relate it. */
export function* compareGroup(key: string, members: readonly RuledMember[]): Generator<StagedPair> {
  const ruledWith = new Map(members.map(({ reading, ruled }) => [reading.claim, new Set(ruled)]));
  for (const [one, other] of pairsOfGroup(key, members)) {
    const [a, b] = isBefore(one.reading, other.reading) ? [one.reading, other.reading] : [other.reading, one.reading];
    const isRuled = ruledWith.get(a.claim)!.has(b.claim);
    const found = isRuled ? null : findRelated(a, b);
    if (found || isRuled) yield { a: a.claim, b: b.claim, found: found && foundOnly(found) };
  }
}

/** Nothing else that a comparison may bring along. */
function foundOnly({ relation, conflicts, developing, confidence, why }: FoundPair): FoundPair {
  return { relation, conflicts, developing, confidence, why };
}

/** In the order of a workspace's claims: by source, then id. */
export function isBefore(a: Pick<Reading, 'source' | 'claim'>, b: Pick<Reading, 'source' | 'claim'>): boolean {
  return a.source < b.source || (a.source === b.source && a.claim < b.claim);
}
