import { describe, expect, it } from 'vitest';
import { agreement, cohensKappa } from '../../scripts/eval/agreement.ts';
import { list } from './made-up.ts';

describe("Cohen's kappa", () => {
  it.each([
    // https://en.wikipedia.org/wiki/Cohen%27s_kappa: 50 grant proposals
    [20, 5, 10, 15, 0.4],
    [45, 15, 25, 15, 0.1304],
    [10, 0, 0, 10, 1],
    [0, 5, 5, 0, -1],
    [7, 0, 0, 0, 1],
    [0, 0, 0, 0, 1],
  ])('of %i in both, %i and %i in one, %i in neither is %f', (both, first, second, neither, kappa) => {
    expect(cohensKappa(both, first, second, neither)).toBeCloseTo(kappa, 4);
  });
});

describe('agreement', () => {
  const first = list({ rivals: [['a', 'b', 'time'], ['c', 'd', 'rank', 'time'], ['e', 'f', 'place']], notRivals: [['g', 'h']], same: [['f', 'f2']] });
  const second = list({ rivals: [['b', 'a', 'actor'], ['c', 'd', 'rank'], ['e', 'f2', 'place'], ['g', 'h', 'time']] });
  const result = agreement(first, second);

  it('counts rival pairs whichever way round, and the rest of what either listed', () => {
    expect(result).toMatchObject({ both: 2, onlyFirst: 1, onlySecond: 2, neither: 1 });
    expect(result.jaccard).toBeCloseTo(2 / 5);
    expect(result.positive).toBeCloseTo(4 / 7);
  });

  it('also matches pairs through claims that a reader says are the same', () => {
    expect(result.positiveThroughSame).toBeCloseTo(6 / 7);
  });

  it('tells shared types, and pairs that the two call differently', () => {
    expect(result.sameType).toBe(1);
    expect(result.opposed).toEqual(['s#g s#h']);
    expect(result.onlyFirstPairs).toEqual(['s#e s#f']);
  });

  it('is whole of a list with itself', () => {
    expect(agreement(first, first)).toMatchObject({ jaccard: 1, kappa: 1, positive: 1, opposed: [] });
  });
});
