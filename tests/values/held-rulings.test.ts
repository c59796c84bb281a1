import { expect, test } from 'vitest';
import { heldRulings, reopenedBy } from '../../src/values/held-rulings.ts';
import { digestOf } from '../../src/values/text-digest.ts';
import type { Ruling } from '../../src/types.ts';
import { claim, report } from '../report/make.ts';

const claims = [claim('a#c1', 'The ferry  sank.'), claim('b#c1', 'The ferry floats.')];
const ruling = (texts: Ruling['texts'], second = 'b#c1'): Ruling => ({ claims: ['a#c1', second], ruling: 'conflict', accept: null, reason: null, texts, by: null, on: null, location: { file: 'rulings.yaml', line: 1, column: 1 } });
const now = [digestOf('The ferry sank.'), digestOf('The ferry floats.')] as const;

test.each<[string, Ruling, boolean]>([
  ['no digests', ruling(null), true],
  ['the texts of now; white space means nothing', ruling([now[0], now[1]]), true],
  ['digests in capitals', ruling([now[0].toUpperCase(), now[1]]), true],
  ['the first text changed', ruling(['0'.repeat(64), now[1]]), false],
  ['digests in the wrong order', ruling([now[1], now[0]]), false],
  ['a claim that is gone', ruling(null, 'b#c9'), false],
])('%s', (_, one, held) => expect(heldRulings(report({ claims, rulings: [one] }).workspace)).toEqual(held ? [one] : []));

test('tells whose text changed', () => {
  const texts = new Map(claims.map(({ id, text }) => [id, text]));
  expect(reopenedBy(ruling(['0'.repeat(64), now[1]]), texts)).toEqual(['a#c1']);
  expect(reopenedBy(ruling([now[1], now[0]]), texts)).toEqual(['a#c1', 'b#c1']);
  expect(reopenedBy(ruling(['0'.repeat(64), now[1]], 'b#c9'), texts)).toEqual(['a#c1']);
});
