/** Markdown → the article: front matter says what it is, the rest is its lines. */
import { Lexer, type Token, type Tokens } from 'marked';
import { firstSaid, IntakeError, NOTHING_SAID, type Article, type ArticleMetadata } from './article.ts';
import { cleanDate, cleanLanguage, cleanText, cleanUrl, namesInByline } from './clean.ts';
import { LIMITS } from './html/scan.ts';
import { fromOwnText, withAgencies } from './own-text.ts';

/** @throws IntakeError where it is far larger than an article, or holds no text */
export function readMarkdown(markdown: string): Article {
  if (markdown.length > LIMITS.text) throw new IntakeError('too-large');
  const { front, rest } = splitFrontMatter(markdown);
  const tokens = lexed(rest);
  const lines = tokens.flatMap((token) => linesOfToken(token, 0)).map((line) => line.replace(/\s+/g, ' ').trim()).filter((line) => line !== '');
  if (lines.length === 0) throw new IntakeError('no-article');
  const heading = tokens.find((token): token is Tokens.Heading => token.type === 'heading' && (token as Tokens.Heading).depth === 1);
  const stated = fromFrontMatter(front);
  const title = stated.title ?? (heading === undefined ? null : cleanText(inline(heading.tokens)));
  const withTitle = title === null || lines[0]?.toLowerCase() === title.toLowerCase() ? lines : [title, ...lines];
  const metadata = firstSaid({ ...stated, title }, { ...fromOwnText(withTitle), title: null });
  return { format: 'markdown', metadata: withAgencies(metadata), text: withTitle.join('\n\n') + '\n' };
}

const MOST_MARKS = 5_000;

/** The blocks of a Markdown text. @throws IntakeError where it is nested deeper than the parser's stack */
function lexed(markdown: string): Token[] {
  // marked looks for the other end of each mark through all that follow in the paragraph: 5,000 in one cost half a second, 200,000 many minutes
  const work = markdown.split(/\n[ \t]*\n/).reduce((sum, paragraph) => sum + (paragraph.match(/[*_~]+/g)?.length ?? 0) ** 2, 0);
  if (work > MOST_MARKS ** 2) throw new IntakeError('too-many-elements');
  try {
    return new Lexer({ gfm: true }).lex(markdown);
  } catch (error) {
    // marked calls itself for each level of quotations and lists
    if (error instanceof RangeError) throw new IntakeError('too-deep');
    throw error;
  }
}

/** Front matter of `key: value` lines. Nested values are of no use here, and are passed over. */
function splitFrontMatter(markdown: string): { front: ReadonlyMap<string, string>; rest: string } {
  const text = markdown.replace(/^\uFEFF/, '');
  const lines = text.split(/\r?\n/);
  const end = lines[0] === '---' ? lines.slice(0, 200).indexOf('---', 1) : -1;
  if (end === -1) return { front: new Map(), rest: text };
  const pairs = lines.slice(1, end).flatMap((line) => {
    const match = /^([A-Za-z_-]{1,40}):[ \t]{0,10}(.{1,1000})$/.exec(line);
    return match === null ? [] : [[match[1]!.toLowerCase(), match[2]!.trim().replace(/^(["'])(.*)\1$/, '$2')] as const];
  });
  return { front: new Map(pairs), rest: lines.slice(end + 1).join('\n') };
}

function fromFrontMatter(front: ReadonlyMap<string, string>): ArticleMetadata {
  const said = (...keys: readonly string[]): string | null => keys.map((key) => cleanText(front.get(key))).find((value) => value !== null) ?? null;
  const authors = said('authors', 'author', 'byline', 'by');
  return {
    ...NOTHING_SAID,
    title: said('title', 'headline'),
    outlet: said('outlet', 'site', 'publisher', 'publication', 'website'),
    authors: authors === null ? [] : namesInByline(authors.replace(/^\[(.*)\]$/, '$1').replace(/["']/g, '')),
    published: cleanDate(said('published', 'date', 'pubdate', 'created')),
    url: cleanUrl(said('url', 'source', 'link', 'canonical', 'canonical_url')),
    language: cleanLanguage(said('language', 'lang', 'locale')),
  };
}

/** The lines of a block. Code, pictures and HTML blocks hold no prose. */
function linesOfToken(token: Token, depth: number): string[] {
  if (depth > 30) return [];
  switch (token.type) {
    case 'heading':
    case 'paragraph':
      return inline((token as Tokens.Paragraph).tokens).split('\n\n');
    case 'blockquote':
      return ((token as Tokens.Blockquote).tokens ?? []).flatMap((inner) => linesOfToken(inner, depth + 1));
    case 'list':
      return (token as Tokens.List).items.flatMap((item) => item.tokens.flatMap((inner) => linesOfToken(inner, depth + 1)));
    case 'table':
      return [(token as Tokens.Table).header, ...(token as Tokens.Table).rows].map((row) => row.map((cell) => inline(cell.tokens)).join(' | '));
    case 'text':
      return [inline((token as Tokens.Text).tokens ?? [token])];
    default:
      return [];
  }
}

/** The words of a run, without marks; the words of a link stay, a picture goes. */
function inline(tokens: readonly Token[] | undefined): string {
  return (tokens ?? []).map((token): string => {
    if (token.type === 'image' || token.type === 'html') return '';
    if (token.type === 'br') return ' ';
    const inner = 'tokens' in token ? token.tokens : undefined;
    return inner !== undefined && inner.length > 0 ? inline(inner) : unescape('text' in token ? String(token.text) : '');
  }).join('');
}

function unescape(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" })[name]!);
}
