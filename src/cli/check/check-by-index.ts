/**
 * A check of a few files by the index of an earlier run (`workspace/claim-index/`): it reads these files, the claims that theirs meet,
 * and the files of those that they share a cluster or a discrepancy with; and says what a check that reads everything says.
 */
import { resolve } from 'node:path';
import type * as pipelineStage from '../../pipeline.ts';
import type { Engine, FreshClaim, Language } from '../../pipeline.ts';
import type { Report, Workspace } from '../../types.ts';
import type { Memory } from '../../values/memory.ts';
import type { ChangedSource, FileNaming, LoadedWorkspace, OpenBase } from '../../workspace/index.ts';
import type { Invocation } from '../command-definition.ts';
import { tellTiming, type OpenWorkspace } from '../open-workspace.ts';
import { claimsIn, scopeOf, type Scope } from './check-scope.ts';
import type { Found } from './found.ts';

type Surroundings = Pick<Invocation, 'global' | 'io'>;

/** Beyond these a check that reads everything is not much slower, and makes a new index. */
const MOST = { files: 300, changedFiles: 1000, ruledClaims: 2000, core: 5000 };

/** What a check of some files needs of a workspace. */
export interface Narrowed {
  /** The files among which all of it stands. */
  readonly opened: OpenWorkspace;
  readonly scope: Scope;
  readonly found: Found;
}

/**
 * Checks files by the index; null where there is none that serves: everything has to be read then.
 * @param version tells this very program from all others
 * @throws UnusableError for a path that no file of the workspace has
 */
export async function checkByIndex(files: readonly string[], surroundings: Surroundings, version: string, loaded?: Language): Promise<Narrowed | null> {
  const { openBase, realPathOf } = await import('../../workspace/index.ts');
  const directory = resolve(surroundings.global.workspace ?? '.');
  const root = realPathOf(directory);
  const base = root === null ? null : openBase(root, version);
  if (root === null || base === null) return null;
  try {
    return await narrow(files, { directory, root, base, version, surroundings, ...(loaded && { loaded }) });
  } catch (error) {
    // What is on disk is not as it was written, then.
    if (error instanceof RangeError || error instanceof SyntaxError || error instanceof TypeError) return null;
    throw error;
  } finally {
    base.close();
  }
}

interface Surveyed {
  readonly directory: string;
  readonly root: string;
  readonly base: OpenBase;
  readonly version: string;
  readonly surroundings: Surroundings;
  readonly loaded?: Language;
}

async function narrow(named: readonly string[], { directory, root, base, version, surroundings, loaded }: Surveyed): Promise<Narrowed | null> {
  const [workspaceStage, pipeline] = await Promise.all([import('../../workspace/index.ts'), import('../../pipeline.ts')]);
  const clock = stopwatch(surroundings);
  const scanned = workspaceStage.scanFiles(root, Date.now());
  if (scanned === null) return null;
  const scope = scopeOf(named, scanned.paths, directory, process.cwd());
  if (scope.files.length > MOST.files || scope.files.some((file) => !/^(?:sources|claims)\//.test(file))) return null;
  const changed = workspaceStage.changedFiles(base.files, scanned);
  if (changed.length > MOST.changedFiles) return null;
  clock('look for changes');

  const texts = surroundings.global.texts === undefined ? {} : { texts: resolve(surroundings.global.texts) };
  const shared = scanned.paths.filter((path) => !/^(?:sources|claims)\//.test(path));
  const changedPaths = new Set(changed.map(({ path }) => path));
  const changedNow = changed.filter(({ now }) => now >= 0).map(({ path }) => path);
  const load = (paths: Iterable<string>): LoadedWorkspace => workspaceStage.loadFiles(root, [...shared, ...paths], texts);
  const first = load([...changedNow.filter((path) => /^(?:sources|claims)\//.test(path)), ...scope.files]);
  if (first.ruled.length > MOST.ruledClaims) return null;

  const changedSources = new Set<string>();
  for (const { path, before } of changed) for (const source of [...(before < 0 ? [] : base.naming(before).sources), ...(first.naming.get(path)?.sources ?? [])]) changedSources.add(source.toLowerCase());
  const filesAbout = filesBySource(base, changedPaths, changedNow, first);
  const wanted = new Set([...scope.files.flatMap((file) => first.naming.get(file)?.sources ?? []), ...first.ruled.map(sourceOf)].map((id) => id.toLowerCase()));

  // A file of the scope may say nothing of sources that can be read.
  const near = load([...scope.files, ...filesAbout([...wanted, ...changedSources])]);
  if (pipeline.sharedDigest(near.workspace) !== base.shared) return null;
  clock('read files');
  const language = loaded ?? pipeline.loadLanguage();
  const before = workspaceStage.readDelta(root, version, base.id);
  const now = readChanged(pipeline, near.workspace, changedSources, before, language);
  if (before.map(({ madeFrom }) => madeFrom).join() !== now.map(({ madeFrom }) => madeFrom).join()) workspaceStage.writeDelta(root, version, base.id, now);
  const index = pipeline.liveIndex(base, changedSources, now.flatMap(({ claims }): readonly FreshClaim[] => claims));
  clock('read claims');

  const roots = claimsIn(scope, near);
  const around = pipeline.claimsAround(roots, index, near.workspace, MOST.core);
  if (around === null) return null;
  clock('compare');
  const engine = pipeline.createEngine(near.workspace, language);
  const mentioned = namesOf(near.workspace, roots, engine, pipeline);
  const witnesses = pipeline.nameWitnesses([...mentioned.values()].flat(), index);

  const opened: OpenWorkspace = { directory, ...load([...scope.files, ...filesAbout([...wanted, ...around.core.map(({ source }) => source), ...witnesses.map(sourceOf)])]) };
  // Which id was meant can only be said among all.
  if (opened.diagnostics.some(({ code, file }) => code === 'unknown-source' && file !== null && scope.has(file))) return null;
  const report = pipeline.reportAround(opened.workspace, index, around.comparisons);
  if (report === null) return null;
  clock('cluster and detect');
  const found = await judgeScope(opened, report, scope, roots, new Set(witnesses), language);
  clock('judge');
  return { opened, scope, found };
}

/** What a check finds in the files of its scope; `witnesses` are claims elsewhere whose names stand for those of others. */
async function judgeScope(opened: OpenWorkspace, report: Report, scope: Scope, claims: ReadonlySet<string>, witnesses: ReadonlySet<string>, language: Language): Promise<Found> {
  const [{ articlesAtHand, checkWorkspace, placeFindings }, { judgeClaims }] = await Promise.all([import('../../workspace/index.ts'), import('../../pipeline.ts')]);
  const { workspace, evidence } = opened;
  const sourcesOfClaims = new Set(workspace.claims.filter(({ id }) => claims.has(id)).map(({ source }) => source));
  const isConcerned = (id: string, file: string): boolean => sourcesOfClaims.has(id) || scope.has(file);
  const narrowed = { ...opened, workspace: { ...workspace, sources: workspace.sources.filter(({ id, location }) => isConcerned(id, location.file)) }, evidence: { ...evidence, sources: evidence.sources.filter(({ value }) => isConcerned(value.id, value.location.file)) } };
  const findings = judgeClaims(report, { articles: articlesAtHand(narrowed), language, judged: claims, mentioned: witnesses });
  return { report: { ...report, diagnostics: opened.diagnostics }, diagnostics: [...checkWorkspace(narrowed), ...placeFindings(opened, findings)] };
}

type Pipeline = typeof pipelineStage;

/** The claims of changed sources, those apart that were read before. */
function readChanged(pipeline: Pipeline, workspace: Workspace, changed: ReadonlySet<string>, before: readonly ChangedSource[], language: Language): ChangedSource[] {
  const known = new Map(before.map((source) => [source.madeFrom, source]));
  const memory: Memory = { readings: (_, madeFrom) => known.get(madeFrom)?.claims.map(({ reading }) => reading), pairs: () => undefined, keep: () => undefined };
  const claims = workspace.claims.filter(({ source }) => changed.has(source.toLowerCase()));
  if (claims.length === 0) return [];
  const part: Workspace = { ...workspace, claims };
  const engine = pipeline.createEngine(part, language);
  return pipeline.readClaims(part, { language, memory }).bySource.map(({ source, madeFrom, readings }): ChangedSource => {
    const same = known.get(madeFrom);
    if (same) return same;
    const names = namesOf(part, new Set(readings.filter(({ read }) => read).map(({ claim }) => claim)), engine, pipeline);
    return { source: source.toLowerCase(), madeFrom, claims: readings.map((reading) => ({ reading, names: (names.get(reading.claim) ?? []).map(({ folded }) => folded) })) };
  });
}

/** A file as it is now, with what it says. */
type Known = readonly [path: string, naming: FileNaming];

/** Finds all files about some sources as they are now, by the index and what has changed since. */
function filesBySource(base: OpenBase, changed: ReadonlySet<string>, changedNow: readonly string[], { naming }: LoadedWorkspace): (sources: Iterable<string>) => string[] {
  const now = changedNow.map((path): Known => [path, naming.get(path) ?? { sources: [], versionOf: [] }]);
  const names = (ids: readonly string[], id: string): boolean => ids.some((one) => one.toLowerCase() === id);
  const unchanged = (places: readonly number[]): Known[] => places.filter((file) => !changed.has(base.files.paths[file]!)).map((file) => [base.files.paths[file]!, base.naming(file)]);
  return (sources) => {
    const files = new Set<string>();
    const done = new Set<string>();
    const open = [...sources].map((id) => id.toLowerCase());
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (done.has(id)) continue;
      done.add(id);
      const source = id;
      const about = [...unchanged(base.filesOf(source)), ...now.filter(([, said]) => names(said.sources, source))];
      // Of two versions both are needed: the earlier one counts no more.
      const versions = [...unchanged(base.filesOfVersionsOf(source)), ...now.filter(([, said]) => names(said.versionOf, source))];
      for (const [path] of about) files.add(path);
      open.push(...[...about.flatMap(([, said]) => said.versionOf), ...versions.flatMap(([, said]) => said.sources)].map((one) => one.toLowerCase()));
    }
    return [...files];
  };
}

function sourceOf(claim: string): string {
  return claim.split('#')[0]!;
}

/** Names that some claims mention and no registry knows, folded, by claim. */
function namesOf({ claims, sources }: Workspace, wanted: ReadonlySet<string>, engine: Engine, pipeline: Pipeline): Map<string, ReturnType<Pipeline['namesIn']>> {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const mentioning = claims.filter(({ id, withdrawn }) => wanted.has(id) && withdrawn === null);
  return new Map(mentioning.map((claim) => [claim.id, pipeline.namesIn(engine.mentions(claim, byId.get(claim.source) ?? null))]));
}

function stopwatch(surroundings: Surroundings): (stage: string) => void {
  let last = performance.now();
  return (stage) => {
    tellTiming(surroundings, stage, performance.now() - last);
    last = performance.now();
  };
}
