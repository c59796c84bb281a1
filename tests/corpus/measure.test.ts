import { describe, expect, it } from 'vitest';
import { measure, overriddenClaims, withoutOverrides } from '../../scripts/eval/measure.ts';
import { claim, workspace } from '../support/workspace.ts';
import { list, report } from './made-up.ts';

describe('measure', () => {
  it('finds a rival pair through the clusters of its claims, whichever way round', () => {
    const made = report({ clusters: [['a1', 'a2'], ['b1', 'b2'], ['c']], discrepancies: [[['b1', 'a1', 'quantity']]] });
    const { figures } = measure(made, list({ rivals: [['a2', 'b2', 'quantity'], ['a2', 'c', 'quantity']] }));
    expect(figures.rivals).toEqual({ listed: 2, found: 1, rightType: 1 });
  });

  it('takes the types of all reasons between two clusters, of whatever discrepancy, and no others', () => {
    const made = report({ clusters: [['a'], ['b'], ['c']], discrepancies: [[['a', 'b', 'actor'], ['a', 'c', 'time']], [['b', 'a', 'place']]] });
    const { rivals, figures } = measure(made, list({ rivals: [['a', 'b', 'place', 'rank'], ['a', 'c', 'actor']] }));
    expect(rivals.map(({ foundTypes }) => foundTypes)).toEqual([['actor', 'place'], ['time']]);
    expect(figures.rivals).toEqual({ listed: 2, found: 2, rightType: 1 });
    expect(figures.byType).toEqual({
      rank: { listed: 1, found: 1, rightType: 0 },
      place: { listed: 1, found: 1, rightType: 1 },
      actor: { listed: 1, found: 1, rightType: 0 },
    });
  });

  it('counts false alarms apart from what the readers are unsure of', () => {
    const made = report({ clusters: [['a'], ['b'], ['c']], discrepancies: [[['a', 'b', 'time'], ['b', 'c', 'time']]] });
    const { figures } = measure(made, list({ notRivals: [['a', 'b'], ['a', 'c'], ['b', 'c', 'unsure']] }));
    expect(figures.notRivals).toEqual({ listed: 2, falseAlarms: 1 });
    expect(figures.unsure).toEqual({ listed: 1, reported: 1 });
  });

  it('counts each pair of what says the same once: joined, related or neither', () => {
    const made = report({ clusters: [['a', 'b'], ['c'], ['d']], comparisons: [['c', 'a', 'entails'], ['b', 'd', 'compatible']] });
    const { figures } = measure(made, list({ same: [['a', 'b', 'c'], ['a', 'b'], ['b', 'd'], ['c', 'd', '?']] }));
    expect(figures.same).toEqual({ pairs: 4, joined: 1, related: 2, rivals: 0 });
    expect(figures.unsureSame).toEqual({ pairs: 1, joined: 0 });
  });

  it('holds joining against the tool for rivals and sure non-rivals, unless they are listed as the same or may join', () => {
    const made = report({ clusters: [['a', 'b', 'c', 'd', 'e', 'f']] });
    const { wronglyJoined } = measure(made, list({ rivals: [['a', 'b', 'time']], notRivals: [['a', 'c'], ['a', 'd', 'unsure'], ['a', 'e', 'may join'], ['a', 'f']], same: [['a', 'f']] }));
    expect(wronglyJoined.map(({ a, b }) => [a, b])).toEqual([['s#a', 's#b'], ['s#a', 's#c']]);
  });

  it('tells expected discrepancies from those beyond the list', () => {
    const made = report({
      clusters: [['a'], ['b'], ['c'], ['d'], ['twin']],
      discrepancies: [[['a', 'b', 'time']], [['a', 'b', 'time'], ['a', 'c', 'time']], [['c', 'd', 'rank']], [['twin', 'b', 'time']]],
    });
    const { discrepancies, figures } = measure(made, list({ rivals: [['a', 'b', 'time']], same: [['a', 'twin']] }));
    expect(discrepancies.map(({ verdict }) => verdict)).toEqual(['expected', 'partly', 'beyond', 'expected']);
    expect(figures.discrepancies).toEqual({ reported: 4, expected: 2, partly: 1, beyond: 1 });
  });

  it('counts claims that the report does not have as not found', () => {
    const { figures } = measure(report({ clusters: [] }), list({ rivals: [['a', 'b', 'time']], notRivals: [['a', 'c']], same: [['b', 'c']] }));
    expect([figures.rivals.found, figures.notRivals.falseAlarms, figures.same.joined, figures.wronglyJoined]).toEqual([0, 0, 0, 0]);
  });
});

describe('overrides', () => {
  const made = workspace({ claims: [claim('s', 'a', 'A.', { overrides: { time: '2024' } }), claim('s', 'b', 'B.')] });

  it('counts the claims that have any', () => {
    expect(overriddenClaims(made)).toBe(1);
  });

  it('takes all of them away and leaves the rest', () => {
    expect(overriddenClaims(withoutOverrides(made))).toBe(0);
    expect(withoutOverrides(made).claims.map(({ text }) => text)).toEqual(['A.', 'B.']);
  });
});
