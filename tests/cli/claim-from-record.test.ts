import { describe, expect, it } from 'vitest';
import { claimFromRecord } from '../../src/cli/claim-from-record.ts';

describe('claimFromRecord', () => {
  it('needs no more than a text', () => {
    const { claim, source } = claimFromRecord({ text: 'The ferry sank.' }, 'a');
    expect(claim).toMatchObject({ id: 'a#1', source: 'a', text: 'The ferry sank.', overrides: {}, said: null });
    expect(source).toMatchObject({ id: 'a', published: null, outlet: null });
  });

  it('takes the fields of a claim file, and date and outlet of its source', () => {
    const { claim, source } = claimFromRecord(
      { text: 'T', subject: 'SAA', object: ['A', 'B'], quantity: '20 km', rank: 2, time: 2024, place: 'Homs', polarity: 'denied', certainty: 'reported', attribution: ['Reuters'], said: '2024-12-06', published: '2024-12-07', outlet: 'bne', at: 'p7', note: 'x' },
      'b',
    );
    expect(claim.overrides).toEqual({ subject: ['SAA'], object: ['A', 'B'], quantity: { value: '20 km', unit: null, of: null }, rank: 2, time: '2024', place: 'Homs', polarity: 'denied', certainty: 'reported', attribution: ['Reuters'] });
    expect([claim.said, source.published, source.outlet]).toEqual(['2024-12-06', '2024-12-07', 'bne']);
  });

  it('takes null for a field that is not given', () => {
    expect(claimFromRecord({ text: 'T', subject: null, published: null }, 'a').claim.overrides).toEqual({});
  });

  it.each([
    [null, 'a: a claim is an object with a text'],
    [['x'], 'a: a claim is an object with a text'],
    [{}, 'a.text: missing'],
    [{ text: '  ' }, 'a.text: missing'],
    [{ text: ['x'] }, 'a.text: ["x"] cannot be used'],
    [{ text: 'T', rank: 0 }, 'a.rank: 0 cannot be used'],
    [{ text: 'T', polarity: 'maybe' }, 'a.polarity: "maybe" cannot be used'],
    [{ text: 'T', subject: [''] }, 'a.subject: [""] cannot be used'],
    [{ text: 'T', published: 'last week' }, 'a.published: "last week" is not'],
    [{ text: 'T', said: '2024-13-01' }, 'a.said: '],
    [{ text: 'T', time: '' }, 'a.time: The date is empty: write for example 2024'],
    [{ text: 'T', published: true }, 'a.published: true cannot be used'],
    [{ text: 'T', quantity: 'lots' }, 'a.quantity: "lots" is no quantity: write 20 km'],
    [{ text: 'T', quantity: { unit: 'km' } }, 'a.quantity: {"unit":"km"} cannot be used'],
  ])('%j is refused', (record, message) => {
    expect(() => claimFromRecord(record, 'a')).toThrow(message);
  });
});
