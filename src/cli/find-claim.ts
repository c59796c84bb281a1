import type { Claim, Workspace } from '../types.ts';
import { UsageError } from './errors.ts';

/** Full ids have this shape; free text never has it. */
const FULL_ID = /^[a-z][a-z0-9_-]*#[a-z0-9][a-z0-9_-]*$/i;

/**
 * The claim that a word names: its full id, or its local id where only one source has it. Null: it is free text.
 * @throws UsageError for nothing at all, for a full id that no claim has, and for a local id that several have
 */
export function findClaim({ claims }: Workspace, query: string): Claim | null {
  if (query.trim() === '') throw new UsageError('a claim is named by its id or its text; this is empty');
  const exact = claims.find((claim) => claim.id === query);
  if (exact !== undefined) return exact;
  if (FULL_ID.test(query)) throw new UsageError(`no claim '${query}' in this workspace${nearestId(query, claims)}`);

  const local = claims.filter((claim) => claim.id.endsWith(`#${query}`));
  if (local.length > 1) throw new UsageError(`'${query}' is a claim of several sources: ${some(local.map((claim) => claim.id))}`);
  return local[0] ?? null;
}

/** Another claim of the same source, or the same local id elsewhere: with ids as short as c7, likeness of letters says little. */
function nearestId(query: string, claims: readonly Claim[]): string {
  const [source, local] = query.toLowerCase().split('#');
  const ofSource = claims.filter((claim) => claim.source === source).map((claim) => claim.id);
  if (ofSource.length > 0) return `; ${source} has ${some(ofSource)}`;
  const elsewhere = claims.filter((claim) => claim.id.endsWith(`#${local}`)).map((claim) => claim.id);
  return elsewhere.length > 0 ? `; there is ${some(elsewhere)}` : '';
}

function some(ids: readonly string[]): string {
  return ids.length <= 5 ? ids.join(', ') : `${ids.slice(0, 5).join(', ')} and ${ids.length - 5} more`;
}
