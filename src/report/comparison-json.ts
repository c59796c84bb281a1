/** `reconcile compare --format json` and the lines of `--pairs` (docs/formats.md). */
import type { Comparison, Reading } from '../types.ts';
import { comparisonText } from './comparison-text.ts';
import { countedFeatures, twoDecimals } from './confidence.ts';
import { jsonDocument } from './json.ts';
import { compareText } from './lookup.ts';
import { rulingRecord } from './records.ts';
import { unique } from './words.ts';

/** The record of one pair under the id that it was given with. `a` and `b`: the readings in the comparison's order. */
export function comparisonRecord(id: string, comparison: Comparison, a: Reading, b: Reading): object {
  return { id, ...verdict(comparison, a, b) };
}

/** JSON of one comparison, ending with a line break. */
export function formatComparisonJson(comparison: Comparison, a: Reading, b: Reading): string {
  const side = ({ claim, source, text }: Reading): object => ({ id: claim, source, text });
  return jsonDocument({ schema: 'reconcile/comparison@1', ...verdict(comparison, a, b), a: side(a), b: side(b) });
}

function verdict(comparison: Comparison, a: Reading, b: Reading): object {
  const { relation, conflicts, confidence, slots, features, developing, withinSource, ruling } = comparison;
  return {
    relation,
    types: unique(conflicts.map(({ type }) => type)).sort(compareText),
    confidence: twoDecimals(confidence),
    slots: slots.map((slot) => ({ slot: slot.slot, a: slot.a, b: slot.b, relation: slot.relation, how: slot.how })),
    text: comparisonText(comparison, a, b),
    why: comparison.why.code,
    conflicts: conflicts.map(({ type, slot, aValue, bValue }) => ({ type, slot, a_value: aValue, b_value: bValue })),
    developing,
    within_source: withinSource,
    ruling: ruling && rulingRecord(ruling),
    features: countedFeatures(features).map(({ name, weight }) => ({ name, weight: twoDecimals(weight) })),
  };
}
