/** Comparisons → developments: values of one matter at different times, in order. */
import type { Cluster, Comparison, Development, DevelopmentPosition, Reading, SlotName } from '../types.ts';
import { stableId } from '../values/stable-id.ts';

/** Groups developing clusters by matter and slot; positions by time, the undated last. Sorted by id. */
export function findDevelopments(clusters: readonly Cluster[], comparisons: readonly Comparison[], readings: ReadonlyMap<string, Reading>, setAside: ReadonlySet<string>): Development[] {
  const home = new Map(clusters.flatMap((cluster) => cluster.claims.map((claim) => [claim, cluster] as const)));
  const root = new Map<string, string>();
  const find = (id: string): string => {
    let top = id;
    for (let next = root.get(top); next !== undefined && next !== top; next = root.get(top)) top = next;
    // What was passed on the way leads there at once from now on: chains of thousands would be walked again and again.
    for (let at = id; at !== top; ) {
      const next = root.get(at)!;
      root.set(at, top);
      at = next;
    }
    return top;
  };
  const involved = new Map<string, Set<Cluster>>();
  const edges = comparisons.filter((comparison) => comparison.relation === 'development' && comparison.developing !== null && !setAside.has(comparison.a) && !setAside.has(comparison.b));
  for (const edge of edges) {
    const [a, b] = [home.get(edge.a)!, home.get(edge.b)!];
    if (a === b) continue;
    const [keep, give] = [find(`${edge.developing} ${a.id}`), find(`${edge.developing} ${b.id}`)].sort() as [string, string];
    root.set(give, keep);
  }
  for (const edge of edges) {
    const [a, b] = [home.get(edge.a)!, home.get(edge.b)!];
    if (a === b) continue;
    const key = find(`${edge.developing} ${a.id}`);
    const set = involved.get(key) ?? new Set<Cluster>();
    set.add(a).add(b);
    involved.set(key, set);
  }
  return [...involved.entries()]
    .map(([key, set]) => {
      const slot = key.split(' ')[0] as SlotName;
      const positions = [...set].map((cluster) => positionOf(cluster, slot, readings)).sort(byTime);
      const firsts = [...set].map((cluster) => cluster.claims[0]!).sort();
      return { id: stableId('v', firsts.slice(0, 2)), slot, positions: positions.map(({ start: _start, end: _end, ...position }) => position) };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

type Dated = DevelopmentPosition & { readonly start: number; readonly end: number };

function positionOf(cluster: Cluster, slot: SlotName, readings: ReadonlyMap<string, Reading>): Dated {
  const dated = cluster.claims.map((claim) => readings.get(claim)!).sort((a, b) => startOf(a) - startOf(b) || (a.claim < b.claim ? -1 : 1));
  const first = dated[0]!;
  const quantity = dated.map((reading) => reading.quantities[0]?.value.quantity.text).find((text) => text !== undefined);
  const subject = first.subject?.value.map((one) => one.text).join(', ');
  return { cluster: cluster.id, value: (slot === 'subject' ? subject : quantity) ?? first.text, time: first.times[0]?.value.text ?? null, claims: cluster.claims, start: startOf(first), end: endOf(first) };
}

/** When a reading's value held: its own time, by its end where only that is known, else when it was published. */
function startOf(reading: Reading): number {
  const time = reading.times[0]?.value.interval;
  if (time && Number.isFinite(time.start)) return time.start;
  if (time && Number.isFinite(time.end)) return time.end;
  return reading.published?.start ?? Infinity;
}

/** By when it held at the latest: of two on one day, the one that is known to an hour came first. */
function endOf(reading: Reading): number {
  return reading.times[0]?.value.interval.end ?? Infinity;
}

function byTime(a: Dated, b: Dated): number {
  if (a.end !== b.end) return a.end < b.end ? -1 : 1;
  if (a.start !== b.start) return a.start < b.start ? -1 : 1;
  return a.cluster < b.cluster ? -1 : 1;
}
