/** Every rule, by its code. A test holds this list to the files beside it, and to the pages in docs/rules/. */
import type { Severity } from '../types.ts';
import { acceptNotRuled } from './form/accept-not-ruled.ts';
import { badClaimReference } from './form/bad-claim-reference.ts';
import { badDate } from './form/bad-date.ts';
import { badDigest } from './form/bad-digest.ts';
import { badId } from './form/bad-id.ts';
import { badLocator } from './form/bad-locator.ts';
import { badNumber } from './form/bad-number.ts';
import { badQuantity } from './form/bad-quantity.ts';
import { badRank } from './form/bad-rank.ts';
import { badSuppression } from './form/bad-suppression.ts';
import { badValue } from './form/bad-value.ts';
import { checkedWithoutStatus } from './form/checked-without-status.ts';
import { duplicateAlias } from './form/duplicate-alias.ts';
import { duplicateId } from './form/duplicate-id.ts';
import { emptyFile } from './form/empty-file.ts';
import { fileTooLarge } from './form/file-too-large.ts';
import { idNotText } from './form/id-not-text.ts';
import { missingField } from './form/missing-field.ts';
import { missingText } from './form/missing-text.ts';
import { nestedTooDeep } from './form/nested-too-deep.ts';
import { notUtf8 } from './form/not-utf8.ts';
import { partOfCycle } from './form/part-of-cycle.ts';
import { pathOutside } from './form/path-outside.ts';
import { rulingOnItself } from './form/ruling-on-itself.ts';
import { tooManyProblems } from './form/too-many-problems.ts';
import { unknownCode } from './form/unknown-code.ts';
import { unknownEntity } from './form/unknown-entity.ts';
import { unknownField } from './form/unknown-field.ts';
import { unknownSource } from './form/unknown-source.ts';
import { unquotedBound } from './form/unquoted-bound.ts';
import { unreadableFile } from './form/unreadable-file.ts';
import { versionCycle } from './form/version-cycle.ts';
import { wrongLength } from './form/wrong-length.ts';
import { wrongType } from './form/wrong-type.ts';
import { yamlAliasLimit } from './form/yaml-alias-limit.ts';
import { yamlDuplicateKey } from './form/yaml-duplicate-key.ts';
import { yamlSyntax } from './form/yaml-syntax.ts';
import { dateNotInEvidence } from './evidence/date-not-in-evidence.ts';
import { evidenceChanged } from './evidence/evidence-changed.ts';
import { locatorOutOfRange } from './evidence/locator-out-of-range.ts';
import { nameNotInEvidence } from './evidence/name-not-in-evidence.ts';
import { numberNotInEvidence } from './evidence/number-not-in-evidence.ts';
import { predicateAgainstEvidence } from './evidence/predicate-against-evidence.ts';
import { quoteElsewhere } from './evidence/quote-elsewhere.ts';
import { quoteNotFound } from './evidence/quote-not-found.ts';
import { textChanged } from './evidence/text-changed.ts';
import { textMissing } from './evidence/text-missing.ts';
import { textUnreadable } from './evidence/text-unreadable.ts';
import { ambiguousDate } from './clarity/ambiguous-date.ts';
import { ambiguousName } from './clarity/ambiguous-name.ts';
import { duplicateClaim } from './clarity/duplicate-claim.ts';
import { notAtomic } from './clarity/not-atomic.ts';
import { notSelfContained } from './clarity/not-self-contained.ts';
import { opinion } from './clarity/opinion.ts';
import { overLong } from './clarity/over-long.ts';
import { question } from './clarity/question.ts';
import { relativeDate } from './clarity/relative-date.ts';
import { similarNames } from './clarity/similar-names.ts';
import { contradictsRuling } from './comparison/contradicts-ruling.ts';
import { newDiscrepancy } from './comparison/new-discrepancy.ts';
import { rulingAgainstCluster } from './comparison/ruling-against-cluster.ts';
import { rulingConflict } from './comparison/ruling-conflict.ts';
import { rulingReopened } from './comparison/ruling-reopened.ts';
import { selfContradiction } from './comparison/self-contradiction.ts';
import { draftClaim } from './housekeeping/draft-claim.ts';
import { sourceWithoutClaims } from './housekeeping/source-without-claims.ts';
import { staleRuling } from './housekeeping/stale-ruling.ts';
import { unusedSuppression } from './housekeeping/unused-suppression.ts';
import type { AnyClaimRule, AnyRule, AnyWorkspaceRule, Rule } from './rule.ts';

export { ruleGroups, type AnyClaimRule, type AnyRule, type AnyWorkspaceRule, type ClaimContext, type ClaimRule, type Rule, type RuleGroup, type WorkspaceContext, type WorkspaceRule } from './rule.ts';

const all = {
  // ── form ──
  'accept-not-ruled': acceptNotRuled,
  'bad-claim-reference': badClaimReference,
  'bad-date': badDate,
  'bad-digest': badDigest,
  'bad-id': badId,
  'bad-locator': badLocator,
  'bad-number': badNumber,
  'bad-quantity': badQuantity,
  'bad-rank': badRank,
  'bad-suppression': badSuppression,
  'bad-value': badValue,
  'checked-without-status': checkedWithoutStatus,
  'duplicate-alias': duplicateAlias,
  'duplicate-id': duplicateId,
  'empty-file': emptyFile,
  'file-too-large': fileTooLarge,
  'id-not-text': idNotText,
  'missing-field': missingField,
  'missing-text': missingText,
  'nested-too-deep': nestedTooDeep,
  'not-utf8': notUtf8,
  'part-of-cycle': partOfCycle,
  'path-outside': pathOutside,
  'ruling-on-itself': rulingOnItself,
  'too-many-problems': tooManyProblems,
  'unknown-code': unknownCode,
  'unknown-entity': unknownEntity,
  'unknown-field': unknownField,
  'unknown-source': unknownSource,
  'unquoted-bound': unquotedBound,
  'unreadable-file': unreadableFile,
  'version-cycle': versionCycle,
  'wrong-length': wrongLength,
  'wrong-type': wrongType,
  'yaml-alias-limit': yamlAliasLimit,
  'yaml-duplicate-key': yamlDuplicateKey,
  'yaml-syntax': yamlSyntax,
  // ── evidence ──
  'date-not-in-evidence': dateNotInEvidence,
  'evidence-changed': evidenceChanged,
  'locator-out-of-range': locatorOutOfRange,
  'name-not-in-evidence': nameNotInEvidence,
  'number-not-in-evidence': numberNotInEvidence,
  'predicate-against-evidence': predicateAgainstEvidence,
  'quote-elsewhere': quoteElsewhere,
  'quote-not-found': quoteNotFound,
  'text-changed': textChanged,
  'text-missing': textMissing,
  'text-unreadable': textUnreadable,
  // ── clarity ──
  'ambiguous-date': ambiguousDate,
  'ambiguous-name': ambiguousName,
  'duplicate-claim': duplicateClaim,
  'not-atomic': notAtomic,
  'not-self-contained': notSelfContained,
  'opinion': opinion,
  'over-long': overLong,
  'question': question,
  'relative-date': relativeDate,
  'similar-names': similarNames,
  // ── comparison ──
  'contradicts-ruling': contradictsRuling,
  'new-discrepancy': newDiscrepancy,
  'ruling-against-cluster': rulingAgainstCluster,
  'ruling-conflict': rulingConflict,
  'ruling-reopened': rulingReopened,
  'self-contradiction': selfContradiction,
  // ── housekeeping ──
  'draft-claim': draftClaim,
  'source-without-claims': sourceWithoutClaims,
  'stale-ruling': staleRuling,
  'unused-suppression': unusedSuppression,
} satisfies Readonly<Record<string, Rule<never>>>;

export type RuleCode = keyof typeof all;

/** The facts that a breach of each rule carries. */
export type RuleArgs = { readonly [Code in RuleCode]: (typeof all)[Code] extends Rule<infer Args> ? Args : never };

export const rules: Readonly<Record<RuleCode, AnyRule>> = all;

/** The rule with this code; undefined where there is none. */
export function ruleOf(code: string): AnyRule | undefined {
  return Object.hasOwn(rules, code) ? rules[code as RuleCode] : undefined;
}

/** How grave a breach of a rule is unless the workspace says otherwise. */
export function severityOf(code: RuleCode): Severity {
  return rules[code].severity;
}

/** The rules that look at one claim at a time. */
export const claimRules: readonly AnyClaimRule[] = Object.values<AnyRule>(all).filter((rule): rule is AnyClaimRule => 'check' in rule);

/** The rules that look at all claims together. */
export const workspaceRules: readonly AnyWorkspaceRule[] = Object.values<AnyRule>(all).filter((rule): rule is AnyWorkspaceRule => 'checkAll' in rule);
