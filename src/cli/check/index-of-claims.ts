/** The index of claims that checks of single files use: made by a check that has read everything, where there is much to read. */
import { resolve } from 'node:path';
import type { JudgeOptions, Language } from '../../pipeline.ts';
import type { Report } from '../../types.ts';
import type { LoadedWorkspace, ScannedFiles } from '../../workspace/index.ts';
import type { Invocation } from '../command-definition.ts';
import { tellTiming } from '../open-workspace.ts';
import { build } from '../version.ts';
import type { Narrowed } from './check-by-index.ts';

/** Claims from which on an index pays: fewer are read and compared in a second. */
const MANY_CLAIMS = 2000;
/** Changed files from which on a new index is made rather than that each check reads them again. */
const MANY_CHANGES = 100;

type Surroundings = Pick<Invocation, 'global' | 'io'>;

export interface IndexOfClaims {
  /** Checks files by the index; null where everything has to be read. */
  check(files: readonly string[], loaded?: Language): Promise<Narrowed | null>;
  /** To be called before anything is read that is to be kept: a file that changes meanwhile will be another then. */
  beforeReading(): void;
  readonly takeNames: NonNullable<JudgeOptions['tellNames']>;
  /** Keeps an index of what was read, where there is none that serves. */
  keep(loaded: Pick<LoadedWorkspace, 'naming' | 'workspace'>, report: Report): Promise<void>;
}

/** Null where nothing is to be kept. */
export async function indexFor(surroundings: Surroundings): Promise<IndexOfClaims | null> {
  return build === null || surroundings.global.cache === false ? null : indexOfClaims(surroundings, build, MANY_CLAIMS);
}

/** @param version tells this very program from all others */
export async function indexOfClaims(surroundings: Surroundings, version: string, manyClaims: number): Promise<IndexOfClaims> {
  const { changedFiles, openBase, realPathOf, scanFiles, writeBase } = await import('../../workspace/index.ts');
  const root = realPathOf(resolve(surroundings.global.workspace ?? '.'));
  let files: ScannedFiles | null = null;
  let names: ReadonlyMap<string, readonly string[]> = new Map();
  return {
    async check(wanted, loaded) {
      const { checkByIndex } = await import('./check-by-index.ts');
      return checkByIndex(wanted, surroundings, version, loaded);
    },
    beforeReading() {
      files = root === null ? null : scanFiles(root, Date.now());
    },
    takeNames(found) {
      names = found;
    },
    async keep({ workspace, naming }, report) {
      if (root === null || files === null || workspace.claims.length < manyClaims) return;
      const { indexEntries, sharedDigest } = await import('../../pipeline.ts');
      const shared = sharedDigest(workspace);
      const base = openBase(root, version);
      const serves = base !== null && base.shared === shared && changedFiles(base.files, files).length < MANY_CHANGES;
      base?.close();
      if (serves) return;
      const started = performance.now();
      writeBase(root, version, { shared, files, naming }, indexEntries(report, names));
      tellTiming(surroundings, 'keep index', performance.now() - started);
    },
  };
}
