import type { FileDrafts, RulingDraft } from '../build/draft.ts';
import { reopenedBy } from '../../values/held-rulings.ts';
import { nearest } from '../nearest.ts';
import { withoutContradictions } from './ruling-conflicts.ts';

/**
 * Rulings on two different claims that do not contradict each other. One whose claim is gone stays: a "same" on it still
 * ties the others together. One that no longer holds, since a text changed, stays too and is reported; it contradicts
 * nothing, so that a new ruling can take its place before it is removed.
 */
export function soundRulings(drafts: readonly RulingDraft[], claimFiles: FileDrafts['claimFiles']): RulingDraft[] {
  // Also claims that are left out for a problem of their own: they are not gone.
  const claims = claimFiles.flatMap((file) => file.claims);
  const written = new Set(claims.map(({ value }) => value.id));
  // Of an id that is taken twice the first counts.
  const texts = new Map([...claims].reverse().flatMap(({ value, readable }) => (readable ? [[value.id, value.text] as const] : [])));

  const sound = drafts.filter(isOnTwoClaims).map(withSoundPreference);
  const lapsed = new Set(sound.filter((draft) => reopenedBy(draft.value, texts).length > 0));
  const consistent = new Set(withoutContradictions(sound.filter((draft) => !lapsed.has(draft))));
  return sound.filter((draft) => lapsed.has(draft) || consistent.has(draft)).map((draft) => {
    const [a, b] = draft.value.claims;
    for (const claim of reopenedBy(draft.value, texts)) draft.file.add('ruling-reopened', draft.texts!, { claim, a, b, ruling: draft.value.ruling });
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
