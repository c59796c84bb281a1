/** The records of docs/formats.md (JSON output), key by key and in its order: what the JSON formats share. */
import type { Claim, Cluster, Development, Diagnostic, Discrepancy, Position, Ruling, Source } from '../types.ts';
import { twoDecimals } from './confidence.ts';
import { attributionOf } from './holders.ts';
import { compareText, type Lookup } from './lookup.ts';
import { messageOf } from './messages.ts';
import { reasonSentence } from './reason-text.ts';
import { isUnresolved } from './slot-entries.ts';
import { developmentSentence, discrepancySummary } from './summaries.ts';

type JsonRecord = Readonly<Record<string, unknown>>;

export function sourceRecord(source: Source): JsonRecord {
  const { id, title, outlet, published, language, kind, status } = source;
  return { id, title, outlet, published, language, kind, status };
}

/** A claim with what was read of it; where it was not read, with what its file states. */
export function claimRecord(claim: Claim, lookup: Lookup): JsonRecord {
  const reading = lookup.reading(claim.id);
  return {
    id: claim.id,
    source: claim.source,
    text: claim.text,
    at: claim.at,
    time: claimTime(claim.id, lookup),
    speaker: reading ? reading.speaker : (attributionOf(claim.id, lookup)[0] ?? lookup.source(claim.source)?.outlet ?? null),
    polarity: reading?.polarity.value ?? claim.overrides.polarity ?? 'affirmed',
    certainty: reading?.certainty.value ?? claim.overrides.certainty ?? 'stated',
    read: reading?.read ?? false,
  };
}

/** When what the claim tells happened or held, as EDTF; null where it does not say. */
export function claimTime(claim: string, lookup: Lookup): string | null {
  const time = lookup.reading(claim)?.times[0];
  return time === undefined ? (lookup.claim(claim)?.overrides.time ?? null) : isUnresolved(time) ? null : time.value.text;
}

export function clusterRecord(cluster: Cluster): JsonRecord {
  const { id, text, claims, sources, outlets, origins, originGroups } = cluster;
  return { id, text, claims, sources, outlets, origins, origin_groups: originGroups.map(({ claims: group, because, name }) => ({ claims: group, because, name })) };
}

export function rulingRecord({ ruling, accept, reason, by, on }: Ruling): JsonRecord {
  return { ruling, accept, reason, by, on };
}

export function discrepancyRecord(discrepancy: Discrepancy, lookup: Lookup): JsonRecord {
  return {
    id: discrepancy.id,
    types: discrepancy.types,
    summary: discrepancySummary(discrepancy, lookup),
    confidence: twoDecimals(discrepancy.confidence),
    ruling: discrepancy.ruling && rulingRecord(discrepancy.ruling),
    positions: discrepancy.positions.map(positionRecord),
    reasons: discrepancy.reasons.map((reason) => ({
      type: reason.type,
      slot: reason.slot,
      a: reason.a,
      b: reason.b,
      a_value: reason.aValue,
      b_value: reason.bValue,
      within_source: reason.withinSource,
      text: reasonSentence(reason, lookup),
      confidence: twoDecimals(reason.confidence),
    })),
  };
}

export function positionRecord({ cluster, value, claims, sources, speakers, origins }: Position): JsonRecord {
  return { cluster, value, claims, sources, speakers, origins };
}

export function developmentRecord({ id, slot, positions }: Development, lookup: Lookup): JsonRecord {
  return {
    id,
    slot,
    summary: developmentSentence({ id, slot, positions }, lookup),
    positions: positions.map(({ cluster, value, time, claims }) => ({ cluster, value, time, claims })),
  };
}

export function diagnosticRecord(diagnostic: Diagnostic): JsonRecord {
  const { code, severity, file, line, column } = diagnostic;
  const { message, mend } = messageOf(diagnostic);
  return { code, severity, file, line, column, message, mend };
}

/** Surest first (by the two decimals that are shown), then by id. */
export function bySurest(x: Discrepancy, y: Discrepancy): number {
  return twoDecimals(y.confidence) - twoDecimals(x.confidence) || compareText(x.id, y.id);
}

/** By id, in code units. */
export function byId(x: { readonly id: string }, y: { readonly id: string }): number {
  return compareText(x.id, y.id);
}
