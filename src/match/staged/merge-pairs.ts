/** Pairs from many processes → the comparisons of one run. */
import type { Comparison, Reading } from '../../types.ts';
import { compareReadings } from '../compare.ts';
import { keeper } from '../kept-comparison.ts';
import { applyRuling, type RulingIndex } from '../rulings.ts';
import type { StagedPair } from './compare-group.ts';

/**
 * Takes each pair once, applies the rulings, and leaves out what is unrelated. `readings`: in the order of the workspace's claims,
 * which gives the comparisons theirs. A pair with a claim that is none of these is left out.
 */
export function mergePairs(readings: readonly Reading[], pairs: Iterable<StagedPair>, rulings: RulingIndex): Comparison[] {
  const places = new Map(readings.map(({ claim }, i) => [claim, i]));
  const byPlaces = new Map<number, StagedPair>();
  for (const pair of pairs) {
    const [i, j] = [places.get(pair.a), places.get(pair.b)];
    if (i !== undefined && j !== undefined) byPlaces.set(i * readings.length + j, pair);
  }
  const keep = keeper();
  return [...byPlaces]
    .sort(([x], [y]) => x - y)
    .flatMap(([, pair]): Comparison[] => {
      const [a, b] = [readings[places.get(pair.a)!]!, readings[places.get(pair.b)!]!];
      const ruling = rulings.direct(pair.a, pair.b);
      const comparison = ruling ? applyRuling(compareReadings(a, b), ruling) : pair.found && keep(a, b, pair.found);
      return comparison === null || comparison.relation === 'unrelated' ? [] : [comparison];
    });
}
