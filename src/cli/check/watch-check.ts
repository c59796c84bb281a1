import { statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { CheckResult } from '../../report/index.ts';
import type { Source, Workspace } from '../../types.ts';
import type { Invocation } from '../command-definition.ts';
import { formatCheck } from './format-check.ts';
import { runCheck } from './run-check.ts';

/** How often files are looked at. Asking works on every system and over the network, where notices of changes do not. */
const EVERY_MS = 300;

/**
 * Checks once, and again whenever a file of the workspace or the text of one of its articles is saved: then the problems of what was
 * saved (of a text: of its claims), and how each of its claims was read. With `files`, what is saved elsewhere has these checked
 * again. Ends with Ctrl-C, or when nobody reads the output.
 * @throws UnusableError or WorkspaceError where the folder or a file is not there at the beginning
 */
export async function watchCheck(files: readonly string[], { global, io, style }: Pick<Invocation, 'global' | 'io' | 'style'>): Promise<void> {
  const [{ loadLanguage }, { readingLine, escapeLine }, { articlePlaces, listFiles }] = await Promise.all([import('../../pipeline.ts'), import('../../report/index.ts'), import('../../workspace/index.ts')]);
  const language = loadLanguage();
  const directory = global.workspace ?? '.';
  let articles: ReadonlyMap<string, readonly string[]> = new Map();
  const stopped = new Promise<'stop'>((resolve) => process.once('SIGINT', () => resolve('stop')));
  const readings = (result: CheckResult, saved: ReadonlySet<string>): string => result.report.workspace.claims
    .filter(({ location }) => saved.has(location.file))
    .map(({ id }) => `${id}  ${escapeLine(readingLine(result.report.readings.get(id)!))}\n`).join('');
  const check = async (named: readonly string[], saved: ReadonlySet<string>): Promise<void> => {
    const result = await runCheck({ files: named, language }, { global, io });
    articles = claimFilesByArticle(result.report.workspace, (one) => articlePlaces(directory, one, global.texts ?? null));
    const read = readings(result, saved);
    await io.write(`${await formatCheck(result, 'pretty', style, { prefix: '', summary: false })}${read === '' ? '' : `\n${read}`}\n`);
  };
  const places = files.map((path) => relative(directory, path).split(sep).join('/'));
  const isWanted = (file: string): boolean => places.length === 0 || places.some((place) => place === '' || file === place || file.startsWith(`${place}/`));
  const look = (): Looked => ({ files: states(listFiles(directory), (file) => join(directory, file)), texts: states(articles.keys(), (path) => path) });
  let before = look();
  await check(files, new Set());
  before = { ...before, texts: look().texts };
  io.note('Watching; Ctrl-C ends it.');
  for (;;) {
    const ended = await Promise.race([stopped, new Promise<'tick'>((resolve) => setTimeout(() => resolve('tick'), EVERY_MS))]);
    if (ended === 'stop' || !io.open) return;
    const now = look();
    const saved = new Set([...savedIn(before.files, now.files), ...savedIn(before.texts, now.texts).flatMap((path) => articles.get(path) ?? [])]);
    const gone = [...before.files.keys()].some((file) => !now.files.has(file)) || [...before.texts.keys()].some((path) => articles.has(path) && !now.texts.has(path));
    before = now;
    const known = new Set(articles.keys());
    if (saved.size === 0 && !gone) continue;
    // names, rulings and settings bear on all claims
    const isShared = [...saved].some((file) => !/^(?:sources|claims)\//.test(file));
    const named = [...saved].filter(isWanted).sort().map((file) => join(directory, file));
    try {
      await check(isShared || named.length === 0 ? files : named, saved);
    } catch (error) {
      io.complain(`reconcile: ${escapeLine((error as Error).message)}`); // a file may be gone for a moment while an editor saves it
    }
    // a text that has just been named has not been saved since
    before = { ...before, texts: new Map([...before.texts, ...[...look().texts].filter(([path]) => !known.has(path))]) };
  }
}

/** Stamps of files, by what each is called. */
type Stamps = ReadonlyMap<string, string>;

interface Looked {
  readonly files: Stamps;
  /** By path. */
  readonly texts: Stamps;
}

function states(names: Iterable<string>, pathOf: (name: string) => string): Stamps {
  return new Map([...names].flatMap((name) => {
    const state = statSync(pathOf(name), { throwIfNoEntry: false });
    return state === undefined ? [] : [[name, `${state.mtimeMs} ${state.size}`] as const];
  }));
}

function savedIn(before: Stamps, now: Stamps): string[] {
  return [...now].filter(([name, stamp]) => before.get(name) !== stamp).map(([name]) => name);
}

/** By the places where texts are sought, the files of the claims that they bear out. */
function claimFilesByArticle({ sources, claims }: Workspace, placesOf: (source: Source) => readonly string[]): ReadonlyMap<string, readonly string[]> {
  const files = new Map<string, Set<string>>();
  for (const { source, location } of claims) files.set(source, (files.get(source) ?? new Set()).add(location.file));
  const found = new Map<string, string[]>();
  for (const source of sources) for (const path of placesOf(source)) found.set(path, [...(found.get(path) ?? []), ...(files.get(source.id) ?? [])]);
  return found;
}
