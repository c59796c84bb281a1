/** Pairs that are word for word the same but for their numbers, laid side by side. */
import { beforeAll, describe, expect, test } from 'vitest';
import { createEngine, type Engine } from '../../src/pipeline.ts';
import type { Claim, Comparison, Reading } from '../../src/types.ts';

let engine: Engine;
beforeAll(() => {
  engine = createEngine({ sources: [], claims: [], entities: [], rulings: [], config: { severities: {}, minConfidence: 0, lexicon: [] } });
});

const read = (source: string, text: string): Reading => engine.read({ id: `${source}#1`, source, text, at: null, quote: null, evidence: null, overrides: {}, said: null, status: 'written', withdrawn: null, location: { file: '', line: 1, column: 1 } } satisfies Claim, null);
const compare = (a: string, b: string): Comparison => engine.compare(read('a', a), read('b', b));

describe('texts that differ in nothing but numbers', () => {
  test.each<[string, string, Comparison['relation']]>([
    ['The crew walked for 3 days.', 'The crew walked for 5 days.', 'conflict'],
    ['There are 18 stations between Leeds and York.', 'There are fewer than 18 stations between Leeds and York.', 'conflict'],
    ['Lee bought 90 tickets and sold 40 tickets.', 'Lee bought 40 tickets and sold 40 tickets.', 'conflict'],
    ['The mixture is 4 : 3 of oil and water.', 'The mixture is 5 : 3 of oil and water.', 'conflict'],
    ['A fire in the port destroyed 12 warehouses.', 'A fire in the port destroyed at least 10 warehouses.', 'entails'],
    ['A fire in the port destroyed more than 10 warehouses.', 'A fire in the port destroyed 12 warehouses.', 'entailed-by'],
    ['The bridge is 20 km long.', 'The bridge is 20,000 m long.', 'equivalent'],
    // Of two days there may be an event each.
    ['Two men were shot in the port on 3 May 2024.', 'Two men were shot in the port on 5 May 2024.', 'unrelated'],
  ])('%s / %s → %s', (a, b, relation) => {
    expect(compare(a, b).relation).toBe(relation);
    expect(compare(b, a).relation).toBe(relation === 'entails' ? 'entailed-by' : relation === 'entailed-by' ? 'entails' : relation);
  });
});
