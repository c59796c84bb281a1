/** Blocking in stages, where nobody sees all claims, gives the pairs of blocking in one process. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assemblePlan, countsOf, createPlanner, type BlockPlan, type Count } from '../../src/match/staged/block-counts.ts';
import { keysOf, relatedIn } from '../../src/match/staged/block-keys.ts';
import { pairsOfGroup, wholeName, type GroupMember } from '../../src/match/staged/group-pairs.ts';
import type { Reading } from '../../src/types.ts';
import { anyReadings, pairsAtOnce } from './support/light-readings.ts';
import { SEED } from '../properties/support/workspaces.ts';

/** The plan of readings that are counted in so many shards. */
function planned(readings: readonly Reading[], shards: number): BlockPlan {
  const sums = new Map<string, Count>();
  for (let shard = 0; shard < shards; shard++) {
    for (const count of readings.filter((_, i) => i % shards === shard).flatMap(countsOf)) {
      const key = JSON.stringify(count.key);
      sums.set(key, { ...count, claims: (sums.get(key)?.claims ?? 0) + count.claims });
    }
  }
  const planner = createPlanner();
  const sorted = [...sums].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, count]) => count);
  return assemblePlan([...sorted.flatMap((count) => planner.add(count)), ...planner.end()]);
}

function stagedPairs(readings: readonly Reading[], shards: number): { readonly pairs: readonly string[]; readonly compared: number } {
  const plan = planned(readings, shards);
  const related = relatedIn(plan);
  const groups = new Map<string, GroupMember[]>();
  for (const one of readings) {
    const { places, prefix } = keysOf(one, plan, related);
    const whole = places.filter(({ key }) => key.startsWith('whole ')).map(wholeName);
    for (const { key, side, seconds } of places) groups.set(key, [...(groups.get(key) ?? []), { reading: one, side, whole, prefix, ...(seconds && { seconds }) }]);
  }
  const all = [...groups].flatMap(([key, members]) => [...pairsOfGroup(key, members)].map(([a, b]) => [a.reading.claim, b.reading.claim].sort().join(' ')));
  return { pairs: [...new Set(all)].sort(), compared: all.length };
}

describe('blocking in stages', () => {
  it('gives the pairs of one process, however the claims are divided', { timeout: 120_000 }, () => {
    let [pairs, compared] = [0, 0];
    fc.assert(
      fc.property(anyReadings(900), fc.integer({ min: 1, max: 5 }), (readings, shards) => {
        const staged = stagedPairs(readings, shards);
        expect(staged.pairs).toEqual(pairsAtOnce(readings));
        pairs += staged.pairs.length;
        compared += staged.compared;
      }),
      { seed: SEED, numRuns: 15 },
    );
    expect(pairs).toBeGreaterThan(100_000);
    // A pair that has several keys in common is seldom compared under more than one.
    expect(compared / pairs).toBeLessThan(1.5);
  });

  it('divides blocks that are too large for one key', () => {
    const [readings] = fc.sample(anyReadings(900), { seed: SEED, numRuns: 1 });
    const plan = planned(readings!, 3);
    expect(plan.large.size).toBeGreaterThan(5);
    expect(plan.families.get('kill')!.claims).toBeGreaterThan(80);
    const kinds = new Set(readings!.flatMap((one) => keysOf(one, plan, relatedIn(plan)).places.map(({ key }) => key.split(' ')[0])));
    expect([...kinds].sort()).toEqual(['month', 'second', 'text', 'whole', 'word']);
  });

  it('has keys that are sorted alike by bytes and by code units', () => {
    const [readings] = fc.sample(anyReadings(200), { seed: SEED, numRuns: 1 });
    const plan = planned(readings!, 1);
    for (const one of readings!) for (const { key } of keysOf(one, plan, relatedIn(plan)).places) expect(key).toMatch(/^(?:whole|text|second|month|word) \[[\x20-\x7e]*\]$/);
  });

  it('takes a line that an engine delivers twice once', () => {
    const [readings] = fc.sample(anyReadings(60), { seed: SEED, numRuns: 1 });
    const members = readings!.slice(0, 5).map((one): GroupMember => ({ reading: one, side: null, whole: [], prefix: [] }));
    expect([...pairsOfGroup('text ["same"]', [...members, ...members])].length).toBe(10);
  });
});
