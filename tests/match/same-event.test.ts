import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/pipeline.ts';
import type { Claim, Comparison, Entity, EntityType, Reading } from '../../src/types.ts';

const location = { file: '', line: 1, column: 1 };
const entity = (id: string, name: string, type: EntityType, partOf: readonly string[] = []): Entity => ({ id, name, type, aliases: [], partOf: partOf.map((whole) => ({ id: whole, from: null, to: null })), wikidata: null, location });
const engine = createEngine({
  sources: [], claims: [], rulings: [], config: { severities: {}, minConfidence: 0, lexicon: [] },
  entities: [entity('norvia-government', 'Norvian government', 'organization'), entity('dahl', 'Erik Dahl', 'person', ['norvia-government']), entity('tarn', 'Tarn', 'place'), entity('spring', 'Spring Offensive', 'event'), entity('harvest', 'Harvest Offensive', 'event'), entity('old-quay', 'Old Quay', 'place', ['tarn'])],
});

function read(id: string, text: string): Reading {
  const claim: Claim = { id, source: '', text, at: null, quote: null, evidence: null, overrides: {}, said: null, status: 'written', withdrawn: null, location };
  return engine.read(claim, null);
}
const compare = (a: string, b: string): Comparison => engine.compare(read('a', a), read('b', b));

describe('two accounts of one event or state, each of which adds something', () => {
  it.each([
    ['an ally of a government and of its head', 'Hezvia was a key ally of Erik Dahl.', 'During the civil war, Hezvia was a major ally of the Norvian government.'],
    ['one’s part in one event', 'The Red Guard supported the Spring Offensive of 2021.', 'The Red Guard took part in the Spring Offensive near Tarn.'],
    ['the advance of one force on one day over one piece of ground', 'Red Guard forces advanced toward the Old Quay on 3 May 2021.', 'Red Guard forces advanced rapidly across Tarn on 3 May 2021.'],
    ['two who liken one to the same other', 'The historian Ada Lund compared Erik Dahl to Nero.', 'The senator Otto Brandt also compared Erik Dahl to Nero.'],
    ['one that was rebuilt', 'The Red Guard rebuilt its military structure.', 'After the truce of 2020, the Red Guard reformed its structures to become an army.'],
    ['a place and a part of it, reached on one day', 'The Red Guard entered Tarn on 3 May 2021.', 'The Red Guard entered the Old Quay on 3 May 2021 from the sea.'],
  ])('%s', (_, a, b) => expect(['same-event', 'more-specific', 'more-general', 'all-same']).toContain(compare(a, b).why.code));
});

describe('not where', () => {
  it.each([
    ['what is taken is a part only', 'The Red Guard captured Tarn on 3 May 2021.', 'The Red Guard captured the Old Quay on 3 May 2021.'],
    ['the parts are of other events', 'The Red Guard supported the Spring Offensive of 2021.', 'The Red Guard took part in the Harvest Offensive of 2021.'],
    ['one supports who fights in the event', 'Norvia supported the rebels in the Spring Offensive.', 'Norvia trained the rebels for the Spring Offensive.'],
    ['the advances are of two days', 'Red Guard forces advanced toward Tarn on 3 May 2021.', 'Red Guard forces advanced across Tarn on 9 May 2021.'],
    ['the one is likened to another', 'The historian Ada Lund compared Erik Dahl to Nero.', 'The senator Otto Brandt compared Erik Dahl to Caesar.'],
    ['the days differ', 'The Red Guard entered Tarn on 3 May 2021.', 'The Red Guard entered the Old Quay on 9 May 2021 from the sea.'],
  ])('%s', (_, a, b) => expect(['same-event', 'more-specific', 'more-general']).not.toContain(compare(a, b).why.code));
});

it.each([
  ['The army launched a surprise offensive in the north.', 'offensive'],
  ['The party had its origins in the Red Guard.', 'red guard'],
])('%s: the object is %s', (text, head) => expect(read('a', text).object?.value.map((one) => one.head)).toEqual([head]));
