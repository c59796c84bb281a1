/** Whom and what claims are about, for the filter: names with a number each, which the claims then carry. */
import type { Reading, Report } from '../../types.ts';
import { compareText } from '../lookup.ts';

export interface EntityIndex {
  /** In the order of their names; the place in this list is the number. */
  readonly names: readonly string[];
  /** The numbers of all that a claim names, sorted. */
  of(claim: string): readonly number[];
}

/** Names that only a claim or two mention do not narrow much, and a list of thousands cannot be read. */
const MOST_NAMES = 300;

/** Indexes the entities of the registry and the other proper names that claims mention, the most frequent where there are too many. */
export function entitiesOf({ workspace, readings }: Report): EntityIndex {
  const registry = new Map(workspace.entities.map((entity) => [`entity:${entity.id}`, entity.name]));
  const named = new Map<string, { name: string; claims: number }>();
  const keysOf = new Map<string, readonly string[]>();
  for (const [claim, reading] of readings) {
    const keys = namesIn(reading);
    keysOf.set(claim, [...keys.keys()]);
    for (const [key, name] of keys) {
      const known = named.get(key);
      if (known) known.claims += 1;
      else named.set(key, { name: registry.get(key) ?? name, claims: 1 });
    }
  }
  const kept = [...named]
    .filter(([key, { claims }]) => claims > 1 || registry.has(key))
    .sort(([x, a], [y, b]) => b.claims - a.claims || compareText(x, y))
    .slice(0, MOST_NAMES)
    .sort(([x, a], [y, b]) => compareText(a.name, b.name) || compareText(x, y));
  const numbers = new Map(kept.map(([key], index) => [key, index]));
  return {
    names: kept.map(([, { name }]) => name),
    of: (claim) => (keysOf.get(claim) ?? []).flatMap((key) => numbers.get(key) ?? []).sort((a, b) => a - b),
  };
}

/** Best key → name of every proper name in a claim. */
function namesIn({ subject, object, adjuncts, places, attribution }: Reading): Map<string, string> {
  const all = [...(subject?.value ?? []), ...(object?.value ?? []), ...adjuncts.map(({ value }) => value.participant), ...places.map(({ value }) => value), ...attribution.value];
  return new Map(all.flatMap(({ keys, text, proper }) => (keys[0] !== undefined && (proper || keys[0].startsWith('entity:')) ? [[keys[0], text] as const] : [])));
}
