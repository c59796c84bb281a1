import type { FileKind } from '../files/file-kinds.ts';
import { kindOfPath } from '../files/file-kinds.ts';
import { textFileOf, type TextFile } from '../files/read-text-file.ts';
import type { LoadedWorkspace } from '../load-workspace.ts';
import { assembleWorkspace } from '../load-workspace.ts';
import { compare } from '../problems.ts';
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
 * Reads a workspace as it was where HEAD and `ref` parted, from git's own store: nothing is checked out or written. Articles'
 * texts are those at hand now. A commit without a workspace gives an empty one.
 * @throws WorkspaceError where git, the commit or the history is missing, saying what to do
 */
export function loadRevision(directory: string, ref: string, texts: string | null): Revision {
  const commit = mergeBase(directory, ref);
  const prefix = lineOf(askGit(directory, ['rev-parse', '--show-prefix']));
  const listing = askGit(directory, ['ls-tree', '-r', '-z', '--full-tree', commit, ...(prefix === '' ? [] : ['--', prefix])]);
  if (!listing.ok) throw new WorkspaceError(`git cannot read the commit ${commit.slice(0, 12)}; the history may be incomplete (git fetch --unshallow).`);
  const entries = listing.out.toString('utf8').split('\0').flatMap((line) => entryOf(line, prefix));
  const contents = readBlobs(directory, entries.map(({ blob }) => blob));
  const files = entries.map(({ path, kind }, i) => ({ path, kind, content: contents[i]! })).sort((a, b) => compare(a.path, b.path));
  return { commit, loaded: assembleWorkspace({ root: directory, texts, diagnostics: [], files }) };
}

/** "100644 blob 3b18e5… \tclaims/a.yaml". Links and submodules are no files of a workspace. */
function entryOf(line: string, prefix: string): { readonly path: string; readonly kind: FileKind; readonly blob: string }[] {
  const match = /^100(?:644|755) blob ([0-9a-f]{40,64})\t([^]+)$/.exec(line);
  if (match === null || !match[2]!.startsWith(prefix)) return [];
  const path = match[2]!.slice(prefix.length);
  const kind = kindOfPath(path);
  return kind === null ? [] : [{ path, kind, blob: match[1]! }];
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
