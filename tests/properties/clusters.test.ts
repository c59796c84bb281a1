import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reconcile, loadLanguage } from '../../src/pipeline.ts';
import type { Report, Workspace } from '../../src/types.ts';
import { claim, source } from '../support/workspace.ts';
import { UNRELATED_SENTENCE } from './support/topics.ts';
import { anyWorkspace, anyWorkspaceWithJudgements, SEED } from './support/workspaces.ts';

const language = loadLanguage();

const clusterOf = ({ clusters }: Report): ReadonlyMap<string, string> => new Map(clusters.flatMap(({ id, claims }) => claims.map((one) => [one, id] as const)));

describe('generated workspaces', () => {
  it('hold what the properties are about: claims that are joined, and claims that are rivals', { timeout: 60_000 }, () => {
    const reports = fc.sample(anyWorkspace, { seed: SEED, numRuns: 100 }).map((made) => reconcile(made, { language }));
    expect(reports.filter(({ clusters }) => clusters.some(({ claims }) => claims.length > 1)).length).toBeGreaterThan(10);
    expect(reports.filter(({ discrepancies }) => discrepancies.length > 0).length).toBeGreaterThan(10);
  });
});

describe('clusters', () => {
  it('hold every claim once, whatever was withdrawn or ruled', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anyWorkspaceWithJudgements, (made) => {
        const { clusters } = reconcile(made, { language });
        expect(clusters.flatMap(({ claims }) => claims).sort()).toEqual(made.claims.map(({ id }) => id).sort());
        expect(new Set(clusters.map(({ id }) => id)).size).toBe(clusters.length);
      }),
      { seed: SEED, numRuns: 100 },
    );
  });

  it('never hold two rivals', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anyWorkspace, (made) => {
        const report = reconcile(made, { language });
        const place = clusterOf(report);
        const rivals = [...report.discrepancies.flatMap(({ reasons }) => reasons), ...report.comparisons.filter(({ relation }) => relation === 'conflict')];
        for (const { a, b } of rivals) expect(place.get(a), `${a} | ${b}`).not.toBe(place.get(b));
      }),
      { seed: SEED, numRuns: 100 },
    );
  });
});

describe('discrepancies', () => {
  it('rest on reasons between clusters that are positions of theirs, one for each pair and type', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anyWorkspaceWithJudgements, (made) => {
        const report = reconcile(made, { language });
        const place = clusterOf(report);
        for (const { types, positions, reasons } of report.discrepancies) {
          const clusters = new Set(positions.map(({ cluster }) => cluster));
          const named = reasons.map(({ a, b, type }) => [...[place.get(a)!, place.get(b)!].sort(), type].join(' '));
          expect(new Set(named).size).toBe(named.length);
          expect(new Set(reasons.flatMap(({ a, b }) => [place.get(a)!, place.get(b)!]))).toEqual(clusters);
          expect([...new Set(reasons.map(({ type }) => type))].sort()).toEqual([...types].sort());
        }
      }),
      { seed: SEED, numRuns: 100 },
    );
  });
});

describe('an unrelated file', () => {
  const withUnrelated = (made: Workspace, id: string): Workspace => ({
    ...made,
    sources: [...made.sources, source(id, { outlet: 'Garden Weekly', published: '2009-05-01' })],
    claims: [claim(id, 'c1', UNRELATED_SENTENCE), ...made.claims],
  });

  it.each(['aaa', 'zzz'])('changes no cluster, discrepancy or development when it comes as %s', { timeout: 60_000 }, (id) => {
    fc.assert(
      fc.property(anyWorkspaceWithJudgements, (made) => {
        const [before, after] = [reconcile(made, { language }), reconcile(withUnrelated(made, id), { language })];
        const added = after.clusters.filter(({ claims }) => claims.includes(`${id}#c1`));
        expect(added.map(({ claims }) => claims)).toEqual([[`${id}#c1`]]);
        expect(after.clusters.filter((one) => !added.includes(one))).toEqual(before.clusters);
        expect(after.discrepancies).toEqual(before.discrepancies);
        expect(after.developments).toEqual(before.developments);
      }),
      { seed: SEED, numRuns: 50 },
    );
  });
});
