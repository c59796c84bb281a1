/** A row of whatever format, before anything is made of it. */
import type { Diagnostic } from '../../types.ts';
import type { FileProblems } from '../problems.ts';
import type { YamlNode } from '../yaml/yaml-tree.ts';

export type RowKind = 'claim' | 'source' | 'entity' | 'ruling' | 'config';

export interface Row {
  readonly kind: RowKind;
  /** Its fields, by the names of docs/formats.md; `source` is one of them. */
  readonly fields: ReadonlyMap<string, YamlNode>;
  /** What a row of claims says of its source. */
  readonly ofSource: ReadonlyMap<string, YamlNode>;
  readonly start: number;
  /** The row as it is written, to be given back where it cannot be taken. */
  readonly written: string;
  /** Collects what the rules for fields find. */
  readonly problems: FileProblems;
  /** What was wrong before any field was read. */
  readonly faults: readonly Diagnostic[];
}

/** A file that was read. */
export interface RowFile {
  readonly rows: readonly Row[];
  /** What stands above the rows that are given back: the line of names. */
  readonly head: string;
  /** What concerns the whole file: it cannot be imported. */
  readonly faults: readonly Diagnostic[];
  /** Records that tell what was made of others, and are made anew: passed over. */
  readonly derived: number;
}
