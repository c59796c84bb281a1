/** `reconcile compare A B`: the relation, why, and the two readings slot by slot. */
import type { Comparison, Feature, Reading, Relation, SlotComparison, SlotRelation } from '../types.ts';
import { tableOf } from './columns.ts';
import { comparisonText, slotText } from './comparison-text.ts';
import { confidenceText, countedFeatures } from './confidence.ts';
import { rulingText } from './discrepancy-pretty.ts';
import { displayWidth } from './display-width.ts';
import { dotted, ink, page, typesetterOf, type Typesetter } from './flow.ts';
import { compareText } from './lookup.ts';
import type { Ink, Style } from './style.ts';
import { unique } from './words.ts';

/** What a relation means, as a headline; a relation without one does not compile. */
const HEADLINES: Readonly<Record<Relation, { readonly text: string; readonly ink: Ink }>> = {
  equivalent: { text: 'A and B say the same', ink: 'good' },
  entails: { text: 'A is the more specific and agrees with B', ink: 'good' },
  'entailed-by': { text: 'B is the more specific and agrees with A', ink: 'good' },
  compatible: { text: 'A and B are of one matter and may both be true', ink: 'good' },
  conflict: { text: 'A and B cannot both be true', ink: 'error' },
  development: { text: 'The world moved on between A and B', ink: 'value' },
  unrelated: { text: 'A and B are of different matters', ink: 'plain' },
};

const SLOT_RELATIONS: Readonly<Record<SlotRelation, { readonly text: string; readonly ink: Ink }>> = {
  same: { text: 'same', ink: 'good' },
  narrower: { text: 'A narrower', ink: 'plain' },
  broader: { text: 'B narrower', ink: 'plain' },
  overlap: { text: 'overlap', ink: 'plain' },
  disjoint: { text: 'differ', ink: 'error' },
  unknown: { text: 'not known', ink: 'faint' },
};

/** The comparison as text, ending with a line break. `a` and `b`: the readings in the comparison's order. */
export function formatComparisonPretty(comparison: Comparison, a: Reading, b: Reading, style: Style): string {
  const set = typesetterOf(style);
  const headline = HEADLINES[comparison.relation];
  const counted = countedFeatures(comparison.features);
  const types = unique(comparison.conflicts.map(({ type }) => type)).join(', ');
  return page([
    ...set.flow([{ text: headline.text, ink: headline.ink === 'plain' ? 'strong' : headline.ink }]),
    ...set.flow(dotted([
      comparison.relation,
      types === '' ? null : ink('kind', types),
      confidenceText(comparison.confidence),
      comparison.withinSource && comparison.relation === 'conflict' ? ink('warn', 'the source contradicts itself') : null,
    ])),
    ...set.flow([comparisonText(comparison, a, b)]),
    ...(comparison.ruling ? set.flow([ink('good', `Ruling: ${rulingText(comparison.ruling)}`)]) : []),
    '',
    ...claimLines(set, 'A', a),
    ...claimLines(set, 'B', b),
    ...(comparison.slots.length === 0 ? [] : ['', ...slotTable(set, comparison.slots)]),
    ...(counted.length === 0 ? [] : ['', ...featureLines(set, counted)]),
  ]);
}

function claimLines(set: Typesetter, letter: string, reading: Reading): string[] {
  const lines = set.labelled(0, [ink('strong', letter)], 4, [reading.text]);
  const by = dotted([reading.claim === '' ? null : ink('faint', reading.claim), reading.speaker === null ? null : ink('faint', `said by ${reading.speaker}`), reading.read ? null : ink('warn', 'not read')]);
  return by.length === 0 ? lines : [...lines, ...set.indented(4, by)];
}

/** Slot, A, relation, B; cells are wrapped to share what width there is. */
function slotTable(set: Typesetter, slots: readonly SlotComparison[]): string[] {
  const name = Math.max(4, ...slots.map(({ slot }) => slot.length));
  const side = Math.max(4, Math.floor((set.width - name - RELATION - 6) / 2));
  const head = ['slot', 'A', 'relation', 'B'].map((title) => set.flow([ink('faint', title)]));
  const cell = ({ slot }: SlotComparison, value: string | null): string[] => (value === null ? [set.paint('faint', '-')] : set.flow([slotText(slot, value)], side));
  const rows = slots.map((slot) => {
    const relation = SLOT_RELATIONS[slot.relation];
    return [
      set.flow([slot.slot]),
      cell(slot, slot.a),
      [...set.flow([ink(relation.ink, relation.text)], RELATION), ...(slot.how === null ? [] : set.flow([ink('faint', slot.how)], RELATION))],
      cell(slot, slot.b),
    ];
  });
  return tableOf([head, ...rows]);
}

const RELATION = 12;

/** What made the confidence, the weightiest first, so that the score explains itself. */
function featureLines(set: Typesetter, features: readonly Feature[]): string[] {
  const sorted = [...features].sort((x, y) => Math.abs(y.weight) - Math.abs(x.weight) || compareText(x.name, y.name));
  const texts = sorted.map(({ weight }) => `${weight < 0 ? '-' : '+'}${Math.abs(weight).toFixed(2)}`);
  const widest = Math.max(...texts.map(displayWidth));
  return [
    ...set.flow([ink('strong', 'What the confidence is made of'), ink('faint', ' (weights, in logits)')]),
    ...sorted.flatMap(({ name }, index) => set.labelled(4, [texts[index]!.padStart(widest)], widest + 2, [ink('faint', name)])),
  ];
}
