import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEngine, loadLanguage } from '../../src/pipeline.ts';
import type { Reading, Workspace } from '../../src/types.ts';
import { claim } from '../support/workspace.ts';
import { mirrored, verdict } from './support/mirror.ts';
import { anyWorkspace, SEED } from './support/workspaces.ts';

const language = loadLanguage();

function readings(made: Workspace, engine = createEngine(made, language)): readonly Reading[] {
  const sources = new Map(made.sources.map((one) => [one.id, one]));
  return made.claims.map((one) => engine.read(one, sources.get(one.source) ?? null));
}

describe('comparing two claims', () => {
  it('mirrors comparing them the other way round', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anyWorkspace, (made) => {
        const engine = createEngine(made, language);
        const read = readings(made, engine);
        for (const [index, a] of read.entries()) {
          for (const b of read.slice(0, index)) expect(verdict(engine.compare(b, a)), `${a.text} | ${b.text}`).toEqual(mirrored(engine.compare(a, b)));
        }
      }),
      { seed: SEED, numRuns: 100 },
    );
  });

  it('finds a claim equivalent to itself', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anyWorkspace, (made) => {
        const engine = createEngine(made, language);
        for (const a of readings(made, engine)) expect(engine.compare(a, a).relation, a.text).toBe('equivalent');
      }),
      { seed: SEED, numRuns: 50 },
    );
  });

  it('finds a claim equivalent to the same words in the same source', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anyWorkspace, (made) => {
        const engine = createEngine(made, language);
        const [source] = made.sources;
        for (const { text, overrides } of made.claims) {
          const [a, b] = ['one', 'two'].map((local) => engine.read(claim(source!.id, local, text, { overrides }), source!));
          expect(engine.compare(a!, b!).relation, text).toBe('equivalent');
        }
      }),
      { seed: SEED, numRuns: 50 },
    );
  });

  it('does not depend on what was read or compared before', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anyWorkspace, (made) => {
        const used = createEngine(made, language);
        const read = readings(made, used);
        for (const a of read) for (const b of read) used.compare(a, b);
        const [first, last] = [read[0]!, read.at(-1)!];
        const fresh = readings(made);
        expect(createEngine(made, language).compare(fresh[0]!, fresh.at(-1)!)).toEqual(used.compare(first, last));
      }),
      { seed: SEED, numRuns: 25 },
    );
  });
});
