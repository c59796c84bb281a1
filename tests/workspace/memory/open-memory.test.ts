import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createEngine, loadLanguage, reconcile } from '../../../src/pipeline.ts';
import { formatReportJson } from '../../../src/report/index.ts';
import type { Reading } from '../../../src/types.ts';
import type { RememberedPairs } from '../../../src/values/memory.ts';
import { loadWorkspace, openMemory } from '../../../src/workspace/index.ts';
import { pairsFromJson, pairsToJson } from '../../../src/workspace/memory/pairs-json.ts';
import { readingsFromJson, readingsToJson } from '../../../src/workspace/memory/readings-json.ts';
import { claim } from '../../trace/made-up-report.ts';
import { folderWith } from '../support.ts';

const { workspace } = loadWorkspace(fileURLToPath(new URL('../../../', import.meta.url)));
const language = loadLanguage();

const pairs = (made: readonly (readonly [string, number])[]): RememberedPairs => ({ claims: made, unrelated: Float64Array.of(), related: Float64Array.of(), found: [], denials: [] });
const engine = createEngine({ ...workspace, claims: [], sources: [] }, language);
const reading = (text: string): Reading => engine.read({ ...claim({ id: 'a#c1' }), text }, null);

describe('JSON of readings', () => {
  it('gives every reading of the bundled corpus back', () => {
    const all = createEngine(workspace, language);
    const sources = new Map(workspace.sources.map((one) => [one.id, one]));
    const readings = workspace.claims.map((one) => all.read(one, sources.get(one.source) ?? null));
    expect(readingsFromJson(readingsToJson(readings))).toStrictEqual(readings);
  });

  it.each([
    'At least 30 people were killed before 5 December 2024.',
    'More than 2,000 fighters have been there since 2011.',
    'He said that "low":null and \\"start":null were "end":null in "high":null.',
    'A lone surrogate \uD800 and a line \u2028 of 30 km.',
  ])('gives back what is open to one side, and what looks like it: %s', (text) => {
    const readings = [reading(text)];
    expect(readingsFromJson(readingsToJson(readings))).toStrictEqual(readings);
  });
});

describe('JSON of pairs', () => {
  it('gives them back, of a million claims too', () => {
    const made: RememberedPairs = { claims: [['a', 3], ['b', 999_997]], unrelated: Float64Array.of(0, 1, 999_998_999_999), related: Float64Array.of(7, 8, 999_997_999_999), found: [
      { relation: 'conflict', confidence: 0.123457, developing: null, why: { code: 'conflict', args: { inA: 'a 💥' } }, conflicts: [{ type: 'quantity', slot: 'quantity', aValue: '3', bValue: '4' }] },
      { relation: 'development', confidence: 1, developing: 'quantity', why: { code: 'moved-on', args: {} }, conflicts: [] },
      null,
    ], denials: [
      { a: 'a#c1', b: 'b#c2', relation: 'conflict', conflicts: [{ type: 'polarity', slot: 'polarity', aValue: 'denied', bValue: 'affirmed' }], developing: null, confidence: 0.83, slots: [{ slot: 'subject', a: 'the mayor', b: null, relation: 'unknown', how: null }], features: [{ name: 'denialBase', value: 1, weight: -3.46 }], why: { code: 'denies-account', args: { side: 'a', words: '“leave”' } }, withinSource: false, ruling: null },
    ] };
    expect(pairsFromJson(pairsToJson(made))).toEqual(made);
  });
});

describe('the memory of a workspace', () => {
  const kept = (source: string, n: number) => ({ source, madeFrom: `digest-${source}-${n}`, readings: [reading(`Rebels took ${n} towns.`)] });

  it('knows what was kept, by what it was made from', () => {
    const root = folderWith({});
    openMemory(root, 2, 'v').keep({ readings: [kept('a', 1), kept('b', 1)], pairs: pairs([['x', 1]]) });
    const memory = openMemory(root, 2, 'v');
    expect(memory.readings('a', 'digest-a-1')).toEqual(kept('a', 1).readings);
    expect(memory.readings('a', 'digest-a-2')).toBeUndefined();
    expect(memory.pairs()).toEqual(pairs([['x', 1]]));
    expect(openMemory(root, 2, 'w').readings('a', 'digest-a-1')).toBeUndefined();
  });

  it('writes only the files whose sources have changed, and forgets what is gone', () => {
    const root = folderWith({});
    const names = Array.from({ length: 300 }, (_, i) => `s${i}`);
    openMemory(root, 300, 'v').keep({ readings: names.map((name) => kept(name, 1)), pairs: pairs([['x', 1]]) });
    const files = (): Map<string, string> => new Map(readdirSync(join(root, '.reconcile')).filter((name) => name.startsWith('readings')).map((name) => [name, `${statSync(join(root, '.reconcile', name)).ino} ${readFileSync(join(root, '.reconcile', name)).length}`]));
    const before = files();
    expect(before.size).toBe(8);
    const memory = openMemory(root, 300, 'v');
    memory.pairs();
    memory.keep({ readings: names.map((name) => kept(name, name === 's7' ? 2 : 1)), pairs: pairs([['y', 1]]) });
    const after = files();
    expect([...after].filter(([name, state]) => before.get(name) !== state)).toHaveLength(1);
    const now = openMemory(root, 300, 'v');
    expect([now.readings('s7', 'digest-s7-1'), now.readings('s7', 'digest-s7-2'), now.readings('s8', 'digest-s8-1')]).toEqual([undefined, kept('s7', 2).readings, kept('s8', 1).readings]);
    expect(now.pairs()?.claims).toEqual([['y', 1]]);
    openMemory(root, 2, 'v').keep({ readings: [kept('a', 1)], pairs: pairs([]) });
    expect([...files().keys()]).toEqual(['readings-1-0.json']);
  });

  it('gives the bundled corpus the same report, from disk and without', () => {
    const root = folderWith({});
    const report = (memory = true): string => formatReportJson(reconcile(workspace, { language, ...(memory && { memory: openMemory(root, workspace.sources.length, 'v') }) }));
    const fresh = report(false);
    expect([report(), report()]).toEqual([fresh, fresh]);
  });
});
