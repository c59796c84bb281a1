/** All labelled pairs, compared with the engine as it is now. */
import { join } from 'node:path';
import { createEngine, loadLanguage, reconcile } from '../../src/pipeline.ts';
import type { Workspace } from '../../src/types.ts';
import { loadCorpus } from '../eval/corpus.ts';
import { compareCorpus } from './corpus-pairs.ts';
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

/** Compares the shared sets (where they are at hand), the project's own pairs and the corpus, in this order; ~5,000 pairs, a few seconds. */
export function compareAll(root: string, withShared = true): readonly LabelledPair[] {
  const language = loadLanguage();
  const engine = createEngine(EMPTY_WORKSPACE, language);
  const notes = readLabelNotes(root);
  const shared = (withShared ? [...readSharedSets(join(sharedFolder(root), 'dev'))] : []).flatMap(([set, records]) => compareShared(set, records, engine, notes));
  const own = compareOwn(readOwnPairs(root), engine);
  const { workspace, expected } = loadCorpus(root);
  const corpus = compareCorpus(reconcile(workspace, { language }), expected, createEngine(workspace, language));
  return [...shared, ...own, ...corpus];
}
