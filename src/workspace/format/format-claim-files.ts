import { join } from 'node:path';
import { paragraphsOf, sentencesOf } from '../../values/article-text.ts';
import { foldQuote, holdsQuote } from '../checks/quotes.ts';
import { findFiles } from '../files/find-files.ts';
import { readTextFile } from '../files/read-text-file.ts';
import { writeAtomically } from '../files/write-atomically.ts';
import type { LoadedWorkspace } from '../load-workspace.ts';
import { readArticleText } from '../read-article-text.ts';
import { isRewritable, problemsAlone } from '../rewritable.ts';
import { parse } from 'yaml';
import { keepsComments } from '../yaml/comments.ts';
import { formatClaimsText } from './format-claims.ts';

/** What became of one claim file. */
export interface FormattedFile {
  readonly file: string;
  /** unchanged: canonical already. broken: not sound YAML. risky: another form would mean something else, or lose a comment, so it stays. */
  readonly outcome: 'changed' | 'unchanged' | 'broken' | 'risky';
}

/**
 * Puts claim files into canonical form. A file is written only where it means the same afterwards: the same claims, but for ids and
 * places that were missing. Written whole or not at all.
 * @param wanted whether a file, relative to the workspace, is to be formatted
 * @param write false: only says what would change
 */
export function formatClaimFiles(loaded: LoadedWorkspace, wanted: (file: string) => boolean, write: boolean): FormattedFile[] {
  const { root, texts } = loaded.evidence;
  return findFiles(root).files.filter(({ kind, path }) => kind === 'claims' && !path.endsWith('.json') && wanted(path)).map(({ path, absolute }): FormattedFile => {
    const before = readTextFile(absolute);
    if (!before.ok) return { file: path, outcome: 'broken' };
    if (!isRewritable(path, 'claims', before.text)) return { file: path, outcome: 'broken' };
    const value = valueOf(before.text);
    if (value === null) return { file: path, outcome: 'risky' };
    const text = formatClaimsText(before.text, placesIn(loaded, typeof value.source === 'string' ? value.source : null, texts));
    if (text === null) return { file: path, outcome: 'broken' };
    if (text === before.text) return { file: path, outcome: 'unchanged' };
    const given = meaningKeys(value);
    if (!keepsComments(before.text, text) || meaningOf(path, before.text, given) !== meaningOf(path, text, given)) return { file: path, outcome: 'risky' };
    if (write) writeAtomically(join(root, path), text);
    return { file: path, outcome: 'changed' };
  });
}

interface FileValue {
  readonly source?: unknown;
  readonly claims?: unknown;
}

/** The values of a file; null where they are no record, or where YAML itself gives up (a list as a key, too many aliases). */
function valueOf(text: string): FileValue | null {
  try {
    const value: unknown = parse(text, { logLevel: 'error', maxAliasCount: 100 });
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

/** The first sentence of the article that holds a quote. */
function placesIn({ workspace, evidence: { root } }: LoadedWorkspace, source: string | null, texts: string | null): (quote: string) => string | null {
  const known = workspace.sources.find(({ id }) => id === source);
  const article = known === undefined ? null : readArticleText(root, known, texts);
  const paragraphs = article !== null && 'text' in article ? paragraphsOf(article.text).map((paragraph) => sentencesOf(paragraph).map(foldQuote)) : [];
  return (quote) => {
    for (const [p, sentences] of paragraphs.entries()) {
      const s = sentences.findIndex((sentence) => holdsQuote(sentence, quote));
      if (s >= 0) return `p${p + 1}s${s + 1}`;
    }
    return null;
  };
}

/** Which claims, by their position, lack an id or a place: there alone may the two forms differ. */
function meaningKeys({ claims }: FileValue): readonly { readonly id: boolean; readonly at: boolean }[] {
  return Array.isArray(claims) ? claims.map((claim: unknown) => ({ id: has(claim, 'id'), at: has(claim, 'at') })) : [];
}

function has(claim: unknown, field: string): boolean {
  return typeof claim === 'object' && claim !== null && (claim as Record<string, unknown>)[field] !== undefined && (claim as Record<string, unknown>)[field] !== null;
}

/** What a claim file means to every later stage, as text to compare; without the ids and places that `given` says were absent. */
function meaningOf(path: string, text: string, given: readonly { readonly id: boolean; readonly at: boolean }[]): string | null {
  const value = valueOf(text);
  if (value === null) return null;
  const claims = Array.isArray(value.claims) ? value.claims : [];
  const plain = claims.map((claim: unknown, i) => {
    if (typeof claim !== 'object' || claim === null) return claim;
    const { id, at, ...rest } = claim as Record<string, unknown>;
    return [given[i]?.id === true ? id : null, given[i]?.at === true ? at : null, sorted(rest)];
  });
  const problems = problemsAlone(path, 'claims', text).filter(({ code }) => code !== 'missing-field' && code !== 'unknown-source').map(({ code, args }) => [code, args]);
  return JSON.stringify([sorted({ ...value, claims: null }), plain, problems]);
}

function sorted(record: object): [string, unknown][] {
  return Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
}
