/** An index that an earlier run made, and what has changed since → the index of all claims as they are now. */
import type { Predicate, Reading } from '../../types.ts';
import { MANY_OF_A_THING, monthKey, sourceKey, type BaseIndex } from '../../values/base-index.ts';
import { stretchesOf } from '../block-things.ts';
import { isBefore } from '../staged/compare-group.ts';
import { keyOfName, traitsOf, type ClaimIndex, type ClaimTraits } from './claim-index.ts';

export interface LiveIndex extends ClaimIndex {
  /** All names that claims mention and no registry knows, folded; some of them may be mentioned no more. */
  names(): readonly string[];
  /** The first claim, by source and id, that has a key; undefined where none has. */
  first(key: string): number | undefined;
}

/** A claim as it is read now. */
export interface FreshClaim {
  readonly reading: Reading;
  readonly names: readonly string[];
}

/**
 * Lays the changes over the index. The numbers of fresh claims follow those of the index.
 * @param changed the sources whose claims are others now, ids in whatever case: none of theirs in the index counts
 * @param fresh all claims that these have now
 */
export function liveIndex(base: BaseIndex, changed: Iterable<string>, fresh: readonly FreshClaim[]): LiveIndex {
  const gone = new Set([...changed].flatMap((source) => base.members(sourceKey(source))));
  const goneWith = new Map<string, number>();
  for (const claim of gone) for (const key of traitsOf(base.reading(claim)).keys) goneWith.set(key, (goneWith.get(key) ?? 0) + 1);
  const traits = fresh.map(({ reading }) => traitsOf(reading));
  const freshWith = new Map<string, number[]>();
  for (const [at, { keys }] of traits.entries()) {
    for (const key of [...keys, ...fresh[at]!.names.map(keyOfName), sourceKey(fresh[at]!.reading.source)]) {
      const list = freshWith.get(key);
      if (list) list.push(base.claims + at);
      else freshWith.set(key, [base.claims + at]);
    }
  }
  const isThere = (claim: number): boolean => !gone.has(claim);
  const reading = (claim: number): Reading => (claim < base.claims ? base.reading(claim) : fresh[claim - base.claims]!.reading);
  const freshTraits = (claim: number): ClaimTraits => traits[claim - base.claims]!;
  const members = (key: string): number[] => [...new Set([...base.members(key).filter(isThere), ...(freshWith.get(key) ?? [])])];
  const days = new Map<number, ReadonlySet<number>>();
  return {
    families: new Map<string, Predicate>([...base.families, ...traits.flatMap(({ families }) => families)]),
    count: (key) => base.count(key) - (goneWith.get(key) ?? 0) + (freshWith.get(key)?.length ?? 0),
    members,
    membersInMonth(key, month) {
      const inMonth = (claim: number): boolean => stretchesOf(reading(claim), 'month').has(month);
      const before = base.count(key) >= MANY_OF_A_THING ? base.members(monthKey(key, month)).filter(isThere) : base.members(key).filter((claim) => isThere(claim) && inMonth(claim));
      return [...before, ...(freshWith.get(key) ?? []).filter(inMonth)];
    },
    reading,
    words: (claim) => (claim < base.claims ? base.words(claim) : freshTraits(claim).words),
    days(claim) {
      const known = days.get(claim);
      if (known) return known;
      const run = claim < base.claims ? base.days(claim) : null;
      const found = run === null ? stretchesOf(reading(claim), 'days') : new Set(Array.from({ length: run.count }, (_, at) => run.first + at));
      days.set(claim, found);
      return found;
    },
    find(id) {
      return members(sourceKey(id.slice(0, id.indexOf('#')))).find((claim) => reading(claim).claim === id);
    },
    first(key) {
      const before = base.members(key).find(isThere);
      return [...(before === undefined ? [] : [before]), ...(freshWith.get(key) ?? [])].reduce<number | undefined>((first, claim) => (first === undefined || isBefore(reading(claim), reading(first)) ? claim : first), undefined);
    },
    names: () => [...new Set([...base.names(), ...fresh.flatMap(({ names }) => names)])],
  };
}
