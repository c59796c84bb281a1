import type { Claim, Config, Entity, Ruling, Source } from '../../types.ts';
import type { Located } from '../fields/field-type.ts';
import type { FileProblems } from '../problems.ts';

/**
 * What was read of one thing, with the places that the checks between files report at. Offsets belong to `file`.
 * The checks take drafts and return those that hold; what is left becomes the Workspace.
 */
export interface Draft<Value> {
  readonly value: Value;
  readonly file: FileProblems;
  /** Where its id stands (of a ruling: where it begins). */
  readonly offset: number;
}

export interface SourceDraft extends Draft<Source> {
  readonly versionOf: number | null;
  readonly text: { readonly file: Located<string>; readonly sha256: Located<string> | null } | null;
}

export interface ClaimDraft extends Draft<Claim> {
  /** False: there is nothing to read in it, so it counts only as an id that is taken. */
  readonly readable: boolean;
  readonly text: number | null;
  readonly status: number | null;
  readonly at: number | null;
  readonly quote: number | null;
  readonly subject: number | null;
  readonly predicate: number | null;
  readonly object: number | null;
  readonly quantity: number | null;
  readonly rank: number | null;
  readonly time: number | null;
  readonly place: number | null;
  readonly attribution: number | null;
  readonly evidence: number | null;
}

export interface EntityDraft extends Draft<Entity> {
  readonly name: number;
  /** Of `value.aliases`, in their order. */
  readonly aliases: readonly number[];
  /** Of `value.partOf`, in their order. */
  readonly partOf: readonly number[];
}

export interface RulingDraft extends Draft<Ruling> {
  readonly claims: readonly [number, number];
  readonly accept: number | null;
  readonly texts: number | null;
}

/** Everything that one file may bring. */
export interface FileDrafts {
  readonly sources: readonly SourceDraft[];
  /** Which source the file's claims belong to, and where it says so. */
  readonly claimFiles: readonly { readonly source: Located<string>; readonly file: FileProblems; readonly claims: readonly ClaimDraft[] }[];
  readonly entities: readonly EntityDraft[];
  readonly rulings: readonly RulingDraft[];
  readonly configs: readonly Config[];
}

export const noDrafts: FileDrafts = { sources: [], claimFiles: [], entities: [], rulings: [], configs: [] };
