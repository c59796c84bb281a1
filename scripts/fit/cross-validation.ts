/** Fits a family of weights, and judges it on sets that it was not fitted on. */
import { WEIGHTS, type RelationFamily } from '../../src/match/weights.ts';
import type { Judged } from '../labelled/calibration.ts';
import { EXPECTED_SIGNS } from './expected-signs.ts';
import { fitLogistic, predict, type Column, type Sign } from './logistic.ts';
import { sampleWeights, type Sample } from './samples.ts';

/** Weights by feature, in the order of the table. */
export type FittedWeights = ReadonlyMap<string, number>;

/** A sample with the confidence that weights fitted on all other sets give it. */
export interface HeldOut extends Judged {
  readonly sample: Sample;
}

/** Fits the named features of one family. */
export function fitFamily(family: RelationFamily, samples: readonly Sample[], features: readonly string[], penalty: number): FittedWeights {
  const signs = EXPECTED_SIGNS[family] as Readonly<Record<string, Sign>>;
  const columns = features.map((name): Column => {
    const sign = signs[name] ?? '±';
    // Odds that the words gave are believed until pairs speak against them: drawn to a stretch of 1 and a shift of 0.
    const byWords = signs['wordingOdds'] !== undefined;
    const start = sign === '=' ? ((WEIGHTS[family] as Readonly<Record<string, number>>)[name] ?? 0) : name === 'wordingOdds' ? 1 : 0;
    return { sign, free: name === 'base' && !byWords, start };
  });
  const weights = sampleWeights(samples);
  const examples = samples.map((sample, i) => ({ values: features.map((name) => sample.values.get(name) ?? 0), right: sample.right, weight: weights[i]! }));
  const fitted = fitLogistic(examples, columns, penalty);
  return new Map(features.map((name, j) => [name, fitted[j]!]));
}

/** The confidence that fitted weights give a sample. */
export function confidenceBy(weights: FittedWeights, sample: Sample): number {
  return predict([...weights.values()], [...weights.keys()].map((name) => sample.values.get(name) ?? 0));
}

/** Leaves out one set at a time and asks the weights fitted on the others. In the order of the samples. */
export function leaveOneSetOut(family: RelationFamily, samples: readonly Sample[], features: readonly string[], penalty: number): readonly HeldOut[] {
  return leaveOut(family, samples, features, penalty, ({ set }) => set);
}

/** Folds that the groups (rumours, questions, topics) of all sets are dealt to in turn. */
const FOLDS = 8;

/** Leaves out some groups of every set at a time: for a family of which one set has most. */
export function leaveGroupsOut(family: RelationFamily, samples: readonly Sample[], features: readonly string[], penalty: number): readonly HeldOut[] {
  const groups = [...new Set(samples.map(({ set, group }) => `${set} ${group}`))].sort();
  const fold = new Map(groups.map((group, i) => [group, String(i % FOLDS)]));
  return leaveOut(family, samples, features, penalty, ({ set, group }) => fold.get(`${set} ${group}`)!);
}

function leaveOut(family: RelationFamily, samples: readonly Sample[], features: readonly string[], penalty: number, part: (sample: Sample) => string): readonly HeldOut[] {
  const weightsWithout = new Map([...new Set(samples.map(part))].map((one) => [one, fitFamily(family, samples.filter((sample) => part(sample) !== one), features, penalty)]));
  return samples.map((sample) => ({ sample, right: sample.right, confidence: confidenceBy(weightsWithout.get(part(sample))!, sample) }));
}

/** Weighted log-loss of held-out samples: what the penalty is chosen by. Lower is better; ln 2 is a coin's. */
export function logLoss(held: readonly HeldOut[]): number {
  const weights = sampleWeights(held.map(({ sample }) => sample));
  const loss = held.reduce((sum, { confidence, right }, i) => sum - weights[i]! * Math.log(Math.max(1e-9, right ? confidence : 1 - confidence)), 0);
  return loss / held.length;
}
