/** The project's own articles on other subjects, each with the claims that a careful person would draft from it (tests/draft/articles/). */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Claim, Source, Workspace } from '../../../src/types.ts';
import { defaultConfig } from '../../../src/workspace/build/config.ts';

export interface Article {
  readonly source: Source;
  readonly text: string;
  /** "first", "second": articles of one lot were written before drafting first ran on any of them. */
  readonly lot: string;
}

export interface OwnArticles {
  readonly workspace: Workspace;
  readonly articles: readonly Article[];
}

interface ArticleFile {
  readonly lot: string;
  readonly title: string;
  readonly outlet: string | null;
  readonly published: string;
  readonly text: string;
  readonly claims: readonly { readonly at: string; readonly text: string }[];
}

/** Loads them, by name. There are no registry names: what is not in the text is not known. */
export function loadOwnArticles(root: string): OwnArticles {
  const folder = join(root, 'tests', 'draft', 'articles');
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml')).sort();
  const read = files.map((name) => ({ id: name.slice(0, -'.yaml'.length), file: parse(readFileSync(join(folder, name), 'utf8')) as ArticleFile }));
  const articles = read.map(({ id, file }): Article => ({ source: sourceOf(id, file), text: file.text, lot: file.lot }));
  const claims = read.flatMap(({ id, file }) => file.claims.map(({ at, text }, i) => claimOf(`${id}#c${i + 1}`, id, text, at)));
  return { workspace: { sources: articles.map(({ source }) => source), claims, entities: [], rulings: [], config: defaultConfig }, articles };
}

function sourceOf(id: string, { title, outlet, published }: ArticleFile): Source {
  return { id, title, outlet, authors: [], published, publishedBasis: 'stated', timezone: null, retrieved: null, url: null, language: 'en', kind: 'news', via: [], reliability: null, status: 'live', versionOf: null, publish: true, text: null, location: { file: `tests/draft/articles/${id}.yaml`, line: 1, column: 1 } };
}

function claimOf(id: string, source: string, text: string, at: string): Claim {
  return { id, source, text, at, quote: null, evidence: null, overrides: {}, said: null, status: 'written', withdrawn: null, location: { file: `tests/draft/articles/${source}.yaml`, line: 1, column: 1 } };
}
