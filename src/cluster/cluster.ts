/**
 * Comparisons → clusters: claims that say the same thing. Pairs are joined from the surest down, and only where every member of
 * one side is of one matter with every member of the other: nothing chains through a bridge, and rivals never share a cluster.
 */
import type { Claim, Cluster, Comparison, Entity, Ruling, Source } from '../types.ts';
import { stableId } from '../values/stable-id.ts';
import { originsOf, outletAliases, type OriginContext } from './origins.ts';
import { PairIndex } from './pair-index.ts';

export interface ClusterInput {
  readonly claims: readonly Claim[];
  readonly sources: readonly Source[];
  readonly entities: readonly Entity[];
  readonly comparisons: readonly Comparison[];
  /** Claims that people ruled to be the same. */
  readonly sameGroups: readonly (readonly string[])[];
  /** Whether people ruled two claims to be different. */
  readonly different: (a: string, b: string) => Ruling | null;
  readonly speakers: ReadonlyMap<string, readonly string[]>;
  /** Claims that take one side of one story; two of them may meet though nothing was found between them. */
  readonly sides?: ReadonlyMap<string, string>;
}

/** Two claims joined in error put words into a source's mouth: as for what is listed, at most three in ten may be wrong. */
export const ENOUGH = 0.7;

/** Groups all claims; each is in exactly one cluster. Sorted by id of the cluster. */
export function clusterClaims(input: ClusterInput): Cluster[] {
  const relation = new PairIndex(input.comparisons);
  const members = new Map<string, string[]>(input.claims.map((claim) => [claim.id, [claim.id]]));
  const home = new Map<string, string>(input.claims.map((claim) => [claim.id, claim.id]));

  const join = (a: string, b: string): void => {
    const [keep, give] = [home.get(a)!, home.get(b)!].sort() as [string, string];
    if (keep === give) return;
    const moved = members.get(give)!;
    members.get(keep)!.push(...moved);
    for (const claim of moved) home.set(claim, keep);
    members.delete(give);
  };
  for (const group of input.sameGroups) for (const claim of group.slice(1)) if (home.has(claim) && home.has(group[0]!)) join(group[0]!, claim);

  const mayMeet = (x: string, y: string): boolean => {
    if (input.different(x, y)) return false;
    const found = relation.of(x, y);
    if (found === undefined) return input.sides?.has(x) === true && input.sides.get(x) === input.sides.get(y);
    return found.why.code !== 'story-told-otherwise' && found.relation !== 'conflict' && found.relation !== 'development' && found.relation !== 'unrelated';
  };
  const torn = generalsOfRivals(input.comparisons);
  const edges = input.comparisons
    .filter((comparison) => comparison.why.code !== 'says-also') // it is about something else, and says this beside it
    .filter((comparison) => (comparison.relation === 'equivalent' || comparison.relation === 'entails' || comparison.relation === 'entailed-by' || comparison.why.code === 'same-event' || comparison.why.code === 'same-figure' || comparison.why.code === 'same-story') && comparison.confidence >= ENOUGH)
    .filter((comparison) => !(comparison.relation === 'entails' && torn.has(comparison.b)) && !(comparison.relation === 'entailed-by' && torn.has(comparison.a)))
    .sort((x, y) => rank(x) - rank(y) || y.confidence - x.confidence || byPair(x, y));
  for (const edge of edges) {
    const left = members.get(home.get(edge.a)!)!;
    const right = members.get(home.get(edge.b)!)!;
    if (left === right) continue;
    if (left.every((x) => right.every((y) => mayMeet(x, y)))) join(edge.a, edge.b);
  }

  const context: OriginContext = { claims: new Map(input.claims.map((claim) => [claim.id, claim])), sources: new Map(input.sources.map((source) => [source.id, source])), aliases: outletAliases(input.entities), speakers: input.speakers };
  return [...members.values()].map((ids) => makeCluster([...ids].sort(), relation, context)).sort((a, b) => (a.id < b.id ? -1 : 1));
}

function rank(comparison: Comparison): number {
  return comparison.relation === 'equivalent' ? 0 : 1;
}

/** General claims whose specific ones are rivals: they stay apart, compatible with each (docs/comparing.md). */
function generalsOfRivals(comparisons: readonly Comparison[]): Set<string> {
  const generals = new Map<string, string[]>();
  const add = (specific: string, general: string): void => {
    const list = generals.get(specific);
    if (list) list.push(general);
    else generals.set(specific, [general]);
  };
  for (const comparison of comparisons) {
    if (comparison.relation === 'entails') add(comparison.a, comparison.b);
    if (comparison.relation === 'entailed-by') add(comparison.b, comparison.a);
  }
  const torn = new Set<string>();
  for (const { a, b, relation } of comparisons) {
    if (relation !== 'conflict') continue;
    const ofB = new Set(generals.get(b));
    for (const general of generals.get(a) ?? []) if (ofB.has(general)) torn.add(general);
  }
  return torn;
}

function makeCluster(ids: readonly string[], relation: PairIndex, context: OriginContext): Cluster {
  const sources = unique(ids.map((id) => context.claims.get(id)!.source));
  const outlets = unique(sources.map((id) => context.sources.get(id)?.outlet ?? '').filter((outlet) => outlet !== ''));
  const originGroups = originsOf(ids, context);
  return { id: stableId('k', [ids[0]!]), text: context.claims.get(representative(ids, relation))!.text, claims: ids, sources, outlets, origins: originGroups.length, originGroups };
}

/** The claim that the others agree with best; the first by id among equals. */
function representative(ids: readonly string[], relation: PairIndex): string {
  const score = (id: string): number => ids.reduce((sum, other) => sum + (other === id ? 0 : (relation.of(id, other)?.confidence ?? 0)), 0);
  return ids.reduce((best, id) => (score(id) > score(best) + 1e-9 ? id : best));
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}

/** By the lesser of the two claims, then by the other. */
function byPair(x: Comparison, y: Comparison): number {
  const [[p, q], [r, s]] = [x, y].map(({ a, b }) => (a < b ? [a, b] as const : [b, a] as const)) as [readonly [string, string], readonly [string, string]];
  return p !== r ? (p < r ? -1 : 1) : q < s ? -1 : 1;
}
