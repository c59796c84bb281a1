/**
 * The rules that hold a claim against its article. `check` runs them over claim files; drafting runs them over what is proposed,
 * before anything is written.
 */
import type { Claim, Finding, Mentions, ReadArticle, Reading, Source } from '../../types.ts';
import type { AnyClaimRule, ClaimContext, StatedName } from '../rule.ts';
import { dateNotInEvidence } from './date-not-in-evidence.ts';
import { nameNotInEvidence } from './name-not-in-evidence.ts';
import { numberNotInEvidence } from './number-not-in-evidence.ts';
import { predicateAgainstEvidence } from './predicate-against-evidence.ts';

export const evidenceRules: readonly AnyClaimRule[] = [numberNotInEvidence, dateNotInEvidence, nameNotInEvidence, predicateAgainstEvidence];

/**
 * What of a claim its article does not bear out: a number, date or name that the cited paragraph, the headline or (for names and
 * dates) earlier paragraphs do not have. Empty: nothing speaks against it. Pure.
 * @param article the whole article, read by `Engine.readArticle`
 * @param mentions of the claim, read by `Engine.mentions`
 */
export function unsupportedParts({ claim, source, reading, mentions, statedNames = [], citedReading = null, article }: { readonly claim: Claim; readonly source: Source | null; readonly reading: Reading; readonly mentions: Mentions; readonly statedNames?: readonly StatedName[]; readonly citedReading?: Reading | null; readonly article: ReadArticle }): Finding[] {
  const context: ClaimContext = { claim, source, reading, mentions, statedNames, citedReading, article, maxWords: null };
  return evidenceRules.flatMap((rule) => rule.check(context).map(({ field = 'text' as const, span, args }) => ({ code: rule.code, args, claim: claim.id, field, span, location: null })));
}
