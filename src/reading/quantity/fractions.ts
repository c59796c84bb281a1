/** Fractions as percentages: "half of", "two-thirds", "a quarter of voters", "1/3 of", "nine out of 10", "one in five"; of a unit they are amounts ("half a mile"). */
import type { HedgeId } from '../../values/hedge-widths.ts';
import { matchUnit, percentUnit, type Unit } from '../../values/units.ts';
import type { Atom } from './atoms.ts';
import { isPluralNoun } from './nouns.ts';
import { DENOMINATORS, FRACTION_TEXTS, SMALL_NUMBERS } from './number-words.ts';
import { slashFraction, wordScale } from './numbers.ts';

export interface FractionRead {
  /** In `unit`: 50 for half in percent, 0.5 for half in miles, 250000 for a quarter of a million. */
  readonly value: number;
  readonly unit: Unit | null;
  /** How it is shown if it is a share ("two-thirds"), else null. */
  readonly text: string | null;
  /** The word is a bound of itself: "most" is more than half. */
  readonly hedge?: HedgeId;
  readonly to: number;
}

const DETERMINERS: ReadonlySet<string> = new Set(['the', 'its', 'his', 'her', 'their', 'our', 'of', 'all']);
const NOT_HALF: ReadonlySet<string> = new Set(['first', 'second', '1st', '2nd', 'last', 'latter', 'other', 'opening', 'this', 'each', 'every', 'former', 'better', 'in', 'past', 'and']);
const NOT_HALF_OF: ReadonlySet<string> = new Set(['time', 'back', 'brother', 'sister', 'mast', 'way', 'year', 'term', 'past', 'yearly', 'hearted', 'baked', 'staff', 'marathon', 'century', 'centuries']);
const ROUND_TOTALS: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 25, 50, 100, 1000, 10_000, 100_000]);

/** The fraction that starts at atom `at`; `hedged` says that a hedge stands before it ("more than half" needs no "of"). */
export function readFraction(atoms: readonly Atom[], at: number, hedged: boolean): FractionRead | null {
  const first = atoms[at];
  if (!first) return null;
  const slash = first.value === null ? slashFraction(first.text) : null;
  if (slash) return atoms[at + 1]?.lower === 'of' ? share(slash[0], slash[1], at + 1) : null;
  // "1 / 2 of"
  if (first.value !== null && atoms[at + 1]?.lower === '/' && atoms[at + 3]?.lower === 'of') {
    const spaced = slashFraction(`${first.text}/${atoms[at + 2]!.text}`);
    if (spaced) return share(spaced[0], spaced[1], at + 3);
  }
  const proportion = readProportion(atoms, at) ?? readMajority(atoms, at);
  if (proportion) return proportion;
  const article = first.lower === 'a' || first.lower === 'an' || first.lower === 'one';
  const top = article ? 1 : SMALL_NUMBERS.get(first.lower) ?? first.value;
  if (top !== null && top !== undefined) {
    const word = atoms[at + 1];
    const bottom = word ? DENOMINATORS.get(word.lower) : undefined;
    if (!word || bottom === undefined || top < 1 || top >= bottom) return null;
    const plural = top > 1 && word.lower.endsWith('s');
    if (top > 1 && !plural) return null;
    if (word.lower === 'half') return readHalf(atoms, at + 1, hedged);
    return ofUnit(atoms, top, bottom, at + 2) ?? (plural || word.hyphen || hedged || standsFree(atoms, at, at + 2) ? share(top, bottom, at + 2) : null);
  }
  return first.lower === 'half' ? readHalf(atoms, at, hedged) : null;
}

function readHalf(atoms: readonly Atom[], at: number, hedged: boolean): FractionRead | null {
  const before = atoms[at - 1];
  if (before && NOT_HALF.has(before.lower)) return null;
  const next = atoms[at + 1];
  if (next?.hyphen) return NOT_HALF_OF.has(next.lower) ? null : unitShare(atoms, at + 1, 0.5);
  if (next && NOT_HALF_OF.has(next.lower)) return null;
  return ofUnit(atoms, 1, 2, at + 1) ?? (hedged || standsFree(atoms, at, at + 1) || (next !== undefined && DETERMINERS.has(next.lower)) ? share(1, 2, at + 1) : null);
}

/** "of" follows, or a verb, or "by" stands before and the sentence goes on without a noun: "a third said", "fell by a third". */
function standsFree(atoms: readonly Atom[], from: number, to: number): boolean {
  const next = atoms[to];
  if (next?.lower === 'of') return true;
  if (next && (next.pos === 'AUX' || (next.pos === 'VERB' && next.lower !== 'time'))) return true;
  return atoms[from - 1]?.lower === 'by' && (!next || next.pos === 'PUNCT' || next.pos === 'ADP' || next.pos === 'CCONJ' || next.lower === 'to');
}

/** "half a mile", "a quarter of a mile", "three quarters of an hour", "a quarter of a million". */
function ofUnit(atoms: readonly Atom[], top: number, bottom: number, at: number): FractionRead | null {
  let next = at;
  if (atoms[next]?.lower === 'of') next++;
  const article = atoms[next]?.lower;
  if (article !== 'a' && article !== 'an') return null;
  const scale = wordScale(atoms, next + 1);
  if (scale !== null) {
    const unit = matchUnit(atoms, next + 2);
    return { value: (top * scale) / bottom, unit: unit?.unit ?? null, text: null, to: next + 2 + (unit?.length ?? 0) };
  }
  return unitShare(atoms, next + 1, top / bottom);
}

function unitShare(atoms: readonly Atom[], at: number, value: number): FractionRead | null {
  const unit = matchUnit(atoms, at);
  return unit && unit.unit.symbol !== 's' ? { value, unit: unit.unit, text: null, to: at + unit.length } : null;
}

/** "one in five", "nine out of 10", "2 in 3": only with totals that are used for shares. */
function readProportion(atoms: readonly Atom[], at: number): FractionRead | null {
  const part = smallNumber(atoms[at]);
  if (part === null || part < 1) return null;
  const out = atoms[at + 1]?.lower === 'out' && atoms[at + 2]?.lower === 'of';
  const link = out ? 3 : atoms[at + 1]?.lower === 'in' ? 2 : 0;
  if (link === 0) return null;
  const every = atoms[at + link]?.lower === 'every' ? 1 : 0;
  const total = smallNumber(atoms[at + link + every]);
  const end = at + link + every + 1;
  const next = atoms[end];
  if (total === null || total <= part || part > 9 || !ROUND_TOTALS.has(total) || next?.hyphen || matchUnit(atoms, end) || next?.lower === 'million' || next?.lower === 'billion') return null;
  return { value: (100 * part) / total, unit: percentUnit(), text: `${part} in ${total}`, to: end };
}

const WHOSE: ReadonlySet<string> = new Set(['the', 'its', 'his', 'her', 'their', 'our', 'those', 'these', 'all']);

/** "most voters", "most of the voters", "a majority of voters", "a minority of them": more than half, less than half. Not "the most populous", "a majority of 12". */
function readMajority(atoms: readonly Atom[], at: number): FractionRead | null {
  const { lower } = atoms[at]!;
  if (lower !== 'most' && lower !== 'majority' && lower !== 'minority') return null;
  const of = atoms[at + 1]?.lower === 'of';
  if (lower === 'most' ? /^(?:the|at|a|its|their|his|her|['’]s)$/u.test(atoms[at - 1]?.lower ?? '') : !of || atoms[at - 1]?.hyphen === true) return null;
  const noun = of ? at + (WHOSE.has(atoms[at + 2]?.lower ?? '') ? 3 : 2) : at + 1;
  const counted = atoms[noun];
  if (!counted || !isPluralNoun(counted)) return null;
  return { value: 50, unit: percentUnit(), text: 'half', hedge: lower === 'minority' ? 'less-than' : 'more-than', to: at + 1 };
}

function smallNumber(atom: Atom | undefined): number | null {
  return atom ? (atom.value ?? SMALL_NUMBERS.get(atom.lower) ?? null) : null;
}

function share(top: number, bottom: number, to: number): FractionRead {
  const text = `${top}/${bottom}`;
  return { value: (100 * top) / bottom, unit: percentUnit(), text: FRACTION_TEXTS.get(text) ?? text, to };
}
