/** The repository's own corpus, its lists, and its articles where they lie beside the project. Reads files; everything else here is pure. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic, Workspace } from '../../src/types.ts';
import { loadWorkspace } from '../../src/workspace/index.ts';
import { paragraphsOf } from './coverage.ts';
import { parseExpected, type ExpectedList } from './expected.ts';

export interface Corpus {
  readonly workspace: Workspace;
  readonly diagnostics: readonly Diagnostic[];
  /** What the readers agreed on: the list that the tool is measured against. */
  readonly expected: ExpectedList;
  /** Both readers' own lists; null where there is none. */
  readonly firstReader: ExpectedList | null;
  readonly secondReader: ExpectedList | null;
}

/** Loads the corpus of the project in `root`. */
export function loadCorpus(root: string): Corpus {
  const { workspace, diagnostics } = loadWorkspace(root);
  const list = (...path: string[]): ExpectedList | null => {
    const file = join(root, 'tests', 'corpus', ...path);
    return existsSync(file) ? parseExpected(readFileSync(file, 'utf8'), path.join('/')) : null;
  };
  const expected = list('expected.yaml');
  if (expected === null) throw new Error('there is no tests/corpus/expected.yaml');
  return { workspace, diagnostics, expected, firstReader: list('readers', 'first.yaml'), secondReader: list('readers/second.yaml') };
}

/** Paragraphs of the articles, by source id: of those whose text is in `folder`. */
export function articleParagraphs(workspace: Workspace, folder: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    workspace.sources.flatMap(({ id, text }) => {
      const file = text === null ? null : join(folder, text.file);
      return file !== null && existsSync(file) ? [[id, paragraphsOf(readFileSync(file, 'utf8'))] as const] : [];
    }),
  );
}
