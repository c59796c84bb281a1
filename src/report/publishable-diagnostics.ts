/** Problems in claims whose words are not to be published: where and which rule, and not what the claim says. */
import { createHash } from 'node:crypto';
import type { Diagnostic, Workspace } from '../types.ts';
import { claimFinder } from './fingerprints.ts';

/** The fact that stands in the place of all others; `messageOf` words it. */
export const KEPT_BACK = 'kept_back';

/**
 * The problems, those that tell the words of a withheld claim without their facts: those in its lines, in a file that has such claims
 * only by a place that no claim has, and those elsewhere that name it. Told apart by a digest of the facts. In the same order.
 */
export function withheldDiagnostics(diagnostics: readonly Diagnostic[], workspace: Workspace, withheld: ReadonlySet<string>): readonly Diagnostic[] {
  if (withheld.size === 0 || diagnostics.length === 0) return diagnostics;
  const claimAt = claimFinder(workspace);
  const secret = workspace.claims.filter(({ id }) => withheld.has(id));
  const files = new Set(secret.map(({ location }) => location.file));
  const words = secret.flatMap(({ id, text, quote }) => (quote === null ? [id, text] : [id, text, quote]));
  return diagnostics.map((one) => {
    const claim = claimAt(one);
    const inside = claim === null ? one.file !== null && files.has(one.file) : withheld.has(claim);
    const told = inside || Object.values(one.args).some((value) => typeof value === 'string' && words.some((secretWords) => value.includes(secretWords)));
    return told ? { ...one, args: { [KEPT_BACK]: createHash('sha256').update(JSON.stringify(one.args)).digest('hex').slice(0, 16) } } : one;
  });
}
