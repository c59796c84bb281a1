/** The same figure of the same thing in two sentences of different make. */
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/pipeline.ts';
import { MEASURES } from '../../src/reading/figures.ts';
import type { Claim, Comparison } from '../../src/types.ts';

const engine = createEngine({ sources: [], claims: [], entities: [], rulings: [], config: { severities: {}, minConfidence: 0, lexicon: [] } });

function compare(a: string, b: string): Comparison {
  const claim = (id: string, text: string): Claim => ({ id, source: '', text, at: null, quote: null, evidence: null, overrides: {}, said: null, status: 'written', withdrawn: null, location: { file: '', line: 1, column: 1 } });
  return engine.compare(engine.read(claim('a', a), null), engine.read(claim('b', b), null));
}

describe('two values of one measure', () => {
  it.each(MEASURES)('$dimension: $example.0', ({ example: [a, b] }) => expect(compare(a, b)).toMatchObject({ relation: 'conflict', conflicts: [{ type: 'quantity' }] }));
});

describe('no conflict', () => {
  it.each([
    ['two days', 'Nice recorded 42.1 degrees Celsius on 3 May 2024.', 'Temperatures in Nice peaked at 40.8C on 6 May 2024.'],
    ['two places', 'Nice recorded 42.1 degrees Celsius on 3 May 2024.', 'Temperatures in Lyon peaked at 40.8C on 3 May 2024.'],
    ['two trains', 'The passenger train was travelling at 140 km/h.', 'The freight train was doing 95 km/h.'],
    ['two fires', 'The Pinto fire has burned 12,000 acres.', 'Some 8,900 hectares have gone up in flames in the Delgado fire.'],
    ['one figure in two units', 'The Pinto fire has burned 22,000 acres.', 'Some 8,900 hectares have gone up in flames in the Pinto fire.'],
  ])('%s', (_, a, b) => expect(compare(a, b).relation).not.toBe('conflict'));
});
