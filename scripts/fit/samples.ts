/** Labelled pairs → what the weights are fitted on. */
import { familyOf } from '../../src/match/features.ts';
import type { RelationFamily } from '../../src/match/weights.ts';
import type { Feature } from '../../src/types.ts';
import type { WhyCode } from '../../src/values/why-codes.ts';
import { isRight, type LabelledPair, type SetLabel } from '../labelled/labelled-pair.ts';

/** A verdict that a label confirms or refutes, with what was told of the pair. */
export interface Sample {
  readonly set: string;
  readonly id: string;
  readonly group: string;
  readonly family: RelationFamily;
  readonly right: boolean;
  readonly values: ReadonlyMap<string, number>;
  /** What the weights now in force give. */
  readonly confidence: number;
}

/** Leaves out what a label says nothing of. */
export function samplesOf(pairs: readonly LabelledPair[]): readonly Sample[] {
  const hasApart = new Set(pairs.filter(({ label }) => label === null || APART.includes(label)).map(({ set }) => set));
  return pairs.flatMap(({ set, id, group, gold, found }) => {
    const { relation, why, features, confidence } = found;
    // has odds of its own (`denials.ts`)
    if (why.code === 'denies-account') return [];
    const byWords = features.some(({ name }) => name === 'wordingOdds');
    const family = byWords ? (relation === 'conflict' ? 'conflictByWords' : 'sameByWords') : familyOf({ relation, why: why.code as WhyCode });
    const right = isRight(gold, found);
    // A set that was made of related pairs alone can refute that a pair is unrelated, and never confirm it.
    if (right === null || (family === 'apart' && !hasApart.has(set))) return [];
    return [{ set, id, group, family, right, confidence, values: valuesOf(features) }];
  });
}

/** Labels of pairs that are neither the same nor rivals. */
const APART: readonly SetLabel[] = ['neutral', 'neither', 'not-same', 'not-conflict'];

/**
 * How much a set counts beside the others, for its size: 1 unless named. The bundled corpus, the own pairs and the made-up news are nearest to what the tool
 * is used for, short claims of news with their dates; the numbers of EQUATE are made by a program from few patterns.
 */
const IMPORTANCE: Readonly<Record<string, number>> = { corpus: 2, own: 2, news: 2, equate_stress: 0.5 };

/**
 * The weight of each sample: a set counts in all as the square root of its size, so that a large set does not drown a small one
 * and still counts more, times its importance. Scaled so that all weights together are the number of samples.
 */
export function sampleWeights(samples: readonly Sample[]): readonly number[] {
  const sizes = new Map<string, number>();
  for (const { set } of samples) sizes.set(set, (sizes.get(set) ?? 0) + 1);
  const raw = samples.map(({ set }) => (IMPORTANCE[set] ?? 1) / Math.sqrt(sizes.get(set)!));
  const total = raw.reduce((sum, one) => sum + one, 0);
  return raw.map((one) => (one * samples.length) / total);
}

/** By name; of two with one name the first counts, as the parts of the wording's odds come last. */
function valuesOf(features: readonly Feature[]): ReadonlyMap<string, number> {
  return new Map([...features].reverse().map(({ name, value }) => [name, value]));
}
