/** Blocking in stages, where nobody sees all claims, gives the pairs of blocking in one process. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assemblePlan, countsOf, createPlanner, type BlockPlan, type Count, type PlanPart } from '../../src/match/staged/block-counts.ts';
import { keysOf, partCountsOf, relatedIn } from '../../src/match/staged/block-keys.ts';
import { pairsOfGroup, wholeName, type GroupMember } from '../../src/match/staged/group-pairs.ts';
import type { Reading } from '../../src/types.ts';
import { anyReadings, pairsAtOnce } from './support/light-readings.ts';
import { SEED } from '../properties/support/workspaces.ts';

/** The plan of readings that are counted in so many shards, with the parts of what is large or without. */
function planned(readings: readonly Reading[], shards: number, parts: boolean): BlockPlan {
  const first = partsOf(readings, shards, countsOf);
  if (!parts) return assemblePlan(first);
  const plan = assemblePlan(first);
  const related = relatedIn(plan);
  return assemblePlan([...first, ...partsOf(readings, shards, (one) => partCountsOf(one, plan, related))]);
}

function partsOf(readings: readonly Reading[], shards: number, count: (reading: Reading) => readonly Count[]): PlanPart[] {
  const sums = new Map<string, Count>();
  for (let shard = 0; shard < shards; shard++) {
    for (const one of readings.filter((_, i) => i % shards === shard).flatMap(count)) {
      const key = JSON.stringify(one.key);
      sums.set(key, { ...one, claims: (sums.get(key)?.claims ?? 0) + one.claims });
    }
  }
  const planner = createPlanner();
  const sorted = [...sums].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, one]) => one);
  return [...sorted.flatMap((one) => planner.add(one)), ...planner.end()];
}

function stagedPairs(readings: readonly Reading[], shards: number, parts: boolean): { readonly pairs: readonly string[]; readonly compared: number } {
  const plan = planned(readings, shards, parts);
  const related = relatedIn(plan);
  const groups = new Map<string, GroupMember[]>();
  for (const one of readings) {
    const { places, prefix } = keysOf(one, plan, related);
    const whole = places.filter(({ allMeet }) => allMeet).map(wholeName);
    for (const { key, side, seconds } of places) groups.set(key, [...(groups.get(key) ?? []), { reading: one, side, whole, prefix, ...(seconds && { seconds }) }]);
  }
  const all = [...groups].flatMap(([key, members]) => [...pairsOfGroup(key, members)].map(([a, b]) => [a.reading.claim, b.reading.claim].sort().join(' ')));
  return { pairs: [...new Set(all)].sort(), compared: all.length };
}

describe('blocking in stages', () => {
  it('gives the pairs of one process, however the claims are divided', { timeout: 120_000 }, () => {
    let [pairs, compared] = [0, 0];
    fc.assert(
      fc.property(anyReadings(900), fc.integer({ min: 1, max: 5 }), fc.boolean(), (readings, shards, parts) => {
        const staged = stagedPairs(readings, shards, parts);
        expect(staged.pairs).toEqual(pairsAtOnce(readings));
        if (parts) pairs += staged.pairs.length;
        if (parts) compared += staged.compared;
      }),
      { seed: SEED, numRuns: 15 },
    );
    expect(pairs).toBeGreaterThan(50_000);
    // A pair that has several keys in common is seldom compared under more than one.
    expect(compared / pairs).toBeLessThan(1.2);
  });

  it('divides blocks that are too large for one key', () => {
    const [readings] = fc.sample(anyReadings(900), { seed: SEED, numRuns: 1 });
    const plan = planned(readings!, 3, true);
    expect(plan.large.size).toBeGreaterThan(5);
    expect(plan.families.get('kill')!.claims).toBeGreaterThan(80);
    const kinds = new Set(readings!.flatMap((one) => keysOf(one, plan, relatedIn(plan)).places.map(({ key }) => key.split(' ')[0])));
    expect([...kinds].sort()).toEqual(['month', 'second', 'text', 'whole', 'word']);
  });

  it('has keys that are sorted alike by bytes and by code units', () => {
    const [readings] = fc.sample(anyReadings(200), { seed: SEED, numRuns: 1 });
    const plan = planned(readings!, 1, true);
    for (const one of readings!) for (const { key } of keysOf(one, plan, relatedIn(plan)).places) expect(key).toMatch(/^(?:whole|text|second|month|word) \[[\x20-\x7e]*\]$/);
  });

  it('takes a line that an engine delivers twice once', () => {
    const [readings] = fc.sample(anyReadings(60), { seed: SEED, numRuns: 1 });
    const members = readings!.slice(0, 5).map((one): GroupMember => ({ reading: one, side: null, whole: [], prefix: [] }));
    expect([...pairsOfGroup('text ["same"]', [...members, ...members])].length).toBe(10);
  });
});
