/** An article → its source file: what `add` does for each article, and `extract` for one that is not yet there. */
import { join, resolve } from 'node:path';
import type { ArticleInput } from './article-input.ts';
import type { Source, Workspace } from '../types.ts';
import type { KnownSource, NewSource } from '../workspace/index.ts';
import { UnusableError } from './errors.ts';
import type { OpenWorkspace } from './open-workspace.ts';

export interface AddOptions {
  readonly url?: string;
  readonly outlet?: string;
  readonly published?: string;
  readonly title?: string;
  readonly author?: readonly string[];
  readonly language?: string;
  readonly kind?: Source['kind'];
  readonly id?: string;
  readonly retrieved?: string;
  readonly versionOf?: string;
  readonly keepText?: string;
  readonly dryRun?: boolean;
  readonly force?: boolean;
}

export interface Added {
  /** written: a new file; merged: into the file of a known source; known: nothing was written; planned: a dry run. */
  readonly outcome: 'written' | 'merged' | 'unchanged' | 'known' | 'planned';
  readonly source: NewSource;
  /** Relative to the workspace. */
  readonly file: string;
  readonly content: string;
  readonly known: KnownSource | null;
  /** Where the text was kept, or null. */
  readonly textFile: string | null;
}

/** Where the workspace is, and what it holds. */
export type Place = Pick<OpenWorkspace, 'directory' | 'workspace'>;

/** What bounds the date of an article that states none: the latest date that it tells of. */
export type LatestDate = (text: string) => { readonly edtf: string; readonly shown: string; readonly at: string } | null;

/**
 * Adds one article. What the options say beats what the article says.
 * @throws UnusableError where an option contradicts the workspace
 * @throws WorkspaceError where a file cannot be written
 */
export async function addArticle(input: ArticleInput, options: AddOptions, { directory, workspace }: Place, texts: string | null, latestDate: LatestDate): Promise<Added> {
  const [{ digestOf, digestOfSentence, knownSource, similarSource, sourceByEvidence, newSourceId, existingFile, formatSourceFile, mergeSourceFile, writeWhole }, { isSameArticle, shinglesOf }, { paragraphsOf, sentencesOf }] = await Promise.all([import('../workspace/index.ts'), import('../intake/intake.ts'), import('../values/article-text.ts')]);
  const { article } = input;
  const said = { ...article.metadata, ...withoutUndefined({ url: options.url, outlet: options.outlet, published: options.published, title: options.title, authors: options.author, language: options.language, kind: options.kind }) };
  const sha256 = digestOf(article.text);

  const shingles = shinglesOf(article.text);
  const same = (text: string): boolean => isSameArticle(shingles, shinglesOf(text));
  const sentences = new Set(paragraphsOf(article.text).flatMap(sentencesOf).map(digestOfSentence));
  const known = options.versionOf === undefined ? (knownSource(workspace, { url: said.url, sha256 }) ?? sourceByEvidence(workspace, sentences) ?? similarSource(workspace, directory, texts, same)) : null;
  if (options.versionOf !== undefined && !workspace.sources.some(({ id }) => id === options.versionOf)) throw new UnusableError(`no source '${options.versionOf}' in this workspace for --version-of`);

  const bound = said.published === null ? latestDate(article.text) : null;
  const taken = new Set(workspace.sources.map(({ id }) => id.toLowerCase()));
  if (options.id !== undefined && known === null && taken.has(options.id.toLowerCase())) throw new UnusableError(`there is a source '${options.id}' already, and it is another article`);
  const id = known?.source.id ?? options.id ?? newSourceId({ ...said, sha256 }, taken);
  const source: NewSource = {
    id,
    title: said.title,
    outlet: said.outlet,
    authors: said.authors,
    published: said.published ?? (bound === null ? null : `${bound.edtf}/..`),
    publishedBasis: said.published === null && bound !== null ? 'text' : 'stated',
    publishedNote: bound === null ? null : `no date given; the latest it mentions is ${bound.shown} (${bound.at})`,
    retrieved: options.retrieved ?? null,
    url: said.url,
    language: said.language ?? 'en',
    kind: said.kind ?? 'other',
    via: said.via,
    versionOf: options.versionOf ?? null,
    // A plain text is its own kept text, under its own name; what was a page needs a name for the text taken from it.
    text: { file: options.keepText === undefined && article.format === 'text' && input.name !== null ? input.name : `${id}.txt`, sha256 },
  };
  const file = known?.source.location.file ?? `sources/${id}.yaml`;
  const merging = known !== null && options.force === true;
  const existing = merging ? existingFile(directory, file) : null;
  const content = existing === null ? formatSourceFile(source) : mergeSourceFile(existing, source);
  if (content === null) throw new UnusableError(`${file} cannot be merged into without changing more: it is not sound YAML (\`reconcile check\` shows where), or a comment would be lost`);

  const write = (known === null || merging) && options.dryRun !== true;
  const textFile = options.keepText === undefined || (known !== null && !merging) ? null : join(options.keepText, source.text.file);
  // the text first: where it cannot be kept, no source file is left that speaks of it
  if (write && options.keepText !== undefined) writeWhole(resolve(options.keepText), source.text.file, article.text, { overwrite: merging });
  if (write && content !== existing) writeWhole(directory, file, content, { overwrite: merging });
  const outcome = options.dryRun === true && (known === null || merging) ? 'planned' : known === null ? 'written' : !merging ? 'known' : content === existing ? 'unchanged' : 'merged';
  return { outcome, source, file, content, known, textFile };
}

/** What stands in the file; the note is only a comment there. */
export function fieldsOf({ publishedNote: _note, ...fields }: NewSource): Omit<NewSource, 'publishedNote'> {
  return fields;
}

/** The workspace with a source that was just written, so that the next article can be told from it. */
export function withSource(workspace: Workspace, added: Added): Workspace {
  return { ...workspace, sources: [...workspace.sources, asSource(added)] };
}

/** The source that the written file holds. */
export function asSource({ source, file }: Added): Source {
  return { ...fieldsOf(source), timezone: null, reliability: null, status: 'live', publish: true, location: { file, line: 1, column: 1 } };
}

function withoutUndefined<T extends object>(values: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as { [K in keyof T]: Exclude<T[K], undefined> };
}
