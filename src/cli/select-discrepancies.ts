import { twoDecimals } from '../report/confidence.ts';
import type { ConflictType, Discrepancy, Report } from '../types.ts';
import { entityKeys, keysOfReading } from './entity-filter.ts';
import { UsageError } from './errors.ts';
import { didYouMean } from './nearest.ts';

export const CONFLICT_TYPES = ['quantity', 'rank', 'time', 'place', 'actor', 'identity', 'polarity', 'outcome', 'attribute'] as const satisfies readonly ConflictType[];
export const SORT_ORDERS = ['confidence', 'type', 'date', 'source'] as const;

/** Which discrepancies a person asks for. What is absent does not narrow. */
export interface Selection {
  readonly type?: readonly ConflictType[];
  readonly source?: readonly string[];
  readonly entity?: string;
  readonly minConfidence?: number;
  readonly sort: (typeof SORT_ORDERS)[number];
  readonly limit?: number;
}

/** What was selected of how many. */
export interface Selected {
  readonly discrepancies: readonly Discrepancy[];
  readonly total: number;
  readonly filtered: boolean;
}

/**
 * Narrows and orders the discrepancies of a report.
 * @throws UsageError for a source or an entity that the workspace does not know
 */
export function selectDiscrepancies(report: Report, selection: Selection): Selected {
  const wanted = [byType(selection), bySource(report, selection), byEntity(report, selection), byConfidence(selection)].filter((test) => test !== null);
  const kept = report.discrepancies.filter((one) => wanted.every((test) => test(one)));
  const ordered = sortBy(report, kept, selection.sort);
  const discrepancies = selection.limit === undefined ? ordered : ordered.slice(0, selection.limit);
  return { discrepancies, total: report.discrepancies.length, filtered: discrepancies.length < report.discrepancies.length };
}

type Test = (discrepancy: Discrepancy) => boolean;

function byType({ type }: Selection): Test | null {
  return type === undefined ? null : (one) => one.types.some((each) => type.includes(each));
}

function bySource(report: Report, { source }: Selection): Test | null {
  if (source === undefined) return null;
  const known = report.workspace.sources.map((each) => each.id);
  for (const id of source) if (!known.includes(id)) throw new UsageError(`no source '${id}' in this workspace${didYouMean(id, known)}`);
  return (one) => one.positions.some((position) => position.sources.some((id) => source.includes(id)));
}

function byEntity(report: Report, { entity }: Selection): Test | null {
  if (entity === undefined) return null;
  const keys = entityKeys(report, entity);
  const about = (claim: string) => {
    const reading = report.readings.get(claim);
    return reading !== undefined && keysOfReading(reading).some((key) => keys.has(key));
  };
  return (one) => one.positions.some((position) => position.claims.some(about));
}

function byConfidence({ minConfidence }: Selection): Test | null {
  // What is shown as 0.80 passes 0.8, whatever stands behind the second decimal.
  return minConfidence === undefined ? null : (one) => twoDecimals(one.confidence) >= minConfidence;
}

/** Orders by what is asked for; equal ones stay as the report has them, surest first. */
function sortBy(report: Report, discrepancies: readonly Discrepancy[], order: Selection['sort']): readonly Discrepancy[] {
  if (order === 'confidence') return discrepancies;
  const key: (one: Discrepancy) => string | number = {
    type: (one: Discrepancy) => one.types.join(' '),
    date: (one: Discrepancy) => earliest(report, one),
    source: (one: Discrepancy) => one.positions.flatMap((position) => position.sources).sort()[0] ?? '',
  }[order];
  return discrepancies
    .map((one) => ({ one, key: key(one) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ one }) => one);
}

/** The earliest day on which one of its claims can have been published; unknown last. */
function earliest(report: Report, discrepancy: Discrepancy): number {
  const starts = discrepancy.positions.flatMap((position) => position.claims).map((claim) => report.readings.get(claim)?.published?.start ?? Infinity);
  return Math.min(...starts.filter((start) => start !== -Infinity), Infinity);
}
