import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/pipeline.ts';
import type { Claim, Comparison, Entity, EntityType, Reading } from '../../src/types.ts';

const location = { file: '', line: 1, column: 1 };
const entity = (id: string, name: string, type: EntityType, partOf: readonly string[] = []): Entity => ({ id, name, type, aliases: [], partOf: partOf.map((whole) => ({ id: whole, from: null, to: null })), wikidata: null, location });
const engine = createEngine({
  sources: [], claims: [], rulings: [], config: { severities: {}, minConfidence: 0, lexicon: [] },
  entities: [entity('norvia-government', 'Norvian government', 'organization'), entity('dahl', 'Erik Dahl', 'person', ['norvia-government']), entity('tarn', 'Tarn', 'place'), entity('old-quay', 'Old Quay', 'place', ['tarn'])],
});

function read(id: string, text: string): Reading {
  const claim: Claim = { id, source: '', text, at: null, quote: null, evidence: null, overrides: {}, said: null, status: 'written', withdrawn: null, location };
  return engine.read(claim, null);
}
const compare = (a: string, b: string): Comparison => engine.compare(read('a', a), read('b', b));

describe('two accounts of one event or state, each of which adds something', () => {
  it.each([
    ['an ally of a government and of its head', 'Hezvia was a key ally of Erik Dahl.', 'During the civil war, Hezvia was a major ally of the Norvian government.'],
    ['a place and a part of it, reached on one day', 'The Red Guard entered Tarn on 3 May 2021.', 'The Red Guard entered the Old Quay on 3 May 2021 from the sea.'],
  ])('%s', (_, a, b) => expect(['same-event', 'more-specific', 'more-general']).toContain(compare(a, b).why.code));
});

describe('not where', () => {
  it.each([
    ['what is taken is a part only', 'The Red Guard captured Tarn on 3 May 2021.', 'The Red Guard captured the Old Quay on 3 May 2021.'],
    ['the days differ', 'The Red Guard entered Tarn on 3 May 2021.', 'The Red Guard entered the Old Quay on 9 May 2021 from the sea.'],
  ])('%s', (_, a, b) => expect(['same-event', 'more-specific', 'more-general']).not.toContain(compare(a, b).why.code));
});

it.each([
  ['The army launched a surprise offensive in the north.', 'offensive'],
  ['The party had its origins in the Red Guard.', 'red guard'],
])('%s: the object is %s', (text, head) => expect(read('a', text).object?.value.map((one) => one.head)).toEqual([head]));
