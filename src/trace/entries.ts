import type { Report, TraceEntry } from '../types.ts';
import { setAsideReasons } from '../values/set-aside.ts';

/** Turns claim ids into trace entries, in order of publication. */
export type EntryMaker = (claims: Iterable<string>) => TraceEntry[];

/**
 * Makes the entries of a trace. They are in order of the earliest day on which their source can have been published;
 * those of which that is not known come last; ties are in order of id. Each claim comes once, unknown ids are left out.
 */
export function entryMaker(report: Report): EntryMaker {
  const claims = new Map(report.workspace.claims.map((claim) => [claim.id, claim]));
  const sources = new Map(report.workspace.sources.map((source) => [source.id, source]));
  const setAside = setAsideReasons(report.workspace);

  const entryOf = (id: string): TraceEntry | null => {
    const claim = claims.get(id);
    if (claim === undefined) return null;
    const reading = report.readings.get(id);
    const source = sources.get(claim.source);
    return {
      claim: id,
      source: claim.source,
      published: source?.published ?? null,
      at: claim.at,
      speaker: reading?.speaker ?? source?.outlet ?? null,
      attribution: reading?.attribution.value.map((participant) => participant.text) ?? claim.overrides.attribution ?? [],
      certainty: reading?.certainty.value ?? claim.overrides.certainty ?? 'stated',
      polarity: reading?.polarity.value ?? claim.overrides.polarity ?? 'affirmed',
      set_aside: setAside(claim),
    };
  };
  const publishedFrom = (id: string): number => {
    const start = report.readings.get(id)?.published?.start ?? -Infinity;
    return Number.isFinite(start) ? start : Infinity; // no known earliest day: last
  };

  return (ids) =>
    [...new Set(ids)]
      .map((id) => ({ entry: entryOf(id), from: publishedFrom(id) }))
      .filter((item): item is { entry: TraceEntry; from: number } => item.entry !== null)
      .sort((a, b) => compare(a.from, b.from) || compare(a.entry.claim, b.entry.claim))
      .map((item) => item.entry);
}

function compare<T extends number | string>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
