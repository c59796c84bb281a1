/** The comment for a pull request: what GitHub takes, and nothing in it but what it says. */
import { describe, expect, it } from 'vitest';
import { formatCheckMarkdown, formatCheckSummary } from '../../src/report/check-markdown.ts';
import { markdownText } from '../../src/report/markdown-text.ts';
import { largeReport } from './html/large-report.ts';
import { checked } from './make.ts';

const of = (report: ReturnType<typeof largeReport>) => formatCheckMarkdown(checked({ diagnostics: [], discrepancies: report.discrepancies, report, checkedFiles: 3, evidence: { atHand: 1, sources: 1 } }));
const few = largeReport({ claims: 60, sources: 6, discrepancies: 14, developments: 0 });

it('shows ten, and counts the others', () => {
  const text = of(few);
  expect(text.match(/^#### /gmu)).toHaveLength(10);
  expect(text).toContain('4 more discrepancies: `reconcile check` lists all of them.');
});

it('is never larger than GitHub takes, whatever the claims hold', () => {
  for (const word of ['word ', '@', '<b>', '🚢']) {
    const long = { ...few, workspace: { ...few.workspace, claims: few.workspace.claims.map((one) => ({ ...one, text: word.repeat(5000) })) } };
    const text = of(long);
    expect([...text].length).toBeLessThan(65_536);
    const shown = text.match(/^#### /gmu)?.length ?? 0;
    expect(shown).toBeGreaterThan(0);
    expect(text).toContain(`${14 - shown} more discrepancies`);
    expect(text.split('\n').filter((line) => line.startsWith('```'))).toHaveLength(2 * shown);
  }
});

it('of a job has all, as far as GitHub takes them', () => {
  const summaryOf = (report: typeof few): string => formatCheckSummary(checked({ diagnostics: [], discrepancies: report.discrepancies, report, checkedFiles: 3, evidence: { atHand: 1, sources: 1 } }));
  expect(summaryOf(few).match(/^#### /gmu)).toHaveLength(14);
  const many = largeReport({ claims: 4000, sources: 40, discrepancies: 900, developments: 0 });
  expect(Buffer.byteLength(summaryOf({ ...many, workspace: { ...many.workspace, claims: many.workspace.claims.map((one) => ({ ...one, text: '🚢'.repeat(400) })) } }))).toBeLessThan(1024 * 1024);
});

it('has lines to paste that are a command and nothing else', () => {
  const pasted = [...of(few).matchAll(/^```sh\n([^]*?)\n```$/gmu)].map(([, line]) => line);
  expect(pasted).toHaveLength(10);
  for (const line of pasted) expect(line).toMatch(/^reconcile rule \S+#\S+ \S+#\S+ conflict --reason "…"$/u);
});

describe('a text in a comment', () => {
  it.each([
    ['@desk, see #12 and GH-12', '@<!-- -->desk, see #<!-- -->12 and GH<!-- -->-12'],
    [':ship: at 12:30:45', ':<!-- -->ship: at 12:<!-- -->30:45'],
    ['https://x.example www.x.example', 'https<!-- -->://x.example www<!-- -->.x.example'],
    ['a\n::error file=x::b', 'a ::error file=x::b'],
  ])('%j reaches nobody', (text, shown) => expect(markdownText(text)).toBe(shown));

  it('that is cut ends between characters', () => expect(markdownText('🚢🚢🚢', 2)).toBe('🚢…'));
});
