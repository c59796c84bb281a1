/** Where the label of a pair contradicts what the relations mean here (DESIGN.md, section 3): DESIGN.md wins, and the pair is listed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { ConflictType, Relation } from '../../src/types.ts';
import { secondEntailsFirst } from './number-logic.ts';
import type { SharedRecord } from './shared-pairs.ts';

/** What a pair is by DESIGN.md, and why its label differs. */
export interface LabelNote {
  readonly relations: readonly Relation[];
  readonly types: readonly ConflictType[];
  readonly why: string;
}

/** Pairs judged one by one, by id. */
export function readLabelNotes(root: string): ReadonlyMap<string, LabelNote> {
  const entries = parse(readFileSync(join(root, 'scripts', 'labelled', 'label-notes.yaml'), 'utf8')) as readonly (Omit<LabelNote, 'types'> & { readonly ids: readonly string[]; readonly types?: readonly ConflictType[] })[];
  return new Map(entries.flatMap(({ ids, relations, types = [], why }) => ids.map((id) => [id, { relations, types, why }] as const)));
}

/** Notes that follow from a rule, or else the one written by hand; null where the label stands. */
export function noteOn({ id, a, b, gold }: SharedRecord, byHand: ReadonlyMap<string, LabelNote>): LabelNote | null {
  if (gold === 'neutral' && secondEntailsFirst(a.text, b.text)) return { relations: ['entailed-by'], types: [], why: 'the second gives the number that the first only bounds, so that it is the more specific and entails the first' };
  return byHand.get(id) ?? null;
}
