import { paragraphsOf } from '../values/article-text.ts';
import { IntakeError, type Article } from './article.ts';
import { LIMITS } from './html/scan.ts';
import { fromOwnText, withAgencies } from './own-text.ts';

/** A plain text is kept to the letter, so that its digest is that of the file. @throws IntakeError where it is far larger than an article, or empty */
export function readPlainText(text: string): Article {
  if (text.length > LIMITS.text) throw new IntakeError('too-large');
  const lines = paragraphsOf(text);
  if (lines.length === 0) throw new IntakeError('empty');
  return { format: 'text', metadata: withAgencies(fromOwnText(lines)), text };
}
