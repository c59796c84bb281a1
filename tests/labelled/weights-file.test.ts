import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { replaceWeights } from '../../scripts/fit/weights-file.ts';
import { EXPECTED_SIGNS } from '../../scripts/fit/expected-signs.ts';
import { WEIGHTS, type RelationFamily } from '../../src/match/weights.ts';

const FILE = readFileSync(fileURLToPath(new URL('../../src/match/weights.ts', import.meta.url)), 'utf8');
const families = Object.keys(WEIGHTS) as RelationFamily[];
const table = (of: (family: RelationFamily, name: string) => number): ReadonlyMap<RelationFamily, ReadonlyMap<string, number>> => new Map(families.map((family) => [family, new Map(Object.keys(WEIGHTS[family]).map((name) => [name, of(family, name)]))]));

it('leaves the table as it is where the weights are the same', () => {
  expect(replaceWeights(FILE, table((family, name) => (WEIGHTS[family] as Readonly<Record<string, number>>)[name]!))).toBe(FILE);
});

it('changes the numbers of one family and nothing else', () => {
  const changed = replaceWeights(FILE, new Map([['same' as const, new Map([['base', -1.236]])]]));
  const lines = (text: string): string[] => text.split('\n');
  const different = lines(changed).filter((line, i) => line !== lines(FILE)[i]);
  expect(different).toEqual(['    base: -1.24,']);
});

it('writes no negative zero', () => {
  expect(replaceWeights(FILE, new Map([['same' as const, new Map([['base', -0.001]])]]))).toContain('    base: 0,');
});

it('refuses a feature that the table does not have', () => {
  expect(() => replaceWeights(FILE, new Map([['same' as const, new Map([['luck', 1]])]]))).toThrow('same has not exactly one line for luck');
});

it('has every weight on the side that is expected', () => {
  for (const family of families) {
    for (const [name, weight] of Object.entries(WEIGHTS[family])) {
      const sign = (EXPECTED_SIGNS[family] as Readonly<Record<string, string>>)[name];
      if (sign === '+') expect(weight, `${family} ${name}`).toBeGreaterThanOrEqual(0);
      if (sign === '-') expect(weight, `${family} ${name}`).toBeLessThanOrEqual(0);
    }
  }
});
