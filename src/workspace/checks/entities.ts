import type { EntityDraft } from '../build/draft.ts';
import { foldName } from '../../values/name-fold.ts';
import { nearest } from '../nearest.ts';
import { closingEdges, pathText } from './cycles.ts';
import { placeText, withoutDuplicates } from './duplicate-ids.ts';

/** Entities with ids of their own, names that no other claims, and wholes that are there and lead to no circle. */
export function soundEntities(drafts: readonly EntityDraft[]): EntityDraft[] {
  return withoutPartCycles(withoutUnknownWholes(withoutSharedAliases(withoutDuplicates(drafts, 'entity'))));
}

/** A name that two entities claim would join what is two: the later one loses it. Compared as matching compares names. */
function withoutSharedAliases(drafts: readonly EntityDraft[]): EntityDraft[] {
  const owners = new Map<string, { readonly draft: EntityDraft; readonly offset: number }>();
  // An entity's own name weighs more than another's alias, wherever the two stand.
  for (const draft of drafts) take(draft, draft.value.name, draft.name);
  return drafts.map((draft) => {
    const kept = draft.value.aliases.map((alias, index) => take(draft, alias, draft.aliases[index]!));
    if (kept.every(Boolean)) return draft;
    return { ...draft, aliases: draft.aliases.filter((_, index) => kept[index]), value: { ...draft.value, aliases: draft.value.aliases.filter((_, index) => kept[index]) } };
  });

  /** False, and reported, where the name belongs to another entity. */
  function take(draft: EntityDraft, name: string, offset: number): boolean {
    const folded = foldName(name);
    const owner = owners.get(folded);
    if (owner === undefined) {
      owners.set(folded, { draft, offset });
      return true;
    }
    if (owner.draft.value.id === draft.value.id) return true;
    draft.file.add('duplicate-alias', offset, { alias: name, entity: draft.value.id, other: owner.draft.value.id, first: placeText(owner.draft, owner.offset) });
    return false;
  }
}

function withoutUnknownWholes(drafts: readonly EntityDraft[]): EntityDraft[] {
  const ids = new Set(drafts.map(({ value }) => value.id));
  return drafts.map((draft) =>
    withoutWholes(draft, (id, index) => {
      if (ids.has(id)) return false;
      draft.file.add('unknown-entity', draft.partOf[index]!, { id, nearest: nearest(id, ids) });
      return true;
    }),
  );
}

function withoutPartCycles(drafts: readonly EntityDraft[]): EntityDraft[] {
  const closing = closingEdges(new Map(drafts.map(({ value }) => [value.id, value.partOf.map(({ id }) => id)])));
  if (closing.length === 0) return [...drafts];
  const edges = new Map(closing.map((edge) => [`${edge.from} ${edge.index}`, edge]));
  return drafts.map((draft) =>
    withoutWholes(draft, (_id, index) => {
      const edge = edges.get(`${draft.value.id} ${index}`);
      if (edge === undefined) return false;
      draft.file.add('part-of-cycle', draft.partOf[index]!, { path: pathText(edge.path) });
      return true;
    }),
  );
}

function withoutWholes(draft: EntityDraft, drop: (id: string, index: number) => boolean): EntityDraft {
  const dropped = draft.value.partOf.map(({ id }, index) => drop(id, index));
  if (!dropped.includes(true)) return draft;
  return { ...draft, partOf: draft.partOf.filter((_, index) => !dropped[index]), value: { ...draft.value, partOf: draft.value.partOf.filter((_, index) => !dropped[index]) } };
}
