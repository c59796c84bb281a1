/** The claims that one claim meets, found by an index, are those that blocking all claims brings together with it. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { traitsOf } from '../../src/match/around/claim-index.ts';
import { liveIndex } from '../../src/match/around/live-index.ts';
import { createNeighbours } from '../../src/match/around/neighbours.ts';
import type { Predicate, Reading } from '../../src/types.ts';
import { MANY_OF_A_THING, monthKey, sourceKey, type BaseIndex } from '../../src/values/base-index.ts';
import { SEED } from '../properties/support/workspaces.ts';
import { anyReadings, pairsAtOnce } from './support/light-readings.ts';

/** An index in memory. */
function baseOf(readings: readonly Reading[]): BaseIndex {
  const traits = readings.map(traitsOf);
  const members = new Map<string, number[]>();
  const add = (key: string, claim: number): void => void members.set(key, [...(members.get(key) ?? []), claim]);
  for (const [claim, { keys }] of traits.entries()) for (const key of [...keys, sourceKey(readings[claim]!.source)]) add(key, claim);
  for (const [claim, { things, months }] of traits.entries()) for (const thing of things) if (members.get(thing)!.length >= MANY_OF_A_THING) for (const month of months) add(monthKey(thing, month), claim);
  return {
    claims: readings.length,
    families: new Map<string, Predicate>(traits.flatMap(({ families }) => families)),
    count: (key) => members.get(key)?.length ?? 0,
    members: (key) => members.get(key) ?? [],
    reading: (claim) => readings[claim]!,
    words: (claim) => traits[claim]!.words,
    days: () => null,
    names: () => [],
  };
}

it('are those that they meet in a blocking of all, whatever has changed since the index was made', { timeout: 120_000 }, () => {
  let pairs = 0;
  fc.assert(
    fc.property(anyReadings(700), anyReadings(60), fc.nat(5), (made, others, part) => {
      // Each seventh source's claims are others now, some fewer, some more.
      const source = (i: number): string => `s${i % 7}`;
      const before = made.map((one, i) => ({ ...one, source: source(i), claim: `${source(i)}#${one.claim.slice(2)}` })).sort((a, b) => (a.claim < b.claim ? -1 : 1));
      const fresh = others.map((one) => ({ ...one, source: `s${part}`, claim: `s${part}#x${one.claim.slice(2)}` }));
      const now = [...before.filter((one) => one.source !== `s${part}`), ...fresh];
      const index = liveIndex(baseOf(before), [`S${part}`], fresh.map((reading) => ({ reading, names: [] })));
      const neighbours = createNeighbours(index);
      const found = new Set<string>();
      for (const { claim } of now.filter((_, i) => i % 9 === 0)) {
        const number = index.find(claim)!;
        for (const other of neighbours(number)) {
          const [x, y] = [index.reading(number), index.reading(other)];
          found.add([x.claim, y.claim].sort().join(' '));
        }
      }
      const asked = new Set(now.filter((_, i) => i % 9 === 0).map(({ claim }) => claim));
      const expected = pairsAtOnce(now).filter((pair) => pair.split(' ').some((claim) => asked.has(claim)));
      expect([...found].sort()).toEqual(expected);
      pairs += expected.length;
    }),
    { seed: SEED, numRuns: 12 },
  );
  expect(pairs).toBeGreaterThan(10_000);
});
