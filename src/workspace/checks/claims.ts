import type { ClaimDraft, FileDrafts, SourceDraft } from '../build/draft.ts';
import { nearest } from '../nearest.ts';
import { withoutDuplicates } from './duplicate-ids.ts';

/**
 * Claims with ids of their own, a text to read, and a source that is there. A claim whose source is unknown is left out:
 * every later stage can rely on `claim.source` being one of the sources.
 */
export function soundClaims(files: FileDrafts['claimFiles'], sources: readonly SourceDraft[]): ClaimDraft[] {
  const known = new Set(sources.map(({ value }) => value.id));
  const claims = files.flatMap(({ source, file, claims: ofFile }) => {
    if (known.has(source.value)) return ofFile;
    file.add('unknown-source', source.offset, { id: source.value, nearest: nearest(source.value, known) });
    // Ids that are written twice are reported all the same.
    withoutDuplicates(ofFile, 'claim');
    return [];
  });
  const sound = withoutDuplicates(claims, 'claim').filter(({ readable }) => readable);
  reportSourcesWithoutClaims(files, sources);
  return sound;
}

function reportSourcesWithoutClaims(files: FileDrafts['claimFiles'], sources: readonly SourceDraft[]): void {
  const claimed = new Set(files.filter(({ claims }) => claims.length > 0).map(({ source }) => source.value));
  for (const { value, file, offset } of sources) {
    if (!claimed.has(value.id)) file.add('source-without-claims', offset, { id: value.id });
  }
}
