/** An HTML page → the article in it. */
import { IntakeError, firstSaid, NOTHING_SAID, type Article } from '../article.ts';
import { cleanText, namesInByline } from '../clean.ts';
import { fromOwnText, withAgencies } from '../own-text.ts';
import { bodyOf } from './body.ts';
import { fromJsonLd } from './json-ld.ts';
import { fromTags, withoutOutlet } from './metadata.ts';
import { scanHtml } from './scan.ts';

/** @throws IntakeError where the page is beyond all limits, or holds no text */
export function readHtml(html: string): Article {
  const page = scanHtml(html);
  const body = bodyOf(page.body, page.elements);
  if (body.lines.length === 0) throw new IntakeError('no-article');
  const said = firstSaid(fromJsonLd(page.jsonLd), fromTags(page));
  const title = withoutOutlet(said.title, said.outlet);
  const byline = cleanText(body.byline);
  const shown = { ...NOTHING_SAID, authors: byline === null ? [] : namesInByline(byline) };
  const lines = withHeadline(body.lines, title, page.heading);
  const metadata = firstSaid({ ...said, title }, shown, fromOwnText(lines));
  return { format: 'html', metadata: withAgencies({ ...metadata, url: said.url }), text: lines.join('\n\n') + '\n' };
}

/** The headline is paragraph 1; Readability leaves it out, and some pages repeat it. */
function withHeadline(lines: readonly string[], title: string | null, heading: string | null): string[] {
  const first = cleanText(heading) ?? title;
  if (first === null) return [...lines];
  const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
  const rest = lines.filter((line, i) => i > 3 || !(same(line, first) || (title !== null && same(line, title))));
  return [first, ...rest];
}
