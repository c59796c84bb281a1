/** How sure a verdict is: a sum of weighted features, each listed. */
import type { Feature, Relation } from '../types.ts';
import { agrees, type Alignment } from './align.ts';
import type { FoundConflict } from './conflict/conflict-rule.ts';
import { isTaken } from './references.ts';
import { confidenceOf, WEIGHTS, type FeatureName } from './weights.ts';

export interface Score {
  readonly confidence: number;
  readonly features: readonly Feature[];
}

/** Words left over count up to this many a side: a long sentence is not a worse one. */
const MAX_LEFT_OVER = 5;

/** Scores the relation that was named. For `unrelated` the score is that of being one matter, turned round. */
export function scoreOf(alignment: Alignment, relation: Relation, conflicts: readonly FoundConflict[]): Score {
  const features: Feature[] = [];
  const add = (name: FeatureName, times = 1): void => {
    if (times !== 0) features.push({ name, weight: Math.round(WEIGHTS[name] * times * 1e4) / 1e4 });
  };
  const { a, b } = alignment;
  add('base');
  if (alignment.predicate === 'same') add('samePredicate');
  else if (alignment.predicate !== 'different') add('relatedPredicate');
  if (a.predicate?.value.concept && b.predicate?.value.concept) add('knownPredicate');
  const actor = conflicts.some((conflict) => conflict.slot === 'subject');
  if (alignment.subject.relation === 'same') add('sameSubject');
  else if (agrees(alignment.subject.relation) || alignment.subject.relation === 'overlap') add('partSubject');
  else if (alignment.subject.relation === 'unknown' && !actor) add('openRole');
  if (alignment.object.relation === 'same') add('sameObject');
  else if (agrees(alignment.object.relation) || alignment.object.relation === 'overlap') add('partObject');
  else if (alignment.object.relation === 'unknown' && (a.object || b.object)) add('openRole');
  if (alignment.object.relation === 'same' && (a.object?.value ?? []).some((one) => one.proper)) add('sameObjectNamed');
  if (agrees(alignment.place.relation)) add('samePlace');
  if (alignment.time === 'same') add('sameTime');
  else if (alignment.time === 'narrower' || alignment.time === 'broader' || alignment.time === 'overlap') add('overlappingTime');
  else if (alignment.time === 'unknown') add('unknownTime');
  if (alignment.quantities.some((pair) => pair.main && pair.a.counted !== null)) add('sameCounted');
  if (conflicts.some((conflict) => conflict.type === 'actor' || conflict.type === 'identity' || conflict.type === 'time')) add('exclusiveRole');
  if (conflicts.some((conflict) => conflict.type === 'rank')) add('ranked');
  if (conflicts.some((conflict) => conflict.type === 'polarity') && alignment.likeness >= 0.5) add('denialOfTheSame');
  if (alignment.likeness >= 0.7) add('likeWording');
  const undated = [a, b].some((reading) => reading.times.length === 0 && reading.published === null);
  if (undated && conflicts.some((conflict) => conflict.type === 'quantity') && a.predicate?.value.kind !== 'event') add('unknownPublished');
  add('leftOver', Math.min(MAX_LEFT_OVER, Math.min(alignment.onlyA.length, alignment.onlyB.length)));
  if (conflicts.length > 0 && conflicts.every((conflict) => conflict.guess)) add('guessedDifference');
  if ([a, b].some((reading) => [reading.subject, reading.predicate, reading.object, reading.quantities[0]].some((slot) => slot?.basis === 'stated'))) add('stated');
  if ([a, b].some((reading) => [...(reading.subject?.value ?? []), ...(reading.object?.value ?? [])].some(isTaken))) add('takenReference');
  for (const reading of [a, b]) {
    if (reading.certainty.value === 'reported') add('reported');
    if (reading.certainty.value === 'unconfirmed') add('unconfirmed');
  }
  const sum = features.reduce((total, feature) => total + feature.weight, 0);
  return { confidence: relation === 'unrelated' ? 1 - confidenceOf(sum - 1.5) : confidenceOf(sum), features };
}
