/** What the last run found of its pairs, in terms of this run's claims. */
import type { Comparison } from '../types.ts';
import type { FoundPair, RememberedPairs } from '../values/memory.ts';

export interface KnownPairs {
  /** All candidates, where the claims are the same as then; null: they have to be found. */
  readonly candidates: Float64Array | null;
  /** Pairs of unchanged claims that are not related; ascending. */
  readonly unrelated: Float64Array;
  /** Pairs of unchanged claims that are; ascending. */
  readonly related: Float64Array;
  /** What was found of each of these; null where that is not known. */
  readonly found: readonly (FoundPair | null)[];
  /** What claims deny of other accounts, where the claims are the same as then: it depends on all of them. */
  readonly denials: readonly Comparison[] | null;
}

const NOTHING: KnownPairs = { candidates: null, unrelated: new Float64Array(0), related: new Float64Array(0), found: [], denials: null };

/** `claims`: this run's, as in {@link RememberedPairs}. */
export function knownPairs(claims: RememberedPairs['claims'], last: RememberedPairs | undefined): KnownPairs {
  if (last === undefined) return NOTHING;
  const same = claims.length === last.claims.length && claims.every(([madeFrom, count], i) => last.claims[i]![0] === madeFrom && last.claims[i]![1] === count);
  return same ? { ...last, candidates: merged(last.unrelated, last.related) } : moved(claims, last);
}

function merged(one: Float64Array, other: Float64Array): Float64Array {
  const all = new Float64Array(one.length + other.length);
  all.set(one);
  all.set(other, one.length);
  return all.sort();
}

/** The pairs at the places where their claims are now. */
function moved(claims: RememberedPairs['claims'], last: RememberedPairs): KnownPairs {
  const placeNow = placesNow(claims, last.claims);
  const [then, now] = [placeNow.length, total(claims)];
  const move = (pair: number): number => {
    const i = placeNow[Math.floor(pair / then)]!;
    const j = placeNow[pair % then]!;
    return i < 0 || j < 0 ? -1 : Math.min(i, j) * now + Math.max(i, j);
  };
  const unrelated = last.unrelated.map(move).sort();
  // What was found is told from the first claim's side: where the two have changed places, it is found anew.
  const stayed = Array.from(last.related, (pair, at) => ({ pair: placeNow[Math.floor(pair / then)]! < placeNow[pair % then]! ? move(pair) : -1, at })).filter(({ pair }) => pair >= 0).sort((x, y) => x.pair - y.pair);
  return {
    candidates: null,
    unrelated: unrelated.subarray(unrelated.findLastIndex((pair) => pair < 0) + 1),
    related: Float64Array.from(stayed, ({ pair }) => pair),
    found: stayed.map(({ at }) => last.found[at] ?? null),
    denials: null,
  };
}

/** For each claim of the last run its place in this one; -1 where it is gone or changed. */
function placesNow(claims: RememberedPairs['claims'], last: RememberedPairs['claims']): Int32Array {
  const startNow = new Map<string, number>();
  let start = 0;
  for (const [madeFrom, count] of claims) {
    startNow.set(madeFrom, start);
    start += count;
  }
  const places = new Int32Array(total(last));
  let at = 0;
  for (const [madeFrom, count] of last) {
    const from = startNow.get(madeFrom);
    for (let i = 0; i < count; i++) places[at++] = from === undefined ? -1 : from + i;
  }
  return places;
}

function total(claims: RememberedPairs['claims']): number {
  return claims.reduce((sum, [, count]) => sum + count, 0);
}
