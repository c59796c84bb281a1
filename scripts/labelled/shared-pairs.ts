/** The labelled sets that others wrote (../shared/eval/dev), compared with the engine as it is. They are no part of the project, and none of their text may enter it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { claimFromRecord } from '../../src/cli/claim-from-record.ts';
import type { Engine } from '../../src/pipeline.ts';
import { noteOn, type LabelNote } from './label-notes.ts';
import type { LabelledPair, SetLabel } from './labelled-pair.ts';

/** One line of a set. */
export interface SharedRecord {
  readonly id: string;
  readonly a: { readonly text: string };
  readonly b: { readonly text: string };
  readonly gold: Exclude<SetLabel, 'neither'>;
  readonly group?: string;
  readonly question?: string;
}

/** Reads the sets in a folder by name; none where there is no such folder. */
export function readSharedSets(folder: string): ReadonlyMap<string, readonly SharedRecord[]> {
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.jsonl')).sort() : [];
  return new Map(files.map((file) => [basename(file, '.jsonl'), readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as SharedRecord)]));
}

/** Compares all pairs of a set, as `compare --pairs` does. `notes`: what was judged by hand. */
export function compareShared(set: string, records: readonly SharedRecord[], engine: Engine, notes: ReadonlyMap<string, LabelNote>): readonly LabelledPair[] {
  // `neutral` beside a one-way `entails` leaves open whether the second entails the first; beside `same` it does not.
  const oneWay = records.some(({ gold }) => gold === 'entails');
  return records.map((record) => {
    const { id, a, b, gold, group, question } = record;
    const [left, right] = [claimFromRecord(a, 'a'), claimFromRecord(b, 'b')];
    const found = engine.compare(engine.read(left.claim, left.source), engine.read(right.claim, right.source));
    const note = noteOn(record, notes);
    const label = gold === 'neutral' && !oneWay ? 'neither' : gold;
    return { set, id, group: group ?? question ?? id, label, gold: note ?? { label }, found };
  });
}
