/** How sure a verdict is: a sum of weighted features, each listed. */
import type { Feature } from '../types.ts';
import type { Alignment } from './align.ts';
import { familyOf, tellFeatures, type ScoredVerdict } from './features.ts';
import { confidenceOf, weightOf } from './weights.ts';

export interface Score {
  readonly confidence: number;
  /** All that was told of the pair with its value; a weight of 0 means that it does not count for this relation. */
  readonly features: readonly Feature[];
}

/**
 * Scores the relation that was named: how probable it is that a careful reader would name it too.
 * @param main the texts' main statements, where two others decided
 */
export function scoreOf(alignment: Alignment, verdict: ScoredVerdict, main: Alignment = alignment): Score {
  const family = familyOf(verdict);
  const features: Feature[] = [];
  let sum = 0;
  tellFeatures({ alignment, main, verdict }, (name, value) => {
    if (value === 0) return;
    const weight = Math.round(weightOf(family, name) * value * 1e4) / 1e4;
    features.push({ name, value, weight });
    sum += weight;
  });
  return { confidence: confidenceOf(sum), features };
}
