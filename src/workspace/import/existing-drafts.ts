/** A workspace that is there, as drafts: so that the checks see what is taken. */
import type { Workspace } from '../../types.ts';
import type { FileDrafts } from '../build/draft.ts';
import { FileProblems } from '../problems.ts';

/** Takes what the checks say of parts that were there before: that is for `reconcile check`. */
export const nowhere = new FileProblems('the workspace', '');

/** Every part with no place in a file. */
export function draftsOf({ sources, claims, entities, rulings }: Workspace): Omit<FileDrafts, 'configs'> {
  const file = nowhere;
  return {
    sources: sources.map((value) => ({ value, file, offset: 0, versionOf: value.versionOf === null ? null : 0, text: null })),
    claimFiles: sources.map(({ id }) => ({
      source: { value: id, offset: 0 },
      file,
      claims: claims.filter(({ source }) => source === id).map((value) => ({ value, file, offset: 0, readable: true, text: 0, status: 0, at: 0, quote: 0, subject: 0, predicate: 0, object: 0, quantity: 0, rank: 0, time: 0, place: 0, attribution: 0, evidence: 0 })),
    })),
    entities: entities.map((value) => ({ value, file, offset: 0, name: 0, aliases: value.aliases.map(() => 0), partOf: value.partOf.map(() => 0) })),
    rulings: rulings.map((value) => ({ value, file, offset: 0, claims: [0, 0] as const, accept: 0, texts: 0 })),
  };
}
