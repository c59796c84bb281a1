/** Each word that many places begin with: the two places that share it are told apart. */
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/pipeline.ts';
import type { Claim } from '../../src/types.ts';
import { PLACE_NAME_WORDS } from '../../src/values/place-name-words.ts';

const engine = createEngine({ sources: [], claims: [], entities: [], rulings: [], config: { severities: {}, minConfidence: 0, lexicon: [] } });

function relation(a: string, b: string): string {
  const claim = (id: string, text: string): Claim => ({ id, source: '', text, at: null, quote: null, evidence: null, overrides: {}, said: null, status: 'written', withdrawn: null, location: { file: '', line: 1, column: 1 } });
  return engine.compare(engine.read(claim('a', a), null), engine.read(claim('b', b), null)).relation;
}

describe('places that share a word', () => {
  it.each(Object.entries(PLACE_NAME_WORDS))('%s', (_, { example: [one, other] }) => {
    expect(relation(`The army captured ${one} on 3 May 2019.`, `The army captured ${other} on 9 May 2019.`)).not.toBe('conflict');
  });

  it('and one place on two days', () => {
    expect(relation('The army captured Tal Rifaat on 3 May 2019.', 'The army captured Tal Rifaat on 9 May 2019.')).toBe('conflict');
  });
});

it('a march that goes on, and a rule that its people end, are two matters', () => {
  expect(relation("The opposition's march continues.", 'The opposition ended the 20-year rule of the Karim family.')).not.toBe('conflict');
});
