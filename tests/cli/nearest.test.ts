import { expect, it } from 'vitest';
import { didYouMean, nearest } from '../../src/cli/nearest.ts';

it.each([
  ['quantty', 'quantity'],
  ['PLACE', 'place'],
  ['tiem', 'time'], // two letters swapped are one slip
  ['tome', 'time'],
  ['tomes', null],
  ['plce', 'place'],
  ['quantityy', 'quantity'],
  ['zebra', null],
  ['', null],
])('%s', (wanted, expected) => {
  expect(nearest(wanted, ['quantity', 'place', 'time'])).toBe(expected);
});

it('takes the first of equally near ones, and compares no word without end', () => {
  expect(nearest('bat', ['cat', 'rat'])).toBe('cat');
  expect(nearest('x'.repeat(1_000_000), ['quantity'])).toBeNull();
  expect(didYouMean('plce', ['place'])).toBe(' (did you mean place?)');
  expect(didYouMean('zebra', ['place'])).toBe('');
});
