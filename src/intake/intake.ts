/** An article as it comes (HTML, Markdown, plain text) → what it says of itself, and its paragraphs. Nothing is fetched. */
import { IntakeError, type Article } from './article.ts';
import { decodeArticle } from './decode.ts';
import { formatOf } from './sniff.ts';

export { IntakeError, type Article, type ArticleFormat, type ArticleMetadata, type IntakeProblem } from './article.ts';
export { isSameArticle, shinglesOf } from './likeness.ts';

/** No article is that large; saved pages with their pictures inside may be some megabytes. */
const MAX_BYTES = 20_000_000;

/**
 * Reads an article. `name`: its file name, or null. The language is the one the page states, else the one the text is in.
 * @throws IntakeError where the bytes are no article
 */
export async function readArticle(bytes: Uint8Array, name: string | null): Promise<Article> {
  if (bytes.length === 0) throw new IntakeError('empty');
  if (bytes.length > MAX_BYTES) throw new IntakeError('too-large');
  const text = decodeArticle(bytes);
  if (text.trim() === '') throw new IntakeError('empty');
  const article = await read(text, formatOf(name, text));
  const language = article.metadata.language ?? (await import('./language.ts')).languageOf(article.text);
  return { ...article, metadata: { ...article.metadata, language } };
}

/** Each format brings libraries of its own: only the one that is needed is loaded. */
async function read(text: string, format: Article['format']): Promise<Article> {
  switch (format) {
    case 'html':
      return (await import('./html/page.ts')).readHtml(text);
    case 'markdown':
      return (await import('./markdown.ts')).readMarkdown(text);
    case 'text':
      return (await import('./plain.ts')).readPlainText(text);
  }
}
