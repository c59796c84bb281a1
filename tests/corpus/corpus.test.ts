/** The thresholds that the bundled corpus is held to (docs/evaluation.md). A failing one prints the cases; `npm run eval -- --missed` shows why. */
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadCorpus, type Corpus } from '../../scripts/eval/corpus.ts';
import { faultsOf } from '../../scripts/eval/expected.ts';
import { measure, type Measurement } from '../../scripts/eval/measure.ts';
import { reconcile } from '../../src/pipeline.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

let corpus: Corpus;
beforeAll(() => {
  corpus = loadCorpus(root);
});

describe('the bundled corpus', () => {
  it('loads without errors', () => {
    expect(corpus.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(corpus.workspace.sources).toHaveLength(5);
  });

  it('says where each claim comes from', () => {
    expect(corpus.workspace.claims.filter(({ at }) => at === null).map(({ id }) => id)).toEqual([]);
  });

  it('has overrides in at most one claim in ten', () => {
    const { overridden, claims } = measure(reconcile(corpus.workspace), corpus.expected).figures;
    expect(overridden).toBeLessThanOrEqual(claims / 10);
  });

  it.each(['expected', 'firstReader', 'secondReader'] as const)('has the claims that the list %s names, and the list does not contradict itself', (name) => {
    const list = corpus[name];
    expect(list).not.toBeNull();
    expect(faultsOf(list!, new Set(corpus.workspace.claims.map(({ id }) => id)))).toEqual([]);
  });
});

describe('what the tool finds in it', () => {
  let measured: Measurement;
  beforeAll(() => {
    measured = measure(reconcile(corpus.workspace), corpus.expected);
  }, 60_000);
  const pair = ({ a, b }: { readonly a: string; readonly b: string }): string => `${a} ${b}`;

  it('has at least 95% of the expected rivals, with the right type', () => {
    const { rivals, figures } = measured;
    const missed = rivals.filter(({ rightType }) => !rightType).map((rival) => `${pair(rival)}: ${rival.types.join(', ')}, reported ${rival.foundTypes.join(', ') || 'nothing'}`);
    expect(figures.rivals.rightType / figures.rivals.listed, `missed:\n${missed.join('\n')}`).toBeGreaterThanOrEqual(0.95);
  });

  it('has no false alarm among the listed non-rivals', () => {
    expect(measured.notRivals.filter(({ falseAlarm, unsure }) => falseAlarm && !unsure).map((one) => `${pair(one)}: ${one.foundTypes.join(', ')} (${one.why})`)).toEqual([]);
  });

  it('joins at least 95% of what says the same', () => {
    const { samePairs, figures } = measured;
    const apart = samePairs.filter(({ joined, unsure }) => !joined && !unsure).map((one) => `${pair(one)}: ${one.relation ?? 'unrelated'}`);
    expect(figures.same.joined / figures.same.pairs, `apart:\n${apart.join('\n')}`).toBeGreaterThanOrEqual(0.95);
  });

  it('joins nothing wrongly', () => {
    expect(measured.wronglyJoined.map((one) => `${pair(one)} (${one.why})`)).toEqual([]);
  });
});
