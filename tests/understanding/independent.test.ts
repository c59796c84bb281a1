import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readOwnPairs } from '../../scripts/labelled/own-pairs.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const TYPES: readonly string[] = ['quantity', 'rank', 'time', 'place', 'actor', 'identity', 'polarity', 'outcome', 'attribute'];

describe.each(['independent', 'independent/kept-apart'])('the pairs of %s', (folder) => {
  const pairs = readOwnPairs(ROOT, folder);

  it('are ten a topic, five of them conflicts of a known type', () => {
    for (const topic of new Set(pairs.map((one) => one.topic))) {
      const own = pairs.filter((one) => one.topic === topic);
      expect([topic, own.length, own.filter(({ relation }) => relation === 'conflict').length]).toEqual([topic, 10, 5]);
    }
    expect(pairs.filter(({ relation }) => relation === 'conflict').filter(({ types = [] }) => types.length === 0 || types.some((type) => !TYPES.includes(type))).map(({ id }) => id)).toEqual([]);
  });

  it('have ids of their own', () => {
    expect(new Set(pairs.map(({ id }) => id)).size).toBe(pairs.length);
  });
});
