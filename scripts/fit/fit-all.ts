/** Fits every family of weights to samples, and judges each on the sets left out. */
import { WEIGHTS, type RelationFamily } from '../../src/match/weights.ts';
import { fitFamily, leaveGroupsOut, leaveOneSetOut, logLoss, type FittedWeights, type HeldOut } from './cross-validation.ts';
import type { Sample } from './samples.ts';

/** One family, fitted. */
export interface Fit {
  readonly family: RelationFamily;
  readonly samples: readonly Sample[];
  /** Held-out log-loss by penalty, and the penalty that was taken for it. */
  readonly losses: ReadonlyMap<number, number>;
  readonly penalty: number;
  readonly weights: FittedWeights;
  /** Each sample with what weights fitted without its set say. */
  readonly held: readonly HeldOut[];
}

/** Penalties that are tried; the one whose held-out log-loss is least is taken. */
const PENALTIES = [1, 3, 10, 30, 100];

export const FAMILIES = Object.keys(WEIGHTS) as readonly RelationFamily[];

/** Fits the families that have samples. */
export function fitAll(samples: readonly Sample[]): readonly Fit[] {
  return FAMILIES.map((family) => ({ family, own: samples.filter((one) => one.family === family) })).filter(({ own }) => own.length > 0).map(({ family, own }) => fitOne(family, own));
}

function fitOne(family: RelationFamily, samples: readonly Sample[]): Fit {
  const features = Object.keys(WEIGHTS[family]);
  // Where one set has most of a family, the others say little of it: its own groups are left out in turn instead.
  const leave = largestShare(samples) > 0.5 ? leaveGroupsOut : leaveOneSetOut;
  const tried = PENALTIES.map((penalty) => ({ penalty, loss: logLoss(leave(family, samples, features, penalty)) }));
  const { penalty } = tried.reduce((best, one) => (one.loss < best.loss ? one : best));
  const held = leaveOneSetOut(family, samples, features, penalty);
  return { family, samples, losses: new Map(tried.map((one) => [one.penalty, one.loss])), penalty, weights: fitFamily(family, samples, features, penalty), held };
}

function largestShare(samples: readonly Sample[]): number {
  const sizes = new Map<string, number>();
  for (const { set } of samples) sizes.set(set, (sizes.get(set) ?? 0) + 1);
  return Math.max(...sizes.values()) / samples.length;
}
