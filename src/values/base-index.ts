/**
 * An index of a workspace's claims that an earlier run made: of each claim its reading, by number, and of each key the claims that
 * have it. Never needed; how it is kept is the business of whoever gives it to the pipeline.
 */
import type { Predicate, Reading } from '../types.ts';

export interface BaseIndex {
  /** How many claims it has, numbered from 0 in the order of the workspace: by source, then id. */
  readonly claims: number;
  /** A predicate of each family that the lexicon knows. */
  readonly families: ReadonlyMap<string, Predicate>;
  count(key: string): number;
  /** Ascending. */
  members(key: string): readonly number[];
  reading(claim: number): Reading;
  /** How many content words a claim has. */
  words(claim: number): number;
  /** The stretches of days of a claim as the first and how many follow each other; null where they do not, so that its reading must tell. */
  days(claim: number): { readonly first: number; readonly count: number } | null;
  /** All names that claims mention and no registry knows, folded, each once. */
  names(): readonly string[];
}

/** What an index is to hold of one claim. */
export interface IndexEntry {
  readonly reading: Reading;
  /** All that it is to be found by. */
  readonly keys: readonly string[];
  /** Those keys among them whose claims are to be found by month too, where they are many ({@link monthKey}). */
  readonly things: readonly string[];
  readonly months: readonly number[];
  readonly days: readonly number[];
  readonly words: number;
  readonly families: readonly (readonly [family: string, predicate: Predicate])[];
  readonly names: readonly string[];
}

/** Claims of one thing from which on they are to be found by month too. */
export const MANY_OF_A_THING = 40;

export function monthKey(thing: string, month: number): string {
  return `m ${month} ${thing}`;
}

/** The claims of a source. Ids of sources are the same whatever their case. */
export function sourceKey(source: string): string {
  return `s ${source.toLowerCase()}`;
}
