/** How sure a verdict is: a sum of weighted features, each listed. */
import type { Feature } from '../types.ts';
import type { Alignment } from './align.ts';
import { familyOf, tellFeatures, type Scored, type ScoredVerdict } from './features.ts';
import { confidenceOf, weightOf, type FeatureName, type RelationFamily } from './weights.ts';

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
  const features = told(familyOf(verdict), { alignment, main, verdict });
  return { confidence: confidenceOf(sumOf(features)), features };
}

/**
 * Scores a verdict that the words of two texts made, by odds of their own: these are stretched and shifted to what labelled pairs bear out.
 * @param odds what makes the odds (logits)
 */
export function scoreByWords(alignment: Alignment, verdict: ScoredVerdict, odds: readonly Feature[]): Score {
  const family = verdict.relation === 'conflict' ? 'conflictByWords' : 'sameByWords';
  const stretch = weightOf(family, 'wordingOdds');
  const features: readonly Feature[] = [
    ...told(family, { alignment, main: alignment, verdict }),
    ...odds.map((feature) => ({ ...feature, weight: rounded(feature.weight * stretch + weightOf(family, feature.name as FeatureName) * feature.value) })),
    { name: 'wordingOdds', value: sumOf(odds), weight: 0 }, // their sum, which the stretch is fitted to; it counts by its parts
  ];
  return { confidence: confidenceOf(sumOf(features)), features };
}

function told(family: RelationFamily, scored: Scored): Feature[] {
  const features: Feature[] = [];
  tellFeatures(scored, (name, value) => {
    if (value !== 0) features.push({ name, value, weight: rounded(weightOf(family, name) * value) });
  });
  return features;
}

function sumOf(features: readonly Feature[]): number {
  let sum = 0;
  for (const { weight } of features) sum += weight;
  return sum;
}

function rounded(weight: number): number {
  return Math.round(weight * 1e4) / 1e4;
}
