import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/pipeline.ts';
import type { Claim, Comparison } from '../../src/types.ts';

const engine = createEngine({ sources: [], claims: [], entities: [], rulings: [], config: { severities: {}, minConfidence: 0, lexicon: [] } });

function compare(a: string, b: string): Comparison {
  const claim = (id: string, text: string): Claim => ({ id, source: '', text, at: null, quote: null, evidence: null, overrides: {}, said: null, status: 'written', withdrawn: null, location: { file: '', line: 1, column: 1 } });
  return engine.compare(engine.read(claim('a', a), null), engine.read(claim('b', b), null));
}

describe('one named thing is two that exclude each other', () => {
  it.each([
    ['of two kinds', 'Blue Harbour is a film.', 'Blue Harbour is a novel.'],
    ['of two groups of a set', 'Rex is a dog.', 'Rex is a horse.'],
    ['of two countries', 'Ana Kovic is a Serbian tennis player.', 'Ana Kovic is a Croatian tennis player.'],
    ['of two years', 'Blue Harbour is a 1972 film.', 'Blue Harbour is a 1984 film.'],
  ])('%s', (_, a, b) => expect(compare(a, b)).toMatchObject({ relation: 'conflict', conflicts: [{ type: 'attribute', slot: 'object' }] }));
});

describe('no conflict', () => {
  it.each([
    ['two callings of one person', 'Ana Kovic is a singer.', 'Ana Kovic is a lawyer.'],
    ['a kind and its wider one', 'The Orion is a ferry.', 'The Orion is a ship.'],
    ['usage is loose', 'Norvik is a company.', 'Norvik is a place.'],
    ['two countries of one person', 'Ana Kovic is a Serbian and Croatian singer.', 'Ana Kovic is a Croatian singer.'],
    ['it is denied of both', 'Blue Harbour is not a film.', 'Blue Harbour is not a novel.'],
    ['the driver may be any', 'The driver is a man.', 'The driver is a woman.'],
  ])('%s', (_, a, b) => expect(compare(a, b).relation).not.toBe('conflict'));
});
