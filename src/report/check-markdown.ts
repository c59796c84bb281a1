/** `reconcile check --format markdown`: one comment for a pull request. */
import type { Discrepancy, Position } from '../types.ts';
import { isSettled, type CheckResult, type FlaggedDiscrepancy } from './check.ts';
import { findingsOf, worstFirst, type CheckFinding } from './check-findings.ts';
import { checkSum } from './check-sum.ts';
import { withdrawnSentence } from './check-withdrawn.ts';
import { confidenceText } from './confidence.ts';
import { speakerPhrase, shortSourceName, sourceIdOf } from './holders.ts';
import { lookupOf, type Lookup } from './lookup.ts';
import { publishableCheck } from './publishable-check.ts';
import { markdownCode, markdownText } from './markdown-text.ts';
import { readingLine } from './reading-line.ts';
import { positionValue } from './shown-values.ts';
import { discrepancySummary } from './summaries.ts';
import { count } from './words.ts';

/** Whoever posts the comment finds the former one by this, and puts the new text in its place. */
const MARKER = '<!-- reconcile-check -->';

/** How much is shown. */
interface Limits {
  /** Discrepancies in full, those that are resolved, and problems. */
  readonly each: number;
  /** Characters of the whole. */
  readonly largest: number;
}

/** GitHub takes no comment of more than 65,536 characters. */
const COMMENT: Limits = { each: 10, largest: 60_000 };
/** Nor more than a mebibyte of a step's summary, in bytes, of which a character may take four. */
const SUMMARY: Limits = { each: 500, largest: 250_000 };
/** Positions side by side, and claims of each. */
const MOST_POSITIONS = 4;
const MOST_CLAIMS = 3;

/** Characters of a claim, of how it was read, and of a summary or message, that are shown at most. */
const LONGEST = { claim: 400, name: 120, reading: 500, summary: 500 };

/** Markdown, ending with a line break; never too large for a comment. */
export function formatCheckMarkdown(full: CheckResult): string {
  return withinLimits(full, COMMENT);
}

/** The same at length, for a page of its own: what annotations and a comment leave out is there. */
export function formatCheckSummary(full: CheckResult): string {
  return withinLimits(full, SUMMARY);
}

function withinLimits(full: CheckResult, limits: Limits): string {
  const result = publishableCheck(full);
  let most = Math.min(limits.each, result.flagged.length);
  let text = comment(result, most, limits);
  while (text.length > limits.largest && most > 0) {
    most = Math.min(most - 1, Math.floor((most * limits.largest) / text.length));
    text = comment(result, most, limits);
  }
  return text;
}

/** The comment with the first `most` discrepancies in full. */
function comment(result: CheckResult, most: number, { each }: Limits): string {
  const lookup = lookupOf(result.report);
  const shown = result.flagged.slice(0, most);
  const problems = worstFirst(findingsOf(result, lookup)).filter(({ claims }) => claims.length === 0);
  return `${[
    MARKER,
    `### Reconcile: ${headline(result)}`,
    ...shown.flatMap((one) => ['', ...discrepancyLines(one, lookup)]),
    ...(result.flagged.length > most ? ['', `${count(result.flagged.length - most, 'more discrepancy', 'more discrepancies')}: \`reconcile check\` lists all of them.`] : []),
    ...(shown.some(({ discrepancy }) => !isSettled(discrepancy)) ? ['', 'Whoever rules writes `conflict`, or in its place `same`, `different`, `no-conflict` or `unsure`.'] : []),
    ...goneLines(result, each),
    ...problemLines(problems, each),
    ...footLines(result),
  ].join('\n')}\n`;
}

function headline({ since, flagged, diagnostics, discrepancies, checkedFiles }: CheckResult): string {
  if (since === null) return checkSum({ diagnostics, discrepancies, checkedFiles });
  const number = (change: FlaggedDiscrepancy['change']): number => flagged.filter((one) => one.change === change).length;
  const parts = [
    number('new') > 0 ? count(number('new'), 'new discrepancy', 'new discrepancies') : null,
    number('joined') > 0 ? `${count(number('joined'), 'discrepancy', 'discrepancies')} joined` : null,
    since.gone.length > 0 ? `${since.gone.length} resolved` : null,
    since.withdrawn.length > 0 ? `${count(since.withdrawn.reduce((sum, { clusters }) => sum + clusters.length, 0), 'position')} gone` : null,
    diagnostics.length > 0 ? count(diagnostics.length, 'problem') : null,
  ].filter((part) => part !== null);
  return `${parts.length === 0 ? 'nothing to say' : parts.join(', ')} (${count(since.claims.length, 'claim')} added or changed)`;
}

function discrepancyLines({ discrepancy, claim, change, code }: FlaggedDiscrepancy, lookup: Lookup): string[] {
  const label = change === 'new' ? 'New: ' : change === 'joined' ? 'Joined: ' : '';
  return [
    `#### ${label}${markdownText(discrepancySummary(discrepancy, lookup), LONGEST.summary)}`,
    '',
    `${discrepancy.types.join(', ')} · ${isSettled(discrepancy) ? 'ruled a conflict' : confidenceText(discrepancy.confidence)}${code === 'self-contradiction' ? ' · the source contradicts itself' : ''} · at ${markdownCode(claim)}`,
    '',
    ...positionTable(discrepancy, lookup),
    '',
    ...readLines(discrepancy, claim, lookup),
    ...(isSettled(discrepancy) ? [] : ['', '```sh', ruleLine(discrepancy, claim), '```']),
  ];
}

/** Positions side by side, as far as a table stays legible. */
function positionTable(discrepancy: Discrepancy, lookup: Lookup): string[] {
  const positions = discrepancy.positions.slice(0, MOST_POSITIONS);
  const hidden = discrepancy.positions.length - positions.length;
  return [
    `| ${positions.map((position) => markdownText(positionValue(position, discrepancy, lookup), LONGEST.name)).join(' | ')} |`,
    `| ${positions.map(() => '---').join(' | ')} |`,
    `| ${positions.map((position) => claimsCell(position, lookup)).join(' | ')} |`,
    ...(hidden > 0 ? ['', `${count(hidden, 'more position')}.`] : []),
  ];
}

function claimsCell({ claims }: Position, lookup: Lookup): string {
  const hidden = claims.length - MOST_CLAIMS;
  const lines = claims.slice(0, MOST_CLAIMS).map((claim) => {
    const source = lookup.sourceOf(claim);
    const speaker = speakerPhrase(claim, lookup);
    const by = [shortSourceName(source, sourceIdOf(claim)), speaker === null ? null : `citing ${speaker}`, source?.published ?? null].filter((part) => part !== null).join(', ');
    const at = lookup.claim(claim)?.at;
    return `${markdownText(lookup.claim(claim)?.text ?? '', LONGEST.claim)}<br>${markdownText(by, LONGEST.name)} (${markdownCode(claim)}${at === null || at === undefined ? '' : `, ${at}`})`;
  });
  return [...lines, ...(hidden > 0 ? [`and ${hidden} more`] : [])].join('<br><br>');
}

/** How the claim of this change, and its surest rival, were understood: a wrong reading is mended with an override. */
function readLines(discrepancy: Discrepancy, claim: string, lookup: Lookup): string[] {
  return rivalsOf(discrepancy, claim).flatMap((id) => {
    const reading = lookup.reading(id);
    return reading === undefined ? [] : [`- ${markdownCode(id)} was read as: ${markdownText(readingLine(reading), LONGEST.reading)}`];
  });
}

function rivalsOf({ reasons }: Discrepancy, claim: string): [string, string] {
  const surest = [...reasons].sort((x, y) => y.confidence - x.confidence);
  const reason = surest.find(({ a, b }) => a === claim || b === claim) ?? surest[0]!;
  return reason.b === claim ? [claim, reason.a] : [reason.a, reason.b];
}

/** The line to paste once a person has judged; nothing else is on it, since not every shell knows comments at its prompt. */
function ruleLine(discrepancy: Discrepancy, claim: string): string {
  return `reconcile rule ${rivalsOf(discrepancy, claim).join(' ')} conflict --reason "…"`;
}

function goneLines({ since }: CheckResult, most: number): string[] {
  if (since === null) return [];
  const lookup = lookupOf(since.before);
  return [...listed('Resolved', since.gone.map((one) => discrepancySummary(one, lookup)), most), ...listed('Positions gone from discrepancies that stay', since.withdrawn.map((one) => withdrawnSentence(one, lookup)), most)];
}

/** A heading and at most so many lines; nothing where there is none. */
function listed(title: string, lines: readonly string[], most: number): string[] {
  if (lines.length === 0) return [];
  return ['', `#### ${title}`, '', ...lines.slice(0, most).map((line) => `- ${markdownText(line, LONGEST.summary)}`), ...(lines.length > most ? [`- and ${lines.length - most} more`] : [])];
}

function problemLines(problems: readonly CheckFinding[], most: number): string[] {
  if (problems.length === 0) return [];
  const hidden = problems.length - most;
  return [
    '',
    '#### Problems',
    '',
    ...problems.slice(0, most).map(({ code, severity, file, line, column, message, mend }) => `- ${markdownCode([file ?? 'workspace', line, line === null ? null : column].filter((part) => part !== null).join(':'))} ${severity} ${code}: ${markdownText(message, LONGEST.summary)} ${markdownText(mend, LONGEST.summary)}`.trimEnd()),
    ...(hidden > 0 ? [`- and ${hidden} more: \`reconcile check\` lists them`] : []),
  ];
}

function footLines({ since, evidence }: CheckResult): string[] {
  return [
    ...(evidence.atHand === evidence.sources ? [] : ['', evidence.atHand === 0 ? 'Evidence was not checked: no text of an article is at hand.' : `Evidence was checked for ${evidence.atHand} of ${count(evidence.sources, 'source')}.`]),
    ...(since === null || since.backlog === 0 ? [] : ['', `${count(since.backlog, 'discrepancy was', 'discrepancies were')} there before, and no claim of this change takes part in ${since.backlog === 1 ? 'it' : 'them'}.`]),
  ];
}
