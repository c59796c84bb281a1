import { describe, expect, it } from 'vitest';
import { fitLogistic, predict, type Column, type Example } from '../../scripts/fit/logistic.ts';

const column = (over: Partial<Column> = {}): Column => ({ sign: '±', free: false, start: 0, ...over });
const BASE = column({ free: true });
/** `right` of `all` examples with these values are right. */
const some = (values: readonly number[], right: number, all: number, weight = 1): Example[] => Array.from({ length: all }, (_, i) => ({ values, right: i < right, weight }));

describe('fitting', () => {
  it('finds the share that is right where there is nothing but the start', () => {
    const weights = fitLogistic(some([1], 3, 4), [BASE], 1);
    expect(predict(weights, [1])).toBeCloseTo(0.75, 4);
  });

  it('finds the share with and without a feature, where nothing draws its weight', () => {
    const weights = fitLogistic([...some([1, 0], 1, 4), ...some([1, 1], 3, 4)], [BASE, column()], 0);
    expect(predict(weights, [1, 0])).toBeCloseTo(0.25, 3);
    expect(predict(weights, [1, 1])).toBeCloseTo(0.75, 3);
  });

  it('draws a weight towards 0 the more, the larger the penalty', () => {
    const examples = [...some([1, 0], 1, 4), ...some([1, 1], 3, 4)];
    const [weak, strong] = [1, 10].map((penalty) => fitLogistic(examples, [BASE, column()], penalty)[1]!);
    expect(weak).toBeGreaterThan(strong!);
    expect(strong).toBeGreaterThan(0);
  });

  it('ends at 0 where the data would turn the expected sign round', () => {
    const examples = [...some([1, 0], 1, 4), ...some([1, 1], 3, 4)];
    expect(fitLogistic(examples, [BASE, column({ sign: '-' })], 1)[1]).toBe(0);
  });

  it('keeps what is held, and fits the rest around it', () => {
    const weights = fitLogistic(some([1, 1], 3, 4), [BASE, column({ sign: '=', start: 2 })], 1);
    expect(weights[1]).toBe(2);
    expect(predict(weights, [1, 1])).toBeCloseTo(0.75, 4);
  });

  it('counts examples by their weight', () => {
    const weights = fitLogistic([...some([1], 1, 1, 3), ...some([1], 0, 1, 1)], [BASE], 1);
    expect(predict(weights, [1])).toBeCloseTo(0.75, 4);
  });
});
