import type { Draft } from '../build/draft.ts';

/** Keeps the first of each id, whatever the case, and reports the others where they stand. Drafts come in the order of files. */
export function withoutDuplicates<D extends Draft<{ readonly id: string }>>(drafts: readonly D[], of: string): D[] {
  const first = new Map<string, D>();
  return drafts.filter((draft) => {
    const key = draft.value.id.toLowerCase();
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, draft);
      return true;
    }
    draft.file.add('duplicate-id', draft.offset, { id: draft.value.id, of, first: placeText(before, before.offset) });
    return false;
  });
}

/** "claims/a.yaml:3": where something stands, for messages. */
export function placeText({ file }: Pick<Draft<unknown>, 'file'>, offset: number): string {
  return `${file.file}:${file.location(offset).line}`;
}
