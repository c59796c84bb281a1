/** Amounts: hedges, then a fraction, a range, a measure or a vague count, then what follows (conversion, hedge, what is counted). */
import type { Quantity } from '../../types.ts';
import type { HedgeId } from '../../values/hedge-widths.ts';
import { hedgedQuantity, rangeQuantity, vagueQuantity } from '../../values/quantity.ts';
import { matchUnit, type Unit } from '../../values/units.ts';
import { isMagnitude, MAGNITUDE } from './magnitudes.ts';
import { asAge, ageEnd, isAgeOfPeople } from './ages.ts';
import type { Atom } from './atoms.ts';
import { skipConversion } from './conversions.ts';
import { readCounted, type CountedRead } from './counted.ts';
import { dropped, type Found } from './found.ts';
import { readFraction } from './fractions.ts';
import { readHedgeAfter, readHedgeBefore } from './hedges.ts';
import { isPluralNoun } from './nouns.ts';
import { readMeasure, unitAfter, type Measure } from './measures.ts';
import { readRange } from './ranges.ts';
import { readNumber } from './numbers.ts';
import { compoundEnd, isBareNumber } from './bare-numbers.ts';
import { isTimeExpression, meansDuring } from './time-words.ts';
import { readVague } from './vague.ts';

/** A number before its hedge is applied. */
interface Core {
  readonly low: number;
  readonly high: number;
  readonly unit: Unit | null;
  readonly to: number;
  readonly hedge: HedgeId | null;
  /** Shown instead of the number: "two-thirds", "dozens". */
  readonly text: string | null;
  readonly vague: boolean;
  readonly measure: Measure | null;
}

const COUNTED_BY_MEASURE: ReadonlySet<string> = new Set(['mass', 'volume', 'area', 'energy', 'length', 'data']);

/** The amount that starts at atom `at`; null if none does. */
export function readAmount(atoms: readonly Atom[], at: number, blocked: Uint8Array): Found | null {
  const hedged = readHedges(atoms, at);
  const start = hedged.to;
  const core = readCore(atoms, start, blocked, hedged.from !== null);
  if (!core) return null;
  const from = hedged.from ?? start;
  const during = hedged.hedge === 'more-than' && meansDuring(atoms, start - 1, core.to, core.unit);
  const hedge = during ? 'exact' : hedged.hedge !== 'exact' ? hedged.hedge : core.hedge ?? 'exact';
  if (core.measure && core.unit === null) {
    const compound = compoundEnd(atoms, core.to);
    if (compound === null) return dropped(from, core.to);
    if (compound.to !== core.to || compound.counted) return finish(from, compound.to, hedgedQuantity(core.low, null, hedge), compound.counted);
  }
  if (isTimeExpression(atoms, from, core.to, core.unit)) return dropped(from, core.to);
  return finishAmount(atoms, from, core, hedge, blocked, hedged.from !== null);
}

function finishAmount(atoms: readonly Atom[], from: number, core: Core, hedge: HedgeId, blocked: Uint8Array, hedgedBefore: boolean): Found | null {
  let to = core.to;
  let finalHedge = hedge;
  const afterNumber = readHedgeAfter(atoms, to);
  if (afterNumber && !hedgesNext(atoms, afterNumber.to)) {
    finalHedge = afterNumber.hedge as HedgeId;
    to = afterNumber.to;
    // "30 or more years": the unit comes after the hedge.
    const unit = core.unit === null ? matchUnit(atoms, to) : null;
    if (unit && !core.vague && core.low === core.high) return finish(from, to + unit.length, hedgedQuantity(core.low, unit.unit, finalHedge), null);
  }
  const age = core.unit?.dimension === 'duration' ? ageEnd(atoms, to) : null;
  if (age !== null && core.unit) {
    const after = readHedgeAfter(atoms, age);
    return { from, to: after?.to ?? age, quantity: asAge(core.low, core.high, core.unit, (after?.hedge as HedgeId | undefined) ?? finalHedge), counted: null, kind: 'age' };
  }
  if (core.unit && !core.vague) to = skipConversion(atoms, to, (core.low + core.high) / 2, core.unit, blocked);
  const counted = readWhatIsCounted(atoms, to, core);
  // "zero tolerance" counts nothing.
  if (core.low === 0 && core.unit === null && counted && !isPluralNoun(atoms[counted.to - 1]!)) return dropped(from, to);
  if (counted && hedgedBefore && core.measure && core.unit === null && isAgeOfPeople(atoms, from, core.low) && core.low > 1 && !isPluralNoun(atoms[counted.to - 1]!)) return { from, to, quantity: asAge(core.low, core.high, null, finalHedge), counted: null, kind: 'age' };
  if (core.measure && core.unit === null && !counted) {
    if (isMagnitude(atoms, from, core.low)) return finish(from, to, hedgedQuantity(core.low, MAGNITUDE, finalHedge), null);
    if (hedgedBefore && isAgeOfPeople(atoms, from, core.low)) return { from, to, quantity: asAge(core.low, core.high, null, finalHedge), counted: null, kind: 'age' };
    if (!isBareNumber(atoms, from, core.measure, core.low, hedgedBefore)) return null;
  }
  if (counted && finalHedge === 'exact') {
    const after = readHedgeAfter(atoms, counted.to);
    if (after && after.hedge !== 'neutral' && !hedgesNext(atoms, after.to)) finalHedge = after.hedge;
  }
  return finish(from, to, quantityOf(core, finalHedge), counted);
}

/** Hedges before a number, one after the other ("at least about 500"): a bound wins over "about", the first over the second. */
function readHedges(atoms: readonly Atom[], at: number): { hedge: HedgeId; from: number | null; to: number } {
  let hedge: HedgeId = 'exact';
  let from: number | null = null;
  let to = at;
  // "authority over only four of the 14": no more than four
  if (atoms[at]?.lower === 'over' && atoms[at + 1]?.lower === 'only') return { hedge, from, to };
  for (let read = readHedgeBefore(atoms, to); read; read = readHedgeBefore(atoms, to)) {
    if (read.hedge !== 'neutral') {
      from ??= to;
      if (hedge === 'exact' || hedge === 'about') hedge = read.hedge;
    }
    to = read.to;
  }
  // "all the 30", "at least the 30": the article goes with the hedge.
  if (to > at && (atoms[to]?.lower === 'the' || atoms[to]?.lower === 'an') && atoms[to + 1]?.value !== null && atoms[to + 1]) to++;
  return { hedge, from, to };
}

function readCore(atoms: readonly Atom[], at: number, blocked: Uint8Array, hedged: boolean): Core | null {
  if (blocked[at] === 1) return null;
  const plain = { hedge: null, text: null, vague: false, measure: null };
  const fraction = readFraction(atoms, at, hedged);
  if (fraction) return { ...plain, low: fraction.value, high: fraction.value, unit: fraction.unit, to: fraction.to, text: fraction.text, hedge: fraction.hedge ?? null };
  const range = readRange(atoms, at, blocked);
  if (range) return { ...plain, ...range };
  const measure = withBorrowedUnit(atoms, readMeasure(atoms, at, blocked), blocked);
  if (measure) return { ...plain, low: measure.value, high: measure.value, unit: measure.unit, to: measure.to, hedge: measure.hedge, measure };
  const vague = readVague(atoms, at);
  if (!vague) return null;
  const of = atoms[vague.to]?.lower === 'of' ? 1 : 0;
  const unit = unitAfter(atoms, vague.to + of, false, vague.low, 1);
  const end = unit?.to ?? vague.to;
  const text = [vague.text, ...atoms.slice(vague.to, end).map((atom) => atom.lower)].join(' ');
  return { ...plain, low: vague.low, high: vague.high, unit: unit?.unit ?? null, to: end, text: vague.exact ? null : text, vague: !vague.exact };
}

/** "rose from 10 to 20 percent", "from 3 to 4 million": the first of two values takes the unit and the scale of the second. */
function withBorrowedUnit(atoms: readonly Atom[], measure: Measure | null, blocked: Uint8Array): Measure | null {
  if (!measure || measure.unit !== null || measure.scale > 1 || atoms[measure.to]?.lower !== 'to') return measure;
  const second = readMeasure(atoms, measure.to + 1, blocked);
  if (!second || (second.unit === null && second.scale === 1)) return measure;
  const scale = second.scale > 1 && measure.value < 1000 ? second.scale : 1;
  return { ...measure, value: measure.value * scale, unit: second.unit, scale };
}

function quantityOf(core: Core, hedge: HedgeId): Quantity {
  if (core.vague) return vagueQuantity(core.low, core.high, core.unit, core.text ?? '');
  if (core.low !== core.high) return rangeQuantity(core.low, core.high, core.unit, hedge);
  const quantity = hedgedQuantity(core.low, core.unit, hedge);
  if (core.text === null) return quantity;
  const shown = quantity.text.slice(0, quantity.text.search(/\d/u));
  return { ...quantity, text: shown + core.text };
}

function readWhatIsCounted(atoms: readonly Atom[], at: number, core: Core): CountedRead | null {
  if (core.unit === null) return readCounted(atoms, at);
  const next = atoms[at];
  if (core.unit.dimension === 'percent') return next?.lower === 'of' || (core.text !== null && !next?.hyphen) ? readCounted(atoms, at) : null;
  const thing = atoms[at + 1];
  const isStuff = COUNTED_BY_MEASURE.has(core.unit.dimension) && next?.lower === 'of' && thing !== undefined && thing.pos !== 'PROPN' && thing.lower !== 'the';
  return isStuff ? readCounted(atoms, at) : null;
}

/** A hedge after a number may belong to the next number: "20 boys and over three girls". */
function hedgesNext(atoms: readonly Atom[], at: number): boolean {
  return readNumber(atoms, at) !== null;
}

function finish(from: number, to: number, quantity: Quantity, counted: CountedRead | null): Found {
  return { from, to, quantity, counted, kind: 'amount' };
}
