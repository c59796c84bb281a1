/** The pairs that readers of a workspace listed, and what the tool relates beyond them, as labelled pairs. */
import type { Engine } from '../../src/pipeline.ts';
import type { Relation, Report } from '../../src/types.ts';
import type { ExpectedList } from '../eval/expected.ts';
import { idsOf, pairKey, pairsWithin } from '../eval/pairs.ts';
import type { Gold, LabelledPair } from './labelled-pair.ts';

/**
 * Labels every listed pair, and every other pair that the tool calls rival or the same: the readers listed all of both that they saw, so
 * that such a pair is held to be neither. What readers were unsure of is left out. `group`: what the pairs share, where that is a topic.
 */
export function compareListed(set: string, group: string | null, report: Report, list: ExpectedList, engine: Engine): readonly LabelledPair[] {
  const gold = goldOf(list);
  const unsure = new Set([...list.notRivals.filter((one) => one.unsure).map(({ a, b }) => pairKey(a, b)), ...list.same.filter((one) => one.unsure).flatMap(({ claims }) => pairsWithin(claims).map(([a, b]) => pairKey(a, b)))]);
  const beyond = report.comparisons.filter(({ a, b, relation, why }) => isListed(relation, why.code) && !gold.has(pairKey(a, b)) && !unsure.has(pairKey(a, b)));
  for (const { a, b } of beyond) gold.set(pairKey(a, b), { label: 'neither' });
  return [...gold].sort(([x], [y]) => (x < y ? -1 : 1)).flatMap(([key, label]) => {
    const [a, b] = idsOf(key).map((id) => report.readings.get(id));
    return a && b ? [{ set, id: key, group: group ?? key, label: null, gold: label, found: engine.compare(a, b) }] : [];
  });
}

/** Relations of which the readers listed every pair that they saw. */
function isListed(relation: Relation, why: string): boolean {
  return relation === 'conflict' || relation === 'equivalent' || relation === 'entails' || relation === 'entailed-by' || why === 'same-event' || why === 'same-figure';
}

/** Labels by pair. Rivals stand for the claims that are the same as theirs. */
function goldOf(list: ExpectedList): Map<string, Gold> {
  const gold = new Map<string, Gold>();
  const sameAs = new Map<string, readonly string[]>();
  for (const { claims, unsure } of list.same) if (!unsure) for (const claim of claims) sameAs.set(claim, [...(sameAs.get(claim) ?? [claim]), ...claims]);
  const beside = (claim: string): readonly string[] => [...new Set(sameAs.get(claim) ?? [claim])];
  for (const { a, b, unsure } of list.notRivals) if (!unsure) gold.set(pairKey(a, b), { label: 'not-conflict' });
  for (const { claims, unsure } of list.same) if (!unsure) for (const [a, b] of pairsWithin(claims)) gold.set(pairKey(a, b), { label: 'same' });
  for (const { a, b, types } of list.rivals) for (const x of beside(a)) for (const y of beside(b)) if (x !== y && !gold.has(pairKey(x, y))) gold.set(pairKey(x, y), { relations: ['conflict'], types });
  for (const { a, b, types } of list.rivals) gold.set(pairKey(a, b), { relations: ['conflict'], types });
  return gold;
}
