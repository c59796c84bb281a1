/** A workspace in one order, whatever order its files were read in: the same content gives the same report. */
import type { Workspace } from '../types.ts';

/** Sorts sources and entities by id, claims by source and id, and rulings by where they stand. */
export function orderedWorkspace(workspace: Workspace): Workspace {
  const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
  return {
    ...workspace,
    sources: [...workspace.sources].sort(byId),
    claims: [...workspace.claims].sort((a, b) => (a.source < b.source ? -1 : a.source > b.source ? 1 : byId(a, b))),
    entities: [...workspace.entities].sort(byId).map((entity) => ({ ...entity, aliases: [...entity.aliases].sort() })),
    rulings: [...workspace.rulings].sort((a, b) => (place(a) < place(b) ? -1 : place(a) > place(b) ? 1 : 0)),
  };
}

function place(ruling: Workspace['rulings'][number]): string {
  return `${ruling.location.file}:${String(ruling.location.line).padStart(9, '0')}:${ruling.claims.join(' ')}`;
}
