import { describe, expect, test } from 'vitest';
import { pastOf, plainPast } from '../../src/report/past-tense.ts';
import type { Predicate } from '../../src/types.ts';

describe('the past of a verb', () => {
  test.each([['stop', 'stopped'], ['approve', 'approved'], ['carry', 'carried'], ['take over', 'took over'], ['repel', 'repelled'], ['fix', 'fixed'], ['enter', 'entered'], ['attack', 'attacked'], ['obey', 'obeyed'], ['flee', 'fled'], ['cut', 'cut']])('%s → %s', (verb, past) => expect(pastOf(verb)).toBe(past));
});

describe('a predicate in the plain past', () => {
  test.each<[string, string, Predicate['aspect'], string]>([
    ['to have broadly approved', 'approve', null, 'approved'],
    ['to stop', 'stop', 'attempt', 'tried to stop'],
    ['to expand', 'expand', 'plan', 'planned to expand'],
    ['to stop', 'stop', null, 'stopped'],
    ['to have taken', 'take', null, 'took'],
    ['had been captured', 'capture', null, 'was captured'],
    ['has withdrawn', 'withdraw', null, 'withdrew'],
    ['supporting', 'support', null, 'supported'],
    ['having approved', 'approve', null, 'approved'],
    ['to be sold', 'sell', null, 'was sold'],
    ['allegedly gave … support', 'support', null, 'gave … support'],
    ['fell', 'fall', null, 'fell'],
    ['', 'rise', null, 'rise'],
  ])('%s (%s, %s) → %s', (text, lemma, aspect, past) => expect(plainPast({ text, lemma, aspect })).toBe(past));
});
