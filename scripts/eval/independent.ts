/** Pairs by an author who knew nothing of the program (tests/understanding/independent): those that are worked on, and those that nobody has looked at. */
import { createEngine, loadLanguage } from '../../src/pipeline.ts';
import { EMPTY_WORKSPACE } from '../labelled/all-pairs.ts';
import { compareOwn, readOwnPairs } from '../labelled/own-pairs.ts';
import { pairsRow } from './own-topics.ts';
import type { Table } from './table.ts';

/** Folders below `tests/understanding`, with what they are called. */
const PARTS: readonly (readonly [folder: string, name: string])[] = [['independent', 'worked on (8 topics)'], ['independent/kept-apart', 'kept apart (8 topics)']];

/** A row a part: right by relation and type; conflicts by the relation alone. */
export function independentTable(root: string): Table {
  const engine = createEngine(EMPTY_WORKSPACE, loadLanguage());
  return {
    head: ['pairs by an author who did not know the program', 'right', 'conflict precision', 'recall', 'false conflicts'],
    rows: PARTS.map(([folder, name]) => pairsRow(name, compareOwn(readOwnPairs(root, folder), engine))),
  };
}
