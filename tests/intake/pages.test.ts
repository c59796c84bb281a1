import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArticle, type ArticleMetadata } from '../../src/intake/intake.ts';

const PAGES = join(import.meta.dirname, 'pages');

/** Five pages of different make. The paragraphs that each holds stand in the file of its name, one a line. */
const pages: readonly { readonly page: string; readonly metadata: ArticleMetadata }[] = [
  {
    page: 'news-site',
    metadata: { title: 'Ferry sinks near Oldport, killing 12', outlet: 'The Oldport Courier', authors: ['Ann Lee', 'Bo Day'], published: '2025-03-03T07:15:00+01:00', url: 'https://www.oldport-courier.example/news/ferry-sinks?id=7', language: 'en-gb', kind: null, via: [] },
  },
  { page: 'blog', metadata: { title: 'What the council did not say about the bridge', outlet: null, authors: ['Eva Brandt'], published: '2025-03-10', url: null, language: 'en', kind: null, via: [] } },
  {
    page: 'encyclopedia',
    metadata: { title: '2025 Oldport ferry disaster', outlet: 'OpenPedia', authors: ['Contributors to OpenPedia'], published: '2025-03-04T10:11:12Z', url: 'https://en.openpedia.example/wiki/2025_Oldport_ferry_disaster', language: 'en', kind: null, via: [] },
  },
  {
    page: 'wire',
    metadata: { title: 'Ferry sinks in Westland, at least 12 dead & 6 missing', outlet: 'Reuters', authors: ['Lena Fox', 'Ravi Anand'], published: '2025-03-02T22:40:00Z', url: 'https://www.wire.example/world/ferry-2025-03-02/', language: 'en', kind: 'wire', via: [] },
  },
  { page: 'broken', metadata: { title: 'Storm hits café in Oldport', outlet: null, authors: [], published: null, url: null, language: 'en', kind: null, via: [] } },
];

describe('a saved page', () => {
  for (const { page, metadata } of pages) {
    it(`gives what it says of itself, and its paragraphs: ${page}`, async () => {
      const article = await readArticle(readFileSync(join(PAGES, `${page}.html`)), `${page}.html`);
      expect(article.metadata).toEqual(metadata);
      expect(article.text.split('\n\n').map((line) => line.trim())).toEqual(readFileSync(join(PAGES, `${page}.txt`), 'utf8').trimEnd().split('\n'));
    });
  }
});

describe('other formats', () => {
  it('Markdown: front matter says what it is, marks are no text', async () => {
    const markdown = '---\ntitle: "Ferry sinks"\nauthor: Ann Lee, Bo Day\ndate: 2025-03-03\nsite: The Oldport Courier\nurl: https://example.org/a?utm_source=x\n---\n\n![A ferry](a.jpg)\n\nThe ferry **Marta** sank on [Sunday](https://example.org/s) near Oldport, and at least `12` people died, the coast guard said on Monday morning.\n\n- One crew member lived.\n- Two drowned.\n\n> It was dark, she said.\n';
    const article = await readArticle(Buffer.from(markdown), 'a.md');
    expect(article.metadata).toEqual({ title: 'Ferry sinks', outlet: 'The Oldport Courier', authors: ['Ann Lee', 'Bo Day'], published: '2025-03-03', url: 'https://example.org/a', language: 'en', kind: null, via: [] });
    expect(article.text).toBe('Ferry sinks\n\nThe ferry Marta sank on Sunday near Oldport, and at least 12 people died, the coast guard said on Monday morning.\n\nOne crew member lived.\n\nTwo drowned.\n\nIt was dark, she said.\n');
  });

  it('plain text is kept to the letter; headline, byline, day and outlet stand in its own lines', async () => {
    const text = 'Ferry sinks near Oldport\n\nFerry sinks near Oldport / Courier News\nBy Ann Lee in Oldport March 3, 2025\n\nA ferry sank near Oldport on Sunday, and twelve people died, the coast guard said.\r\n';
    const article = await readArticle(Buffer.from(text), 'a.txt');
    expect(article.text).toBe(text);
    expect(article.metadata).toMatchObject({ title: 'Ferry sinks near Oldport', outlet: 'Courier News', authors: ['Ann Lee'], published: '2025-03-03' });
  });

  it('the publisher may speak of itself only at the end', async () => {
    const article = await readArticle(Buffer.from('The ferry sank on Sunday, the coast guard said, and nobody was saved.\nFollow the Oldport Free Press on Facebook and Twitter for news.\n'), null);
    expect(article.metadata).toMatchObject({ title: null, outlet: 'Oldport Free Press', published: null });
  });

  it('an agency in the dateline is a credit', async () => {
    const article = await readArticle(Buffer.from('Ferry sinks\n\nOLDPORT, March 2 (AFP) - A ferry sank on Sunday, officials said, and many people are missing.\n'), null);
    expect(article.metadata.via).toEqual(['AFP']);
  });
});
