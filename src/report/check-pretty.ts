/** `reconcile check`: every problem with its line and what mends it, then the discrepancies, then one line that sums up. */
import type { Diagnostic, Discrepancy, Reason, Severity } from '../types.ts';
import { byPlace, isSettled, type CheckResult, type FlaggedDiscrepancy } from './check.ts';
import { checkSum } from './check-sum.ts';
import { withdrawnSentence } from './check-withdrawn.ts';
import { codeFrame } from './code-frame.ts';
import { headLines, rulingText } from './discrepancy-pretty.ts';
import { ink, page, typesetterOf, type Typesetter } from './flow.ts';
import { lookupOf, type Lookup } from './lookup.ts';
import { messageOf } from './messages.ts';
import { reasonSentence } from './reason-text.ts';
import { discrepancySummary } from './summaries.ts';
import type { Ink, Style } from './style.ts';
import { placeOf } from './unread-pretty.ts';
import { count, unique } from './words.ts';

const INDENT = 4;
const INKS: Readonly<Record<Severity, Ink>> = { error: 'error', warning: 'warn', info: 'value' };

/** The check as text, ending with a line break. */
export function formatCheckPretty(result: CheckResult, style: Style): string {
  const set = typesetterOf(style);
  const lookup = lookupOf(result.report);
  const sorted = [...result.diagnostics].sort(byPlace);
  const files = unique(sorted.map(({ file }) => file));
  const sections = [
    sinceLines(set, result),
    ...files.map((file) => fileLines(set, sorted.filter((diagnostic) => diagnostic.file === file), result.lineAt)),
    ...(result.since === null ? [discrepancyLines(set, 'with these claims', result.flagged, lookup)] : (['new', 'joined'] as const).map((change) => discrepancyLines(set, CHANGES[change], result.flagged.filter((one) => one.change === change), lookup))),
    goneLines(set, result),
    [
      ...evidenceLine(set, result.evidence),
      ...set.flow([ink(inkOf(sorted), checkSum(result))]),
    ],
  ];
  return page(sections.filter((lines) => lines.length > 0).flatMap((lines, index) => (index === 0 ? lines : ['', ...lines])));
}

/** The problems of one file. A line begins with file:line:column, so that editors and terminals make it a link. */
function fileLines(set: Typesetter, diagnostics: readonly Diagnostic[], lineAt: CheckResult['lineAt']): string[] {
  return diagnostics.flatMap((diagnostic) => {
    const { message, mend } = messageOf(diagnostic);
    return [
      ...set.flow([ink('strong', placeOf(diagnostic)), ' ', ink(INKS[diagnostic.severity], diagnostic.severity), ' ', ink('faint', diagnostic.code), ` ${message}`], set.width, INDENT),
      ...codeFrame(set, diagnostic, lineAt),
      ...(mend === '' ? [] : set.indented(INDENT, [ink('faint', mend)])),
    ];
  });
}

const CHANGES = { new: 'that this change brings', joined: 'that a claim of this change joins' } as const;

/** A heading and the short form of each; nothing where there is none. The place comes first, so that terminals make it a link. */
function discrepancyLines(set: Typesetter, which: string, flagged: readonly FlaggedDiscrepancy[], lookup: Lookup): string[] {
  if (flagged.length === 0) return [];
  return [
    ...set.flow([ink('strong', `${count(flagged.length, 'discrepancy', 'discrepancies')} ${which}`), ink('faint', ' (reconcile shows them in full)')]),
    ...flagged.flatMap(({ discrepancy, claim, location }, index) => [...headLines(set, index + 1, discrepancy, lookup), ...surestReason(set, discrepancy, lookup), ...(isSettled(discrepancy) ? set.indented(INDENT, [ink('good', `ruled ${rulingText(discrepancy.ruling!)}`)]) : []), ...set.indented(INDENT, [ink('faint', `${placeOf(location)} ${claim}`)])]),
  ];
}

/** "Since main (3f2a…): 2 claims added or changed." */
function sinceLines(set: Typesetter, { since }: CheckResult): string[] {
  return since === null ? [] : set.flow([ink('strong', `Since ${since.ref}`), ink('faint', ` (${since.commit.slice(0, 10)}): ${count(since.claims.length, 'claim')} added or changed`)]);
}

/** What the change resolved, and how much it leaves as it is. */
function goneLines(set: Typesetter, { since }: CheckResult): string[] {
  if (since === null) return [];
  const lookup = lookupOf(since.before);
  return [
    ...(since.gone.length === 0 ? [] : [...set.flow([ink('good', `${count(since.gone.length, 'discrepancy', 'discrepancies')} resolved`)]), ...since.gone.flatMap((one) => set.indented(INDENT, [discrepancySummary(one, lookup)]))]),
    ...(since.withdrawn.length === 0 ? [] : [...set.flow([ink('good', 'Positions gone from discrepancies that stay')]), ...since.withdrawn.flatMap((one) => set.indented(INDENT, [withdrawnSentence(one, lookup)]))]),
    ...(since.backlog === 0 ? [] : set.flow([ink('faint', `${count(since.backlog, 'discrepancy', 'discrepancies')} besides, from before and without a claim of this change`)])),
  ];
}

/** Which claims are rivals, told by the surest reason. */
function surestReason(set: Typesetter, { reasons }: Discrepancy, lookup: Lookup): string[] {
  const surest = reasons.reduce<Reason | null>((best, reason) => (best === null || reason.confidence > best.confidence ? reason : best), null);
  return surest === null ? [] : set.indented(INDENT, [reasonSentence(surest, lookup)]);
}

/** What the evidence could not be held against; nothing where all of it was. */
function evidenceLine(set: Typesetter, { atHand, sources }: CheckResult['evidence']): string[] {
  if (atHand === sources) return [];
  const what = atHand === 0 ? 'not checked: no text of an article is at hand' : `checked for ${atHand} of ${count(sources, 'source')}: the texts of the others are not at hand`;
  return set.flow([ink('faint', `Evidence was ${what} (--texts DIR tells where they are).`)]);
}

function inkOf(diagnostics: readonly Diagnostic[]): Ink {
  const worst = (['error', 'warning'] as const).find((severity) => diagnostics.some((diagnostic) => diagnostic.severity === severity));
  return worst === undefined ? 'good' : INKS[worst];
}
