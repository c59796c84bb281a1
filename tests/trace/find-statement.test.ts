import { describe, expect, it } from 'vitest';
import { findStatement } from '../../src/trace/find-statement.ts';
import { cluster, reading, report, type MadeUpClaim } from './made-up-report.ts';

const hts = { text: 'Hayat Tahrir al-Sham', keys: ['entity:hts'] };
const claims: readonly MadeUpClaim[] = [
  { id: 'a#c1', text: 'The ferry accident killed 12 people.', content: ['accident', 'ferry', 'kill', 'people'] },
  { id: 'a#c2', text: 'The ferry sank on 1 March 2025.', content: ['ferry', 'sink'] },
  { id: 'b#c1', text: 'The ferry accident killed 19 people.', content: ['accident', 'ferry', 'kill', 'people'] },
  { id: 'b#c2', text: 'The ferry sank on 1 March 2025.', content: ['ferry', 'sink'] },
  { id: 'c#c1', text: 'Hayat Tahrir al-Sham captured Hama.', content: ['al-sham', 'capture', 'hama', 'hayat', 'tahrir'], names: [hts] },
  { id: 'c#c2', text: 'The government raised the tax on people who own a ferry.', content: ['ferry', 'government', 'own', 'people', 'raise', 'tax'] },
];
const made = report(claims, [cluster('k-killed-12', ['a#c1']), cluster('k-sank', ['a#c2', 'b#c2']), cluster('k-killed-19', ['b#c1']), cluster('k-hama', ['c#c1']), cluster('k-tax', ['c#c2'])]);
const ask = (content: readonly string[], names: MadeUpClaim['names'] = []) => findStatement(made, reading({ id: 'text', content, names }));

describe('findStatement', () => {
  it.each([
    ['when did the ferry sink', ['do', 'ferry', 'sink', 'when'], 'k-sank'],
    ['ferry sank', ['ferry', 'sink'], 'k-sank'],
    ['who raised the tax', ['raise', 'tax', 'who'], 'k-tax'],
  ])('%s', (_, content, expected) => {
    expect(ask(content).best?.id).toBe(expected);
  });

  it('finds a name by another of its names', () => {
    expect(ask(['capture', 'hts'], [{ text: 'HTS', keys: ['entity:hts'] }]).best?.id).toBe('k-hama');
  });

  it('finds nothing where a common word is all that fits', () => {
    expect(ask(['quantum', 'tax', 'zebra']).best).toBeNull();
    expect(ask(['ferry', 'quantum', 'unicorn', 'zebra', 'zither'])).toEqual({ best: null, near: [] });
  });

  it('offers near misses, best first, and never the best among them', () => {
    const { best, near } = ask(['accident', 'ferry', 'kill', 'volcano']);
    expect(best?.id).toBe('k-killed-12');
    expect(near.map(({ cluster: { id } }) => id)).toEqual(['k-killed-19', 'k-sank', 'k-tax']);
  });

  it('finds nothing in a query without content, and nothing in an empty report', () => {
    expect(ask(['when', 'do'])).toEqual({ best: null, near: [] });
    expect(findStatement(report([], []), reading({ id: 'text', content: ['ferry'] }))).toEqual({ best: null, near: [] });
  });
});
