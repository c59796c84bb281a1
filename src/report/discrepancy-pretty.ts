/** One discrepancy as a person reads it: the summary, the positions beside one another, why, and what people ruled. */
import type { Discrepancy, Position, Ruling } from '../types.ts';
import { claimBlock } from './claim-block.ts';
import { columnWidth, sideBySide } from './columns.ts';
import { confidenceText } from './confidence.ts';
import { dotted, GLUE, ink, type Piece, type Typesetter } from './flow.ts';
import { supportText } from './holders.ts';
import type { Lookup } from './lookup.ts';
import { reasonLines } from './reason-groups.ts';
import { positionValue } from './shown-values.ts';
import { discrepancySummary } from './summaries.ts';

const INDENT = 4;
/** Claims shown in a position, and lines of reasons in a discrepancy, before "+N more". */
const MOST_CLAIMS = 3;
const MOST_REASONS = 8;
/** Narrowest column in which a claim still reads well. */
const NARROWEST = 30;
/** Below this width the positions stand under one another. */
const SIDE_BY_SIDE_FROM = 80;

/** The lines of a discrepancy; `number` is its place in the list. */
export function discrepancyLines(set: Typesetter, number: number, discrepancy: Discrepancy, lookup: Lookup): string[] {
  return [
    ...headLines(set, number, discrepancy, lookup),
    '',
    ...positionLines(set, discrepancy, lookup),
    '',
    ...whyLines(set, discrepancy, lookup),
    ...(discrepancy.ruling ? rulingLines(set, discrepancy.ruling) : []),
  ];
}

/** Number, summary, types, confidence and id: all that the short form has. */
export function headLines(set: Typesetter, number: number, discrepancy: Discrepancy, lookup: Lookup): string[] {
  const within = discrepancy.reasons.length > 0 && discrepancy.reasons.every((reason) => reason.withinSource);
  return [
    ...set.labelled(0, [ink('faint', `${String(number).padStart(2)}.`)], INDENT, [ink('strong', discrepancySummary(discrepancy, lookup))]),
    ...set.indented(INDENT, dotted([
      ink('kind', discrepancy.types.join(', ')),
      within ? ink('warn', 'the source contradicts itself') : null,
      confidenceText(discrepancy.confidence),
      ink('faint', discrepancy.id),
    ])),
  ];
}

function positionLines(set: Typesetter, discrepancy: Discrepancy, lookup: Lookup): string[] {
  const { positions } = discrepancy;
  const width = set.width - INDENT;
  const blocks = positions.map((position, index) => (columns: number): string[] => positionBlock(set, position, index, discrepancy, lookup, columns));
  const columns = set.width < SIDE_BY_SIDE_FROM ? 1 : columnsFor(positions.length, width);
  const lines: string[] = [];
  for (let first = 0; first < blocks.length; first += columns) {
    if (first > 0) lines.push('');
    const row = blocks.slice(first, first + columns);
    lines.push(...(columns === 1 ? row.flatMap((lay) => stacked(lay(width - STACKED))) : sideBySide(set, width, row, columns)));
  }
  return lines.map((line) => ' '.repeat(INDENT) + line);
}

/** A position that stands under another: what belongs to it is set in, so that its first line stands out. */
function stacked([head = '', ...rest]: readonly string[]): string[] {
  return [head, ...rest.map((line) => ' '.repeat(STACKED) + line)];
}

const STACKED = 2;

/** As many columns as stay wide enough, three at most, and no row much emptier than another (four make two rows of two). */
function columnsFor(positions: number, width: number): number {
  const most = [3, 2].find((columns) => columns <= positions && columnWidth(width, columns) >= NARROWEST) ?? 1;
  return Math.ceil(positions / Math.ceil(positions / most));
}

function positionBlock(set: Typesetter, position: Position, index: number, discrepancy: Discrepancy, lookup: Lookup, width: number): string[] {
  const shown = position.claims.slice(0, MOST_CLAIMS);
  const hidden = position.claims.length - shown.length;
  return [
    ...set.flow([ink('faint', `${letterOf(index)}${GLUE}`), ...dotted([ink('value', positionValue(position, discrepancy, lookup)), supportText(position)])], width, 2),
    ...shown.flatMap((claim) => ['', ...claimBlock(set, claim, lookup, width)]),
    ...(hidden > 0 ? ['', ...set.flow([ink('faint', `+${hidden} more (reconcile trace ${position.claims[0]!})`)], width)] : []),
  ];
}

/** A, B, … Z, then 27, 28, … */
function letterOf(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : String(index + 1);
}

function whyLines(set: Typesetter, { reasons, types }: Discrepancy, lookup: Lookup): string[] {
  const told = reasonLines(reasons, lookup);
  const shown = told.slice(0, MOST_REASONS);
  const widest = Math.max(0, ...types.map((type) => type.length));
  const lines = shown.flatMap((reason, index) => {
    const type: Piece = types.length > 1 ? ink('kind', `${reason.type.padEnd(widest)}  `) : '';
    const hang = types.length > 1 ? widest + 2 : 0;
    return set.flow([type, reason.text], set.width - INDENT - LABEL, hang)
      .map((line, at) => ' '.repeat(INDENT) + (index === 0 && at === 0 ? set.paint('faint', 'why'.padEnd(LABEL)) : ' '.repeat(LABEL)) + line);
  });
  const hidden = told.slice(MOST_REASONS).reduce((sum, one) => sum + one.reasons, 0);
  return hidden > 0 ? [...lines, ...set.indented(INDENT + LABEL, [ink('faint', `+${hidden} more reasons (--format json lists them)`)])] : lines;
}

/** Columns of the labels "why" and "ruling". */
const LABEL = 8;

/** "conflict, by desk on 2026-11-22, who prefers encyclopedia#c9: the army was defending the capital". */
export function rulingText({ ruling, accept, reason, by, on }: Ruling): string {
  const who = by === null ? '' : `, by ${by}`;
  return `${ruling}${who}${on === null ? '' : ` on ${on}`}${accept === null ? '' : `, accepting ${accept}`}${reason === null ? '' : `: ${reason}`}`;
}

function rulingLines(set: Typesetter, ruling: Ruling): string[] {
  return set.labelled(INDENT, [ink('faint', 'ruling')], LABEL, [ink('good', rulingText(ruling))]);
}
