/** How sure a verdict is, in words and as a number. */
import type { Feature } from '../types.ts';

/**
 * Lower bounds of the ranges of ICD 203, "Analytic Standards" (US Director of National Intelligence, 2015), D.6.e.(2)(a):
 * almost no chance 01-05%, very unlikely 05-20, unlikely 20-45, roughly even chance 45-55, likely 55-80,
 * very likely 80-95, almost certain 95-99. A figure on a border goes to the surer side of it.
 */
export const CONFIDENCE_WORDS: readonly (readonly [number, string])[] = [
  [0.95, 'almost certain'],
  [0.8, 'very likely'],
  [0.55, 'likely'],
  [0.45, 'roughly even chance'],
  [0.2, 'unlikely'],
  [0.05, 'very unlikely'],
  [-Infinity, 'almost no chance'],
];

/** Rounds a confidence (0 to 1) to the two decimals that every format shows. */
export function twoDecimals(confidence: number): number {
  return Math.round(confidence * 100) / 100;
}

/** The features that made a confidence: those of no weight for the relation named, at two decimals, are left out. */
export function countedFeatures(features: readonly Feature[]): readonly Feature[] {
  return features.filter(({ weight }) => twoDecimals(weight) !== 0);
}

/** The word for a confidence, chosen by its rounded figure so that word and figure agree. */
export function confidenceWord(confidence: number): string {
  const rounded = twoDecimals(confidence);
  return CONFIDENCE_WORDS.find(([from]) => rounded >= from)?.[1] ?? 'unknown';
}

/** "very likely (0.93)". */
export function confidenceText(confidence: number): string {
  return `${confidenceWord(confidence)} (${twoDecimals(confidence).toFixed(2)})`;
}
