/** `reconcile check`: every problem under its file with what mends it, then the discrepancies, then one line that sums up. */
import type { Diagnostic, Discrepancy, Reason, Severity } from '../types.ts';
import { byPlace, type CheckResult } from './check.ts';
import { headLines } from './discrepancy-pretty.ts';
import { ink, page, typesetterOf, type Typesetter } from './flow.ts';
import { lookupOf, type Lookup } from './lookup.ts';
import { messageOf } from './messages.ts';
import { reasonSentence } from './reason-text.ts';
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
  const { discrepancies } = result;
  const sections = [
    ...files.map((file) => fileLines(set, sorted.filter((diagnostic) => diagnostic.file === file))),
    discrepancies.length === 0 ? [] : [
      ...set.flow([ink('strong', `${count(discrepancies.length, 'discrepancy', 'discrepancies')} with these claims`), ink('faint', ' (reconcile shows them in full)')]),
      ...discrepancies.flatMap((discrepancy, index) => [...headLines(set, index + 1, discrepancy, lookup), ...surestReason(set, discrepancy, lookup)]),
    ],
    [
      ...evidenceLine(set, result.evidence),
      ...set.flow([ink(inkOf(sorted), sumOf(result))]),
    ],
  ];
  return page(sections.filter((lines) => lines.length > 0).flatMap((lines, index) => (index === 0 ? lines : ['', ...lines])));
}

/** The problems of one file. A line begins with file:line:column, so that editors and terminals make it a link. */
function fileLines(set: Typesetter, diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.flatMap((diagnostic) => {
    const { message, mend } = messageOf(diagnostic);
    return [
      ...set.flow([ink('strong', placeOf(diagnostic)), ' ', ink(INKS[diagnostic.severity], diagnostic.severity), ' ', ink('faint', diagnostic.code), ` ${message}`], set.width, INDENT),
      ...(mend === '' ? [] : set.indented(INDENT, [ink('faint', mend)])),
    ];
  });
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

/** "2 errors, 1 warning, 1 discrepancy in 3 files", "No problems in 3 files". */
function sumOf({ diagnostics, discrepancies, checkedFiles }: CheckResult): string {
  const number = (severity: Severity): number => diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  const parts = [
    number('error') > 0 ? count(number('error'), 'error') : null,
    number('warning') > 0 ? count(number('warning'), 'warning') : null,
    number('info') > 0 ? count(number('info'), 'note') : null,
    discrepancies.length > 0 ? count(discrepancies.length, 'discrepancy', 'discrepancies') : null,
  ].filter((part) => part !== null);
  return `${parts.length === 0 ? 'No problems' : parts.join(', ')} in ${count(checkedFiles, 'file')}`;
}
