import { describe, expect, it } from 'vitest';
import type { NumberInterval } from '../../src/types.ts';
import { atLeast, atMost, between, contains, disjoint, equal, exact, lessThan, middle, moreThan, overlap, transform } from '../../src/values/number-interval.ts';

describe('relations of intervals', () => {
  it.each<[string, NumberInterval, NumberInterval, { equal: boolean; contains: boolean; within: boolean; disjoint: boolean }]>([
    ['37 and at least 30', exact(37), atLeast(30), { equal: false, contains: false, within: true, disjoint: false }],
    ['30 and at least 30', exact(30), atLeast(30), { equal: false, contains: false, within: true, disjoint: false }],
    ['30 and more than 30', exact(30), moreThan(30), { equal: false, contains: false, within: false, disjoint: true }],
    ['30 and less than 30', exact(30), lessThan(30), { equal: false, contains: false, within: false, disjoint: true }],
    ['30 and at most 30', exact(30), atMost(30, 0), { equal: false, contains: false, within: true, disjoint: false }],
    ['more than 30 and at least 30', moreThan(30), atLeast(30), { equal: false, contains: false, within: true, disjoint: false }],
    ['at least 30 and more than 30', atLeast(30), moreThan(30), { equal: false, contains: true, within: false, disjoint: false }],
    ['at least 30 and at least 30', atLeast(30), atLeast(30), { equal: true, contains: true, within: true, disjoint: false }],
    ['less than 5 and more than 5', lessThan(5), moreThan(5), { equal: false, contains: false, within: false, disjoint: true }],
    ['at most 5 and at least 5', atMost(5), atLeast(5), { equal: false, contains: false, within: false, disjoint: false }],
    ['10..20 and 15..25', between(10, 20), between(15, 25), { equal: false, contains: false, within: false, disjoint: false }],
    ['10..20 and 12..15', between(10, 20), between(15, 12), { equal: false, contains: true, within: false, disjoint: false }],
    ['10..20 and 21', between(10, 20), exact(21), { equal: false, contains: false, within: false, disjoint: true }],
    ['0.1 + 0.2 and 0.3', exact(0.1 + 0.2), exact(0.3), { equal: true, contains: true, within: true, disjoint: false }],
    ['1e9 and 1e9 + 10', exact(1e9), exact(1e9 + 10), { equal: false, contains: false, within: false, disjoint: true }],
    ['0 and 0', exact(0), exact(0), { equal: true, contains: true, within: true, disjoint: false }],
  ])('%s', (_name, a, b, expected) => {
    expect({ equal: equal(a, b), contains: contains(a, b), within: contains(b, a), disjoint: disjoint(a, b) }).toEqual(expected);
    expect(overlap(a, b)).toBe(!expected.disjoint);
    expect(disjoint(b, a)).toBe(expected.disjoint);
  });

  it('transforms both ends and keeps what is open', () => {
    expect(transform(moreThan(2), 1000)).toEqual({ low: 2000, high: Infinity, lowOpen: true, highOpen: true });
    expect(transform(exact(104), 5 / 9, -160 / 9).low).toBeCloseTo(40);
  });

  it.each<[NumberInterval, number | null]>([
    [between(10, 20), 15],
    [atLeast(30), 30],
    [atMost(30), 30],
    [between(-Infinity, Infinity), null],
  ])('middle of %o', (interval, expected) => {
    expect(middle(interval)).toBe(expected);
  });
});
