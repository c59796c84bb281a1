import type { FileDrafts, RulingDraft } from '../build/draft.ts';
import { nearest } from '../nearest.ts';
import { withoutContradictions } from './ruling-conflicts.ts';

/**
 * Rulings on two different claims that do not contradict each other. One whose claim is gone stays: a "same" on it still
 * ties the others together.
 */
export function soundRulings(drafts: readonly RulingDraft[], claimFiles: FileDrafts['claimFiles']): RulingDraft[] {
  // Also claims that are left out for a problem of their own: they are not gone.
  const written = new Set(claimFiles.flatMap(({ claims }) => claims.map(({ value }) => value.id)));
  return withoutContradictions(drafts.filter(isOnTwoClaims).map(withSoundPreference)).map((draft) => {
    draft.value.claims.forEach((claim, index) => {
      if (!written.has(claim)) draft.file.add('stale-ruling', draft.claims[index]!, { claim, nearest: nearest(claim, written) });
    });
    return draft;
  });
}

function isOnTwoClaims({ value, file, claims }: RulingDraft): boolean {
  if (value.claims[0] !== value.claims[1]) return true;
  file.add('ruling-on-itself', claims[1], { claim: value.claims[0] });
  return false;
}

function withSoundPreference(draft: RulingDraft): RulingDraft {
  const { accept, claims } = draft.value;
  if (accept === null || draft.accept === null || claims.includes(accept)) return draft;
  draft.file.add('accept-not-ruled', draft.accept, { accept, a: claims[0], b: claims[1] });
  return { ...draft, accept: null, value: { ...draft.value, accept: null } };
}
