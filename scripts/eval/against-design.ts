/** Pairs whose label contradicts what the relations mean here: by id, since their texts may not be given on. */
import type { LabelledPair } from '../labelled/labelled-pair.ts';

/** One paragraph a reason: the set, what DESIGN.md calls the pairs, why, and their ids. */
export function againstDesign(pairs: readonly LabelledPair[]): string {
  const groups = new Map<string, string[]>();
  for (const { set, id, label, gold } of pairs) {
    if (label === null || !('relations' in gold)) continue;
    const key = `**${set}**, labelled ${label}, \`${gold.relations.join('` or `')}\` here: ${gold.why ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), id]);
  }
  return [...groups].map(([key, ids]) => `${key} (${ids.length})\n\n${shortIds(ids).join(' ')}`).join('\n\n');
}

/** "stress-12 -15 -90": what all ids share is told once. */
function shortIds(ids: readonly string[]): readonly string[] {
  const [first = ''] = ids;
  const stem = first.slice(0, first.lastIndexOf('-'));
  const rest = ids.every((id) => id.startsWith(`${stem}-`)) ? ids.map((id) => id.slice(stem.length)) : ids;
  return rest === ids ? ids : [stem, ...rest];
}
