import { describe, expect, it } from 'vitest';
import { formatMarkdown, markdownText } from '../../../src/report/export/markdown.ts';
import { attackReport } from '../html/attack-report.ts';
import { hostile } from '../hostile.ts';
import { largeReport } from '../html/large-report.ts';

describe('texts in Markdown', () => {
  it.each([
    ['<b>x</b>', '&lt;b&gt;x&lt;/b&gt;'],
    ['[click](javascript:alert)', '\\[click\\](javascript&#58;alert)'],
    ['*bold* _it_ `code` | cell', '\\*bold\\* \\_it\\_ \\`code\\` \\| cell'],
    ['@someone #12 $x$', '&#64;someone &#35;12 \\$x\\$'],
    ['https://evil.example and www.evil.example', 'https&#58;//evil.example and www&#46;evil.example'],
    ['1. no list', '1\\. no list'],
    ['- no list', '\\- no list'],
    ['# no heading', '&#35; no heading'],
    ['20 km, at 10:30 (about 12 mi) - 5.', '20 km, at 10&#58;30 (about 12 mi) - 5.'],
    ['two\nlines', 'two lines'],
  ])('%j', (text, safe) => {
    expect(markdownText(text)).toBe(safe);
  });

  it.each([['attacks', attackReport], ['hostile texts', hostile]])('of %s leave no markup of their own', (_name, report) => {
    const text = formatMarkdown(report);
    expect(text).not.toMatch(/<[a-z/!]/i);
    expect(text).not.toMatch(/(?<!\\)\[[^\]\\]*\]\(/);
    expect(text.split('\n').filter((line) => /^#{1,3} /.test(line)).length).toBe(text.split('\n').filter((line) => line.startsWith('#')).length);
  });

  it('may be of one discrepancy only', () => {
    const report = largeReport({ claims: 60, sources: 6, discrepancies: 5, developments: 2 });
    const one = formatMarkdown(report, [report.discrepancies[2]!]);
    expect(one.match(/^## /gm)).toHaveLength(1);
    expect(one).toContain('`d-2`');
    expect(one).not.toContain('Developments');
    expect(formatMarkdown(report)).toContain('## Developments');
  });
});
