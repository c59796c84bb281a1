/** What the page's script decides, without a page. */
import { describe, expect, it } from 'vitest';
import { formatAddress, parseAddress } from '../../../src/report/html/browser/address.ts';
import { passes, wordsOf, type Item } from '../../../src/report/html/browser/match-item.ts';

describe('addresses', () => {
  it.each([
    ['', '', {}],
    ['#d-1', 'd-1', {}],
    ['#encyclopedia/c9', 'encyclopedia/c9', {}],
    ['#discrepancies?type=actor&q=two+words', 'discrepancies', { type: 'actor', q: 'two words' }],
    ['#claims?entity=Al-Zarba%20%26%20co&from=', 'claims', { entity: 'Al-Zarba & co' }],
    ['#%E0%A4%A', '%E0%A4%A', {}], // no UTF-8: taken as it is
  ])('%j', (hash, part, filters) => {
    expect(parseAddress(hash)).toEqual({ part, filters });
    if (!hash.includes('%E0') && !hash.endsWith('=')) expect(parseAddress(formatAddress({ part, filters }))).toEqual({ part, filters });
  });
});

describe('filters', () => {
  const item: Item = { types: ['actor', 'quantity'], sources: ['bne', 'wiki'], entities: ['3', '17'], sure: 0.95, from: '2024-12-05', to: '2024-12-07', text: () => 'forces south of damascus' };
  it.each([
    [{}, true],
    [{ type: 'actor' }, true],
    [{ type: 'time' }, false],
    [{ source: 'wiki', type: 'quantity' }, true],
    [{ source: 'nobody' }, false],
    [{ entities: ['17', '99'] }, true],
    [{ entities: ['1'] }, false],
    [{ entities: [] }, false],
    [{ sure: 0.95 }, true],
    [{ sure: 0.96 }, false],
    [{ from: '2024-12-07' }, true],
    [{ from: '2024-12-08' }, false],
    [{ to: '2024-12-04' }, false],
    [{ from: '2024-12-06', to: '2024-12-06' }, true],
  ])('%j', (wanted, shows) => {
    expect(passes(item, { words: [], ...wanted })).toBe(shows);
  });

  it('need every word of a search, in any order and case', () => {
    expect(passes(item, { words: wordsOf('  Damascus SOUTH ') })).toBe(true);
    expect(passes(item, { words: wordsOf('damascus north') })).toBe(false);
  });

  it('by day leave out what has no date, and take open ends as open', () => {
    expect(passes({ ...item, from: null, to: null }, { words: [], from: '2024-01-01' })).toBe(false);
    expect(passes({ ...item, from: null }, { words: [], to: '1990-01-01' })).toBe(true);
    expect(passes({ ...item, to: null }, { words: [], from: '2099-01-01' })).toBe(true);
  });

  it('read nothing of an item whose words are not asked for', () => {
    const silent: Item = { ...item, text: () => { throw new Error('read'); } };
    expect(passes(silent, { words: [], type: 'actor' })).toBe(true);
  });
});
