/** Blocking in stages, where nobody sees all claims, gives the pairs of blocking in one process. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { candidatePairs } from '../../src/match/block.ts';
import { assemblePlan, countsOf, createPlanner, type BlockPlan, type Count } from '../../src/match/staged/block-counts.ts';
import { keysOf, relatedIn } from '../../src/match/staged/block-keys.ts';
import { pairsOfGroup, wholeName, type GroupMember } from '../../src/match/staged/group-pairs.ts';
import type { Participant, Predicate, Reading, Slot } from '../../src/types.ts';
import { SEED } from '../properties/support/workspaces.ts';

const DAY = 86_400_000;
const inferred = <T>(value: T): Slot<T> => ({ value, basis: 'inferred', words: [] });

/** As much of a reading as blocking looks at. */
function reading(id: number, given: { concept: string | null; lemma: string; things: readonly string[]; day: number | null; words: readonly string[]; text: string; further?: Reading }): Reading {
  const logic: Readonly<Record<string, Partial<Predicate>>> = { kill: { opposites: ['survive'], broader: ['harm'] }, win: { reversedBy: ['lose'] } };
  const predicate = { lemma: given.lemma, concept: given.concept, opposites: [], reversedBy: [], broader: [], ...(given.concept === null ? {} : logic[given.concept]) } as unknown as Predicate;
  const object = given.things.map((thing) => ({ text: thing, keys: [thing], head: thing, within: [], proper: false }) as unknown as Participant);
  return {
    claim: `s#${String(id).padStart(5, '0')}`, source: 's', text: given.text, read: true, subject: null, predicate: inferred(predicate), object: inferred(object), adjuncts: [], quantities: [], rank: null,
    times: [], places: [], published: given.day === null ? null : { start: given.day * DAY, end: (given.day + 1) * DAY }, content: [...new Set(given.words)].sort(), further: given.further ? [given.further] : [],
  } as unknown as Reading;
}

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

function pairsAtOnce(readings: readonly Reading[]): string[] {
  return [...candidatePairs(readings)].map((pair) => [readings[Math.floor(pair / readings.length)]!.claim, readings[pair % readings.length]!.claim].sort().join(' ')).sort();
}

/** Claims of few predicates and things, so that blocks are large, and of one wording here and there. */
const anyReadings = (most: number) =>
  fc.integer({ min: 1, max: 2 ** 30 }).map((seed) => {
    let state = seed;
    const random = (below: number): number => (state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0) % 65_536 % below;
    // Zipf-like: the first are drawn most.
    const some = <T>(list: readonly T[]): T => list[Math.min(random(list.length), random(list.length))]!;
    const families = [['kill', 'kill'], ['win', 'win'], ['survive', 'live'], ['harm', 'harm'], ['lose', 'lose'], [null, 'yodel'], [null, 'knit']] as const;
    const things = Array.from({ length: 6 }, (_, i) => `noun:thing${i}`);
    const words = Array.from({ length: 300 }, (_, i) => (i % 7 === 0 ? `wörd-${i}\u{1F600}` : `word${i}`));
    const count = most / 2 + random(most / 2);
    return Array.from({ length: count }, (_, id): Reading => {
      const [concept, lemma] = some(families);
      const made = { concept, lemma, things: [some(things), some(things), some(things)], day: random(9) === 0 ? null : random(200), words: Array.from({ length: 3 + random(4) }, () => some(words)), text: `text ${random(count)}` };
      const [other, otherLemma] = some(families);
      return reading(id, { ...made, ...(random(5) === 0 && { further: reading(id, { ...made, concept: other, lemma: otherLemma, words: [] }) }) });
    });
  });

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
