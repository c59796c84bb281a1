/** Which rulings still hold: those whose claims are there and whose texts have not changed since. */
import type { Ruling, Workspace } from '../types.ts';
import { digestOf } from './text-digest.ts';

/** In the order of the files. A ruling on a claim that is gone, or whose text changed, is left out; `check` says so. */
export function heldRulings(workspace: Workspace): Ruling[] {
  const texts = new Map(workspace.claims.map((claim) => [claim.id, claim.text]));
  return workspace.rulings.filter((ruling) => ruling.claims.every((claim) => texts.has(claim)) && reopenedBy(ruling, texts).length === 0);
}

/**
 * Those of a ruling's two claims whose text is another than when it was made: none where it holds, or keeps no digests.
 * A claim that is not in `texts` (text by claim id) says nothing either way.
 */
export function reopenedBy({ claims, texts: digests }: Pick<Ruling, 'claims' | 'texts'>, texts: ReadonlyMap<string, string>): string[] {
  if (digests === null) return [];
  return claims.filter((claim, index) => {
    const text = texts.get(claim);
    return text !== undefined && !digestOf(text).startsWith(digests[index]!.toLowerCase());
  });
}
