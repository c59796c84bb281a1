/** Ages: "20-year-old", "20 years old", "aged 34", "at the age of 34", "Jane Doe, 34,", "people over 65". */
import type { Quantity } from '../../types.ts';
import type { HedgeId } from '../../values/hedge-widths.ts';
import { hedgedQuantity, inDimension, rangeQuantity } from '../../values/quantity.ts';
import { unitNamed, type Unit } from '../../values/units.ts';
import type { Atom } from './atoms.ts';
import type { Found } from './found.ts';
import { readHedgeAfter, readHedgeBefore } from './hedges.ts';
import { readMeasure } from './measures.ts';
import { readRange } from './ranges.ts';

const OLDEST = 130;
const YEARS = unitNamed('years')!;
const PERSONS: ReadonlySet<string> = new Set(['people', 'persons', 'adults', 'children', 'women', 'men', 'those', 'anyone', 'everyone', 'everybody', 'girls', 'boys', 'patients', 'voters', 'residents', 'citizens', 'males', 'females', 'someone', 'kids', 'teenagers', 'americans', 'britons', 'workers']);

/** An age in its own dimension: a person of 20 years and a term of 20 years do not compare. Base unit: second. */
export function asAge(low: number, high: number, unit: Unit | null, hedge: HedgeId): Quantity {
  const written = unit ?? YEARS;
  const quantity = low === high ? hedgedQuantity(low, written, hedge) : rangeQuantity(low, high, written, hedge);
  return inDimension(quantity, 'age', written.symbol, `${quantity.text} old`);
}

/** After a duration that ends before atom `at`: the end of "old", "-old", "-olds", "of age"; null if it is no age. */
export function ageEnd(atoms: readonly Atom[], at: number): number | null {
  const next = atoms[at]?.lower;
  if (next === 'old' || next === 'olds' || next === "old's") return at + 1;
  return next === 'of' && atoms[at + 1]?.lower === 'age' ? at + 2 : null;
}

/** The age that starts at "aged", "age" or "ages" at atom `at`; null if none does. */
export function readAged(atoms: readonly Atom[], at: number, blocked: Uint8Array): Found | null {
  const word = atoms[at]!.lower;
  if (word !== 'aged' && word !== 'age' && word !== 'ages') return null;
  let start = at + 1;
  if (atoms[start]?.lower === 'of') start++;
  const hedge = readHedgeBefore(atoms, start);
  if (hedge) start = hedge.to;
  const range = readRange(atoms, start, blocked);
  const measure = range ?? readMeasure(atoms, start, blocked);
  if (!measure || (measure.unit !== null && measure.unit.dimension !== 'duration')) return null;
  const low = 'low' in measure ? measure.low : measure.value;
  const high = 'low' in measure ? measure.high : measure.value;
  if (high > OLDEST) return null;
  const end = ageEnd(atoms, measure.to) ?? measure.to;
  const after = readHedgeAfter(atoms, end);
  const before = hedge && hedge.hedge !== 'neutral' ? hedge.hedge : 'exact';
  const chosen = after && after.hedge !== 'neutral' ? after.hedge : before;
  return { from: at, to: after?.to ?? end, quantity: asAge(low, high, measure.unit, chosen), counted: null, kind: 'age' };
}

/** "Jane Doe, 34, of Leeds": the number at atom `at` stands between commas after a name. */
export function readApposedAge(atoms: readonly Atom[], at: number): Found | null {
  const atom = atoms[at]!;
  const name = atoms[at - 2];
  if (atom.value === null || atom.marked || atom.value < 1 || atom.value > 120 || !name) return null;
  if (atoms[at - 1]!.lower !== ',' || atoms[at + 1]?.lower !== ',' || name.pos !== 'PROPN' || name.value !== null) return null;
  return { from: at, to: at + 1, quantity: asAge(atom.value, atom.value, null, 'exact'), counted: null, kind: 'age' };
}

/** "people over 65", "children under five": the hedge at atom `from` follows persons, and the number can be an age. */
export function isAgeOfPeople(atoms: readonly Atom[], from: number, value: number): boolean {
  const hedge = atoms[from]?.lower;
  const before = atoms[from - 1];
  return before !== undefined && PERSONS.has(before.lower) && value < OLDEST && (hedge === 'over' || hedge === 'under' || hedge === 'above' || hedge === 'below');
}
