/** One number with its unit: "20 km", "$2.4bn", "14,750 Syrian pounds", "40 kilometres per hour", "5 ft 10 in", "12 people" (unit null). */
import { convert, matchUnit, perTime, poundsAsMoney, unitNamed, type Unit } from '../../values/units.ts';
import type { Atom } from './atoms.ts';
import { readHedgeBefore } from './hedges.ts';
import type { HedgeId } from '../../values/hedge-widths.ts';
import { isNounLike } from './nouns.ts';
import { readNumber } from './numbers.ts';
import { readSign } from './signs.ts';

export interface Measure {
  readonly value: number;
  readonly unit: Unit | null;
  /** Scale words multiplied the number by this; 1 if there were none. */
  readonly scale: number;
  readonly to: number;
  readonly digits: boolean;
  /** A hedge between the sign and the number ("$ more than 200"), else null. */
  readonly hedge: HedgeId | null;
}

const SECOND = unitNamed('second')!;
const MILLION_POUNDS = 1e5;
/** A sum of won below this is worth less than a newspaper would name. */
const LEAST_WON = 1000;
const COORDINATES: ReadonlySet<string> = new Set(['north', 'south', 'east', 'west', 'latitude', 'longitude']);
const BEFORE_TIME_UNIT: ReadonlySet<string> = new Set(['more', 'additional', 'further', 'extra', 'full', 'long', 'straight', 'consecutive', 'successive', 'whole', 'other']);
const NOT_A_RATE: ReadonlySet<string> = new Set(['ago', 'earlier', 'later', 'after', 'before', 'old', 'away']);
const SMALL_PARTS: Readonly<Record<string, readonly string[]>> = { ft: ['in'], lb: ['oz'], h: ['min', 's'], min: ['s'], d: ['h', 'min'], wk: ['d'], mo: ['wk', 'd'], yr: ['mo', 'wk', 'd'] };

/** The measure that starts at atom `at`; null if no number starts there, or it is glued to letters that are no unit ("5G", "3D"). */
export function readMeasure(atoms: readonly Atom[], at: number, blocked: Uint8Array): Measure | null {
  const sign = readSign(atoms, at);
  let start = sign?.to ?? at;
  const hedge = sign ? readHedgeBefore(atoms, start) : null;
  if (hedge) start = hedge.to;
  if (blocked[start] === 1) return null;
  if (atoms[start]?.lower === 'minus' || atoms[start]?.lower === 'negative') return negated(atoms, start, blocked);
  const number = readNumber(atoms, start, sign !== null);
  if (!number || (sign && !number.digits && number.scale === 1)) return null;
  const inner = hedge && hedge.hedge !== 'neutral' ? hedge.hedge : null;
  const base = { value: number.value, scale: number.scale, digits: number.digits, hedge: inner };
  if (sign) {
    const unit = matchUnit(atoms, number.to);
    // "$5 USD" has its currency twice; the second sign of "€3bn-€4bn" is the next number's
    const to = unit?.unit.dimension === sign.unit.dimension && !isDigits(atoms[number.to + unit.length]) ? number.to + unit.length : number.to;
    return withRate(atoms, { ...base, unit: sign.unit, to });
  }
  // "two more years", "three straight weeks"
  const skip = atoms[number.to] && BEFORE_TIME_UNIT.has(atoms[number.to]!.lower) && matchUnit(atoms, number.to + 1)?.unit.dimension === 'duration' ? 1 : 0;
  const unit = unitAfter(atoms, number.to + skip, number.digits, number.scale, number.value);
  if (!unit) {
    const next = atoms[number.to];
    if (next?.glued && number.digits && number.scale === 1 && /^\p{L}|^\d/u.test(next.text)) return null;
    return { ...base, unit: null, to: number.to };
  }
  return withRate(atoms, withParts(atoms, inMainMoney({ ...base, unit: unit.unit, to: unit.to })));
}

/** The unit at atom `at`, after a number. Letters need digits before them, and pounds are money by the million. */
export function unitAfter(atoms: readonly Atom[], at: number, digits: boolean, scale: number, value: number): { unit: Unit; to: number } | null {
  const match = matchUnit(atoms, at);
  if (!match) return null;
  const word = atoms[at]!;
  const { unit } = match;
  const to = at + match.length;
  if (word.lower.length === 1 && word.lower !== '%' && word.lower !== '°' && word.lower !== '¢' && word.lower !== '€') {
    if (!digits || scale !== 1 || !(word.glued || word.hyphen || 'CFmghLW'.includes(word.text))) return null;
  }
  if (match.length === 1 && word.lower === '°') {
    const letter = atoms[to];
    const celsius = letter?.text === 'C' || letter?.text === 'F' ? matchUnit(atoms, to) : null;
    if (celsius) return { unit: celsius.unit, to: to + 1 };
  }
  // "two second": an ordinal follows a number only by slip; the unit is plural or hyphenated.
  if (word.lower === 'second' && !word.hyphen && value !== 1) return null;
  if (word.lower === 'stone' && atoms[to] && isNounLike(atoms[to]!)) return null; // "20 stone houses"
  // "300 billion won in aid" is money; "the other 40 won" won
  if (word.lower === 'won' && scale === 1 && value < LEAST_WON) return null;
  if (word.lower === 'pc' && !(digits && word.glued)) return null;
  if (unit.dimension === 'degrees' && atoms[to] && COORDINATES.has(atoms[to]!.lower)) return null;
  if (unit.symbol === 'lb' && scale * Math.sign(value) >= MILLION_POUNDS) return { unit: poundsAsMoney(), to };
  return { unit, to };
}

function isDigits(atom: Atom | undefined): boolean {
  return atom?.value !== undefined && atom.value !== null && atom.glued;
}

function negated(atoms: readonly Atom[], at: number, blocked: Uint8Array): Measure | null {
  const measure = atoms[at + 1]?.value === null && !atoms[at + 1] ? null : readMeasure(atoms, at + 1, blocked);
  return measure && measure.unit !== null ? { ...measure, value: -measure.value } : null;
}

/** Pence and cents as their currency. */
function inMainMoney(measure: Measure): Measure {
  const { unit } = measure;
  if (!unit?.dimension.startsWith('money:') || unit.factor === 1) return measure;
  return { ...measure, value: measure.value * unit.factor, unit: { ...unit, symbol: unit.symbol.slice(0, 3), factor: 1 } };
}

/** What money is got, paid or lost in. */
const EARNED: ReadonlySet<string> = new Set(['profit', 'profits', 'revenue', 'revenues', 'sales', 'income', 'earnings', 'taxes', 'tax', 'fees', 'rent', 'rents', 'royalties', 'losses', 'subsidies', 'aid', 'wages', 'exports', 'turnover', 'dividends', 'interest', 'fines']);

/** "40 kilometres per hour", "2 million barrels a day", "$5-a-day": only for what can flow; "5% a year" stays a percentage. */
function withRate(atoms: readonly Atom[], measure: Measure): Measure {
  const { unit } = measure;
  // "$2bn in profit each year"
  const of = unit?.dimension.startsWith('money:') === true && atoms[measure.to]?.lower === 'in' && EARNED.has(atoms[measure.to + 1]?.lower ?? '') ? measure.to + 2 : measure.to;
  const per = atoms[of];
  if (!unit || !per || (per.lower !== 'per' && per.lower !== 'a' && per.lower !== 'an' && per.lower !== '/' && per.lower !== 'each' && per.lower !== 'every')) return measure;
  if (unit.dimension === 'duration' || unit.dimension === 'percent' || unit.dimension === 'temperature' || unit.dimension === 'degrees') return measure;
  const time = per.lower === '/' && atoms[of + 1]?.lower === 's' ? { unit: SECOND, length: 1 } : matchUnit(atoms, of + 1);
  if (time?.unit.dimension !== 'duration') return measure;
  const to = of + 1 + time.length;
  if (per.lower !== 'per' && per.lower !== '/' && atoms[to] && NOT_A_RATE.has(atoms[to]!.lower)) return measure;
  return { ...measure, unit: perTime(unit, time.unit), to };
}

/** "5 ft 10 in", "2 hours and 30 minutes", "7 pounds 5 ounces": one measure in the first unit. */
function withParts(atoms: readonly Atom[], measure: Measure): Measure {
  const parts = measure.unit ? SMALL_PARTS[measure.unit.symbol] : undefined;
  if (!parts) return measure;
  let next = measure.to;
  if (atoms[next]?.lower === ',') next++;
  if (atoms[next]?.lower === 'and') next++;
  const part = readNumber(atoms, next);
  if (!part || part.scale !== 1 || part.to === next) return measure;
  // "in" is an inch only after feet: "6 ft 2 in".
  const inch = measure.unit!.symbol === 'ft' && atoms[part.to]?.lower === 'in' ? matchUnit([{ text: 'inch', lower: 'inch' }], 0)?.unit : undefined;
  const unit = inch ? { unit: inch, to: part.to + 1 } : unitAfter(atoms, part.to, part.digits, 1, part.value);
  if (!unit || !parts.includes(unit.unit.symbol)) return measure;
  const added = convert(part.value, unit.unit, measure.unit!);
  if (added === null || added >= 1) return measure;
  return withParts(atoms, { ...measure, value: measure.value + added, to: unit.to });
}
