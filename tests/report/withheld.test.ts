/** `publish: false`: no format that is handed on has the words of such a source; the desk's own terminal has them, and says so. */
import { beforeAll, describe, expect, it } from 'vitest';
import { pageAssets } from '../../scripts/lib/page-assets.mjs';
import { reconcile } from '../../src/pipeline.ts';
import type { CheckResult } from '../../src/report/check.ts';
import { formatCsv, formatJsonLd, formatMarkdown, formatNdjson } from '../../src/report/export/index.ts';
import { formatReportHtml } from '../../src/report/html/page.ts';
import {
  formatCheckGithub, formatCheckJson, formatCheckJunit, formatCheckMarkdown, formatCheckPretty, formatCheckSarif, formatReportJson, formatReportPretty, formatTraceJson, formatTracePretty,
} from '../../src/report/index.ts';
import { buildTrace } from '../../src/trace/trace.ts';
import type { Diagnostic, Report } from '../../src/types.ts';
import { claim, source } from './make.ts';

const PLAIN = { color: false, width: 100, unicode: true };
const TABLES = ['claims', 'sources', 'entities', 'rulings', 'clusters', 'discrepancies', 'developments'] as const;
/** Words that only the withheld claims, their quotes and whom they cite have. */
const SECRET = ['Fifteen', 'Drowned', 'mortuary', 'coroner', 'Marlow', 'tugboat', 'keel'];

describe('a source that is not to be published', () => {
  let report: Report;
  let check: CheckResult;
  let page: string;

  beforeAll(async () => {
    const found = reconcile({
      sources: [source('courier', { outlet: 'The Courier', published: '2025-03-03' }), source('leak', { outlet: 'A leak', published: '2025-03-03', publish: false })],
      claims: [
        claim('courier#c1', 'The ferry accident near Oldport on 2 March 2025 killed 12 people.'),
        claim('courier#c2', 'The navy raised the ferry Aurora on 9 March 2025.'),
        claim('leak#c1', 'Fifteen people died in the ferry accident near Oldport on 2 March 2025, coroner Ada Marlow said.', 'p1s1', { quote: 'fifteen bodies in the mortuary' }),
        claim('leak#c2', 'A tugboat raised the ferry Aurora on 9 March 2025 by its keel.'),
        claim('leak#c3', 'Drowned passengers were found.'),
      ],
      entities: [], rulings: [], config: { severities: {}, minConfidence: 0, lexicon: [] },
    });
    const problem = (file: string, args: Diagnostic['args']): Diagnostic => ({ code: 'unknown-field', severity: 'error', file, line: 1, column: 1, args });
    const diagnostics = [problem(found.workspace.claims.find(({ id }) => id === 'leak#c1')!.location.file, { field: 'coroner', of: 'claim', nearest: 'keel' }), problem('claims/elsewhere.yaml', { field: 'Drowned passengers were found.', of: 'claim', nearest: null })];
    report = { ...found, diagnostics };
    check = {
      diagnostics, discrepancies: report.discrepancies, report, checkedFiles: 2, evidence: { atHand: 0, sources: 2 }, lineAt: () => 'text: Fifteen people died',
      flagged: report.discrepancies.map((discrepancy) => ({ discrepancy, code: 'new-discrepancy', severity: 'warning', claim: 'leak#c1', location: { file: 'claims/leak.yaml', line: 2, column: 5 }, change: 'new' })),
      since: { ref: 'main', commit: '0123456789abcdef', claims: ['leak#c1'], gone: report.discrepancies, withdrawn: report.discrepancies.map((discrepancy) => ({ discrepancy, clusters: discrepancy.positions.map(({ cluster }) => cluster) })), before: report, backlog: 0 },
    };
    page = formatReportHtml(report, await pageAssets());
  });

  const traced = () => buildTrace(report, report.clusters.find(({ claims }) => claims.includes('leak#c1'))!.id);

  /** Everything that is written to be handed on. */
  const OUT: Readonly<Record<string, () => string>> = {
    'report': () => page,
    'list --format json': () => formatReportJson(report, { discrepancies: report.discrepancies }),
    'trace --format json': () => formatTraceJson(traced(), report),
    'check --format json': () => formatCheckJson(check),
    'check --format sarif': () => formatCheckSarif(check, { version: '0', prefix: '' }),
    'check --format github': () => formatCheckGithub(check, { prefix: '', summary: true }),
    'check --format junit': () => formatCheckJunit(check),
    'check --format markdown': () => formatCheckMarkdown(check),
    'export --to jsonld': () => formatJsonLd(report),
    'export --to ndjson': () => formatNdjson(report, 0.5),
    'export --to markdown': () => formatMarkdown(report, report.discrepancies),
    ...Object.fromEntries(TABLES.map((table) => [`export --to csv --table ${table}`, () => formatCsv(report, table)])),
  };

  it.each(Object.keys(OUT))('keeps its words out of %s', (name) => {
    const text = OUT[name]!();
    expect(text.length).toBeGreaterThan(20);
    expect(SECRET.filter((word) => text.includes(word) || text.includes(word.toLowerCase()))).toEqual([]);
  });

  it('stays in them as who says what number, and where something is wrong', () => {
    expect(report.discrepancies.length).toBeGreaterThan(0);
    for (const name of ['report', 'list --format json', 'trace --format json', 'check --format markdown', 'export --to markdown']) expect(OUT[name]!(), name).toMatch(/A leak/);
    expect(JSON.parse(OUT['list --format json']!()).discrepancies[0].positions.map(({ value }: { value: string }) => value).sort()).toEqual(['12', '15']);
    expect(JSON.parse(OUT['list --format json']!()).claims.map(({ withheld = false }: { withheld?: boolean }) => withheld)).toEqual([false, false, true, true, true]);
    expect(OUT['check --format junit']!()).toContain('Against the rule');
  });

  it('is shown in the terminal, with a word of warning', () => {
    const selection = { discrepancies: report.discrepancies, total: report.discrepancies.length, filtered: false };
    for (const text of [formatReportPretty(report, selection, PLAIN), formatTracePretty(traced(), report, PLAIN)]) {
      expect(text).toContain('Fifteen people died');
      expect(text).toContain('not for publication');
    }
    expect(formatCheckPretty(check, PLAIN)).toContain('coroner');
  });
});
