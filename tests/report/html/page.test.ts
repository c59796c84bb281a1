/** The page as text: what every report's page must be, whatever is in it. */
import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { pageAssets } from '../../../scripts/lib/page-assets.mjs';
import { formatReportHtml, type PageAssets } from '../../../src/report/html/page.ts';
import type { Report } from '../../../src/types.ts';
import { hostile } from '../hostile.ts';
import { report } from '../make.ts';
import { attackReport } from './attack-report.ts';
import { largeReport } from './large-report.ts';

let assets: PageAssets;
beforeAll(async () => {
  assets = await pageAssets();
});

const reports: readonly (readonly [string, Report])[] = [['nothing', report({})], ['attacks', attackReport], ['hostile texts', hostile], ['many claims', largeReport({ claims: 300, sources: 30, discrepancies: 20, developments: 5 })]];

describe.each(reports)('the page of %s', (_name, value) => {
  let page: string;
  beforeAll(() => {
    page = formatReportHtml(value, assets);
  });

  it('is the same each time', () => {
    expect(formatReportHtml(value, assets)).toBe(page);
  });

  it('has no id twice, and links only to ids that it has', () => {
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id!);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const links = [...page.matchAll(/ href="#([^"?]*)/g)].map(([, id]) => id!);
    expect(links.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('has a part for every claim, source, discrepancy and development', () => {
    const { workspace, discrepancies, developments } = value;
    const wanted = [...workspace.claims.map(({ id }) => id.replace('#', '/')), ...workspace.sources.map(({ id }) => `${id}/`), ...discrepancies.map(({ id }) => id), ...developments.map(({ id }) => id)];
    expect(wanted.filter((id) => !page.includes(` id="${id}"`))).toEqual([]);
  });

  it('closes what it opens', () => {
    const open: string[] = [];
    const body = page.replace(/<(style|script)>[\s\S]*?<\/\1>/g, '');
    for (const [, close, tag, selfClosed] of body.matchAll(/<(\/?)([a-z][a-z0-9]*)(?:\s[^>]*?)?(\/?)>/g)) {
      if (selfClosed === '/' || ['meta', 'link', 'br', 'input', 'option'].includes(tag!)) continue;
      if (close === '') open.push(tag!);
      else expect(open.pop()).toBe(tag);
    }
    expect(open).toEqual([]);
  });

  it('has a policy that allows its own style and script by their digests, and nothing else', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)![1]!.replaceAll('&#39;', "'");
    const digest = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    const [, style] = /<style>([\s\S]*?)<\/style>/.exec(page)!;
    const [, script] = /<script>([\s\S]*?)<\/script>/.exec(page)!;
    expect(policy).toBe(`default-src 'none'; style-src ${digest(style!)}; script-src ${digest(script!)}; img-src data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'`);
    expect(page).not.toMatch(/<[^>]+\sstyle=/); // the policy would forbid it
    expect(page.match(/<script/g)).toHaveLength(1);
  });

  it('leads to the web only, and only where a source says so', () => {
    const outside = [...page.matchAll(/ (?:href|src|action|data|poster)="(?!#)([^"]*)"/g)].map(([, url]) => url!).filter((url) => !url.startsWith('data:image/svg+xml'));
    const urls = value.workspace.sources.map(({ url }) => url);
    expect(outside.every((url) => url.startsWith('https://') && urls.some((one) => one?.startsWith(url.slice(0, 20))))).toBe(true);
  });

  it('shows no character that hides or turns the direction of reading', () => {
    // eslint-disable-next-line no-control-regex -- they are what must not be there
    expect(page).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/);
  });
});

describe('the page', () => {
  it('has its own title where one is given, as text', () => {
    expect(formatReportHtml(report({}), assets, { title: 'Grain <2026>' })).toContain('<title>Grain &lt;2026&gt;</title>');
  });

  it('listens to a server only when it is served by one', () => {
    expect(formatReportHtml(report({}), assets)).not.toContain('EventSource');
    const live = formatReportHtml(report({}), assets, { live: true });
    expect(live).toContain("connect-src &#39;self&#39;");
    expect(live).toContain('EventSource');
  });

  it('says so where there is nothing', () => {
    expect(formatReportHtml(report({}), assets)).toContain('No discrepancies were found.');
  });
});
