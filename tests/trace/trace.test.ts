import { describe, expect, it } from 'vitest';
import { buildTrace } from '../../src/trace/trace.ts';
import type { Discrepancy } from '../../src/types.ts';
import { cluster, comparison, report, source } from './made-up-report.ts';

const ids = (entries: readonly { readonly claim: string }[]) => entries.map((entry) => entry.claim);

function discrepancy(reasons: readonly [type: 'polarity' | 'quantity', a: string, b: string, confidence: number][], positions: Readonly<Record<string, readonly string[]>>): Discrepancy {
  return {
    id: 'd-1',
    types: ['quantity'],
    confidence: 0.9,
    ruling: null,
    positions: Object.entries(positions).map(([id, claims]) => ({ cluster: id, value: `value of ${id}`, claims, sources: [], speakers: [], origins: 1 })),
    reasons: reasons.map(([type, a, b, confidence]) => ({ type, slot: type, a, b, aValue: '', bValue: '', withinSource: false, confidence })),
  };
}

describe('buildTrace', () => {
  it('orders assertions by the earliest day of publication, unknown last, then by id', () => {
    const made = report(
      [{ id: 'late#c1', published: '2024-12-09' }, { id: 'zero#c1', published: null }, { id: 'early#c2', published: '2024-12-01' }, { id: 'early#c1', published: '2024-12-01' }],
      [cluster('k-1', ['late#c1', 'zero#c1', 'early#c2', 'early#c1'])],
    );
    expect(ids(buildTrace(made, 'k-1').assertions)).toEqual(['early#c1', 'early#c2', 'late#c1', 'zero#c1']);
  });

  it('keeps claims that no longer count, and says why they do not', () => {
    const made = report([{ id: 'a#c1', withdrawn: true }, { id: 'b#c1' }, { id: 'c#c1' }, { id: 'd#c1' }], [cluster('k-1', ['a#c1', 'b#c1', 'c#c1', 'd#c1'])], {
      sources: [source({ id: 'b', status: 'retracted' }), source({ id: 'd', versionOf: 'c' })],
    });
    expect(buildTrace(made, 'k-1').assertions.map((entry) => entry.set_aside)).toEqual(['withdrawn', 'retracted', 'superseded', null]);
  });

  it('gives every claim of a denying cluster, but not those of a cluster that differs otherwise', () => {
    const made = report(
      [{ id: 'a#c1' }, { id: 'b#c1', polarity: 'denied' }, { id: 'c#c1', polarity: 'denied' }, { id: 'd#c1' }],
      [cluster('k-1', ['a#c1']), cluster('k-2', ['b#c1', 'c#c1']), cluster('k-3', ['d#c1'])],
      { discrepancies: [discrepancy([['polarity', 'a#c1', 'b#c1', 0.8], ['quantity', 'a#c1', 'd#c1', 0.9]], { 'k-1': ['a#c1'], 'k-2': ['b#c1', 'c#c1'], 'k-3': ['d#c1'] })] },
    );
    expect(ids(buildTrace(made, 'k-1').denials)).toEqual(['b#c1', 'c#c1']);
    expect(ids(buildTrace(made, 'k-2').denials)).toEqual(['a#c1']);
    expect(ids(buildTrace(made, 'k-3').denials)).toEqual([]);
  });

  it('finds a withdrawn denial, which no discrepancy has any more', () => {
    const conflicts = [{ type: 'polarity', slot: 'polarity', aValue: 'affirmed', bValue: 'denied' }] as const;
    const made = report(
      [{ id: 'a#c1' }, { id: 'b#c1', polarity: 'denied', withdrawn: true }, { id: 'c#c1', polarity: 'denied' }],
      [cluster('k-1', ['a#c1']), cluster('k-2', ['b#c1']), cluster('k-3', ['c#c1'])],
      // c#c1 counts, and yet the report holds no discrepancy with it (a ruling, a threshold): so it is no denial here
      { comparisons: [comparison({ a: 'a#c1', b: 'b#c1', relation: 'conflict', conflicts }), comparison({ a: 'a#c1', b: 'c#c1', relation: 'conflict', conflicts })] },
    );
    expect(buildTrace(made, 'k-1').denials).toMatchObject([{ claim: 'b#c1', set_aside: 'withdrawn' }]);
  });

  it('takes only positions for rivals that a reason sets against this one', () => {
    const positions = { 'k-1': ['a#c1'], 'k-2': ['b#c1'], 'k-3': ['c#c1'] };
    const made = report([{ id: 'a#c1' }, { id: 'b#c1' }, { id: 'c#c1' }], Object.entries(positions).map(([id, claims]) => cluster(id, claims)), {
      discrepancies: [discrepancy([['quantity', 'b#c1', 'a#c1', 0.7], ['quantity', 'b#c1', 'c#c1', 0.9]], positions)],
    });
    expect(buildTrace(made, 'k-1').rivals).toMatchObject([{ discrepancy: 'd-1', types: ['quantity'], confidence: 0.7, value: 'value of k-2', entries: [{ claim: 'b#c1' }] }]);
    expect(buildTrace(made, 'k-2').rivals.map((rival) => rival.value)).toEqual(['value of k-3', 'value of k-1']);
  });

  it('tells the more general from the more specific, whichever way a pair was compared', () => {
    const made = report([{ id: 'a#c1' }, { id: 'b#c1' }, { id: 'c#c1' }, { id: 'd#c1' }, { id: 'e#c1' }], [cluster('k-1', ['b#c1', 'e#c1']), cluster('k-2', ['a#c1']), cluster('k-3', ['c#c1']), cluster('k-4', ['d#c1'])], {
      comparisons: [
        comparison({ a: 'a#c1', b: 'b#c1', relation: 'entails' }),
        comparison({ a: 'b#c1', b: 'c#c1', relation: 'entails' }),
        comparison({ a: 'b#c1', b: 'd#c1', relation: 'entailed-by' }),
        comparison({ a: 'b#c1', b: 'e#c1', relation: 'entails' }), // inside the cluster: no news
      ],
    });
    const trace = buildTrace(made, 'k-1');
    expect(ids(trace.general)).toEqual(['c#c1']);
    expect(ids(trace.specific)).toEqual(['a#c1', 'd#c1']);
  });

  it('knows nothing of a cluster that is not there', () => {
    expect(() => buildTrace(report([], []), 'k-9')).toThrow('no cluster k-9');
  });
});
