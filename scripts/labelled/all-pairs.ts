/** All labelled pairs, compared with the engine as it is now. */
import { join } from 'node:path';
import { createEngine, loadLanguage, reconcile } from '../../src/pipeline.ts';
import type { Workspace } from '../../src/types.ts';
import { loadCorpus } from '../eval/corpus.ts';
import { loadNews } from '../eval/news/news-file.ts';
import { compareListed } from './corpus-pairs.ts';
import { readLabelNotes } from './label-notes.ts';
import type { LabelledPair } from './labelled-pair.ts';
import { compareOwn, readOwnPairs } from './own-pairs.ts';
import { compareShared, readSharedSets } from './shared-pairs.ts';

/** No names, no lexicon: what `compare` has in an empty folder. */
export const EMPTY_WORKSPACE: Workspace = { sources: [], claims: [], entities: [], rulings: [], config: { severities: {}, minConfidence: 0, lexicon: [] } };

/** Where the sets that others wrote lie, beside the project. */
export function sharedFolder(root: string): string {
  return join(root, '..', 'shared', 'eval');
}

/** Compares the shared sets (where they are at hand), the project's own pairs, the corpus and the made-up news, in this order; ~5,000 pairs, a few seconds. */
export function compareAll(root: string, withShared = true): readonly LabelledPair[] {
  const language = loadLanguage();
  const engine = createEngine(EMPTY_WORKSPACE, language);
  const notes = readLabelNotes(root);
  const shared = (withShared ? [...readSharedSets(join(sharedFolder(root), 'dev'))] : []).flatMap(([set, records]) => compareShared(set, records, engine, notes));
  const own = compareOwn(readOwnPairs(root), engine);
  const { workspace, expected } = loadCorpus(root);
  const corpus = compareListed('corpus', null, reconcile(workspace, { language }), expected, createEngine(workspace, language));
  // What is kept apart stays unseen; of the others, pairs that nobody named count where the tool relates them.
  const topics = loadNews(join(root, 'tests', 'news')).filter(({ keptApart }) => !keptApart);
  const news = topics.flatMap(({ topic, workspace: one, expected: all }) => compareListed('news', topic, reconcile(one, { language }), { ...all, notRivals: all.notRivals.filter(({ looks }) => looks !== 'nothing') }, createEngine(one, language)));
  return [...shared, ...own, ...corpus, ...news];
}
