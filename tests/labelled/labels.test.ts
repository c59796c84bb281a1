import { describe, expect, it } from 'vitest';
import { isRight, type Gold, type SetLabel } from '../../scripts/labelled/labelled-pair.ts';
import { secondEntailsFirst } from '../../scripts/labelled/number-logic.ts';
import { sampleWeights, type Sample } from '../../scripts/fit/samples.ts';
import type { Comparison, ConflictType, Relation } from '../../src/types.ts';

const found = (relation: Relation, type: ConflictType = 'quantity', code = 'all-same'): Comparison => ({
  a: 'a', b: 'b', relation, conflicts: relation === 'conflict' ? [{ type, slot: 'quantity', aValue: '', bValue: '' }] : [],
  developing: null, confidence: 0.9, slots: [], features: [], why: { code, args: {} }, withinSource: false, ruling: null,
});

describe('what a label says of a verdict', () => {
  const cases: readonly [SetLabel, Relation, boolean | null][] = [
    ['conflict', 'conflict', true], ['conflict', 'unrelated', false], ['conflict', 'equivalent', false],
    ['same', 'equivalent', true], ['same', 'entailed-by', true], ['same', 'compatible', false],
    ['entails', 'entails', true], ['entails', 'conflict', false],
    ['neutral', 'unrelated', true], ['neutral', 'entails', false], ['neutral', 'entailed-by', null], ['neutral', 'conflict', false],
    ['neither', 'compatible', true], ['neither', 'entailed-by', false],
    ['not-same', 'unrelated', true], ['not-same', 'conflict', null], ['not-same', 'equivalent', false],
    ['not-conflict', 'conflict', false], ['not-conflict', 'equivalent', null], ['not-conflict', 'development', true],
  ];
  it.each(cases)('%s, said %s: %s', (label, relation, right) => {
    expect(isRight({ label }, found(relation))).toBe(right);
  });

  it('asks for one of the types where the relations are listed', () => {
    const gold: Gold = { relations: ['conflict'], types: ['time', 'rank'] };
    expect(isRight(gold, found('conflict', 'rank'))).toBe(true);
    expect(isRight(gold, found('conflict', 'actor'))).toBe(false);
  });

  it('takes two accounts of one event for support of one statement', () => {
    expect(isRight({ label: 'same' }, found('compatible', 'quantity', 'same-event'))).toBe(true);
    expect(isRight({ relations: ['equivalent'], types: [] }, found('compatible', 'quantity', 'same-event'))).toBe(true);
  });
});

describe('a number that the other text only bounds', () => {
  it.each([
    ['The well took more than 3 days', 'The well took 8 days', true],
    ['The well took more than 3 days', 'The well took 3 days', false],
    ['The well took less than 9 days', 'The well took 2.5 days', true],
    ['The well took less than 9 days', 'The well took less than 4 days', true],
    ['The well took 8 days', 'The well took more than 3 days', false],
    ['The well took 8 days', 'The well took 9 days', false],
    ['The well took more than 3 days', 'The well took 8 weeks', false],
    ['The well took many days', 'The well took 8 days', false],
  ])('%s / %s: %s', (first, second, entailed) => {
    expect(secondEntailsFirst(first, second)).toBe(entailed);
  });
});

it('lets a set count by the square root of its size, and the own pairs twice', () => {
  const sample = (set: string): Sample => ({ set, id: '', group: '', family: 'same', right: true, values: new Map(), confidence: 0.5 });
  const samples = [...Array.from({ length: 9 }, () => sample('large')), sample('small'), sample('own')];
  const weights = sampleWeights(samples);
  const total = (set: string): number => weights.filter((_, i) => samples[i]!.set === set).reduce((sum, one) => sum + one, 0);
  expect(total('large') / total('small')).toBeCloseTo(3);
  expect(total('own') / total('small')).toBeCloseTo(2);
  expect(total('large') + total('small') + total('own')).toBeCloseTo(samples.length);
});
