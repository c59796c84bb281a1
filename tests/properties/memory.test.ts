/** What an earlier run remembered never shows in a report. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { loadLanguage, reconcile } from '../../src/pipeline.ts';
import { formatReportJson } from '../../src/report/index.ts';
import type { Reading, Workspace } from '../../src/types.ts';
import type { Memory, RememberedPairs } from '../../src/values/memory.ts';
import { anyWorkspaceWithJudgements, SEED } from './support/workspaces.ts';

const language = loadLanguage();

/** A memory of this process, and how often it knew something. */
function memoryOfRuns(): Memory & { hits: number; runs: number } {
  let readings = new Map<string, readonly Reading[]>();
  let pairs: RememberedPairs | undefined;
  return {
    hits: 0,
    runs: 0,
    readings(_, madeFrom) {
      const found = readings.get(madeFrom);
      if (found) this.hits++;
      return found;
    },
    pairs: () => pairs,
    keep(run) {
      this.runs++;
      readings = new Map(run.readings.map((one) => [one.madeFrom, one.readings]));
      pairs = run.pairs;
    },
  };
}

const bytes = (made: Workspace, memory?: Memory): string => formatReportJson(reconcile(made, { language, ...(memory && { memory }) }));

/** What may happen to a workspace between two runs. */
const changes: readonly ((made: Workspace, other: Workspace) => Workspace)[] = [
  (made) => made,
  (_, other) => other,
  (made) => ({ ...made, claims: made.claims.slice(1) }),
  (made) => ({ ...made, claims: made.claims.map((one, i) => (i === 0 ? { ...one, text: 'HTS captured Hama on 5 December 2024.' } : one)) }),
  (made) => ({ ...made, claims: made.claims.map((one, i) => (i === 0 ? { ...one, said: '2024-12-01' } : one)) }),
  (made) => ({ ...made, sources: made.sources.map((one, i) => (i === 0 ? { ...one, published: '2023-01-02' } : one)) }),
  (made, other) => ({ ...made, entities: other.entities }),
  (made, other) => ({ ...made, rulings: other.claims.length > 0 ? [] : made.rulings }),
  (made) => ({ ...made, config: { ...made.config, lexicon: [{ id: 'decommission', verbs: ['seize'], nouns: [], opposite: null, kind: 'event', exclusive: ['time'] }] } }),
  (made) => ({ ...made, claims: made.claims.map((one) => ({ ...one, location: { ...one.location, line: one.location.line + 7 } })) }),
];

it('a workspace that has changed since gives the bytes that it gives without a memory', { timeout: 120_000 }, () => {
  let hits = 0;
  fc.assert(
    fc.property(anyWorkspaceWithJudgements, anyWorkspaceWithJudgements, fc.array(fc.nat(changes.length - 1), { minLength: 1, maxLength: 3 }), (made, other, steps) => {
      const memory = memoryOfRuns();
      expect(bytes(made, memory)).toBe(bytes(made));
      let now = made;
      for (const step of steps) {
        now = changes[step]!(now, other);
        expect(bytes(now, memory)).toBe(bytes(now));
      }
      hits += memory.hits;
    }),
    { seed: SEED, numRuns: 100 },
  );
  expect(hits).toBeGreaterThan(100);
});

it('an unchanged workspace is not read again', () => {
  const made = fc.sample(anyWorkspaceWithJudgements, { seed: SEED, numRuns: 1 })[0]!;
  const memory = memoryOfRuns();
  bytes(made, memory);
  // Without a language model nothing can be read.
  const { counts } = reconcile(made, { memory, language: { get nlp(): never { throw new Error('read again'); } } });
  expect(counts.pairs).toBe(reconcile(made, { language }).counts.pairs);
  expect(memory.runs).toBe(2);
});
