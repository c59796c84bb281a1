import { describe, expect, it } from 'vitest';
import { selectDiscrepancies, type Selection } from '../../src/cli/select-discrepancies.ts';
import type { ConflictType, Discrepancy } from '../../src/types.ts';
import { report } from '../trace/made-up-report.ts';

function discrepancy(id: string, type: ConflictType, confidence: number, claims: readonly string[]): Discrepancy {
  const positions = claims.map((claim) => ({ cluster: `k-${claim}`, value: '', claims: [claim], sources: [claim.split('#')[0]!], speakers: [], origins: 1 }));
  return { id, types: [type], confidence, ruling: null, positions, reasons: [] };
}

const made = {
  ...report(
    [
      { id: 'a#c1', published: '2024-12-09', names: [{ text: 'Daraa', keys: ['name:daraa'] }] },
      { id: 'b#c1', published: '2024-12-03' },
      { id: 'c#c1', published: null, names: [{ text: 'HTS', keys: ['entity:hts', 'name:hts'] }] },
    ],
    [],
  ),
  discrepancies: [discrepancy('d-1', 'time', 0.9, ['a#c1', 'c#c1']), discrepancy('d-2', 'actor', 0.8, ['b#c1', 'c#c1']), discrepancy('d-3', 'place', 0.598, ['c#c1', 'c#c1'])],
};
const select = (selection: Partial<Selection>) => selectDiscrepancies(made, { sort: 'confidence', ...selection });
const ids = (selection: Partial<Selection>) => select(selection).discrepancies.map((one) => one.id);

describe('selectDiscrepancies', () => {
  it.each<[Partial<Selection>, string[]]>([
    [{}, ['d-1', 'd-2', 'd-3']],
    [{ type: ['actor', 'place'] }, ['d-2', 'd-3']],
    [{ source: ['b'] }, ['d-2']],
    [{ source: ['a', 'b'] }, ['d-1', 'd-2']],
    [{ entity: 'Deraa' }, ['d-1']],
    [{ entity: 'hts' }, ['d-1', 'd-2', 'd-3']],
    [{ minConfidence: 0.8 }, ['d-1', 'd-2']],
    [{ minConfidence: 0.6 }, ['d-1', 'd-2', 'd-3']], // 0.598 is shown as 0.60
    [{ minConfidence: 0.61 }, ['d-1', 'd-2']],
    [{ limit: 1 }, ['d-1']],
    [{ limit: 0 }, []],
    [{ sort: 'type' }, ['d-2', 'd-3', 'd-1']],
    [{ sort: 'date' }, ['d-2', 'd-1', 'd-3']],
    [{ sort: 'source' }, ['d-1', 'd-2', 'd-3']],
    [{ sort: 'date', limit: 1, minConfidence: 0.7 }, ['d-2']],
  ])('%j', (selection, expected) => {
    expect(ids(selection)).toEqual(expected);
  });

  it('tells how many there were, and whether some are left out', () => {
    expect(select({})).toMatchObject({ total: 3, filtered: false });
    expect(select({ limit: 2 })).toMatchObject({ total: 3, filtered: true });
  });

  it('refuses what the workspace does not know, with the nearest that it does', () => {
    expect(() => select({ source: ['z'] })).toThrow("no source 'z' in this workspace (did you mean a?)");
    expect(() => select({ entity: 'Damascus' })).toThrow("nothing in this workspace is called 'Damascus'");
    expect(() => select({ entity: 'Darna' })).toThrow('(did you mean Daraa?)');
  });
});
