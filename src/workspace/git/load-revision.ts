import { join, posix } from 'node:path';
import type { Source } from '../../types.ts';
import { kindOfPath } from '../files/file-kinds.ts';
import { staysInside } from '../files/inside.ts';
import { readTextFile, textFileOf, type TextFile } from '../files/read-text-file.ts';
import type { LoadedWorkspace } from '../load-workspace.ts';
import { assembleWorkspace } from '../load-workspace.ts';
import { compare } from '../problems.ts';
import type { EarlierTexts } from '../read-article-text.ts';
import { WorkspaceError } from '../workspace-error.ts';
import { askGit, lineOf } from './git.ts';
import { mergeBase } from './merge-base.ts';

/** A workspace as it was at a commit. */
export interface Revision {
  /** Id of the commit, in hexadecimal. */
  readonly commit: string;
  readonly loaded: LoadedWorkspace;
}

/**
 * Reads a workspace as it was where HEAD and `ref` parted, from git's own store: nothing is checked out or written. So are the
 * articles' texts that were kept in it; others are those at hand now. A commit without a workspace gives an empty one.
 * @throws WorkspaceError where git, the commit or the history is missing, saying what to do
 */
export function loadRevision(directory: string, ref: string, texts: string | null): Revision {
  const commit = mergeBase(directory, ref);
  const prefix = lineOf(askGit(directory, ['rev-parse', '--show-prefix']));
  const listing = askGit(directory, ['ls-tree', '-r', '-z', '--full-tree', commit, ...(prefix === '' ? [] : ['--', prefix])]);
  if (!listing.ok) throw new WorkspaceError(`git cannot read the commit ${commit.slice(0, 12)}; the history may be incomplete (git fetch --unshallow).`);
  const stored = new Map(listing.out.toString('utf8').split('\0').flatMap((line) => storedOf(line, prefix)));
  const entries = [...stored].flatMap(([path, blob]) => {
    const kind = kindOfPath(path);
    return kind === null ? [] : [{ path, kind, blob }];
  });
  const contents = readBlobs(directory, entries.map(({ blob }) => blob));
  const files = entries.map(({ path, kind }, i) => ({ path, kind, content: contents[i]! })).sort((a, b) => compare(a.path, b.path));
  const loaded = assembleWorkspace({ root: directory, texts, diagnostics: [], files });
  return { commit, loaded: { ...loaded, evidence: { ...loaded.evidence, earlier: earlierTexts(directory, loaded.workspace.sources, stored) } } };
}

/** The texts of articles that were in the commit and are another now. */
function earlierTexts(directory: string, sources: readonly Source[], stored: ReadonlyMap<string, string>): EarlierTexts {
  const paths = [...new Set(sources.flatMap(({ text }) => (text === null || !staysInside(text.file) ? [] : [posix.normalize(text.file)])))].filter((path) => stored.has(path)).sort(compare);
  const contents = readBlobs(directory, paths.map((path) => stored.get(path)!));
  return new Map(paths.flatMap((path, i) => (isSameText(contents[i]!, readTextFile(join(directory, path))) ? [] : [[path, contents[i]!] as const])));
}

/** But for line breaks, which git may give another form when it checks a file out. */
function isSameText(one: TextFile, other: TextFile): boolean {
  return one.ok && other.ok && one.text.replaceAll('\r\n', '\n') === other.text.replaceAll('\r\n', '\n');
}

/** "100644 blob 3b18e5… \tclaims/a.yaml": path in the workspace, and blob. Links and submodules are no files of a workspace. */
function storedOf(line: string, prefix: string): (readonly [path: string, blob: string])[] {
  const match = /^100(?:644|755) blob ([0-9a-f]{40,64})\t([^]+)$/.exec(line);
  if (match === null || !match[2]!.startsWith(prefix)) return [];
  return [[match[2]!.slice(prefix.length), match[1]!]];
}

/** The contents of blobs, in one run of git: "<id> blob <size>\n<bytes>\n" each. */
function readBlobs(directory: string, blobs: readonly string[]): TextFile[] {
  if (blobs.length === 0) return [];
  const { out } = askGit(directory, ['cat-file', '--batch'], `${blobs.join('\n')}\n`);
  let at = 0;
  return blobs.map((): TextFile => {
    const end = out.indexOf(0x0a, at);
    const size = end < 0 ? NaN : Number(/ blob (\d+)$/.exec(out.toString('latin1', at, end))?.[1]);
    // Left out as missing, a file would make all of its claims and discrepancies look new.
    if (!Number.isFinite(size)) throw new WorkspaceError('This clone lacks the contents of files of the commit compared with (it was cloned with a filter). Fetch them: git fetch --refetch --no-filter.');
    const bytes = out.subarray(end + 1, end + 1 + size);
    at = end + 1 + size + 1;
    return textFileOf(Buffer.from(bytes));
  });
}
