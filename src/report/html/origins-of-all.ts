/** How many independent origins a whole workspace has. */
import type { Report } from '../../types.ts';

/** What makes two sources one origin whatever they say; a speaker whom both quote makes them one for that statement alone. */
const LASTING: ReadonlySet<string> = new Set(['same-outlet', 'same-wire', 'copy']);

/** Sources, where those count once that share an outlet, or that the report found to rely on one wire or to copy each other. */
export function independentOrigins({ workspace, clusters }: Report): number {
  const leader = new Map(workspace.sources.map(({ id }) => [id, id]));
  const find = (id: string): string => {
    let found = id;
    while (leader.get(found) !== found) found = leader.get(found)!;
    return found;
  };
  const unite = (ids: readonly string[]): void => {
    for (const id of ids.slice(1)) leader.set(find(id), find(ids[0]!));
  };
  const outlets = new Map<string, string[]>();
  for (const { id, outlet } of workspace.sources) if (outlet !== null) outlets.set(outlet, [...(outlets.get(outlet) ?? []), id]);
  for (const ids of outlets.values()) unite(ids);
  const sources = new Map(workspace.claims.map(({ id, source }) => [id, source]));
  for (const { originGroups } of clusters) {
    for (const { because, claims } of originGroups) if (LASTING.has(because)) unite([...new Set(claims.flatMap((claim) => sources.get(claim) ?? []))].filter((id) => leader.has(id)));
  }
  return new Set([...leader.keys()].map(find)).size;
}
