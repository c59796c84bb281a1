import { describe, expect, test, vi } from 'vitest';
import { displayWidth } from '../../src/report/display-width.ts';
import { formatArticlePretty, formatCheckPretty, formatComparisonPretty, formatReadingPretty, formatReportPretty, formatTracePretty, type Style } from '../../src/report/index.ts';
import type { Report, Trace } from '../../src/types.ts';
import { everything, problems, trace } from './cases.ts';
import { hostile } from './hostile.ts';
import { checked, claim, discrepancy, position, reason, report, source } from './make.ts';

vi.mock('../../src/report/diagnostic-messages.ts', () => import('./standing-in.ts'));

const style = (width: number, given: Partial<Style> = {}): Style => ({ width, color: false, unicode: true, ...given });
const broken: Report = { ...everything, diagnostics: problems };
const all = (one: Report) => ({ discrepancies: one.discrepancies, total: one.discrepancies.length, filtered: false });
const hostileTrace: Trace = {
  cluster: { ...hostile.clusters[0]!, originGroups: [{ claims: ['s0#c1'], because: 'same-speaker', name: hostile.workspace.sources[0]!.outlet }] },
  assertions: hostile.workspace.claims.map(({ id, source: from, at }) => ({ claim: id, source: from, published: hostile.workspace.sources[0]!.published, at, speaker: null, attribution: [hostile.workspace.sources[0]!.outlet!], certainty: 'stated', polarity: 'denied', set_aside: 'withdrawn' })),
  denials: [], rivals: [], developments: hostile.developments, general: [], specific: [], rulings: [hostile.discrepancies[0]!.ruling!],
};

/** Every text format, of a usual and of a hostile report. */
const formats: Readonly<Record<string, (given: Style) => string>> = {
  report: (given) => formatReportPretty(broken, all(broken), given),
  trace: (given) => formatTracePretty(trace, everything, given),
  comparison: (given) => formatComparisonPretty(everything.comparisons[0]!, everything.readings.get('bne-2024-12-07#c10')!, everything.readings.get('encyclopedia#c21')!, given),
  reading: (given) => formatReadingPretty(everything.readings.get('bne-2024-12-07#c10')!, given),
  article: (given) => formatArticlePretty({ source: everything.workspace.sources[0]!, paragraphs: [['Assad told to flee'], ['Rebels were near. '.repeat(9).trim(), 'They came within 10 km.'], ['The end.']] }, given),
  check: (given) => formatCheckPretty(checked({ diagnostics: problems, discrepancies: everything.discrepancies.slice(0, 2), report: everything, checkedFiles: 3, evidence: { atHand: 0, sources: 3 } }), given),
  'hostile report': (given) => formatReportPretty(hostile, all(hostile), given),
  'hostile trace': (given) => formatTracePretty(hostileTrace, hostile, given),
  'hostile comparison': (given) => formatComparisonPretty(hostile.comparisons[0]!, hostile.readings.get('s0#c1')!, hostile.readings.get('s1#c1')!, given),
  'hostile reading': (given) => formatReadingPretty(hostile.readings.get('s0#c1')!, given),
  'hostile article': (given) => formatArticlePretty({ source: hostile.workspace.sources[0]!, paragraphs: [hostile.workspace.claims.map(({ text }) => text)] }, given),
  'hostile check': (given) => formatCheckPretty(checked({ diagnostics: hostile.diagnostics, discrepancies: hostile.discrepancies, report: hostile, checkedFiles: 1, evidence: { atHand: 1, sources: 1 } }), given),
};
const COLOUR = new RegExp(`${String.fromCodePoint(27)}\\[[0-9;]*m`, 'gu');
const withoutColour = (text: string): string => text.replace(COLOUR, '');

describe.each(Object.keys(formats))('%s', (name) => {
  const format = formats[name]!;
  test.each([40, 60, 80, 100, 120])('keeps to %i columns', (width) => {
    for (const unicode of [true, false]) {
      const wide = format(style(width, { unicode })).split('\n').filter((line) => displayWidth(line) > width);
      expect(wide).toEqual([]);
    }
  });
  test('does not grow beyond 120 columns', () => expect(format(style(400))).toBe(format(style(120))));
  test('colour adds nothing but colour', () => {
    const coloured = format(style(80, { color: true }));
    expect(withoutColour(coloured).replace(/ +$/gmu, '')).toBe(format(style(80)));
    expect(coloured).not.toBe(format(style(80)));
  });
  test('no control character, no hidden one, no lone surrogate', () => {
    expect(format(style(80))).not.toMatch(/[^\P{C}\n]|[\u2028\u2029]/u);
    expect(withoutColour(format(style(80, { color: true })))).not.toMatch(/[^\P{C}\n]|[\u2028\u2029]/u);
  });
  test('ends with one line break, no line with a space', () => expect(format(style(80))).toMatch(/[^\n]\n$/u));
  test('no trailing spaces', () => expect(format(style(80))).not.toMatch(/ $/mu));
});

describe('as it looks', () => {
  test.each(['report', 'trace', 'comparison', 'reading', 'article', 'check'])('%s at 60, 80, 100 and 120 columns', async (name) => {
    for (const width of name === 'report' ? [60, 80, 100, 120] : [60, 80]) await expect(formats[name]!(style(width))).toMatchFileSnapshot(`expected/${name}-${width}.txt`);
  });
  test('report in ASCII', () => expect(formats['report']!(style(80, { unicode: false }))).toMatchFileSnapshot('expected/report-80-ascii.txt'));
  test('hostile report', () => expect(formats['hostile report']!(style(100))).toMatchFileSnapshot('expected/hostile-100.txt'));
});

describe('the list', () => {
  const [first] = everything.discrepancies;
  const text = (one: Report, selection = all(one), width = 80): string => formatReportPretty(one, selection, style(width));
  const twelve = report({ sources: ['a', 'b', 'c'].map((id) => source(id)), claims: Array.from({ length: 12 }, (_, i) => claim(`a#c${i}`, 'Text.')) });

  test('nothing found is said kindly', () => expect(text(twelve).split('\n')[0]).toBe('No discrepancies among 12 claims of 3 sources.'));
  test('nothing there yet', () => expect(text(report({}))).toBe('No claims yet: write some into claims/, or see reconcile init for an example.\n'));
  test('filters that leave nothing', () => expect(text(everything, { discrepancies: [], total: 5, filtered: true })).toMatch(/^None of the 5 discrepancies among 16 claims of 6 sources passes the filters\.\n/u));
  test('filters that leave some', () => {
    const some = text(everything, { discrepancies: [first!], total: 5, filtered: true });
    expect(some).toMatch(/^1 of 5 discrepancies among 16 claims of 6 sources\n/u);
    expect(some).toContain('discrepancies     5  quantity 3, actor 1, polarity 1, time 1 · 4 hidden by\n                     filters\n');
  });
  test('many claims in a position: three, and how to see the others', () => {
    const claims = Array.from({ length: 7 }, (_, i) => claim(`a#c${i}`, `Text number ${i}.`));
    const many = discrepancy('d-1', 0.9, [position('k', '1', claims.map(({ id }) => id)), position('l', '2', ['b#c1'])], [reason('quantity', 'quantity', 'a#c0', 'b#c1', '1', '2')]);
    const shown = text(report({ claims }, { discrepancies: [many] }));
    expect(shown).toContain('Text number 2.');
    expect(shown).not.toContain('Text number 3.');
    expect(shown).toContain('+4 more (reconcile trace a#c0)');
  });
  test('many reasons and developments: the first eight', () => {
    const reasons = Array.from({ length: 10 }, (_, i) => reason('quantity', 'quantity', `a#c${i}`, `b#c${i}`, '1', '2'));
    const developments = Array.from({ length: 11 }, (_, i) => ({ ...everything.developments[0]!, id: `v-${i}` }));
    const shown = text(report({ claims: twelve.workspace.claims }, { discrepancies: [discrepancy('d-1', 0.9, [], reasons)], developments }));
    expect(shown).toContain('+2 more reasons (--format json lists them)');
    expect(shown).toContain('+3 more (--format json lists them)');
  });
  test('claims that were not read or do not count are counted', () => {
    const one = report(
      { sources: [source('a', { status: 'retracted' }), source('b'), source('c', { versionOf: 'b' })], claims: [claim('a#c1', 'x'), claim('b#c1', 'y'), claim('c#c1', 'z'), claim('c#c2', 'z', null, { withdrawn: { on: null, reason: null } })] },
      { read: [{ ...everything.readings.get('daily-a#c1')!, claim: 'c#c1', read: false }] },
    );
    expect(text(one, all(one), 100)).toContain('claims            4  1 not read (not in English) · 3 set aside (withdrawn, retracted or superseded)\n');
  });
  test.each([[2, 80, 2], [3, 80, 2], [3, 100, 3], [4, 100, 2], [5, 120, 3], [2, 79, 1]])('%i positions at %i columns: %i side by side', (number, width, columns) => {
    const positions = Array.from({ length: number }, (_, i) => position(`k${i}`, String(i), [`a#c${i}`]));
    const row = text(report({ claims: twelve.workspace.claims }, { discrepancies: [discrepancy('d-1', 0.9, positions, [])] }), undefined, width).split('\n').find((line) => /^ {4}A 0/u.test(line))!;
    expect(row.split('│').length).toBe(columns);
  });
  test('the tool takes no side', () => expect(text(everything)).not.toMatch(/\b(?:correct|wrong|right|false|truth|lie)\b/iu));
});

test('a quote that may not be published stays out of the trace', () => {
  const quote = 'only 20 kilometres south of Damascus';
  expect(formatTracePretty(trace, everything, style(120))).toContain(quote);
  const sources = everything.workspace.sources.map((one) => ({ ...one, publish: false }));
  expect(formatTracePretty(trace, { ...everything, workspace: { ...everything.workspace, sources } }, style(120))).not.toContain(quote);
});

test('a check without problems', () => {
  expect(formatCheckPretty(checked({ diagnostics: [], discrepancies: [], report: everything, checkedFiles: 3, evidence: { atHand: 1, sources: 1 } }), style(80))).toBe('No problems in 3 files\n');
});
