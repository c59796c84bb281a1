/**
 * What was found of pairs as JSON and back. Pairs ascend, so that what stands between two is a smaller number than either. What was
 * found of the related ones is mostly one of some hundred combinations of relation and reason: they stand in a table.
 */
import type { FoundPair, RememberedPairs } from '../../values/memory.ts';

/** What is found of many pairs alike. */
type Manner = Pick<FoundPair, 'relation' | 'developing' | 'why'>;

interface Written {
  readonly claims: RememberedPairs['claims'];
  readonly unrelated: readonly number[];
  readonly related: readonly number[];
  readonly manners: readonly Manner[];
  /** For each related pair its manner, its confidence in millionths, and its conflicts where it has some; 0 where nothing is known of it. */
  readonly found: readonly (readonly [manner: number, confidence: number, conflicts?: FoundPair['conflicts']] | 0)[];
  readonly denials: RememberedPairs['denials'];
}

const MILLIONTHS = 1e6;

export function pairsToJson({ claims, unrelated, related, found, denials }: RememberedPairs): string {
  const manners = new Map<string, number>();
  const short = found.map((one) => {
    if (one === null) return 0;
    const manner = JSON.stringify({ relation: one.relation, developing: one.developing, why: one.why } satisfies Manner);
    const place = manners.get(manner) ?? manners.size;
    manners.set(manner, place);
    const confidence = Math.round(one.confidence * MILLIONTHS);
    return one.conflicts.length === 0 ? [place, confidence] as const : [place, confidence, one.conflicts] as const;
  });
  const known = [...manners.keys()].map((manner) => JSON.parse(manner) as Manner);
  return JSON.stringify({ claims, unrelated: steps(unrelated), related: steps(related), manners: known, found: short, denials } satisfies Written);
}

/** The inverse, for what {@link pairsToJson} has written. */
export function pairsFromJson(json: string): RememberedPairs {
  const { claims, unrelated, related, manners, found, denials } = JSON.parse(json) as Written;
  return { claims, unrelated: sums(unrelated), related: sums(related), found: found.map((one) => one === 0 ? null : { ...manners[one[0]]!, confidence: one[1] / MILLIONTHS, conflicts: one[2] ?? [] }), denials };
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
