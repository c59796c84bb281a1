import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { candidatePairs } from '../../src/match/block.ts';
import { compareReadings, compareRelated } from '../../src/match/compare.ts';
import { createEngine, loadLanguage } from '../../src/pipeline.ts';
import type { Comparison, Reading, Workspace } from '../../src/types.ts';
import { loadWorkspace } from '../../src/workspace/index.ts';
import { claim } from '../support/workspace.ts';
import { anyWorkspace, SEED } from '../properties/support/workspaces.ts';

const language = loadLanguage();

function readingsOf(made: Workspace): readonly Reading[] {
  const engine = createEngine(made, language);
  const sources = new Map(made.sources.map((one) => [one.id, one]));
  return made.claims.map((one) => engine.read(one, sources.get(one.source) ?? null));
}

/** Candidates as places of the two readings. */
function places(readings: readonly Reading[]): [number, number][] {
  return [...candidatePairs(readings)].map((pair) => [Math.floor(pair / readings.length), pair % readings.length]);
}

/** Related pairs that are no candidates, found by comparing all. */
function lost(readings: readonly Reading[]): string[] {
  const found = new Set(places(readings).map(([i, j]) => `${i} ${j}`));
  return readings.flatMap((a, i) => readings.flatMap((b, j) => {
    if (i >= j || found.has(`${i} ${j}`)) return [];
    const comparison = compareRelated(a, b);
    return comparison && matters(comparison) ? [`${comparison.relation}: ${a.text} | ${b.text}`] : [];
  }));
}

/** Two claims that share nothing but their predicate, one of them denied, may be called compatible; nothing follows from it. */
function matters({ relation, slots }: Comparison): boolean {
  const shared = slots.some((slot) => slot.slot !== 'predicate' && (slot.relation === 'same' || slot.relation === 'narrower' || slot.relation === 'broader'));
  return relation !== 'compatible' || shared;
}

describe('candidate pairs', () => {
  it('hold all related pairs of the bundled corpus, and few others', { timeout: 120_000 }, () => {
    const readings = readingsOf(loadWorkspace(fileURLToPath(new URL('../../', import.meta.url))).workspace);
    expect(lost(readings)).toEqual([]);
    expect(candidatePairs(readings).length).toBeLessThan(22 * readings.length);
  });

  it('hold all related pairs of generated workspaces', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anyWorkspace, (made) => {
        expect(lost(readingsOf(made))).toEqual([]);
      }),
      { seed: SEED, numRuns: 200 },
    );
  });

  it('hold the same claims in whatever order they come', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anyWorkspace, (made) => {
        const readings = readingsOf(made);
        const pairs = (list: readonly Reading[]): string[] => places(list).map(([i, j]) => [list[i]!.claim, list[j]!.claim].sort().join(' ')).sort();
        expect(pairs([...readings].reverse())).toEqual(pairs(readings));
      }),
      { seed: SEED, numRuns: 50 },
    );
  });
});

it('compareRelated is compareReadings without what is unrelated', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(anyWorkspace, (made) => {
      const readings = readingsOf(made);
      for (const a of readings) {
        for (const b of readings) {
          const full = compareReadings(a, b);
          expect(compareRelated(a, b)).toEqual(full.relation === 'unrelated' ? null : full);
        }
      }
    }),
    { seed: SEED, numRuns: 50 },
  );
});

describe('a common name', () => {
  const engine = createEngine({ ...loadWorkspace(fileURLToPath(new URL('../../', import.meta.url))).workspace, claims: [], sources: [], entities: [] }, language);
  const TOWNS = ['Aleppo', 'Homs', 'Hama', 'Raqqa', 'Palmyra', 'Latakia', 'Tartus', 'Daraa', 'Idlib', 'Douma'];

  /** Claims of strikes on so many days of one country, a few in each town. */
  function strikes(count: number): Reading[] {
    const read = TOWNS.map((town) => engine.read(claim('a', 'c', `An air strike killed 12 people in ${town} in Syria on 3 May 2020.`), null));
    return Array.from({ length: count }, (_, i) => {
      const reading = read[i % TOWNS.length]!;
      const days = Math.floor(i / 4) * 24 * 60 * 60 * 1000;
      const times = reading.times.map((slot) => ({ ...slot, value: { ...slot.value, interval: { start: slot.value.interval.start + days, end: slot.value.interval.end + days } } }));
      return { ...reading, claim: `a#c${i}`, text: `${reading.text} ${i}`, times, content: [...reading.content, `word:${i}`].sort() };
    });
  }

  it('makes no block of everything: pairs grow with the claims, and those of one time still meet', () => {
    const perClaim = [1000, 4000].map((count) => candidatePairs(strikes(count)).length / count);
    expect(perClaim[1]! / perClaim[0]!).toBeLessThan(1.25);
    const readings = strikes(4000);
    const met = new Set(candidatePairs(readings));
    for (let i = 0; i < 4000 - 1; i++) if (i % 4 < 3) expect(met.has(i * 4000 + i + 1)).toBe(true);
  });
});
