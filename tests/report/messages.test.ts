import { describe, expect, test, vi } from 'vitest';
import { comparisonText, developmentSummary, reasonText, summaryOf } from '../../src/report/messages.ts';
import type { Comparison, ConflictType, Discrepancy, Relation, SlotComparison } from '../../src/types.ts';
import { WHY_CODES, type WhyCode } from '../../src/values/why-codes.ts';
import { everything, ruling } from './cases.ts';
import { comparison, discrepancy, position, reading, reason, report } from './make.ts';

vi.mock('../../src/report/diagnostic-messages.ts', () => import('./standing-in.ts'));

const byId = (id: string): Discrepancy => everything.discrepancies.find((one) => one.id === id)!;

describe('summaries of discrepancies', () => {
  test.each([
    ['d-3f9a2c11', 'How far from Damascus: 20 km (bne IntelliNews) or 10 km (encyclopedia)'],
    ['d-77c0be02', 'How many people the ferry accident killed: 12 (Daily A), 19 (police), 21 (the coast guard), about 30 (leaflet) or 0 (leaflet)'],
    ['d-10aa55e7', 'When the ferry sank: 2025-03-01 (Daily A and Harbour Post) or 2025-03-02 (Daily B)'],
    ['d-5b21f0c3', 'Whether the captain was drunk: affirmed (Prosecutors) or denied (The operator)'],
    ['d-0e44d1a9', 'How far from Damascus: encyclopedia says both 10 km and 20 km'],
  ])('%s', (id, summary) => expect(summaryOf(byId(id), everything)).toBe(summary));

  test('claims that were not read: the sentence with a gap', () => {
    const one = discrepancy('d-1', 0.7, [position('k-1', '$1.2m', ['daily-a#c4']), position('k-2', '$1.9m', ['daily-b#c4'])], [reason('quantity', 'quantity', 'daily-a#c4', 'daily-b#c4', '$1.2m', '$1.9m')]);
    expect(summaryOf(one, everything)).toBe('“Repairs of the ferry had cost … by 2 March 2025”: $1.2m (Daily A) or $1.9m (Daily B)');
  });
  test('claims that are not even there', () => {
    const one = discrepancy('d-1', 0.7, [position('k-1', '1', ['x#c1']), position('k-2', '2', ['y#c1'])], [reason('quantity', 'quantity', 'x#c1', 'y#c1', '1', '2')]);
    expect(summaryOf(one, report({}))).toContain('1 (x) or 2 (y)');
  });
  test('told by the kind of reason that tells most positions apart', () => {
    const three = discrepancy('d-1', 0.9, ['x', 'y', 'z'].map((id, i) => position(`k-${i}`, `all of ${id}`, [`${id}#c1`])), [
      reason('time', 'time', 'x#c1', 'y#c1', '2024-01-01', '2024-01-02', { confidence: 0.99 }), reason('quantity', 'quantity', 'x#c1', 'y#c1', '1', '2'), reason('quantity', 'quantity', 'x#c1', 'z#c1', '1', '3'),
    ]);
    expect(summaryOf(three, report({}))).toMatch(/: 1 \(x\), 2 \(y\) or 3 \(z\)$/u);
  });
  test('positions of one value are named together', () => {
    const three = discrepancy('d-1', 0.9, [position('k-1', 'x', ['x#c1']), position('k-2', 'y', ['y#c1']), position('k-3', 'z', ['z#c1'])], [reason('polarity', 'polarity', 'x#c1', 'y#c1', 'affirmed', 'denied'), reason('polarity', 'polarity', 'z#c1', 'y#c1', 'affirmed', 'denied')]);
    expect(summaryOf(three, report({}))).toMatch(/: affirmed \(x and z\) or denied \(y\)$/u);
  });
  test('very many values', () => {
    const many = discrepancy('d-1', 0.7, Array.from({ length: 7 }, (_, i) => position(`k-${i}`, String(i), [`x${i}#c1`])), [reason('quantity', 'quantity', 'x0#c1', 'x1#c1', '0', '1')]);
    expect(summaryOf(many, report({}))).toMatch(/: 0 \(x0\), 1 \(x1\), 2 \(x2\), 3 \(x3\) or 3 more values$/u);
  });
  test('no reason left', () => expect(summaryOf(discrepancy('d-1', 0.7, [], []), report({}))).toBe(': '));
});

test('a development tells its values with their dates', () => {
  expect(developmentSummary(everything.developments[0]!, everything)).toBe('“Repairs of the ferry had cost … by 2 March 2025”: $1.2m (2025-03-02), then $1.9m (2025-03-05)');
});

describe('reasons', () => {
  const [a, b] = ['bne-2024-12-07#c10', 'encyclopedia#c21'] as const;
  test.each<[ConflictType, string, string, string]>([
    ['quantity', '20 km', '10 km', 'bne-2024-12-07#c10 says 20 km, encyclopedia#c21 says 10 km, of the same matter on the same day.'],
    ['rank', '2', '1', 'bne-2024-12-07#c10 gives rank 2, encyclopedia#c21 gives rank 1, of the same matter on the same day.'],
    ['time', '2024-12-05/..', '2024-12-01', 'bne-2024-12-07#c10 dates it to 2024-12-05 or later, encyclopedia#c21 to 2024-12-01, of the same matter.'],
    ['place', 'Homs', 'Hama', 'bne-2024-12-07#c10 puts it in Homs, encyclopedia#c21 in Hama, of the same matter on the same day.'],
    ['actor', 'HTS', 'SNA', 'bne-2024-12-07#c10 names HTS, encyclopedia#c21 names SNA, in a role that only one can fill, on the same day.'],
    ['identity', 'A', 'B', 'bne-2024-12-07#c10 identifies A, encyclopedia#c21 identifies B, of the same matter on the same day.'],
    ['polarity', 'denied', 'affirmed', 'encyclopedia#c21 affirms it, bne-2024-12-07#c10 denies it, of the same matter on the same day.'],
    ['polarity', 'affirmed', 'denied', 'bne-2024-12-07#c10 affirms it, encyclopedia#c21 denies it, of the same matter on the same day.'],
    ['outcome', 'captured', 'repelled', 'bne-2024-12-07#c10 says “captured”, encyclopedia#c21 says “repelled”, and one rules the other out, on the same day.'],
    ['attribute', 'blue', 'red', 'bne-2024-12-07#c10 says blue, encyclopedia#c21 says red, of the same matter on the same day.'],
  ])('%s', (type, x, y, expected) => expect(reasonText(reason(type, type === 'time' ? 'time' : 'quantity', a, b, x, y), everything)).toBe(expected));

  test('the comparison is found whichever way round it was made', () => {
    expect(reasonText(reason('quantity', 'quantity', b, a, '10 km', '20 km'), everything)).toBe('encyclopedia#c21 says 10 km, bne-2024-12-07#c10 says 20 km, of the same matter on the same day.');
  });
  test('a source that contradicts itself', () => {
    expect(reasonText(reason('quantity', 'quantity', 'x#c1', 'x#c2', '1', '2', { withinSource: true }), report({}))).toBe('x#c1 says 1, x#c2 says 2, of the same matter; the source contradicts itself.');
  });
});

describe('why two claims stand as they do', () => {
  const [a, b] = [reading('a#c1', 'A text.'), reading('b#c1', 'Another text.')];
  const slot = (name: SlotComparison['slot'], x: string | null, y: string | null, relation: SlotComparison['relation']): SlotComparison => ({ slot: name, a: x, b: y, relation, how: null });
  const text = (code: string, given: Partial<Comparison> = {}, args: Record<string, string> = {}): string => comparisonText(comparison('a#c1', 'b#c1', { why: { code, args }, ...given }), a, b);

  test.each<[WhyCode, Partial<Comparison>, Record<string, string>, string]>([
    ['different-predicate', { slots: [slot('predicate', 'enter', 'capture', 'disjoint')] }, {}, 'They tell of different things: enter in A, capture in B.'],
    ['different-participants', { slots: [slot('subject', 'HTS', 'HTS', 'same'), slot('object', 'Homs', 'Hama', 'disjoint')] }, { slot: 'object' }, 'They tell of different persons or things: Homs in A, Hama in B.'],
    ['different-time', { slots: [slot('time', '2024-12-05/..', '2023', 'disjoint')] }, {}, 'They tell of different times: 2024-12-05 or later in A, 2023 in B.'],
    ['different-place', { slots: [slot('place', 'Atarib', 'Darat Izza', 'disjoint')] }, {}, 'They tell of different places: Atarib in A, Darat Izza in B.'],
    ['too-little-shared', {}, {}, 'They share too little to be of one matter.'],
    ['not-read', {}, { side: 'b', language: 'ar' }, 'B could not be read (language: ar), so nothing can be said of the two.'],
    ['all-same', { slots: [slot('subject', 'HTS', 'HTS', 'same'), slot('time', '2024', '2024', 'same')] }, {}, 'They say the same in subject and time.'],
    ['more-specific', { slots: [slot('quantity', '37', 'at least 30', 'narrower')] }, { slot: 'quantity' }, 'A is the more specific: if it holds, B does: 37 in A, at least 30 in B.'],
    ['more-specific', { slots: [slot('place', 'Geneva', null, 'unknown')] }, {}, 'A is the more specific: if it holds, B does, which leaves the place open.'],
    ['more-general', { slots: [slot('quantity', 'at least 30', '37', 'broader')] }, {}, 'B is the more specific: if it holds, A does: at least 30 in A, 37 in B.'],
    ['nothing-excludes', {}, {}, 'They are of the same matter, and nothing rules out that both hold.'],
    ['nothing-excludes', { slots: [slot('time', '2024', '2024-12', 'broader')] }, { slot: 'time' }, 'They are of the same matter, and nothing rules out that both hold: 2024 in A, 2024-12 in B.'],
    ['conflict', { conflicts: [{ type: 'quantity', slot: 'quantity', aValue: '20 km', bValue: '10 km' }], slots: [slot('time', '2024-12-07', '2024-12-07', 'same')] }, {}, 'They are of the same matter on the same day, and cannot both be true: 20 km against 10 km (quantity).'],
    ['moved-on', { developing: 'quantity', slots: [slot('quantity', '12', '19', 'disjoint'), slot('time', '2025-03-02', '2025-03-05', 'disjoint')] }, {}, 'They are of the same matter at different times: 12 (2025-03-02) in A, 19 (2025-03-05) in B.'],
    ['forecast', {}, {}, 'One tells what was expected or possible, the other what happened, so they do not exclude each other.'],
    ['one-event-of-many', { slots: [slot('quantity', '4', '15', 'disjoint')] }, {}, 'Such events happen often, so these may be two of them: 4 in A, 15 in B.'],
    ['succession', {}, {}, 'One came after the other in the same role or state.'],
    ['ruling', { ruling }, {}, 'desk ruled them in conflict on 2026-11-22: The army was defending the capital; the force advancing from the south was the opposition.'],
    ['ruling', {}, { via: 'c#c1' }, 'Rulings on other claims lead to this (by way of c#c1).'],
    ['whole-and-part', {}, { part: 'HTS', whole: 'rebels' }, 'They agree: HTS is part of rebels.'],
    ['same-wording', {}, {}, 'The two texts are the same.'],
    ['near-same-wording', {}, {}, 'The two texts are the same nearly word for word.'],
  ])('%s', (code, given, args, expected) => expect(text(code, given, args)).toBe(expected));

  test.each(Object.keys(WHY_CODES))('%s alone, with no slots and arguments, is one sentence', (code) => expect(text(code)).toMatch(/^[A-Z][^.]+\.$/u));
  test.each<Relation>(['equivalent', 'entails', 'entailed-by', 'compatible', 'conflict', 'development', 'unrelated'])('a code that is not known yet still tells what %s means', (relation) => expect(text('no-such-code', { relation })).toMatch(/^[A-Z].+\.$/u));
});
