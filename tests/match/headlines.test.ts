import { describe, expect, it } from 'vitest';
import { groupByLinks } from '../../src/match/headlines/group-by-links.ts';
import { FATES } from '../../src/match/headlines/fates.ts';
import { reconcile } from '../../src/pipeline.ts';
import { createTokenizer } from '../../src/reading/tokens.ts';
import { packReadings, unpackReadings } from '../../src/values/packed-readings.ts';
import type { Report, Workspace } from '../../src/types.ts';
import { defaultConfig } from '../../src/workspace/build/config.ts';
import { claim, source, workspace } from '../support/workspace.ts';

/** A source for each text, or one for all. */
function listOf(texts: readonly string[], oneSource = false): Workspace {
  const ids = texts.map((_, i) => (oneSource ? 's' : `s${i}`));
  return workspace({ sources: [...new Set(ids)].map((id) => source(id)), claims: texts.map((text, i) => claim(ids[i]!, `h${i}`, text)), config: defaultConfig });
}

/** Clusters of more than one, as texts. */
function joined(report: Report): string[][] {
  return report.clusters.filter(({ claims }) => claims.length > 1).map(({ claims }) => claims.map((id) => report.readings.get(id)!.text).sort());
}

const LIGHTHOUSE = ['Lighthouse Keeper Finds Viking Sword on Orkney Beach', 'Orkney lighthouse keeper finds Viking sword', 'Viking sword found by lighthouse keeper, Orkney'];
const DENIALS = ['Viking Sword Found by Orkney Lighthouse Keeper Is a Fake', 'No, Orkney lighthouse keeper did not find Viking sword'];
const OTHERS = ['Tram drivers in Lisbon to strike over pay', 'Heatwave closes schools across Queensland', 'Chip maker opens laboratory near Leuven'];

describe('headlines in a list', () => {
  it('are joined where they tell one story', () => {
    const groups = joined(reconcile(listOf([...LIGHTHOUSE, ...OTHERS])));
    expect(groups).toEqual([[...LIGHTHOUSE].sort()]);
  });

  it('contradict each other where one turns down what the other tells, and say by which words they are of one story', () => {
    const report = reconcile(listOf([...LIGHTHOUSE, ...DENIALS, ...OTHERS]));
    expect(joined(report).sort()).toEqual([[...LIGHTHOUSE].sort(), [...DENIALS].sort()].sort());
    expect(report.discrepancies.map(({ types, positions }) => [types, positions.length])).toEqual([[['polarity'], 2]]);
    const why = report.comparisons.find(({ relation }) => relation === 'conflict')!.why;
    expect(why.code).toBe('story-turned-down');
    expect(why.args['words']).toContain('“viking”');
  });

  it('that only ask take no side', () => {
    const report = reconcile(listOf([...LIGHTHOUSE, 'Did Orkney lighthouse keeper find Viking sword?', ...OTHERS]));
    expect(report.comparisons.filter(({ a, b, why }) => [a, b].includes('s3#h3') && why.code.includes('story'))).toEqual([]);
    expect(report.discrepancies).toEqual([]);
  });

  it.each([
    ['Rebel leader Omar Tamim killed in air strike', 'Rebel leader Omar Tamim wounded in air strike'],
    ['Orkney ferry to sail again in March', 'Orkney ferry to sail again in August'],
    ['Firm to cut 300 jobs at tyre plant in Turin', 'Firm to cut 900 jobs at tyre plant in Turin'],
    ['British climber dies on Eiger north face', 'French climber dies on Eiger north face'],
    ['Velox to build battery plant in Magdeburg', 'Velox to build battery plant in Dresden'],
    ['Holt stays head of Velox', 'Holt quits as head of Velox'],
    ['Nurses in Graz to strike', 'Nurses in Linz to strike'],
  ])('are not joined where a slot differs: %s | %s', (a, b) => expect(joined(reconcile(listOf([a, b, ...OTHERS])))).toEqual([]));

  it.each([
    ['sentences', [...LIGHTHOUSE, ...DENIALS].map((text) => `${text}.`), false],
    ['claims of an article that was taken apart', [...LIGHTHOUSE, ...DENIALS], true],
  ] as const)('are no %s', (_name, texts, oneSource) => {
    expect(reconcile(listOf(texts, oneSource)).comparisons.filter(({ why }) => why.code.includes('story'))).toEqual([]);
  });

  it('are remembered as they were read', () => {
    const readings = [...reconcile(listOf([...LIGHTHOUSE, ...DENIALS])).readings.values()];
    expect(unpackReadings(packReadings(readings))).toEqual(readings);
  });

  it('give the same in any order', () => {
    const texts = [...LIGHTHOUSE, ...DENIALS, ...OTHERS];
    const plain = (report: Report): unknown => ({ groups: joined(report).sort(), rivals: report.discrepancies.map(({ positions }) => positions.map(({ value }) => value)) });
    expect(plain(reconcile(listOf([...texts].reverse())))).toEqual(plain(reconcile(listOf(texts))));
  });
});

describe('groupByLinks', () => {
  it('joins what is linked on the mean, and nothing by one bridge', () => {
    const links = [[0, 1, 0.9], [1, 2, 0.9], [0, 2, 0.9], [2, 3, 0.9], [3, 4, 0.9]].map(([i, j, value]) => ({ i: i!, j: j!, value: value! }));
    expect(groupByLinks(5, links, [0.6]).map((groups) => [...groups])).toEqual([[0, 0, 0, 3, 3]]);
  });

  it('gives the groups of several thresholds, each within the next', () => {
    const links = [[0, 1, 0.9], [2, 3, 0.9], [0, 2, 0.7], [1, 2, 0.7], [0, 3, 0.7], [1, 3, 0.7]].map(([i, j, value]) => ({ i: i!, j: j!, value: value! }));
    expect(groupByLinks(4, links, [0.8, 0.65]).map((groups) => [...groups])).toEqual([[0, 0, 2, 2], [0, 0, 0, 0]]);
  });

  it('keeps apart what something stands against', () => {
    expect([...groupByLinks(3, [{ i: 0, j: 1, value: 0.9 }, { i: 1, j: 2, value: 0.9 }, { i: 0, j: 2, value: -0.5 }], [0.6])[0]!]).toEqual([0, 0, 2]);
  });
});

describe('fates', () => {
  it('have an example with one of their words, and no word twice', () => {
    const tokenize = createTokenizer(new Map());
    const words = FATES.flatMap((fate) => fate.words);
    expect(words.length).toBe(new Set(words).size);
    for (const { fate, words: own, example } of FATES) expect([fate, tokenize(example).some(({ lemma, lower }) => own.includes(lemma) || own.includes(lower))]).toEqual([fate, true]);
  });
});
