/** Comparing in parts, as threads do, finds what comparing all at once does. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { candidatePairs, keyedPairs } from '../../src/match/block.ts';
import { comparerOf, compareCandidates } from '../../src/match/compare-candidates.ts';
import { knownPairs } from '../../src/match/known-pairs.ts';
import { indexRulings } from '../../src/match/rulings.ts';
import { createEngine, loadLanguage } from '../../src/pipeline.ts';
import { pairsFromJson, pairsToJson } from '../../src/workspace/index.ts';
import { anyWorkspace, SEED } from '../properties/support/workspaces.ts';

const language = loadLanguage();

it('gives the same candidates, and the same of each, in whatever parts the pairs come and through JSON', { timeout: 60_000 }, () => {
  let related = 0;
  fc.assert(
    fc.property(anyWorkspace, fc.integer({ min: 1, max: 50 }), (made, size) => {
      const engine = createEngine(made, language);
      const sources = new Map(made.sources.map((one) => [one.id, one]));
      const readings = made.claims.map((one) => engine.read(one, sources.get(one.source) ?? null));
      const whole = compareCandidates(readings, candidatePairs(readings), indexRulings([]), knownPairs([], undefined));
      const compare = comparerOf(readings);
      const keyed = keyedPairs(readings);
      const parts = Array.from({ length: Math.ceil(keyed.length / size) }, (_, at) => pairsFromJson(pairsToJson({ claims: [], denials: null, ...compare(keyed.slice(at * size, (at + 1) * size)) })));
      expect(parts.flatMap((part) => [...part.related])).toEqual([...whole.related]);
      expect(parts.flatMap((part) => [...part.unrelated])).toEqual([...whole.unrelated]);
      const found = whole.found.map((one) => one && { relation: one.relation, developing: one.developing, why: one.why, confidence: one.confidence, conflicts: one.conflicts });
      expect(parts.flatMap((part) => part.found)).toEqual(found);
      related += found.length;
    }),
    { seed: SEED, numRuns: 60 },
  );
  expect(related).toBeGreaterThan(20);
});
