import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadNews } from '../../scripts/eval/news/news-file.ts';
import { traitsOf, type ClaimIndex } from '../../src/match/around/claim-index.ts';
import { findDenials } from '../../src/match/denials/compare-denials.ts';
import { createDenialsAround } from '../../src/match/denials/denials-around.ts';
import { createEngine, loadLanguage, readClaims, reconcile } from '../../src/pipeline.ts';
import { createMeanings, wordsWhenAsked } from '../../src/reading/meanings.ts';
import type { Reading, Ruling, Workspace } from '../../src/types.ts';
import { formatReportJson } from '../../src/report/index.ts';
import { sourceKey } from '../../src/values/base-index.ts';
import type { Memory, RememberedPairs } from '../../src/values/memory.ts';
import { defaultConfig } from '../../src/workspace/build/config.ts';
import { accounts, workspace } from '../support/workspace.ts';
import { pairsFromJson, pairsToJson } from '../../src/workspace/memory/pairs-json.ts';

const language = loadLanguage();

/** Two sources, the first claim of each in question, the others around it. */
function twoAccounts(a: string, b: string, { rulings = [], on = '2026-05-14' }: { readonly rulings?: readonly Ruling[]; readonly on?: string } = {}): Workspace {
  const rest = { post: ['The Torrell plant employs 412 people.', 'Smoke was seen over Torrell harbour at noon.'], news: ['The plant at Torrell belongs to Ostrava Chemicals.', 'Two schools near the harbour were closed on Tuesday.'] };
  return workspace({ ...accounts({ post: [a, ...rest.post], news: [b, ...rest.news] }, (outlet) => ({ published: outlet === 'post' ? '2026-05-13' : on })), rulings, config: defaultConfig });
}

const found = (workspace: Workspace, memory?: Memory): string[] => reconcile(workspace, { language, ...(memory && { memory }) }).comparisons.filter(({ why }) => why.code === 'denies-account').map(({ a, b }) => `${a} ${b}`);
const PAIR = 'news#c0 post#c0';
const EVACUATED = 'About 900 people in Torrell were told to leave their homes by the fire service.';
const STAYED = 'Nobody in Torrell was asked to leave their homes, the mayor said.';

describe('a denial of what another account tells', () => {
  it.each([
    [EVACUATED, STAYED],
    ['The Torrell plant had passed its safety inspection.', 'The plant in Torrell has never passed an inspection of its safety.'],
    ['The head of the Torrell plant, Milan Rousek, has been charged with negligence.', 'Milan Rousek faces no charges whatsoever over the leak at Torrell, the prosecutor said.'],
  ])('is found though the slots differ: %s | %s', (a, b) => {
    for (const workspace of [twoAccounts(a, b), twoAccounts(b, a)]) {
      expect(reconcile(workspace, { language }).discrepancies.map(({ types, reasons }) => [types, reasons.map((reason) => [reason.a, reason.b].sort().join(' '))])).toEqual([[['polarity'], [PAIR]]]);
    }
  });

  it('is of type polarity, names the words that both have, and is what compare says of the two', () => {
    const workspace = twoAccounts(EVACUATED, STAYED);
    const report = reconcile(workspace, { language });
    const comparison = report.comparisons.find(({ a, b }) => `${a} ${b}` === PAIR)!;
    expect(comparison.conflicts).toEqual([{ type: 'polarity', slot: 'polarity', aValue: 'denied', bValue: 'affirmed' }]);
    expect(comparison.why.args['side']).toBe('a');
    expect(comparison.why.args['words']).toContain('“leave”');
    expect(comparison.features.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(Math.log(comparison.confidence / (1 - comparison.confidence)), 2);
    const engine = createEngine(workspace, language);
    const asked = engine.compare(report.readings.get('post#c0')!, report.readings.get('news#c0')!);
    expect(asked).toMatchObject({ a: 'post#c0', b: 'news#c0', relation: 'conflict', why: { code: 'denies-account', args: { side: 'b' } } });
  });

  it.each([
    ['who will not go may have gone since', 'Ana Petrov will not resign as mayor of Torrell.', 'Ana Petrov resigned as mayor of Torrell on Thursday.'],
    ['another name does it', 'Ostrava Chemicals did not warn the people of Torrell.', 'The fire chief Jan Belic warned the fishermen of Dornau.'],
    ['both deny', 'Nobody in Torrell was asked to leave their homes.', 'No people in Torrell had to leave their homes.'],
    ['another group, whose name has a British spelling', 'The ministry blamed the group Red Lantern for the attack on the Torrell plant.', 'The group Grey Heron denied having taken part in the attack on the Torrell plant.'],
    ['who would not meet one may have met another', 'Ana Petrov refused to meet the workers who gathered at the plant in Torrell.', 'Ana Petrov met Karel Novy at her office in Torrell on Tuesday.'],
    ['some of many', 'The workers of the Torrell plant boarded the buses that took them to Dornau.', 'Eleven workers of the Torrell plant refused to board the buses to Dornau.'],
    ['of one topic only', 'The mayor of Torrell did not visit the harbour.', 'The mayor of Torrell praised the fire service.'],
  ])('is not listed: %s', (_, a, b) => expect(reconcile(twoAccounts(a, b), { language }).discrepancies).toEqual([]));

  it('is none of what another time tells', () => expect(found(twoAccounts(EVACUATED, STAYED, { on: '2026-09-02' }))).toEqual([]));

  it('is remembered with all that a report tells of it, and looked for anew where a claim has changed', () => {
    const workspace = twoAccounts(EVACUATED, STAYED);
    const bytes = (made: Workspace, memory?: Memory): string => { const report = reconcile(made, { language, ...(memory && { memory }) }); return formatReportJson(report) + JSON.stringify(report.comparisons); };
    let kept: RememberedPairs | undefined;
    let looked = 0;
    const memory = (pairs: RememberedPairs | undefined): Memory => ({ readings: () => undefined, pairs: () => { looked++; return pairs; }, keep: (run) => { kept = run.pairs; } });
    expect(bytes(workspace, memory(undefined))).toBe(bytes(workspace));
    expect(kept?.denials?.map(({ a, b }) => `${a} ${b}`)).toEqual([PAIR]);
    expect(bytes(workspace, memory(pairsFromJson(pairsToJson(kept!))))).toBe(bytes(workspace));
    // what is remembered is what is told: without it there is no denial
    expect(found(workspace, memory({ ...kept!, denials: [] }))).toEqual([]);
    const changed = twoAccounts(EVACUATED, 'Two schools in Torrell were closed.');
    expect(bytes(changed, memory(kept))).toBe(bytes(changed));
    expect(looked).toBe(4);
  });

  it('says nothing of a pair that a person has ruled on', () => {
    const ruling: Ruling = { claims: ['news#c0', 'post#c0'], ruling: 'no-conflict', accept: null, reason: 'two quarters of the town', texts: null, by: null, on: null, location: { file: '', line: 1, column: 1 } };
    expect(found(twoAccounts(EVACUATED, STAYED, { rulings: [ruling] }))).toEqual([]);
  });
});

describe('denials around a claim', () => {
  it('are those of a comparison of all', () => {
    const meaningsOf = createMeanings(wordsWhenAsked([]));
    let denials = 0;
    for (const { workspace } of loadNews(fileURLToPath(new URL('../news', import.meta.url))).filter(({ keptApart }) => !keptApart)) {
      const { readings } = readClaims(workspace, { language });
      const all = findDenials(readings, meaningsOf).map(({ a, b, confidence }) => `${a} ${b} ${confidence}`).sort();
      const around = createDenialsAround(indexOf(readings), meaningsOf);
      const each = readings.map((_, i) => [...around(i).values()].map(({ a, b, confidence }) => `${a} ${b} ${confidence}`));
      expect([...new Set(each.flat())].sort()).toEqual(all);
      // Either side of a denial finds it.
      expect(each.flat()).toHaveLength(2 * all.length);
      denials += all.length;
    }
    expect(denials).toBeGreaterThan(10);
  });
});

/** An index in memory, as far as denials ask it. */
function indexOf(readings: readonly Reading[]): ClaimIndex {
  const holders = new Map<string, number[]>();
  for (const [i, reading] of readings.entries()) for (const key of [...traitsOf(reading).keys, sourceKey(reading.source)]) holders.set(key, [...(holders.get(key) ?? []), i]);
  const members = (key: string): readonly number[] => holders.get(key) ?? [];
  return { members, count: (key) => members(key).length, reading: (i) => readings[i]!, find: (id) => readings.findIndex(({ claim: one }) => one === id) } satisfies Partial<ClaimIndex> as unknown as ClaimIndex;
}
