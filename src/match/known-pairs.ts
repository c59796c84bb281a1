/** What the last run found of its pairs, in terms of this run's claims. */
import type { RememberedPairs } from '../values/memory.ts';

export interface KnownPairs {
  /** All candidates, where the claims are the same as then; null: they have to be found. */
  readonly candidates: Float64Array | null;
  /** Pairs of unchanged claims that are not related; ascending. */
  readonly unrelated: Float64Array;
}

const NOTHING: KnownPairs = { candidates: null, unrelated: new Float64Array(0) };

/** `claims`: this run's, as in {@link RememberedPairs}. */
export function knownPairs(claims: RememberedPairs['claims'], last: RememberedPairs | undefined): KnownPairs {
  if (last === undefined) return NOTHING;
  const same = claims.length === last.claims.length && claims.every(([madeFrom, count], i) => last.claims[i]![0] === madeFrom && last.claims[i]![1] === count);
  return same ? { candidates: merged(last.unrelated, last.related), unrelated: last.unrelated } : { candidates: null, unrelated: moved(claims, last) };
}

function merged(one: Float64Array, other: Float64Array): Float64Array {
  const all = new Float64Array(one.length + other.length);
  all.set(one);
  all.set(other, one.length);
  return all.sort();
}

/** The unrelated pairs at the places where their claims are now. */
function moved(claims: RememberedPairs['claims'], last: RememberedPairs): Float64Array {
  const placeNow = placesNow(claims, last.claims);
  const [then, now] = [placeNow.length, total(claims)];
  const pairs = last.unrelated.map((pair) => {
    const i = placeNow[Math.floor(pair / then)]!;
    const j = placeNow[pair % then]!;
    return i < 0 || j < 0 ? -1 : Math.min(i, j) * now + Math.max(i, j);
  });
  return pairs.sort().subarray(pairs.findLastIndex((pair) => pair < 0) + 1);
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
