import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic, Severity, Workspace } from '../types.ts';
import { defaultConfig } from './build/config.ts';
import type { ClaimDraft, FileDrafts, SourceDraft } from './build/draft.ts';
import { noDrafts } from './build/draft.ts';
import { readFileText } from './build/read-file.ts';
import { soundClaims } from './checks/claims.ts';
import { soundEntities } from './checks/entities.ts';
import { soundRulings } from './checks/rulings.ts';
import { soundSources } from './checks/sources.ts';
import { kindOfPath, type FileKind } from './files/file-kinds.ts';
import { findFiles } from './files/find-files.ts';
import { realPathOf } from './files/inside.ts';
import type { TextFile } from './files/read-text-file.ts';
import { largestFile, readTextFile } from './files/read-text-file.ts';
import { compare, FileProblems, sortDiagnostics } from './problems.ts';
import { readSuppressions, type Suppression } from './suppressions/read-suppressions.ts';
import type { EarlierTexts } from './read-article-text.ts';
import { WorkspaceError } from './workspace-error.ts';

export interface LoadOptions {
  /** A folder of article texts besides those in the workspace. */
  readonly texts?: string;
  /** Hears, now and then, of how many files have been read. */
  readonly tell?: (read: number, all: number) => void;
}

/** Files that are read between two tellings: a tenth of a second. */
const FILES_PER_TELLING = 500;

/** A workspace as it was read. */
export interface LoadedWorkspace {
  /** What is sound; every reference in it leads to something, but for rulings on claims that are gone. */
  readonly workspace: Workspace;
  /** What is not, sorted by place, with the severities of the workspace's configuration. */
  readonly diagnostics: readonly Diagnostic[];
  /** The files that were read: relative to the workspace, with forward slashes, in code-unit order. */
  readonly files: readonly string[];
  /** Comments that silence a rule for the line after them. */
  readonly suppressions: readonly Suppression[];
  /** What each file says of sources, sound or not; files that say nothing are absent. */
  readonly naming: ReadonlyMap<string, { readonly sources: readonly string[]; readonly versionOf: readonly string[] }>;
  /** Claims that rulings name, sound or not. */
  readonly ruled: readonly string[];
  /** What the evidence check needs: where everything stands. */
  readonly evidence: { readonly root: string; readonly texts: string | null; readonly earlier?: EarlierTexts; readonly sources: readonly SourceDraft[]; readonly claims: readonly ClaimDraft[] };
}

/**
 * Reads a workspace from disk. Never writes, follows no link out of the folder, and reports every problem of every file.
 * Same files, same answer, whatever order the system lists them in.
 * @throws WorkspaceError where there is none: no such folder, or neither sources/ nor claims/ in it
 */
export function loadWorkspace(directory: string, options: LoadOptions = {}): LoadedWorkspace {
  const root = rootOf(directory);
  const { files, diagnostics } = findFiles(root);
  return assembleWorkspace({ root, texts: options.texts ?? null, diagnostics, files: files.map(({ path, absolute, kind }) => ({ path, kind, content: readTextFile(absolute) })) }, options.tell);
}

/** Reads some files of a workspace, as if there were no others. `root` is its real path; the files are plain ones in it. */
export function loadFiles(root: string, paths: Iterable<string>, options: LoadOptions = {}): LoadedWorkspace {
  const files = [...new Set(paths)].sort(compare).flatMap((path) => {
    const kind = kindOfPath(path);
    return kind === null ? [] : [{ path, kind, content: readTextFile(join(root, path)) }];
  });
  return assembleWorkspace({ root, texts: options.texts ?? null, diagnostics: [], files });
}

/** Files of a workspace with what they hold, wherever they were read from. */
export interface WorkspaceFiles {
  /** Where articles' texts are sought. */
  readonly root: string;
  readonly texts: string | null;
  /** What was wrong with finding them. */
  readonly diagnostics: readonly Diagnostic[];
  /** In code-unit order of their paths. */
  readonly files: readonly { readonly path: string; readonly kind: FileKind; readonly content: TextFile }[];
}

/** Makes a workspace of the content of its files. */
export function assembleWorkspace(found: WorkspaceFiles, tell?: LoadOptions['tell']): LoadedWorkspace {
  const read = found.files.map((file, i) => {
    if (i % FILES_PER_TELLING === 0) tell?.(i, found.files.length);
    return readFile(file);
  });
  const drafts = mergeDrafts(read.map((file) => file.drafts));

  const sources = soundSources(drafts.sources);
  const claims = soundClaims(drafts.claimFiles, sources);
  const entities = soundEntities(drafts.entities);
  const rulings = soundRulings(drafts.rulings, drafts.claimFiles);
  const config = drafts.configs[0] ?? defaultConfig;

  const diagnostics = [...found.diagnostics, ...read.flatMap((file) => file.problems.all())];
  return {
    workspace: {
      sources: values(sources).sort((a, b) => compare(a.id, b.id)),
      claims: values(claims).sort((a, b) => compare(a.id, b.id)),
      entities: values(entities).sort((a, b) => compare(a.id, b.id)),
      rulings: values(rulings).sort((a, b) => compare(a.claims.join(' '), b.claims.join(' ')) || compare(a.location.file, b.location.file) || a.location.line - b.location.line),
      config,
    },
    diagnostics: withSeverities(sortDiagnostics(diagnostics), config.severities),
    files: found.files.map(({ path }) => path),
    naming: namingOf(drafts),
    ruled: [...new Set(drafts.rulings.flatMap(({ value }) => [...value.claims]))],
    suppressions: read.flatMap(({ suppressions }) => suppressions),
    evidence: { root: found.root, texts: found.texts, sources, claims },
  };
}

function namingOf({ sources, claimFiles }: FileDrafts): LoadedWorkspace['naming'] {
  const naming = new Map<string, { sources: string[]; versionOf: string[] }>();
  const inFile = (file: string): { sources: string[]; versionOf: string[] } => {
    const known = naming.get(file) ?? { sources: [], versionOf: [] };
    naming.set(file, known);
    return known;
  };
  for (const { file, value } of sources) {
    inFile(file.file).sources.push(value.id);
    if (value.versionOf !== null) inFile(file.file).versionOf.push(value.versionOf);
  }
  for (const { file, source } of claimFiles) inFile(file.file).sources.push(source.value);
  return naming;
}

/** Gives diagnostics the severities that a workspace wants, and leaves out those that are off. */
export function withSeverities(diagnostics: readonly Diagnostic[], severities: Readonly<Record<string, Severity | 'off'>>): Diagnostic[] {
  return diagnostics.flatMap((one) => {
    const severity = Object.hasOwn(severities, one.code) ? severities[one.code]! : one.severity;
    return severity === 'off' ? [] : [severity === one.severity ? one : { ...one, severity }];
  });
}

function rootOf(directory: string): string {
  const root = realPathOf(directory);
  if (root === null) throw new WorkspaceError(`There is no folder ${directory}. \`reconcile init\` makes a workspace.`);
  if (!statSync(root).isDirectory()) throw new WorkspaceError(`${directory} is no folder: a workspace is a folder with sources/ and claims/ in it.`);
  if (realPathOf(`${root}/sources`) === null && realPathOf(`${root}/claims`) === null) {
    throw new WorkspaceError(`${directory} is no workspace: it has neither sources/ nor claims/. \`reconcile init\` makes one.`);
  }
  return root;
}

function readFile({ path, kind, content: file }: WorkspaceFiles['files'][number]): { readonly drafts: FileDrafts; readonly problems: FileProblems; readonly suppressions: readonly Suppression[] } {
  const problems = new FileProblems(path, file.ok ? file.text : file.problem === 'not-utf8' ? file.lossyText : '');
  if (file.ok) return { drafts: readFileText(file.text, kind, problems), problems, suppressions: readSuppressions(file.text, problems) };
  switch (file.problem) {
    case 'not-utf8':
      problems.add('not-utf8', file.offset, { hint: file.hint });
      break;
    case 'too-large':
      problems.addToFile('file-too-large', { unit: 'bytes', size: file.size, limit: largestFile });
      break;
    case 'missing':
      problems.addToFile('unreadable-file', { reason: 'it is gone' });
      break;
    case 'unreadable':
      problems.addToFile('unreadable-file', { reason: file.reason });
  }
  return { drafts: noDrafts, problems, suppressions: [] };
}

function mergeDrafts(all: readonly FileDrafts[]): FileDrafts {
  return {
    sources: all.flatMap(({ sources }) => sources),
    claimFiles: all.flatMap(({ claimFiles }) => claimFiles),
    entities: all.flatMap(({ entities }) => entities),
    rulings: all.flatMap(({ rulings }) => rulings),
    configs: all.flatMap(({ configs }) => configs),
  };
}

function values<T>(drafts: readonly { readonly value: T }[]): T[] {
  return drafts.map(({ value }) => value);
}
