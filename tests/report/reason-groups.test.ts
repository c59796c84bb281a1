import { expect, test } from 'vitest';
import { lookupOf } from '../../src/report/lookup.ts';
import { reasonLines } from '../../src/report/reason-groups.ts';
import type { Reason } from '../../src/types.ts';
import { reason, report } from './make.ts';

const texts = (reasons: readonly Reason[]): string[] => reasonLines(reasons, lookupOf(report({}))).map(({ text }) => text);
const denies = (a: string, b: string): Reason => reason('polarity', 'polarity', a, b, 'affirmed', 'denied');

test.each<[string, Reason[], string[]]>([
  ['one stays as it is', [denies('x#c1', 'y#c1')], ['x#c1 affirms it, y#c1 denies it, of the same matter.']],
  ['one denies what several affirm; its own source is not said again', [denies('e#c302', 'e#c303'), denies('e#c289', 'e#c303'), reason('polarity', 'polarity', 'e#c303', 'x#c1', 'denied', 'affirmed')], ['e#c303 denies what c302, c289 and x#c1 affirm, of the same matter.']],
  ['one affirms what several deny', [denies('x#c1', 'y#c1'), denies('x#c1', 'z#c1')], ['x#c1 affirms what y#c1 and z#c1 deny, of the same matter.']],
  ['values that are the same are said once', [reason('quantity', 'quantity', 'x#c1', 'y#c1', '12', '19'), reason('quantity', 'quantity', 'z#c1', 'x#c1', '19', '12'), reason('quantity', 'quantity', 'x#c1', 'w#c1', '12', '21')], ['x#c1 says 12; y#c1 and z#c1 say 19; w#c1 says 21, of the same matter.']],
  ['types stay apart', [denies('x#c1', 'y#c1'), reason('time', 'time', 'x#c1', 'y#c1', '2024-01-01', '2024-01-02')], ['x#c1 affirms it, y#c1 denies it, of the same matter.', 'x#c1 dates it to 2024-01-01, y#c1 to 2024-01-02, of the same matter.']],
  ['so does what a source says against itself', [denies('x#c1', 'y#c1'), { ...denies('x#c1', 'x#c2'), withinSource: true }], ['x#c1 affirms it, y#c1 denies it, of the same matter.', 'x#c1 affirms it, x#c2 denies it, of the same matter; the source contradicts itself.']],
  ['the side that more share is the common one', [denies('x#c1', 'y#c1'), denies('x#c1', 'z#c1'), denies('v#c1', 'y#c1'), denies('w#c1', 'y#c1')], ['y#c1 denies what x#c1, v#c1 and w#c1 affirm, of the same matter.', 'x#c1 affirms it, z#c1 denies it, of the same matter.']],
  ['actors', [reason('actor', 'subject', 'x#c1', 'y#c1', 'HTS', 'SNA'), reason('actor', 'subject', 'x#c1', 'z#c1', 'HTS', 'SDF')], ['x#c1 names HTS, y#c1 names SNA, z#c1 names SDF, in a role that only one can fill.']],
  ['outcomes', [reason('outcome', 'predicate', 'x#c1', 'y#c1', 'fell', 'rose'), reason('outcome', 'predicate', 'x#c1', 'z#c1', 'fell', 'rose')], ['x#c1 says “fell”; y#c1 and z#c1 say “rose”, and one rules the other out.']],
])('%s', (_, reasons, expected) => expect(texts(reasons)).toEqual(expected));

test('every reason is told once, and counted', () => {
  const many = Array.from({ length: 12 }, (_, index) => denies(`x#c${index}`, 'y#c1'));
  const lines = reasonLines(many, lookupOf(report({})));
  expect(lines.map(({ reasons }) => reasons)).toEqual([12]);
  expect(lines[0]!.text).toBe('y#c1 denies what x#c0, x#c1, x#c2, x#c3, x#c4, x#c5, x#c6 and 5 others affirm, of the same matter.');
});
