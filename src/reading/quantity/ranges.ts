/** Ranges of two measures: "10-20", "10 to 20 people", "between 3 and 4 billion", "from 10 to 20", "two or three", "$10m-$20m". */
import type { Unit } from '../../values/units.ts';
import type { Atom } from './atoms.ts';
import { readHedgeBefore } from './hedges.ts';
import { readMeasure, type Measure } from './measures.ts';

export interface RangeRead {
  readonly low: number;
  readonly high: number;
  readonly unit: Unit | null;
  readonly to: number;
}

/** Verbs and nouns of change: after them "from 10 to 20" are two values, before and after. */
const CHANGES: ReadonlySet<string> = new Set(['rise', 'rises', 'rose', 'risen', 'rising', 'increase', 'increases', 'increased', 'increasing', 'grow', 'grows', 'grew', 'grown', 'growing', 'growth', 'fall', 'falls', 'fell', 'fallen', 'falling', 'drop', 'drops', 'dropped', 'dropping', 'decline', 'declines', 'declined', 'declining', 'decrease', 'decreased', 'decreasing', 'cut', 'cuts', 'cutting', 'reduce', 'reduces', 'reduced', 'reducing', 'reduction', 'raise', 'raises', 'raised', 'raising', 'jump', 'jumps', 'jumped', 'climb', 'climbs', 'climbed', 'climbing', 'slip', 'slipped', 'slide', 'slid', 'surge', 'surged', 'soar', 'soared', 'plunge', 'plunged', 'tumble', 'tumbled', 'up', 'down', 'change', 'changed', 'go', 'goes', 'went', 'gone', 'widen', 'widened', 'narrow', 'narrowed', 'expand', 'expanded', 'expanding', 'shrink', 'shrank', 'shrunk', 'swell', 'swelled', 'swollen', 'double', 'doubled', 'lower', 'lowered', 'boost', 'boosted', 'lift', 'lifted', 'hike', 'hiked', 'upgrade', 'upgraded', 'downgraded', 'revise', 'revised', 'edged', 'inched', 'improved', 'eased', 'shot', 'dipped', 'gained', 'lost', 'added', 'rebounded', 'slashed', 'trimmed', 'extended', 'advanced', 'slowed', 'accelerated', 'moved', 'shifted']);

const LOOK_BACK = 8;

/** The range that starts at atom `at`; null if there is none, or it is a change or two unlike measures. */
export function readRange(atoms: readonly Atom[], at: number, blocked: Uint8Array): RangeRead | null {
  const opener = atoms[at]?.lower;
  const opened = opener === 'between' || opener === 'from' ? 1 : 0;
  const first = readMeasure(atoms, skipHedge(atoms, at + opened), blocked);
  if (!first) return null;
  const link = linkAfter(atoms, first.to, opener);
  if (link === null) return null;
  const second = readMeasure(atoms, skipHedge(atoms, link), blocked);
  if (!second) return null;
  const joined = join(first, second);
  if (!joined) return null;
  const word = atoms[first.to]!.lower;
  if (opener === 'from' || (word === 'to' && opener !== 'between')) {
    if (joined.low > joined.high) return null;
    // "rose 3 to 4 metres" is a range all the same: a change would have a unit at both ends, or "from".
    const sharesUnit = opener !== 'from' && atoms[at - 1]?.lower !== 'from' && first.unit === null && second.unit !== null;
    if (!sharesUnit && isChange(atoms, at)) return null;
  }
  if (word === 'or' && opened === 0 && (joined.low >= joined.high || first.hedge !== null)) return null;
  if (word === 'and' && opener !== 'between') return null;
  return joined.low <= joined.high ? joined : { ...joined, low: joined.high, high: joined.low };
}

/** Whether a verb or noun of change stands shortly before atom `at`. */
export function isChange(atoms: readonly Atom[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - LOOK_BACK; i--) {
    const word = atoms[i]!.lower;
    if (word === '.' || word === ';' || word === '(' || word === ':') return false;
    if (CHANGES.has(word)) return true;
  }
  return false;
}

/** The atom where the second measure starts; null if nothing links the two. */
function linkAfter(atoms: readonly Atom[], at: number, opener: string | undefined): number | null {
  const link = atoms[at];
  if (!link) return null;
  if (link.hyphen) return opener === 'between' ? null : at;
  if (link.lower === 'to' || link.lower === 'or' || link.lower === '-' || link.lower === '–' || (link.lower === 'and' && opener === 'between')) return at + 1;
  return null;
}

function skipHedge(atoms: readonly Atom[], at: number): number {
  const hedge = readHedgeBefore(atoms, at);
  return hedge && (hedge.hedge === 'about' || hedge.hedge === 'neutral') ? hedge.to : at;
}

/** Both ends in one unit; a scale or unit that only one end has goes for both ("3 to 4 billion", "$10-20 million", "10 to 20 km"). */
function join(first: Measure, second: Measure): RangeRead | null {
  if (first.unit && second.unit && first.unit.dimension !== second.unit.dimension) return null;
  const unit = second.unit ?? first.unit;
  // "5% to 20": unlike, but "$10-20" share the sign.
  if (first.unit && !second.unit && !first.unit.dimension.startsWith('money:')) return null;
  const shares = first.scale === 1 && second.scale > 1 && first.value < second.value / second.scale && (first.unit === null || first.unit.dimension.startsWith('money:'));
  const low = first.value * (shares ? second.scale : 1);
  const converted = first.unit && unit && first.unit !== unit ? (low * first.unit.factor + first.unit.offset - unit.offset) / unit.factor : low;
  return { low: converted, high: second.value, unit, to: second.to };
}
