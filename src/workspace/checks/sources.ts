import type { SourceDraft } from '../build/draft.ts';
import { nearest } from '../nearest.ts';
import { closingEdges, pathText } from './cycles.ts';
import { withoutDuplicates } from './duplicate-ids.ts';

/** Sources with ids of their own, whose `version_of` names another source and leads to no circle. */
export function soundSources(drafts: readonly SourceDraft[]): SourceDraft[] {
  return withoutVersionCycles(withoutUnknownVersions(withoutDuplicates(drafts, 'source')));
}

function withoutUnknownVersions(drafts: readonly SourceDraft[]): SourceDraft[] {
  const ids = new Set(drafts.map(({ value }) => value.id));
  return drafts.map((draft) => {
    const id = draft.value.versionOf;
    if (id === null || draft.versionOf === null || ids.has(id)) return draft;
    draft.file.add('unknown-source', draft.versionOf, { id, nearest: nearest(id, ids) });
    return withoutVersion(draft);
  });
}

function withoutVersionCycles(drafts: readonly SourceDraft[]): SourceDraft[] {
  const edges = new Map(drafts.map(({ value }) => [value.id, value.versionOf === null ? [] : [value.versionOf]]));
  const closing = new Map(closingEdges(edges).map((edge) => [edge.from, edge]));
  if (closing.size === 0) return [...drafts];
  return drafts.map((draft) => {
    const edge = closing.get(draft.value.id);
    if (edge === undefined || draft.versionOf === null) return draft;
    draft.file.add('version-cycle', draft.versionOf, { path: pathText(edge.path) });
    return withoutVersion(draft);
  });
}

function withoutVersion(draft: SourceDraft): SourceDraft {
  return { ...draft, versionOf: null, value: { ...draft.value, versionOf: null } };
}
