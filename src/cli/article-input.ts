import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { Article, IntakeProblem } from '../intake/intake.ts';
import { UnusableError } from './errors.ts';
import type { Io } from './io.ts';

/** An article as it was given: its file's name, or null from stdin. */
export interface ArticleInput {
  readonly name: string | null;
  readonly article: Article;
}

/**
 * Reads an article from a file, or from stdin for "-".
 * @throws UnusableError that says why it is no article
 */
export async function articleInput(path: string, io: Io): Promise<ArticleInput> {
  const name = path === '-' ? null : basename(path);
  const shown = path === '-' ? 'the input' : path;
  const { readArticle, IntakeError } = await import('../intake/intake.ts');
  const bytes = path === '-' ? await buffer(io.stdin) : fileBytes(path);
  try {
    return { name, article: await readArticle(bytes, name) };
  } catch (error) {
    if (!(error instanceof IntakeError)) throw error;
    throw new UnusableError(`${shown} ${PROBLEMS[error.problem]}`);
  }
}

function fileBytes(path: string): Buffer {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) throw new UnusableError(`there is no file ${path}`);
  if (!stat.isFile()) throw new UnusableError(`${path} is no ordinary file`);
  try {
    // One byte more than is read of any article is enough to refuse it.
    if (stat.size > 100_000_000) throw new UnusableError(`${path} ${PROBLEMS['too-large']}`);
    return readFileSync(path);
  } catch (error) {
    if (error instanceof UnusableError) throw error;
    throw new UnusableError(`${path} cannot be read: the system says ${(error as NodeJS.ErrnoException).code ?? String(error)}`);
  }
}

/** Why something is no article, and what to do about it. */
const PROBLEMS: Readonly<Record<IntakeProblem, string>> = {
  empty: 'is empty: there is no article in it',
  binary: 'is no text (a PDF, a picture, an archive?): save the article as HTML or text and add that',
  'too-large': 'is far larger than any article: copy the article itself into a text file and add that',
  'too-deep': 'is a page nested deeper than any article is: copy the article itself into a text file and add that',
  'too-many-elements': 'is a page with far more parts than any article has: copy the article itself into a text file and add that',
  'no-article': 'holds no text that could be an article: is it a page that only scripts fill? Save it again from the browser when it is shown, or copy the text',
};
