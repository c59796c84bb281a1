/** What a person reads to judge single cases: discrepancies beyond the list, and what was expected and not found. */
import type { Comparison, Participant, Reading, Report, Slot, Workspace } from '../../src/types.ts';
import type { Agreement } from './agreement.ts';
import type { Measurement } from './measure.ts';
import { idsOf } from './pairs.ts';

/** Gives the comparison of two claims of the report, also where they are unrelated; null where one was not read. */
export type Compare = (a: string, b: string) => Comparison | null;

/** Discrepancies that the list does not have, wholly or in part. Reasons that it has are marked "=", others "+". */
export function listBeyond(report: Report, { discrepancies }: Measurement): string {
  const claims = new Map(report.workspace.claims.map((claim) => [claim.id, claim]));
  const blocks = discrepancies.filter(({ verdict }) => verdict !== 'expected').map(({ discrepancy, verdict, reasons }) => {
    const { id, types, confidence, positions } = discrepancy;
    return [
      `${id}  ${types.join(', ')}  ${confidence.toFixed(2)}  ${verdict === 'partly' ? 'partly expected' : 'beyond the list'}: ${positions.map(({ value }) => value).join(' / ')}`,
      ...positions.flatMap(({ value, claims: ids }) => [`  ${value}`, ...ids.map((claim) => claimLine(claim, claims.get(claim)?.text, claims.get(claim)?.at))]),
      ...reasons.map(({ reason, expected }) => `  ${expected ? '=' : '+'} ${reason.type}: ${reason.a} ${reason.aValue} / ${reason.b} ${reason.bValue} (${reason.confidence.toFixed(2)})`),
    ].join('\n');
  });
  return blocks.length === 0 ? 'none' : blocks.join('\n\n');
}

/** Expected rivals that were not found or have another type, false alarms, pairs not joined, and pairs wrongly joined. */
export function listMissed(report: Report, measurement: Measurement, compare: Compare): string {
  const { rivals, notRivals, samePairs, wronglyJoined } = measurement;
  const show = (title: string, pairs: readonly { readonly a: string; readonly b: string; readonly why: string }[], note: (index: number) => string): string =>
    `${title}: ${pairs.length}\n${pairs.map((pair, index) => `\n${pairBlock(report, pair, note(index), compare)}`).join('\n')}`;
  const missed = rivals.filter(({ rightType }) => !rightType);
  const alarms = notRivals.filter(({ falseAlarm, unsure }) => falseAlarm && !unsure);
  const apart = samePairs.filter(({ joined, unsure }) => !joined && !unsure);
  return [
    show('Expected rivals not found, or with another type', missed, (index) => `expected ${missed[index]!.types.join(', ')}; reported ${missed[index]!.foundTypes.join(', ') || 'nothing'}`),
    show('False alarms', alarms, (index) => `looks ${alarms[index]!.looks}; reported ${alarms[index]!.foundTypes.join(', ')}`),
    show('Say the same and are not joined', apart, () => 'expected in one cluster'),
    show('Wrongly joined', wronglyJoined, () => 'expected in two clusters'),
  ].join('\n\n');
}

/** The pairs that only one of two readers calls rival. */
export function listReaders(workspace: Workspace, { onlyFirstPairs, onlySecondPairs, opposed }: Agreement): string {
  const claims = new Map(workspace.claims.map((claim) => [claim.id, claim]));
  const show = (title: string, keys: readonly string[]): string =>
    [`${title}: ${keys.length}`, ...keys.map((key) => idsOf(key).map((id) => claimLine(id, claims.get(id)?.text, claims.get(id)?.at)).join('\n') + (opposed.includes(key) ? '\n    (listed otherwise by the other reader)' : ''))].join('\n\n');
  return `${show('Rival only to the first reader', onlyFirstPairs)}\n\n${show('Rival only to the second reader', onlySecondPairs)}`;
}

function pairBlock(report: Report, { a, b, why }: { readonly a: string; readonly b: string; readonly why: string }, note: string, compare: Compare): string {
  const claims = new Map(report.workspace.claims.map((claim) => [claim.id, claim]));
  const side = (id: string): string[] => [claimLine(id, claims.get(id)?.text, claims.get(id)?.at), ...readingLines(report.readings.get(id))];
  return [`  ${note}`, `  why: ${why}`, ...side(a), ...side(b), ...comparisonLines(compare(a, b))].join('\n');
}

function claimLine(id: string, text: string | undefined, at: string | null | undefined): string {
  return `    ${id}${at ? ` (${at})` : ''}: ${text ?? 'no such claim'}`;
}

/** A reading's slots, "*" after those that the claim file states. */
function readingLines(reading: Reading | undefined): string[] {
  if (reading === undefined) return ['      not read'];
  const slot = <T>(name: string, value: Slot<T> | null | undefined, show: (value: T) => string): string[] => {
    const shown = value ? show(value.value) : '';
    return shown === '' ? [] : [`${name} ${shown}${value?.basis === 'stated' ? '*' : ''}`];
  };
  const people = (list: readonly Participant[]): string => list.map(({ text, keys }) => `${text} [${keys.slice(0, 2).join(' ')}]`).join(' + ');
  const parts = [
    ...slot('subject', reading.subject, people),
    ...slot('predicate', reading.predicate, ({ lemma, concept, aspect }) => `${lemma} [${[concept, aspect].filter((one) => one !== null).join(' ')}]`),
    ...slot('object', reading.object, people),
    ...reading.adjuncts.flatMap((adjunct) => slot(adjunct.value.role, adjunct, ({ preposition, participant }) => `${preposition} ${people([participant])}`)),
    ...reading.quantities.flatMap((quantity) => slot('quantity', quantity, (value) => [value.quantity.text, value.counted, value.role].filter((one) => one !== null).join(' '))),
    ...slot('rank', reading.rank, ({ rank, scale }) => `${rank} by ${scale}`),
    ...reading.times.flatMap((time) => slot('time', time, ({ relation, text }) => `${relation} ${text}`)),
    ...reading.places.flatMap((place) => slot('place', place, (value) => people([value]))),
    ...slot('direction', reading.direction, (value) => value),
    ...slot('polarity', reading.polarity, (value) => (value === 'affirmed' ? '' : value)),
    ...slot('certainty', reading.certainty, (value) => (value === 'stated' ? '' : value)),
    ...slot('attribution', reading.attribution, people),
  ];
  return [`      ${parts.join(' · ') || 'nothing understood'}`];
}

function comparisonLines(comparison: Comparison | null): string[] {
  if (comparison === null) return ['    no comparison'];
  const { relation, confidence, conflicts, slots, why, features } = comparison;
  const args = Object.entries(why.args).map(([key, value]) => `${key}=${value}`).join(' ');
  return [
    `    → ${relation} ${confidence.toFixed(2)}, ${why.code}${args === '' ? '' : ` (${args})`}${conflicts.length > 0 ? `; ${conflicts.map(({ type, aValue, bValue }) => `${type}: ${aValue} / ${bValue}`).join('; ')}` : ''}`,
    `      ${slots.map(({ slot, relation: how, a, b }) => `${slot} ${how} (${a ?? '–'} / ${b ?? '–'})`).join(' · ')}`,
    ...(features.length > 0 ? [`      ${features.map(({ name, weight }) => `${name} ${weight.toFixed(2)}`).join(' · ')}`] : []),
  ];
}
