/** `reconcile review`: one open discrepancy with all that a person needs to judge it. */
import type { Discrepancy, Report } from '../types.ts';
import { discrepancyLines } from './discrepancy-pretty.ts';
import { ink, page, typesetterOf } from './flow.ts';
import { lookupOf } from './lookup.ts';
import { readingLine } from './reading-line.ts';
import type { Style } from './style.ts';

/** What is asked about: two claims that are rivals, and the sentence of the article behind each, where it is at hand. */
export interface ReviewItem {
  readonly discrepancy: Discrepancy;
  readonly claims: readonly [string, string];
  readonly evidence: readonly [string | null, string | null];
  /** Its place among those that are open, from 1. */
  readonly number: number;
  readonly of: number;
}

/** The keys, in the order in which they are offered. */
export const REVIEW_KEYS = { c: 'conflict', n: 'no-conflict', s: 'same', d: 'different', u: 'unsure', k: 'skip', z: 'undo', q: 'quit' } as const;

/** The discrepancy, then each of the two claims with its evidence and how it was read, then the keys. */
export function formatReviewItem({ discrepancy, claims, evidence, number, of }: ReviewItem, report: Report, style: Style): string {
  const set = typesetterOf(style);
  const lookup = lookupOf(report);
  return page([
    ...discrepancyLines(set, number, discrepancy, lookup),
    ...claims.flatMap((claim, index) => [
      '',
      ...set.indented(4, [ink('strong', claim)]),
      ...set.labelled(4, [ink('faint', 'claim')], 10, [lookup.claim(claim)?.text ?? '']),
      ...(evidence[index] === null ? [] : set.labelled(4, [ink('faint', 'article')], 10, [`“${evidence[index]!}”`])),
      ...(lookup.reading(claim) === undefined ? [] : set.labelled(4, [ink('faint', 'read as')], 10, [readingLine(lookup.reading(claim)!)])),
    ]),
    '',
    ...set.flow([`${number} of ${of}. `, ...Object.entries(REVIEW_KEYS).map(([key, does]) => `[${key}]\u{a0}${does}  `)]),
  ]);
}
