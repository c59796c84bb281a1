import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/pipeline.ts';
import type { Claim, Comparison } from '../../src/types.ts';

const engine = createEngine({ sources: [], claims: [], entities: [], rulings: [], config: { severities: {}, minConfidence: 0, lexicon: [] } });

function compare(a: string, b: string): Comparison {
  const claim = (id: string, text: string): Claim => ({ id, source: '', text, at: null, quote: null, evidence: null, overrides: {}, said: null, status: 'written', withdrawn: null, location: { file: '', line: 1, column: 1 } });
  return engine.compare(engine.read(claim('a', a), null), engine.read(claim('b', b), null));
}

describe('two texts whose words likely say the same', () => {
  it.each([
    ['biggest shareholder', 'largest shareholder'],
    ['to curb the smuggling of drugs', 'to reduce drug smuggling'],
    ['The orchestra, founded by students in a disused brewery, will tour Japan in spring, its manager told the local paper.', 'Students founded the orchestra in a brewery.'],
  ])('%s / %s', (a, b) => {
    const { relation, confidence, features } = compare(a, b);
    expect(['equivalent', 'entails', 'entailed-by']).toContain(relation);
    expect(confidence).toBeGreaterThan(0.4);
    expect(features.length).toBeGreaterThan(0);
  });

  it('says that words alone made it', () => expect(compare('to curb the smuggling of drugs into ports', 'to reduce port drug smuggling').why.code).toBe('likely-same'));
});

describe('not where', () => {
  it.each([
    ['a number is another', 'The storm left 12,000 homes in the county without power overnight, officials and the utility said.', 'The storm left 30,000 homes in the county without power overnight.'],
    ['the names are others', 'Investigators in Lisbon searched the bank and took away documents about its former chairman.', 'Investigators in Vienna searched the bank and took away documents about its former chairman.'],
    ['little is shared', 'The council approved a new tram line on Monday.', 'Ferries were late on Monday.'],
    ['the roles are crossed', 'Norway beat Sweden in the final of the tournament in Oslo on Sunday.', 'Sweden beat Norway in the final of the tournament in Oslo on Sunday.'],
  ])('%s', (_, a, b) => expect(['equivalent', 'entails', 'entailed-by']).not.toContain(compare(a, b).relation));
});
