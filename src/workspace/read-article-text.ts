import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Source } from '../types.ts';
import { digestOf } from './digest.ts';
import { isInside, realPathOf, staysInside } from './files/inside.ts';
import { readTextFile } from './files/read-text-file.ts';

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

/**
 * The text of a source's article: from the workspace, else from the folder of texts. Never reads outside of either,
 * whatever links or dots the path holds.
 */
export function readArticleText(workspace: string, source: Pick<Source, 'text'>, texts: string | null = null): ArticleText {
  if (source.text === null) return { problem: 'no-text', file: null };
  const { file, sha256: expected } = source.text;
  if (!staysInside(file)) return { problem: 'outside', file };
  for (const folder of texts === null ? [workspace] : [workspace, texts]) {
    const root = realPathOf(folder);
    const path = root === null ? null : realPathOf(join(root, file));
    if (root === null || path === null) continue;
    if (!isInside(path, root)) return { problem: 'outside', file };
    if (!statSync(path).isFile()) return { problem: 'unreadable', file };
    const read = readTextFile(path);
    if (!read.ok) return { problem: 'unreadable', file };
    const sha256 = digestOf(read.bytes);
    return { text: read.text, sha256, matches: expected === null ? null : sha256 === expected };
  }
  return { problem: 'missing', file };
}

/** Where the text of a source's article is sought, whether or not it is there. */
export function articlePlaces(workspace: string, { text }: Pick<Source, 'text'>, texts: string | null = null): readonly string[] {
  if (text === null || !staysInside(text.file)) return [];
  return (texts === null ? [workspace] : [workspace, texts]).map((folder) => join(folder, text.file));
}
