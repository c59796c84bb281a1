import { expect, it } from 'vitest';
import { brierScore, calibrationError, reliability, type Judged } from '../../scripts/labelled/calibration.ts';

const judged = (confidence: number, right: number, all: number): Judged[] => Array.from({ length: all }, (_, i) => ({ confidence, right: i < right }));

it('finds no error where as many are right as the confidence says', () => {
  expect(calibrationError([...judged(0.75, 3, 4), ...judged(0.5, 2, 4)])).toBeCloseTo(0);
});

it('takes the mean distance, each verdict counting once', () => {
  expect(calibrationError([...judged(0.9, 0, 1), ...judged(0.5, 3, 6)])).toBeCloseTo(0.9 / 7);
});

it('puts a confidence of 1 into the last bin, and leaves empty bins empty', () => {
  const bins = reliability(judged(1, 1, 2));
  expect(bins.map(({ count }) => count)).toEqual([0, 0, 0, 0, 2]);
  expect(bins[4]!.right).toBe(0.5);
});

it('has no error for no verdicts', () => {
  expect(calibrationError([])).toBe(0);
});

it('squares the distance of confidence and outcome', () => {
  expect(brierScore([...judged(0.8, 1, 1), ...judged(0.5, 0, 1)])).toBeCloseTo((0.04 + 0.25) / 2);
});
