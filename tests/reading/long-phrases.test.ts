/** A phrase without end costs itself only. */
import { expect, it } from 'vitest';
import { createEngine } from '../../src/pipeline.ts';
import type { Claim } from '../../src/types.ts';

const engine = createEngine({ sources: [], claims: [], entities: [], rulings: [], config: { severities: {}, minConfidence: 0, lexicon: [] } });

it('"the city of the city of the city …" is read in no time', () => {
  const text = `${'the city of '.repeat(300)}Lund fell to the rebels.`;
  const claim: Claim = { id: 'a', source: '', text, at: null, quote: null, evidence: null, overrides: {}, said: null, status: 'written', withdrawn: null, location: { file: '', line: 1, column: 1 } };
  const before = performance.now();
  expect(engine.read(claim, null).text).toBe(text);
  expect(performance.now() - before).toBeLessThan(2000);
});
