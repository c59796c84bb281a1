/** Which rulings still hold: those whose claims are there and whose texts have not changed since. */
import type { Ruling, Workspace } from '../types.ts';
import { digestOf } from './text-digest.ts';

/** In the order of the files. A ruling on a claim that is gone, or whose text changed, is left out; `check` says so. */
export function heldRulings(workspace: Workspace): Ruling[] {
  const texts = new Map(workspace.claims.map((claim) => [claim.id, claim.text]));
  return workspace.rulings.filter((ruling) => {
    const [a, b] = ruling.claims.map((claim) => texts.get(claim));
    if (a === undefined || b === undefined) return false;
    return ruling.texts === null || (digestOf(a).startsWith(ruling.texts[0]) && digestOf(b).startsWith(ruling.texts[1]));
  });
}
