/** `reconcile trace --format json`: a statement's trace, with the names that the report uses. */
import type { Report, Ruling, Trace, TraceEntry } from '../types.ts';
import { twoDecimals } from './confidence.ts';
import { jsonDocument } from './json.ts';
import { lookupOf, type Lookup } from './lookup.ts';
import { publishableTrace } from './publishable-trace.ts';
import { claimTime, clusterRecord, developmentRecord, rulingRecord } from './records.ts';

/** JSON of a trace, ending with a line break. Entries keep the trace's order: that of publication. Words of sources with `publish: false` stay out. */
export function formatTraceJson(full: Trace, fullReport: Report): string {
  const { trace, report } = publishableTrace(full, fullReport);
  const lookup = lookupOf(report);
  const entries = (list: readonly TraceEntry[]): unknown[] => list.map((entry) => entryRecord(entry, lookup));
  return jsonDocument({
    schema: 'reconcile/trace@1',
    cluster: clusterRecord(trace.cluster),
    assertions: entries(trace.assertions),
    denials: entries(trace.denials),
    rivals: trace.rivals.map((rival) => ({ discrepancy: rival.discrepancy, types: rival.types, confidence: twoDecimals(rival.confidence), value: rival.value, entries: entries(rival.entries) })),
    developments: trace.developments.map((development) => developmentRecord(development, lookup)),
    general: entries(trace.general),
    specific: entries(trace.specific),
    rulings: trace.rulings.map(claimsAndRuling),
  });
}

function entryRecord(entry: TraceEntry, lookup: Lookup): unknown {
  const source = lookup.source(entry.source);
  return {
    id: entry.claim,
    source: entry.source,
    text: lookup.claim(entry.claim)?.text ?? null,
    at: entry.at,
    time: claimTime(entry.claim, lookup),
    speaker: entry.speaker,
    polarity: entry.polarity,
    certainty: entry.certainty,
    title: source?.title ?? null,
    outlet: source?.outlet ?? null,
    published: entry.published,
    attribution: entry.attribution,
    set_aside: entry.set_aside,
  };
}

function claimsAndRuling(ruling: Ruling): unknown {
  return { claims: ruling.claims, ...rulingRecord(ruling) };
}
