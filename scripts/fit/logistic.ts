/** Logistic regression with a quadratic penalty and signs held to what is expected. Deterministic: same input, same weights. */

/** One example: its features, whether it was right, and how much it counts. */
export interface Example {
  readonly values: readonly number[];
  readonly right: boolean;
  readonly weight: number;
}

/** '+': not below 0, '-': not above 0, '±': free, '=': stays where it starts. */
export type Sign = '+' | '-' | '±' | '=';

/** One column of the examples. The penalty draws its weight towards `start`; `free` columns (the start of most sums) are not drawn. */
export interface Column {
  readonly sign: Sign;
  readonly free: boolean;
  readonly start: number;
}

const MAX_ROUNDS = 2000;
/** Logits; the table keeps two decimals. */
const CLOSE_ENOUGH = 1e-5;
/** Keeps a Newton step finite where all examples of a column are already told apart. */
const LEAST_CURVATURE = 1e-9;

/**
 * Minimises Σ weight·log-loss + penalty/2·Σ w², one weight after the other (cyclic coordinate descent with Newton steps, as
 * liblinear does: Fan et al. 2008). Steps that would break the expected sign end at 0.
 * @returns one weight a column
 */
export function fitLogistic(examples: readonly Example[], columns: readonly Column[], penalty: number): readonly number[] {
  const weights = columns.map(({ start }) => start);
  const sums = Float64Array.from(examples, ({ values }) => values.reduce((sum, x, j) => sum + x * weights[j]!, 0));
  const entries = columns.map((_, j) => examples.flatMap(({ values }, i) => (values[j] ? [{ i, x: values[j] }] : [])));
  for (let round = 0; round < MAX_ROUNDS; round++) {
    let largest = 0;
    for (const [j, { sign, free, start }] of columns.entries()) {
      if (sign === '=') continue;
      const drawn = free ? 0 : penalty;
      let slope = drawn * (weights[j]! - start);
      let curvature = drawn + LEAST_CURVATURE;
      for (const { i, x } of entries[j]!) {
        const { right, weight } = examples[i]!;
        const p = 1 / (1 + Math.exp(-sums[i]!));
        slope += weight * (p - Number(right)) * x;
        curvature += weight * p * (1 - p) * x * x;
      }
      // Half a logit a step at most: a Newton step from a flat place would overshoot.
      const step = Math.max(-0.5, Math.min(0.5, -slope / curvature));
      const moved = held(weights[j]! + step, sign) - weights[j]!;
      if (moved === 0) continue;
      weights[j]! += moved;
      for (const { i, x } of entries[j]!) sums[i]! += moved * x;
      largest = Math.max(largest, Math.abs(moved));
    }
    if (largest < CLOSE_ENOUGH) break;
  }
  return weights;
}

function held(weight: number, sign: Sign): number {
  return sign === '+' ? Math.max(0, weight) : sign === '-' ? Math.min(0, weight) : weight;
}

/** The probability that a set of weights gives an example. */
export function predict(weights: readonly number[], values: readonly number[]): number {
  return 1 / (1 + Math.exp(-weights.reduce((sum, weight, j) => sum + weight * values[j]!, 0)));
}
