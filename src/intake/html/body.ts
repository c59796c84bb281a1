/** The article's own lines in a page full of menus, teasers and notices. Readability decides what is the article. */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { linesOf, type DomNode } from './blocks.ts';

export interface Body {
  readonly lines: readonly string[];
  /** As the page shows it, or null. */
  readonly byline: string | null;
}

/** Below this many characters, what Readability found is a teaser, and the whole page is the better guess. */
const ENOUGH = 250;

/** Readability weighs every element against its neighbours: beyond this many (a list of thousands of rows), it would take seconds. */
const READABLE_ELEMENTS = 10_000;

/** The article in a cleaned page (see scan.ts) of so many elements: its lines in order. */
export function bodyOf(html: string, elements: number): Body {
  const page = `<!doctype html><html><head></head><body>${html}</body></html>`;
  const found = elements > READABLE_ELEMENTS ? null : readable(page);
  const lines = found === null ? [] : found.lines;
  if (lengthOf(lines) >= ENOUGH) return { lines, byline: found?.byline ?? null };
  const { document } = parseHTML(page);
  const whole = linesOf((document.querySelector('article, main, [role=main]') ?? document.body) as unknown as DomNode, { skip: true });
  return { lines: lengthOf(whole) > lengthOf(lines) * 2 ? whole.filter(isProse) : lines, byline: found?.byline ?? null };
}

function readable(page: string): Body | null {
  const { document } = parseHTML(page);
  // linkedom's document is like the browser's, but its type is its own.
  const article = new Readability(document as unknown as ConstructorParameters<typeof Readability>[0], { charThreshold: ENOUGH, serializer: (node) => node as unknown as string, keepClasses: true }).parse();
  if (!article?.content) return null;
  return { lines: linesOf(article.content as unknown as DomNode), byline: article.byline ?? null };
}

/** On a page that is no article for Readability, menus are lines of a few words. */
function isProse(line: string): boolean {
  return line.length >= 40 || /[.!?…"”]$/.test(line);
}

function lengthOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.length, 0);
}
