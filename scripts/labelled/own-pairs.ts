/** The pairs that were written for this project (tests/understanding), compared with the engine as it is. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { claimFromRecord } from '../../src/cli/claim-from-record.ts';
import type { Engine } from '../../src/pipeline.ts';
import type { ConflictType, Relation } from '../../src/types.ts';
import type { LabelledPair } from './labelled-pair.ts';

/** One pair of a file (tests/understanding/README.md). */
export interface OwnRecord {
  readonly id: string;
  readonly topic: string;
  readonly a: { readonly text: string; readonly published?: string };
  readonly b: { readonly text: string; readonly published?: string };
  readonly relation: Relation | readonly Relation[];
  readonly types?: readonly ConflictType[];
}

/** Reads all pairs of the project in `root`, by topic: those of tests/understanding, or of a folder in it. */
export function readOwnPairs(root: string, part = ''): readonly OwnRecord[] {
  const folder = join(root, 'tests', 'understanding', part);
  const files = readdirSync(folder).filter((file) => file.endsWith('.yaml')).sort();
  return files.flatMap((file) => (parse(readFileSync(join(folder, file), 'utf8')) as readonly Omit<OwnRecord, 'topic'>[]).map((record) => ({ ...record, topic: basename(file, '.yaml') })));
}

/** Compares them; the set is called `own`. */
export function compareOwn(records: readonly OwnRecord[], engine: Engine): readonly LabelledPair[] {
  return records.map(({ id, topic, a, b, relation, types = [] }) => {
    const [left, right] = [claimFromRecord(a, `${id}-a`), claimFromRecord(b, `${id}-b`)];
    const found = engine.compare(engine.read(left.claim, left.source), engine.read(right.claim, right.source));
    return { set: 'own', id, group: topic, label: null, gold: { relations: typeof relation === 'string' ? [relation] : relation, types }, found };
  });
}
