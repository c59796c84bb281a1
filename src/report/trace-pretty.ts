/** `reconcile trace`: everything there is to say about one statement. */
import type { Report, Trace } from '../types.ts';
import { confidenceText } from './confidence.ts';
import { rulingText } from './discrepancy-pretty.ts';
import { dotted, ink, page, typesetterOf, type Typesetter } from './flow.ts';
import { originReason, supportText } from './holders.ts';
import { lookupOf, type Lookup } from './lookup.ts';
import { positionValue } from './shown-values.ts';
import type { Style } from './style.ts';
import { developmentSentence } from './summaries.ts';
import { entryLines } from './trace-entry.ts';
import { count } from './words.ts';

const INDENT = 4;

/** The trace as text, ending with a line break. */
export function formatTracePretty(trace: Trace, report: Report, style: Style): string {
  const set = typesetterOf(style);
  const lookup = lookupOf(report);
  const { cluster } = trace;
  const sections = [
    [
      ...set.flow([ink('strong', cluster.text)]),
      ...set.flow(dotted([`${count(cluster.claims.length, 'claim')}, ${supportText(cluster)}`, ink('faint', cluster.id)])),
    ],
    section(set, `Asserted by (${trace.assertions.length}), in order of publication`, entryLines(set, trace.assertions, lookup, cluster.text)),
    originLines(set, trace),
    section(set, `Denied by (${trace.denials.length})`, trace.denials.length === 0 ? set.indented(INDENT, [ink('faint', 'no claim here')]) : entryLines(set, trace.denials, lookup)),
    rivalLines(set, trace, lookup),
    section(set, `More specific (${trace.specific.length}): if one of these holds, so does the statement`, entryLines(set, trace.specific, lookup)),
    section(set, `More general (${trace.general.length}): if the statement holds, so do these`, entryLines(set, trace.general, lookup)),
    section(set, 'How it moved on', trace.developments.flatMap((development) => set.indented(INDENT, [developmentSentence(development, lookup)], 2))),
    section(set, 'Rulings', trace.rulings.flatMap((ruling) => set.indented(INDENT, [ink('good', `${ruling.claims.join(' and ')}: ${rulingText(ruling)}`)], 2))),
  ];
  return page(sections.filter((lines) => lines.length > 0).flatMap((lines, index) => (index === 0 ? lines : ['', ...lines])));
}

/** A heading over lines; nothing where there are none. */
function section(set: Typesetter, title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [...set.flow([ink('strong', title)]), ...lines];
}

/** Which claims count together, and why; left out where every claim stands alone. */
function originLines(set: Typesetter, { cluster }: Trace): string[] {
  if (cluster.claims.length < 2) return [];
  const groups = cluster.originGroups.flatMap((group) => set.indented(INDENT, [`${group.claims.join(', ')} `, ink('faint', `(${originReason(group)})`)], 2));
  return section(set, `Independent origins (${cluster.origins})`, groups);
}

function rivalLines(set: Typesetter, trace: Trace, lookup: Lookup): string[] {
  if (trace.rivals.length === 0) return section(set, 'Rival positions (0)', set.indented(INDENT, [ink('faint', 'none')]));
  const valueOf = ({ value, entries, discrepancy }: Trace['rivals'][number]): string => positionValue({ value, claims: entries.map(({ claim }) => claim) }, lookup.report.discrepancies.find(({ id }) => id === discrepancy) ?? { reasons: [] }, lookup);
  const lines = trace.rivals.flatMap((rival, index) => [
    ...(index === 0 ? [] : ['']),
    ...set.indented(2, dotted([ink('value', valueOf(rival)), ink('kind', rival.types.join(', ')), confidenceText(rival.confidence), ink('faint', rival.discrepancy)]), 2),
    ...entryLines(set, rival.entries, lookup),
  ]);
  return section(set, `Rival positions (${trace.rivals.length})`, lines);
}
