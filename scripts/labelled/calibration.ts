/** How well confidences hold: of the verdicts given with 0.8, are 8 in 10 right? */

/** A verdict with how sure it was, and whether it was right. */
export interface Judged {
  readonly confidence: number;
  readonly right: boolean;
}

/** Verdicts of like confidence. */
export interface ReliabilityBin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Mean confidence, and the share that was right; NaN for an empty bin. */
  readonly confidence: number;
  readonly right: number;
}

/** Equal bins over 0 to 1. Five, as score.mjs has them: more would leave few verdicts in each. */
export function reliability(judged: readonly Judged[], bins = 5): readonly ReliabilityBin[] {
  return Array.from({ length: bins }, (_, index) => {
    const some = judged.filter(({ confidence }) => Math.min(bins - 1, Math.floor(confidence * bins)) === index);
    return { from: index / bins, to: (index + 1) / bins, count: some.length, confidence: mean(some.map((one) => one.confidence)), right: mean(some.map((one) => Number(one.right))) };
  });
}

/** Expected calibration error (Naeini, Cooper & Hauskrecht 2015): the mean distance of confidence and share of right, by bin. 0 where there are no verdicts. */
export function calibrationError(judged: readonly Judged[], bins = 5): number {
  return reliability(judged, bins).reduce((sum, bin) => sum + (bin.count === 0 ? 0 : (bin.count / judged.length) * Math.abs(bin.confidence - bin.right)), 0);
}

/** Brier score: mean squared distance of confidence and outcome; 0.25 is what 0.5 for everything gets. */
export function brierScore(judged: readonly Judged[]): number {
  return mean(judged.map(({ confidence, right }) => (confidence - Number(right)) ** 2));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
