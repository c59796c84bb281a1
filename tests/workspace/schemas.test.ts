/** schema/*.json, which editors use, are those that the tables give, and judge as the program does. */
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { exampleFiles } from '../../src/workspace/example-files.ts';
import { fileSchemas, schemaText } from '../../src/workspace/fields/file-schemas.ts';
import { goodFiles } from '../../scripts/fuzz/good-files.ts';
import { badFiles } from './bad-files.ts';

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const validators = Object.fromEntries(Object.entries(fileSchemas).map(([name, { schema }]) => [name, new Ajv2020({ strict: true, strictTypes: false, allowUnionTypes: true }).compile(schema)]));

/** Which schema a file has; null: it is no data file. */
function nameFor(path: string): string | null {
  const [top = ''] = path.split('/');
  return { sources: 'source', claims: 'claims', entities: 'entities', 'entities.yaml': 'entities', rulings: 'rulings', 'rulings.yaml': 'rulings', 'reconcile.config.yaml': 'config' }[top] ?? null;
}

const holds = (path: string, text: string): boolean => validators[nameFor(path)!]!(parse(text));

it.each(Object.keys(fileSchemas))('schema/%s.schema.json is up to date (npm run schemas)', (name) => {
  expect(readFileSync(at(`schema/${name}.schema.json`), 'utf8')).toBe(schemaText(name));
});

it('there is no other', () => expect(readdirSync(at('schema')).sort()).toEqual(Object.keys(fileSchemas).map((name) => `${name}.schema.json`).sort()));

describe('good files hold', () => {
  const corpus = ['claims', 'sources'].flatMap((folder) => readdirSync(at(folder)).map((name) => `${folder}/${name}`)).concat('entities.yaml');
  it.each(corpus)('%s', (path) => expect(holds(path, readFileSync(at(path), 'utf8'))).toBe(true));
  it.each(Object.entries({ ...exampleFiles, ...goodFiles }).filter(([path]) => nameFor(path) !== null))('%s', (path, text) => expect(holds(path, text)).toBe(true));
});

describe('bad files do not', () => {
  // Cases that YAML itself refuses are left out.
  /** What a schema can see: one file, and the type and form of its values. */
  const seen = new Set(['missing-field', 'missing-text', 'unknown-field', 'wrong-type', 'bad-value', 'bad-id', 'bad-rank', 'bad-number', 'bad-locator', 'bad-digest', 'bad-date', 'path-outside', 'wrong-length', 'bad-claim-reference']);
  const cases = badFiles.flatMap(({ name, files, expected }) => {
    const found = expected.map((one) => one.split(' ')).filter(([place = '', code = '']) => seen.has(code) && typeof files[place.split(':')[0]!] === 'string');
    const path = found[0]?.[0]?.split(':')[0];
    return path === undefined || expected.some((one) => /yaml-|unquoted-bound/.test(one)) ? [] : [[name, path, files[path] as string] as const];
  });
  it('are many', () => expect(cases.length).toBeGreaterThan(20));
  it.each(cases)('%s (%s)', (_, path, text) => expect(holds(path, text)).toBe(false));
});
