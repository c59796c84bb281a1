/** The counts under the list: what was found, in what. */
import type { ConflictType, Report } from '../types.ts';
import { dotted, ink, type Typesetter } from './flow.ts';
import { compareText } from './lookup.ts';
import { count } from './words.ts';

const LABEL = 13;
const DIGITS = 6;

interface Shown {
  readonly discrepancies: readonly unknown[];
  readonly total: number;
  readonly filtered: boolean;
}

/** Counts, one a line, with what hides behind them. */
export function totalsLines(set: Typesetter, report: Report, shown: Shown): string[] {
  const { workspace, clusters, discrepancies, developments, readings } = report;
  if (workspace.claims.length === 0) return [];
  const row = (label: string, number: number, ...notes: readonly (string | null)[]): string[] =>
    set.labelled(0, [ink('faint', label.padEnd(LABEL)), ink('strong', String(number).padStart(DIGITS))], LABEL + DIGITS + 2, dotted(notes));
  const alone = clusters.filter((cluster) => cluster.sources.length === 1).reduce((sum, cluster) => sum + cluster.claims.length, 0);
  const unread = [...readings.values()].filter((reading) => !reading.read).length;
  const aside = setAside(report);
  const hidden = shown.filtered ? shown.total - shown.discrepancies.length : 0;
  return [
    ...row('discrepancies', shown.total, byType(discrepancies.flatMap(({ types }) => types)), hidden > 0 ? `${hidden} hidden by filters` : null),
    ...row('developments', developments.length),
    ...row('clusters', clusters.length, 'claims that say the same, together'),
    ...row('single-source', alone, 'claims that no other source supports'),
    ...row('claims', workspace.claims.length, unread > 0 ? `${unread} not read (not in English)` : null, aside > 0 ? `${aside} set aside (withdrawn, retracted or superseded)` : null),
    ...row('sources', workspace.sources.length, count(new Set(workspace.sources.map(({ outlet }) => outlet).filter((outlet) => outlet !== null)).size, 'outlet')),
  ];
}

/** "quantity 4, time 2": how many discrepancies have each type, the most frequent first. */
function byType(types: readonly ConflictType[]): string | null {
  const counts = new Map<string, number>();
  for (const type of types) counts.set(type, (counts.get(type) ?? 0) + 1);
  const sorted = [...counts].sort(([x, m], [y, n]) => n - m || compareText(x, y));
  return sorted.length === 0 ? null : sorted.map(([type, number]) => `${type} ${number}`).join(', ');
}

/** Claims that were withdrawn, or whose source was retracted or has a later version. */
function setAside({ workspace }: Report): number {
  const gone = new Set(workspace.sources.filter(({ status }) => status === 'retracted').map(({ id }) => id));
  for (const { versionOf } of workspace.sources) if (versionOf !== null) gone.add(versionOf);
  return workspace.claims.filter(({ withdrawn, source }) => withdrawn !== null || gone.has(source)).length;
}
