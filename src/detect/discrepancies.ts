/** Rivalries → discrepancies: one matter, one discrepancy, with as many positions as there are. */
import type { Cluster, Comparison, Conflict, Discrepancy, Position, Reading, Reason } from '../types.ts';
import { stableId } from '../values/stable-id.ts';
import type { Rivalry } from './rivalry.ts';

export interface DiscrepancyInput {
  readonly rivalries: readonly Rivalry[];
  readonly readings: ReadonlyMap<string, Reading>;
  readonly setAside: ReadonlySet<string>;
  readonly minConfidence: number;
}

/** Groups rivalries that share a position, by matter; sorted by confidence, then id. */
export function findDiscrepancies(input: DiscrepancyInput): Discrepancy[] {
  const sure = input.rivalries.filter((rivalry) => rivalry.ruling?.ruling === 'conflict' || rivalry.comparisons.some((comparison) => comparison.confidence >= input.minConfidence));
  return connected(sure)
    .map((group) => makeDiscrepancy(group, input))
    .sort((a, b) => b.confidence - a.confidence || (a.id < b.id ? -1 : 1));
}

/** Rivalries joined by the clusters they share. */
function connected(rivalries: readonly Rivalry[]): Rivalry[][] {
  const root = new Map<string, string>();
  const find = (id: string): string => {
    let top = id;
    for (let next = root.get(top); next !== undefined && next !== top; next = root.get(top)) top = next;
    root.set(id, top);
    return top;
  };
  for (const { a, b } of rivalries) {
    const [keep, give] = [find(a.id), find(b.id)].sort() as [string, string];
    root.set(give, keep);
  }
  const groups = new Map<string, Rivalry[]>();
  for (const rivalry of rivalries) {
    const group = groups.get(find(rivalry.a.id));
    if (group) group.push(rivalry);
    else groups.set(find(rivalry.a.id), [rivalry]);
  }
  return [...groups.values()];
}

function makeDiscrepancy(group: readonly Rivalry[], input: DiscrepancyInput): Discrepancy {
  const reasons = group.flatMap((rivalry) => reasonsOf(rivalry, input.readings)).sort((x, y) => y.confidence - x.confidence || (x.a + x.b + x.type < y.a + y.b + y.type ? -1 : 1));
  const clusters = new Map(group.flatMap((rivalry) => [[rivalry.a.id, rivalry.a], [rivalry.b.id, rivalry.b]] as const));
  const [valuesOf, aboutNumber] = [valuesByClaim(reasons), reasons.some((reason) => reason.type === 'quantity')];
  const positions = inOrder([...clusters.values()].map((cluster) => positionOf(cluster, valuesOf, aboutNumber, input)));
  const ruling = group.map((rivalry) => rivalry.ruling).find((found) => found !== null) ?? null;
  const types = [...new Set(reasons.map((reason) => reason.type))].sort();
  const firsts = [...clusters.values()].map((cluster) => cluster.claims[0]!).sort();
  return { id: stableId('d', firsts.slice(0, 2)), types, confidence: Math.max(...reasons.map((reason) => reason.confidence)), ruling, positions, reasons };
}

/** Positions with one value side by side, the value with the most independent origins first. */
function inOrder(positions: readonly Position[]): Position[] {
  const backing = new Map<string, number>();
  for (const position of positions) backing.set(position.value, (backing.get(position.value) ?? 0) + position.origins);
  return [...positions].sort((x, y) => backing.get(y.value)! - backing.get(x.value)! || (x.value !== y.value ? (x.value < y.value ? -1 : 1) : y.origins - x.origins || (x.cluster < y.cluster ? -1 : 1)));
}

/** One reason for each kind of conflict between two clusters: that of the surest pair. */
function reasonsOf(rivalry: Rivalry, readings: ReadonlyMap<string, Reading>): Reason[] {
  const inA = new Set(rivalry.a.claims);
  const byType = new Map<string, Reason>();
  const surest = [...rivalry.comparisons].sort((x, y) => y.confidence - x.confidence || (x.a + x.b < y.a + y.b ? -1 : 1));
  for (const comparison of surest) {
    for (const conflict of comparison.conflicts) {
      if (byType.has(conflict.type)) continue;
      byType.set(conflict.type, reasonOf(comparison, conflict, inA.has(comparison.a), rivalry));
    }
  }
  if (byType.size === 0 && rivalry.ruling) byType.set('attribute', ruledReason(rivalry, readings));
  return [...byType.values()];
}

function reasonOf(comparison: Comparison, conflict: Conflict, straight: boolean, rivalry: Rivalry): Reason {
  const confidence = rivalry.ruling?.ruling === 'conflict' ? 1 : comparison.confidence;
  const base = { type: conflict.type, slot: conflict.slot, withinSource: comparison.withinSource, confidence };
  return straight ? { ...base, a: comparison.a, b: comparison.b, aValue: conflict.aValue, bValue: conflict.bValue } : { ...base, a: comparison.b, b: comparison.a, aValue: conflict.bValue, bValue: conflict.aValue };
}

/** A person called it a conflict where nothing was found: the texts themselves are the values. */
function ruledReason(rivalry: Rivalry, readings: ReadonlyMap<string, Reading>): Reason {
  const ruling = rivalry.ruling!;
  const [first, second] = ruling.claims;
  const [a, b] = rivalry.a.claims.includes(first) ? [first, second] : [second, first];
  const [x, y] = [readings.get(a), readings.get(b)];
  return { type: 'attribute', slot: 'predicate', a, b, aValue: x?.text ?? '', bValue: y?.text ?? '', withinSource: x !== undefined && x.source === y?.source && x.speaker === y.speaker, confidence: 1 };
}

/** What the reasons say that each claim they name holds. */
function valuesByClaim(reasons: readonly Reason[]): ReadonlyMap<string, readonly string[]> {
  const values = new Map<string, string[]>();
  for (const { a, b, aValue, bValue } of reasons) {
    for (const [claim, value] of [[a, aValue], [b, bValue]] as const) {
      const known = values.get(claim);
      if (known) known.push(value);
      else values.set(claim, [value]);
    }
  }
  return values;
}

function positionOf(cluster: Cluster, valuesOf: ReadonlyMap<string, readonly string[]>, aboutNumber: boolean, input: DiscrepancyInput): Position {
  const claims = cluster.claims.filter((claim) => !input.setAside.has(claim));
  const values = new Set(cluster.claims.flatMap((claim) => valuesOf.get(claim) ?? []));
  // In a dispute over a number, every position shows its own, also one that is disputed for another reason.
  const number = input.readings.get(claims[0] ?? '')?.quantities[0]?.value.quantity.text;
  if (number !== undefined && aboutNumber && ![...values].some((value) => /\d/u.test(value))) values.add(number);
  const speakers = [...new Set(claims.map((claim) => input.readings.get(claim)?.speaker ?? null).filter((speaker) => speaker !== null))].sort();
  const sources = [...new Set(claims.map((claim) => claim.split('#')[0]!))].sort();
  const origins = cluster.originGroups.filter((group) => group.claims.some((claim) => !input.setAside.has(claim))).length;
  return { cluster: cluster.id, value: [...values].sort().join('; '), claims, sources, speakers, origins };
}
