import { statSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Source } from '../types.ts';
import { digestOf } from './digest.ts';
import { isInside, realPathOf, staysInside } from './files/inside.ts';
import { readTextFile, type TextFile } from './files/read-text-file.ts';

export type ArticleText =
  | {
      readonly text: string;
      /** Of the file's bytes. */
      readonly sha256: string;
      /** Whether that is the digest in the source file; null where it has none. */
      readonly matches: boolean | null;
    }
  | {
      /** no-text: the source names no file. outside: the path leaves the folder. missing: not at hand. unreadable: not text in UTF-8, too large, or no ordinary file. */
      readonly problem: 'no-text' | 'outside' | 'missing' | 'unreadable';
      readonly file: string | null;
    };

/** Texts of articles as they were at a commit, by their paths in the workspace; what is not among them is as it is now. */
export type EarlierTexts = ReadonlyMap<string, TextFile>;

const NONE: EarlierTexts = new Map();

/**
 * The text of a source's article: from the workspace, else from the folder of texts. Never reads outside of either,
 * whatever links or dots the path holds. What `earlier` has is not looked for on disk.
 */
export function readArticleText(workspace: string, source: Pick<Source, 'text'>, texts: string | null = null, earlier: EarlierTexts = NONE): ArticleText {
  if (source.text === null) return { problem: 'no-text', file: null };
  const { file, sha256: expected } = source.text;
  if (!staysInside(file)) return { problem: 'outside', file };
  const kept = earlier.get(posix.normalize(file));
  if (kept !== undefined) return kept.ok ? articleOf(kept, expected) : { problem: 'unreadable', file };
  for (const folder of texts === null ? [workspace] : [workspace, texts]) {
    const root = realPathOf(folder);
    const path = root === null ? null : realPathOf(join(root, file));
    if (root === null || path === null) continue;
    if (!isInside(path, root)) return { problem: 'outside', file };
    if (!statSync(path).isFile()) return { problem: 'unreadable', file };
    const read = readTextFile(path);
    if (!read.ok) return { problem: 'unreadable', file };
    return articleOf(read, expected);
  }
  return { problem: 'missing', file };
}

function articleOf({ text, bytes }: Extract<TextFile, { ok: true }>, expected: string | null): ArticleText {
  const sha256 = digestOf(bytes);
  return { text, sha256, matches: expected === null ? null : sha256 === expected };
}

/** Where the text of a source's article is sought, whether or not it is there. */
export function articlePlaces(workspace: string, { text }: Pick<Source, 'text'>, texts: string | null = null): readonly string[] {
  if (text === null || !staysInside(text.file)) return [];
  return (texts === null ? [workspace] : [workspace, texts]).map((folder) => join(folder, text.file));
}
