/** One sentence for a discrepancy or a development: the matter, the values, and who holds them. */
import type { ConflictType, Development, Discrepancy, Position, Reason, Report } from '../types.ts';
import { dateText } from './dates.ts';
import { asStatement, withoutHedges, withoutNumber, withoutTimes } from './edit-reading.ts';
import { holdersOf } from './holders.ts';
import { compareText, lookupOf, type Lookup } from './lookup.ts';
import { matterOf, movingMatterOf } from './matter.ts';
import { isRuled } from './reason-text.ts';
import { positionValue, sideValue } from './shown-values.ts';
import { clip, count, listOf, unique } from './words.ts';

/** Of equally sure reasons, the one whose values are the most telling in a headline comes first. */
const TELLING: readonly ConflictType[] = ['quantity', 'rank', 'time', 'place', 'polarity', 'outcome', 'identity', 'actor', 'attribute'];
const MOST_VALUES = 4;
const MOST_HOLDERS = 3;

/** "How far from Damascus: 20 km (bne IntelliNews) or 10 km (encyclopedia)". */
export function summaryOf(discrepancy: Discrepancy, report: Report): string {
  return discrepancySummary(discrepancy, lookupOf(report));
}

/** A discrepancy told in parts: what is asked, and who answers what. */
export interface Headline {
  readonly matter: string;
  /** Each value with its holders; positions that share the value in question share an entry. */
  readonly values: readonly { readonly value: string; readonly holders: readonly string[]; readonly positions: readonly Position[] }[];
}

/** The parts of {@link discrepancySummary}. */
export function headlineOf(discrepancy: Discrepancy, lookup: Lookup): Headline {
  const reason = mainReason(discrepancy);
  const matter = reason ? reasonMatter(reason, discrepancy, lookup) : listOf(discrepancy.types);
  // Positions may differ in another slot and share the value of this one.
  const held = new Map<string, Position[]>();
  for (const position of discrepancy.positions) {
    const value = valueOf(position, reason, discrepancy, lookup);
    held.set(value, [...(held.get(value) ?? []), position]);
  }
  return { matter, values: [...held].map(([value, positions]) => ({ value, positions, holders: unique(positions.flatMap((position) => holdersOf(position.claims, lookup))) })) };
}

/** {@link summaryOf} with an index made before. */
export function discrepancySummary(discrepancy: Discrepancy, lookup: Lookup): string {
  const { matter, values } = headlineOf(discrepancy, lookup);
  const everyone = unique(values.flatMap(({ holders }) => holders));
  const only = everyone.length === 1 ? everyone[0]! : null;
  const shown = values.length === MOST_VALUES + 1 ? values.length : MOST_VALUES; // "or 1 more value" is no shorter
  const hidden = Math.max(0, values.length - shown);
  const each = values.slice(0, shown).map(({ value, holders }) => (only === null ? `${value} (${listOf(holders, 'and', MOST_HOLDERS)})` : value));
  const list = listOf(hidden === 0 ? each : [...each, count(hidden, 'more value', 'more values')], only === null ? 'or' : 'and');
  return only === null ? `${matter}: ${list}` : `${matter}: ${only} says ${values.length === 2 ? 'both ' : ''}${list}`;
}

/** The reason that the summary is told by: of the kind that tells most positions apart, then the surest. */
function mainReason({ positions, reasons }: Discrepancy): Reason | null {
  const reach = (reason: Reason): number => {
    const claims = new Set(reasons.filter(({ type, slot }) => type === reason.type && slot === reason.slot).flatMap(({ a, b }) => [a, b]));
    return positions.filter((position) => position.claims.some((claim) => claims.has(claim))).length;
  };
  return reasons.map((reason) => ({ reason, reach: reach(reason) }))
    .sort((x, y) => y.reach - x.reach || y.reason.confidence - x.reason.confidence || TELLING.indexOf(x.reason.type) - TELLING.indexOf(y.reason.type))[0]?.reason ?? null;
}

/** What the number that is left out of a question asks, by dimension. */
const HOW: Readonly<Record<string, string>> = { length: 'how far', duration: 'how long', count: 'how many' };

function reasonMatter(reason: Reason, { positions, reasons }: Discrepancy, lookup: Lookup): string {
  if (isRuled(reason, lookup)) return 'Ruled a contradiction';
  if (reason.type === 'polarity') {
    const statement = shortestStatement(positions, reasons, lookup);
    if (statement !== null) return statement;
  }
  // What is asked is best told by the claim that affirms it.
  const bFirst = (reason.type === 'polarity' && reason.aValue === 'denied') || !lookup.reading(reason.a);
  const reading = lookup.reading(bFirst ? reason.b : reason.a) ?? lookup.reading(reason.a);
  if (reading) {
    const plain = withoutHedges(reading);
    const value = reading.claim === reason.a ? reason.aValue : reason.bValue;
    // The number is in dispute as well: a question that held it would be one side's.
    const numbers = new Set(reasons.filter(({ type }) => type === 'quantity').flatMap(({ aValue, bValue }) => [aValue, bValue]));
    const open = reason.type === 'quantity' ? null : withoutNumber(plain, numbers);
    return open === null ? matterOf(reason.type, reason.slot, plain, value) : `${matterOf(reason.type, reason.slot, open.reading, value)}, and ${HOW[open.dimension] ?? 'how much'}`;
  }
  return gapAt(lookup.claim(reason.a)?.text ?? reason.a, reason.aValue);
}

/** "Whether …": of all claims on the affirming side, the one whose statement is shortest without who says it; null where none can stand alone. */
function shortestStatement(positions: readonly Position[], reasons: readonly Reason[], lookup: Lookup): string | null {
  const affirming = new Set(reasons.filter(({ type }) => type === 'polarity').map(({ a, b, aValue }) => (aValue === 'denied' ? b : a)));
  const questions = positions.filter(({ claims }) => claims.some((claim) => affirming.has(claim))).flatMap(({ claims }) => claims).flatMap((claim) => {
    const reading = lookup.reading(claim);
    if (reading?.polarity.value !== 'affirmed') return [];
    const matter = matterOf('polarity', 'polarity', asStatement(withoutHedges(reading)));
    return /^Whether /u.test(matter) ? [matter] : [];
  });
  return questions.sort((x, y) => x.length - y.length || compareText(x, y))[0] ?? null;
}

/** Where nothing was read: the claim's sentence, with a gap where the value stands in it. */
function gapAt(text: string, value: string): string {
  const whole = text.replace(/(?<![\s.])[\s.]+$/u, '');
  return `“${clip(value === '' ? whole : whole.replace(value, () => '…'), 90)}”`;
}

/** What a position says in the slot that the summary is told by. */
function valueOf(position: Position, main: Reason | null, discrepancy: Discrepancy, lookup: Lookup): string {
  const { reasons } = discrepancy;
  const same = reasons.filter((reason) => reason.type === main?.type && reason.slot === main.slot);
  const a = same.find((reason) => position.claims.includes(reason.a));
  const b = same.find((reason) => position.claims.includes(reason.b));
  if (main && isRuled(main, lookup)) return `“${clip(position.value.replace(/(?<![\s.])[\s.]+$/u, ''), 90)}”`;
  return clip(a ? sideValue(a, 'a', lookup) : b ? sideValue(b, 'b', lookup) : positionValue(position, discrepancy, lookup), 60);
}

/** "How many towns rebels captured: 20 on 2024-11-27, then 40 on 2024-11-28". */
export function developmentSummary(development: Development, report: Report): string {
  return developmentSentence(development, lookupOf(report));
}

/** {@link developmentSummary} with an index made before. */
export function developmentSentence(development: Development, lookup: Lookup): string {
  return `${developmentMatter(development, lookup)}: ${developmentSteps(development).join(', then ')}`;
}

/** "20 (2024-11-27)", "about 250 (undated)": the values in their order. */
export function developmentSteps({ positions }: Development): string[] {
  return positions.map(({ value, time }) => `${clip(value, 60)} (${time === null ? 'undated' : dateText(time)})`);
}

/** What it is that moved on. */
export function developmentMatter(development: Development, lookup: Lookup): string {
  const [first] = development.positions;
  const reading = lookup.reading(first?.claims[0] ?? '');
  // The time of one position is not that of the whole.
  if (reading) return movingMatterOf(development.slot, development.slot === 'time' ? withoutHedges(reading) : withoutTimes(withoutHedges(reading)), first!.value);
  const text = lookup.claim(first?.claims[0] ?? '')?.text;
  return text === undefined ? `Change of ${development.slot}` : gapAt(text, first!.value);
}
