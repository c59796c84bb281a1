/** `reconcile`: the list that a fact-checker scans, then what else there is, then what could not be read. */
import type { Discrepancy, Report } from '../types.ts';
import { discrepancyLines } from './discrepancy-pretty.ts';
import { ink, page, typesetterOf, type Typesetter } from './flow.ts';
import { lookupOf, type Lookup } from './lookup.ts';
import type { Style } from './style.ts';
import { developmentMatter, developmentPath } from './summaries.ts';
import { totalsLines } from './totals-pretty.ts';
import { unreadLines } from './unread-pretty.ts';
import { count } from './words.ts';

/** What is to be shown: the discrepancies in order, of how many, and whether filters left some out. */
export interface PrettySelection {
  readonly discrepancies: readonly Discrepancy[];
  readonly total: number;
  readonly filtered: boolean;
}

const MOST_DEVELOPMENTS = 8;

/** The report as text, ending with a line break. Every line keeps to `style.width`, but for 24 columns at the least. */
export function formatReportPretty(report: Report, selection: PrettySelection, style: Style): string {
  const set = typesetterOf(style);
  const lookup = lookupOf(report);
  const sections = [
    set.flow([ink('strong', headline(report, selection))]),
    ...selection.discrepancies.map((discrepancy, index) => discrepancyLines(set, index + 1, discrepancy, lookup)),
    developmentLines(set, lookup),
    totalsLines(set, report, selection),
    unreadLines(set, report.diagnostics),
  ];
  return page(sections.filter((lines) => lines.length > 0).flatMap((lines, index) => (index === 0 ? lines : ['', ...lines])));
}

/** "3 of 7 discrepancies among 101 claims of 5 sources". */
function headline({ workspace }: Report, { discrepancies, total, filtered }: PrettySelection): string {
  const among = `${count(workspace.claims.length, 'claim')} of ${count(workspace.sources.length, 'source')}`;
  if (workspace.claims.length === 0) return 'No claims yet: write some into claims/, or see reconcile init for an example.';
  if (total === 0) return `No discrepancies among ${among}.`;
  if (discrepancies.length === 0) return `None of the ${count(total, 'discrepancy', 'discrepancies')} among ${among} passes the filters.`;
  const shown = filtered && discrepancies.length < total ? `${discrepancies.length} of ${count(total, 'discrepancy', 'discrepancies')}` : count(total, 'discrepancy', 'discrepancies');
  return `${shown} among ${among}`;
}

/** One entry each: what moved, and its values with their dates. */
function developmentLines(set: Typesetter, lookup: Lookup): string[] {
  const { developments } = lookup.report;
  if (developments.length === 0) return [];
  const hidden = developments.length - MOST_DEVELOPMENTS;
  return [
    ...set.flow([ink('strong', `${count(developments.length, 'development')}`), ink('faint', ' (the world moved on; no contradiction)')]),
    ...developments.slice(0, MOST_DEVELOPMENTS).flatMap((development) =>
      set.indented(INDENT, [`${developmentMatter(development, lookup)}: ${developmentPath(development, ' → ')}`], 2)),
    ...(hidden > 0 ? set.indented(INDENT, [ink('faint', `+${hidden} more (--format json lists them)`)]) : []),
  ];
}

const INDENT = 4;
