/** New knowledge into an existing source file: what a person wrote stays, with its comments; only what was open is filled. */
import { isScalar, parseDocument } from 'yaml';
import { isRewritable } from '../rewritable.ts';
import { keepEmptyHeaderComments, keepsComments } from '../yaml/comments.ts';
import { isPlainMap } from '../yaml/plain-map.ts';
import { printed } from '../yaml/printed.ts';
import type { NewSource } from './source-file.ts';

/**
 * The file with the digest of the text as it is now, and with what was null or missing filled in. Same text back where nothing is new.
 * @returns null where the file cannot be merged into: it is no sound YAML map, `check` does not read it (nested without bottom), or a comment would be lost
 */
export function mergeSourceFile(existing: string, source: NewSource): string | null {
  if (!isRewritable('source.yaml', 'source', existing)) return null;
  const document = parseDocument(existing, { keepSourceTokens: true });
  if (document.errors.length > 0 || !isPlainMap(document.contents)) return null;
  keepEmptyHeaderComments(document, existing);
  let changed = false;
  const fill = (key: string, value: unknown): void => {
    const node = document.get(key, true);
    const open = node === undefined || node === null || (isScalar(node) && node.value === null);
    if (!open || value === null || (Array.isArray(value) && value.length === 0)) return;
    document.set(key, value);
    // "# the article names none": said of what was open
    const filled: unknown = document.get(key, true);
    if (isScalar(filled) && /^ the article (?:names none|does not say)$/.test(filled.comment ?? '')) filled.comment = null;
    changed = true;
  };
  for (const key of ['title', 'outlet', 'authors', 'url', 'language', 'kind', 'via', 'retrieved'] as const) fill(key, source[key]);
  // what a person wrote of the basis is of a day that they know
  const basis = document.get('published_basis') ?? null;
  if ((document.get('published') ?? null) === null && source.published !== null && (basis === null || basis === source.publishedBasis)) {
    fill('published', source.published);
    document.set('published_basis', source.publishedBasis);
  }
  const text = document.get('text', true);
  if (!isPlainMap(text)) fill('text', { ...source.text });
  else if (text.get('sha256') !== source.text.sha256) {
    text.set('sha256', source.text.sha256);
    changed = true;
  }
  if (!changed) return existing;
  const merged = printed(document, { lineWidth: 0, flowCollectionPadding: false });
  return merged !== null && keepsComments(existing, merged) ? merged : null;
}
