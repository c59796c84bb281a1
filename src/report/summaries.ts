/** One sentence for a discrepancy or a development: the matter, the values, and who holds them. */
import type { ConflictType, Development, Discrepancy, Position, Reading, Reason, Report } from '../types.ts';
import { dateText } from './dates.ts';
import { holdersOf } from './holders.ts';
import { lookupOf, type Lookup } from './lookup.ts';
import { matterOf, movingMatterOf } from './matter.ts';
import { clip, count, listOf } from './words.ts';

/** Of equally sure reasons, the one whose values are the most telling in a headline comes first. */
const TELLING: readonly ConflictType[] = ['quantity', 'rank', 'time', 'place', 'polarity', 'outcome', 'identity', 'actor', 'attribute'];
const MOST_VALUES = 4;
const MOST_HOLDERS = 3;

/** "How far from Damascus: 20 km (bne IntelliNews) or 10 km (encyclopedia)". */
export function summaryOf(discrepancy: Discrepancy, report: Report): string {
  return discrepancySummary(discrepancy, lookupOf(report));
}

/** {@link summaryOf} with an index made before. */
export function discrepancySummary(discrepancy: Discrepancy, lookup: Lookup): string {
  const reason = mainReason(discrepancy);
  const { positions } = discrepancy;
  const values = positions.map((position) => valueOf(position, reason, discrepancy.reasons));
  const holders = positions.map((position) => holdersOf(position.claims, lookup));
  const matter = reason ? reasonMatter(reason, lookup) : listOf(discrepancy.types);
  const shown = positions.length === MOST_VALUES + 1 ? positions.length : MOST_VALUES; // "or 1 more value" is no shorter
  const hidden = Math.max(0, positions.length - shown);
  const only = holders[0]?.length === 1 && holders.every((names) => names.length === 1 && names[0] === holders[0]![0]) ? holders[0][0]! : null;
  const each = values.slice(0, shown).map((value, index) => (only === null ? `${value} (${listOf(holders[index] ?? [], 'and', MOST_HOLDERS)})` : value));
  const others = hidden === 0 ? each : [...each, `${count(hidden, 'more value', 'more values')}`];
  const list = listOf(others, only === null ? 'or' : 'and');
  return only === null ? `${matter}: ${list}` : `${matter}: ${only} says ${values.length === 2 ? 'both ' : ''}${list}`;
}

/** The surest reason, which the summary is told by. */
function mainReason(discrepancy: Discrepancy): Reason | null {
  const order = (reason: Reason): number => TELLING.indexOf(reason.type);
  return [...discrepancy.reasons].sort((x, y) => y.confidence - x.confidence || order(x) - order(y))[0] ?? null;
}

function reasonMatter(reason: Reason, lookup: Lookup): string {
  // What is asked is best told by the claim that affirms it.
  const claim = reason.type === 'polarity' && reason.aValue === 'denied' ? reason.b : reason.a;
  const reading = lookup.reading(claim) ?? lookup.reading(reason.a) ?? lookup.reading(reason.b);
  if (reading) return matterOf(reason.type, reason.slot, reading);
  return gapAt(lookup.claim(reason.a)?.text ?? reason.a, reason.aValue);
}

/** Where nothing was read: the claim's sentence, with a gap where the value stands in it. */
function gapAt(text: string, value: string): string {
  const whole = text.replace(/[\s.]+$/u, '');
  return `“${clip(value === '' ? whole : whole.replace(value, () => '…'), 90)}”`;
}

/** What a position says in the slot that the summary is told by. */
function valueOf(position: Position, main: Reason | null, reasons: readonly Reason[]): string {
  const same = reasons.filter((reason) => reason.type === main?.type && reason.slot === main.slot);
  const a = same.find((reason) => position.claims.includes(reason.a));
  const b = same.find((reason) => position.claims.includes(reason.b));
  const value = a?.aValue ?? b?.bValue ?? position.value;
  return clip(main?.slot === 'time' ? dateText(value) : value, 60);
}

/** "How many towns rebels captured: 20 on 2024-11-27, then 40 on 2024-11-28". */
export function developmentSummary(development: Development, report: Report): string {
  return developmentSentence(development, lookupOf(report));
}

/** {@link developmentSummary} with an index made before. */
export function developmentSentence(development: Development, lookup: Lookup): string {
  const steps = development.positions.map(({ value, time }) => `${clip(value, 60)}${time === null ? '' : ` (${dateText(time)})`}`);
  return `${developmentMatter(development, lookup)}: ${steps.join(', then ')}`;
}

/** What it is that moved on. */
export function developmentMatter(development: Development, lookup: Lookup): string {
  const readings = development.positions.flatMap(({ claims }) => claims).map((claim) => lookup.reading(claim)).filter((reading): reading is Reading => reading !== undefined);
  if (readings[0]) return movingMatterOf(development.slot, readings[0]);
  const [first] = development.positions;
  const text = lookup.claim(first?.claims[0] ?? '')?.text;
  return text === undefined ? `Change of ${development.slot}` : gapAt(text, first!.value);
}
