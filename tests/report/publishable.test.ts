import { beforeAll, describe, expect, it } from 'vitest';
import { pageAssets } from '../../scripts/lib/page-assets.mjs';
import { reconcile } from '../../src/pipeline.ts';
import { formatReportHtml } from '../../src/report/html/page.ts';
import { publishableReport, WITHHELD } from '../../src/report/publishable.ts';
import type { Report } from '../../src/types.ts';
import { claim, source } from './make.ts';

const OPEN = 'The ferry accident near Oldport on 2 March 2025 killed 12 people.';
const SECRET = 'Fifteen passengers drowned in the ferry accident near Oldport on 2 March 2025, a leaked coroner memorandum says.';

describe('sources that are not to be published', () => {
  let report: Report;
  beforeAll(() => {
    report = reconcile({
      sources: [source('courier', { outlet: 'The Courier', published: '2025-03-03' }), source('leak', { outlet: 'A leak', published: '2025-03-03', publish: false })],
      claims: [claim('courier#c1', OPEN, 'p1s1', { quote: 'twelve were killed' }), claim('leak#c1', 'Fifteen people died in the ferry accident near Oldport on 2 March 2025.', 'p1s1', { quote: 'fifteen bodies in the mortuary' }), claim('leak#c2', SECRET, 'p2s1', { evidence: 'ab'.repeat(32), overrides: { subject: ['coroner memorandum'] } })],
      entities: [], rulings: [], config: { severities: {}, minConfidence: 0, lexicon: [] },
    });
  });

  it('keep their words out of the page, and stay in it as who says what number', async () => {
    expect(report.discrepancies).toHaveLength(1);
    const page = formatReportHtml(report, await pageAssets());
    expect(['Fifteen', 'passengers', 'mortuary', 'coroner', 'leaked', 'abab'].filter((word) => page.includes(word))).toEqual([]);
    expect([OPEN, 'twelve were killed', 'A leak', WITHHELD, 'leak#c1', '<span class="val">15</span>'].filter((word) => !page.includes(word))).toEqual([]);
    expect(page.includes('How many people did the ferry accident near Oldport on 2 March 2025 kill?')).toBe(true);
  });

  it('keep no word in what is read from them, and the dates and the certainty stay', () => {
    const open = publishableReport(report);
    expect(/Fifteen|mortuary|coroner|drowned/.exec(JSON.stringify({ ...open, readings: [...open.readings] }))).toBeNull();
    expect(open.workspace.claims.find(({ id }) => id === 'leak#c1')).toMatchObject({ text: WITHHELD, quote: null, at: 'p1s1', overrides: { time: '2025-03-02', polarity: 'affirmed' } });
    expect(open.discrepancies[0]!.positions.map(({ value }) => value).sort()).toEqual(['12', '15']);
  });

  it('leave a report without any as it is', () => {
    const open = { ...report, workspace: { ...report.workspace, sources: report.workspace.sources.map((one) => ({ ...one, publish: true })) } };
    expect(publishableReport(open)).toBe(open);
  });
});
