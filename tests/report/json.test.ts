import { checked } from './make.ts';
import { describe, expect, test, vi } from 'vitest';
import { comparisonRecord, formatArticleJson, formatCheckJson, formatComparisonJson, formatReadingJson, formatReportJson, formatTraceJson } from '../../src/report/index.ts';
import { everything, problems, trace } from './cases.ts';

vi.mock('../../src/report/diagnostic-messages.ts', () => import('./standing-in.ts'));

const keys = (value: unknown): string => Object.keys(value as object).join(',');
const damascus = everything.comparisons[0]!;
const [a, b] = [everything.readings.get(damascus.a)!, everything.readings.get(damascus.b)!];

describe('report', () => {
  const json = formatReportJson({ ...everything, diagnostics: problems });
  const parsed = JSON.parse(json);

  // docs/formats.md: these keys first and in this order, further ones may follow.
  test.each<[string, unknown, string]>([
    ['top', parsed, 'schema,workspace,sources,claims,clusters,discrepancies,developments,diagnostics'],
    ['workspace', parsed.workspace, 'sources,claims,entities,rulings'],
    ['source', parsed.sources[0], 'id,title,outlet,published'],
    ['claim', parsed.claims[0], 'id,source,text,at,time,speaker,polarity,certainty'],
    ['cluster', parsed.clusters[0], 'id,text,claims,sources,outlets,origins'],
    ['discrepancy', parsed.discrepancies[0], 'id,types,summary,confidence,ruling,positions,reasons'],
    ['ruling', parsed.discrepancies[0].ruling, 'ruling,accept,reason,by,on'],
    ['position', parsed.discrepancies[0].positions[0], 'cluster,value,claims,sources,speakers,origins'],
    ['reason', parsed.discrepancies[0].reasons[0], 'type,slot,a,b,a_value,b_value,within_source,text'],
    ['development', parsed.developments[0], 'id,slot,summary,positions'],
    ['development position', parsed.developments[0].positions[0], 'cluster,value,time,claims'],
    ['diagnostic', parsed.diagnostics[0], 'code,severity,file,line,column,message'],
  ])('keys of %s', (_, value, wanted) => expect(`${keys(value)},`.startsWith(`${wanted},`)).toBe(true));

  test('confidence has two decimals, discrepancies are the surest first', () => {
    expect(parsed.discrepancies.map((one: { confidence: number }) => one.confidence)).toEqual([0.97, 0.93, 0.84, 0.66, 0.51]);
  });

  test('the order of what is given does not matter', () => {
    const shuffled = { ...everything, clusters: [...everything.clusters].reverse(), discrepancies: [...everything.discrepancies].reverse(), developments: [...everything.developments].reverse(), diagnostics: problems };
    expect(formatReportJson(shuffled)).toBe(json);
  });

  test('a selection leaves the other discrepancies out, and says so', () => {
    const some = JSON.parse(formatReportJson(everything, { discrepancies: [everything.discrepancies[2]!] }));
    expect(some.discrepancies.map((one: { id: string }) => one.id)).toEqual(['d-10aa55e7']);
    expect(some.selection).toEqual({ shown: 1, total: 5 });
    expect(parsed.selection).toBeUndefined();
  });

  test('in full', () => expect(json).toMatchFileSnapshot('expected/report.json'));
});

describe('the others', () => {
  test('comparison record', () => {
    const record = comparisonRecord('p1', damascus, a, b);
    expect(`${keys(record)},`).toMatch(/^id,relation,types,confidence,slots,text,/u);
    expect(keys((record as { slots: unknown[] }).slots[0])).toMatch(/^slot,a,b,relation/u);
    expect(record).toMatchObject({ id: 'p1', relation: 'conflict', types: ['actor', 'quantity'], confidence: 0.93 });
  });
  test('comparison', () => expect(JSON.parse(formatComparisonJson(damascus, a, b))).toMatchObject({ schema: 'reconcile/comparison@1', relation: 'conflict', a: { id: damascus.a } }));
  test('trace', () => {
    const parsed = JSON.parse(formatTraceJson(trace, everything));
    expect(keys(parsed)).toBe('schema,cluster,assertions,denials,rivals,developments,general,specific,rulings');
    expect(keys(parsed.assertions[0])).toBe('id,source,text,at,time,speaker,polarity,certainty,title,outlet,published,attribution,set_aside');
    expect(parsed.assertions.map((one: { id: string }) => one.id)).toEqual(trace.assertions.map(({ claim }) => claim));
    expect(parsed.schema).toBe('reconcile/trace@1');
  });
  test('reading: words are where they say', () => {
    const parsed = JSON.parse(formatReadingJson(a));
    expect(parsed).toMatchObject({ schema: 'reconcile/reading@1', id: a.claim, speaker: 'bne IntelliNews' });
    expect(parsed.slots[0]).toMatchObject({ slot: 'subject', value: 'Syrian Arab Army forces', basis: 'inferred', words: [{ start: 16, end: 39, text: 'Syrian Arab Army forces' }] });
  });
  test('reading: bounds without end are null', () => {
    const open = { ...a, quantities: [{ ...a.quantities[0]!, value: { ...a.quantities[0]!.value, quantity: { ...a.quantities[0]!.value.quantity, interval: { low: 30, high: Infinity, lowOpen: false, highOpen: true } } } }], times: [{ ...a.times[0]!, value: { ...a.times[0]!.value, interval: { start: -Infinity, end: 0 } } }] };
    const { slots } = JSON.parse(formatReadingJson(open)) as { slots: { slot: string; detail: Record<string, unknown> }[] };
    expect(slots.find(({ slot }) => slot === 'quantity')!.detail).toMatchObject({ low: 30, high: null });
    expect(slots.find(({ slot }) => slot === 'time')!.detail).toMatchObject({ start: null, end: '1970-01-01T00:00:00.000Z' });
  });
  test('article', () => {
    expect(JSON.parse(formatArticleJson({ source: 'a.txt', paragraphs: [['One.'], ['Two.', 'Three.']] }))).toEqual({
      schema: 'reconcile/text@1', source: 'a.txt', sentences: [{ at: 'p1s1', text: 'One.' }, { at: 'p2s1', text: 'Two.' }, { at: 'p2s2', text: 'Three.' }],
    });
  });
  test('check', () => {
    const parsed = JSON.parse(formatCheckJson(checked({ diagnostics: [...problems].reverse(), discrepancies: everything.discrepancies, report: everything, checkedFiles: 3, evidence: { atHand: 1, sources: 1 } })));
    expect(`${keys(parsed)},`).toMatch(/^schema,diagnostics,discrepancies,/u);
    expect(parsed.diagnostics.map((one: { file: string }) => one.file)).toEqual(['claims/x.yaml', 'rulings.yaml', 'sources/a.yaml']);
    expect(parsed.discrepancies[0].id).toBe('d-3f9a2c11');
  });
});
