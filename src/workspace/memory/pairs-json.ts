/** What was found of pairs as JSON and back. Pairs ascend, so that what stands between two is a smaller number than either. */
import type { RememberedPairs } from '../../values/memory.ts';

interface Written {
  readonly claims: RememberedPairs['claims'];
  readonly unrelated: readonly number[];
  readonly related: readonly number[];
}

export function pairsToJson({ claims, unrelated, related }: RememberedPairs): string {
  return JSON.stringify({ claims, unrelated: steps(unrelated), related: steps(related) } satisfies Written);
}

/** The inverse, for what {@link pairsToJson} has written. */
export function pairsFromJson(json: string): RememberedPairs {
  const { claims, unrelated, related } = JSON.parse(json) as Written;
  return { claims, unrelated: sums(unrelated), related: sums(related) };
}

function steps(ascending: Float64Array): number[] {
  return Array.from(ascending, (value, i) => value - (ascending[i - 1] ?? 0));
}

function sums(steps: readonly number[]): Float64Array {
  const ascending = new Float64Array(steps.length);
  let sum = 0;
  for (let i = 0; i < steps.length; i++) ascending[i] = sum += steps[i]!;
  return ascending;
}
