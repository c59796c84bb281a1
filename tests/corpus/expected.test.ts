import { describe, expect, it } from 'vitest';
import { faultsOf, parseExpected } from '../../scripts/eval/expected.ts';
import { list } from './made-up.ts';

describe('a list of expectations', () => {
  it('is read as written', () => {
    const yaml = `
rivals: [{a: s#a, b: t#b, types: [quantity, actor], why: both on 7 December}]
not_rivals: [{a: s#a, b: t#c, looks: time, why: two events, unsure: true}, {a: s#a, b: t#d, looks: actor, why: rebels, may_join: true}]
same: [{claims: [s#a, t#e], why: same words}]`;
    expect(parseExpected(yaml, 'list')).toEqual({
      rivals: [{ a: 's#a', b: 't#b', types: ['quantity', 'actor'], why: 'both on 7 December' }],
      notRivals: [
        { a: 's#a', b: 't#c', looks: 'time', why: 'two events', unsure: true, mayJoin: false },
        { a: 's#a', b: 't#d', looks: 'actor', why: 'rebels', unsure: false, mayJoin: true },
      ],
      same: [{ claims: ['s#a', 't#e'], why: 'same words', unsure: false }],
    });
  });

  it.each([
    ['rivals: [{a: s#a, b: t#b, types: [speed], why: x}]', 'rivals[0]: types'],
    ['rivals: [{a: s#a, b: t#b, type: [time], why: x}]', 'unknown field type'],
    ['rivals: [{a: s#a, types: [time], why: x}]', 'rivals[0]: b is not a text'],
    ['not_rivals: [{a: s#a, b: t#b, looks: time, why: x, unsure: maybe}]', 'not_rivals[0]: unsure'],
    ['same: [{claims: [s#a], why: x}]', 'same[0]: claims'],
    ['same: {claims: [s#a, s#b]}', 'same is not a list'],
    ['rival: []', 'unknown field rival'],
    ['- a', 'is not a mapping'],
  ])('is refused as %s', (yaml, message) => {
    expect(() => parseExpected(yaml, 'list')).toThrow(message);
  });

  it.each([
    ['an unknown claim', list({ rivals: [['a', 'x', 'time']] }), ['rivals names s#x, which is no claim']],
    ['a claim with itself', list({ notRivals: [['a', 'a']] }), ['not_rivals pairs s#a with itself']],
    ['a pair listed twice', list({ rivals: [['a', 'b', 'time'], ['b', 'a', 'rank']] }), ['s#a s#b is listed as rivals and as rivals']],
    ['rivals that are none', list({ rivals: [['a', 'b', 'time']], notRivals: [['a', 'b']] }), ['s#a s#b is listed as rivals and as not_rivals']],
    ['rivals that say the same', list({ rivals: [['a', 'b', 'time']], same: [['b', 'a']] }), ['s#a s#b is listed as rivals and as same']],
    ['what looks rival and says the same', list({ notRivals: [['a', 'b']], same: [['a', 'b']] }), []],
    ['a pair in two groups', list({ same: [['a', 'b', 'c'], ['b', 'c']] }), []],
  ])('knows %s', (_, made, faults) => {
    expect(faultsOf(made, new Set(['s#a', 's#b', 's#c']))).toEqual(faults);
  });
});
