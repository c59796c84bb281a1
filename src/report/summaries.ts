/** One sentence for a discrepancy or a development: the matter, the values, and who holds them. */
import type { ConflictType, Development, Discrepancy, Position, Reading, Reason, Report } from '../types.ts';
import { dateText } from './dates.ts';
import { affirmedClause, asStatement, withoutDurations, withoutHedges, withoutNumber, withoutTimes } from './edit-reading.ts';
import { areSeveral, holdersOf } from './holders.ts';
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
  // "both X and Y and Z" would not tell where one value ends.
  const alone = (value: string): string => (/ and |, /u.test(value) && !value.startsWith('“') ? `“${value}”` : value);
  const each = values.slice(0, shown).map(({ value, holders }) => (only === null ? `${value} (${listOf(holders, 'and', MOST_HOLDERS)})` : alone(value)));
  const list = listOf(hidden === 0 ? each : [...each, count(hidden, 'more value', 'more values')], only === null ? 'or' : 'and');
  if (only === null) return `${matter}: ${list}`;
  const several = discrepancy.positions.flatMap(({ claims }) => claims).every((claim) => areSeveral(claim, lookup));
  if (values.every(({ value }) => value === 'affirmed' || value === 'denied')) return `${matter}: ${only} both ${several ? 'affirm and deny' : 'affirms and denies'} it`;
  return `${matter}: ${only} ${several ? 'say' : 'says'} ${values.length === 2 ? 'both ' : ''}${list}`;
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
  const told = reasons.filter(({ type, slot }) => type === reason.type && slot === reason.slot).sort((x, y) => Number(y === reason) - Number(x === reason));
  // "When the minister has not resigned" is no question: where it can be, it is told by those who say that it happened.
  const sides = told.flatMap((one) => sidesOf(one).map(([mine, theirs]) => ({ one, mine, theirs })));
  const affirming = sides.filter(({ mine }) => lookup.reading(mine)?.polarity.value === 'affirmed');
  const matters = unique([...affirming, ...sides.filter((side) => !affirming.includes(side))].slice(0, MOST_WORDINGS).flatMap(({ one, mine, theirs }) => matterBy(one, mine, theirs, reasons, lookup) ?? []));
  return bestOf(matters) ?? gapAt(lookup.claim(reason.a)?.text ?? reason.a, reason.aValue);
}

/** Wordings of one matter that are weighed against each other. */
const MOST_WORDINGS = 12;
/** A question up to this length is read at a glance. */
const SHORT = 80;

/** The first that is short and whole; else the best of what there is: whole before cut off, a phrase before a sentence with a gap, the shorter before the longer. */
function bestOf(matters: readonly string[]): string | undefined {
  const flaws = (matter: string): number => (matter.startsWith('“') ? 2 : 0) + (matter.includes('…') ? 1 : 0);
  return matters.find((matter) => flaws(matter) === 0 && matter.length <= SHORT) ?? [...matters].sort((x, y) => flaws(x) - flaws(y) || x.length - y.length)[0];
}

/** The two claims of a reason, each held against the other. What is asked is best told by the one that affirms it. */
function sidesOf({ type, a, b, aValue }: Reason): [string, string][] {
  return type === 'polarity' ? (aValue === 'denied' ? [[b, a]] : [[a, b]]) : [[a, b], [b, a]];
}

/** The matter as one claim tells it; null where it was not read. */
function matterBy(reason: Reason, mine: string, theirs: string, reasons: readonly Reason[], lookup: Lookup): string | null {
  const reading = lookup.reading(mine);
  const other = lookup.reading(theirs) ?? null;
  if (!reading) return null;
  // When it was is the question: "within ten hours of the start" would be half of the answer.
  const plain = reason.slot === 'time' ? withoutDurations(withoutHedges(reading)) : withoutHedges(reading);
  const against = other && withoutHedges(other);
  const value = mine === reason.a ? reason.aValue : reason.bValue;
  // "killed four people and injured four others": which of the two is meant, the other side tells.
  const among = ({ quantities }: Reading, text: string): number => quantities.filter(({ value: { quantity } }) => quantity.text === text).length;
  if (reason.slot === 'quantity' && among(reading, value) > 1 && other !== null && among(other, mine === reason.a ? reason.bValue : reason.aValue) === 1) return null;
  // The number is in dispute as well: a question that held it would be one side's.
  const numbers = new Set(reasons.filter(({ type }) => type === 'quantity').flatMap(({ aValue, bValue }) => [aValue, bValue]));
  const open = reason.type === 'quantity' ? null : withoutNumber(plain, numbers);
  return open === null ? matterOf(reason.type, reason.slot, plain, value, against) : `${matterOf(reason.type, reason.slot, open.reading, value, against)}, and ${HOW[open.dimension] ?? 'how much'}`;
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
  // What is denied is the very point: a denial that says it in few words tells it best.
  const denied = positions.flatMap(({ claims }) => claims).filter((claim) => lookup.reading(claim)?.polarity.value === 'denied' && reasons.some(({ type, a, b }) => type === 'polarity' && (a === claim || b === claim))).flatMap((claim) => {
    const clause = affirmedClause(withoutHedges(lookup.reading(claim)!));
    return clause === null || clause.length > SHORT ? [] : [`Whether ${clause}`];
  });
  const whole = questions.filter((one) => one.length <= SHORT && !one.includes('…'));
  return (whole.length > 0 || denied.length === 0 ? questions : denied).sort((x, y) => x.length - y.length || compareText(x, y))[0] ?? null;
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
  return `${developmentMatter(development, lookup)}: ${developmentPath(development, ', then ')}`;
}

/** "20 (2024-11-27) → about 40 (2024-11-28); undated: about 250, 50": the values in the order of their times. Of those without, nobody knows where they belong. */
export function developmentPath({ positions }: Development, link: string): string {
  const dated = positions.flatMap(({ value, time }) => (time === null ? [] : [`${clip(value, 60)} (${dateText(time)})`])).join(link);
  const undated = positions.filter(({ time }) => time === null).map(({ value }) => clip(value, 60)).join(', ');
  return undated === '' ? dated : `${dated}${dated === '' ? '' : '; '}undated: ${undated}`;
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
