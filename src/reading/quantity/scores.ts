/** Scores and splits of votes: "2-0", "2–0", "35 to 23", "five-to-four", "three-nil". A range rises, a score need not. */
import { exact } from '../../values/number-interval.ts';
import { matchUnit } from '../../values/units.ts';
import type { Atom } from './atoms.ts';
import type { Found } from './found.ts';
import { isPluralNoun } from './nouns.ts';
import { SMALL_NUMBERS } from './number-words.ts';
import { SCALES } from '../../values/scales.ts';
import { isSign } from './signs.ts';
import { isChange } from './ranges.ts';

/** With one of these near, also 0-2 and 2-2 are scores. */
const SCORE_WORDS: ReadonlySet<string> = new Set(['aggregate', 'beat', 'beaten', 'beating', 'beats', 'defeat', 'defeated', 'defeats', 'draw', 'drawn', 'drew', 'edged', 'lead', 'led', 'lose', 'loses', 'losing', 'loss', 'lost', 'score', 'scored', 'scoreline', 'split', 'thrashed', 'tie', 'tied', 'trailed', 'trailing', 'victory', 'vote', 'voted', 'votes', 'win', 'winning', 'wins', 'won', 'decision', 'ruled', 'ruling', 'passed', 'rejected', 'level', 'finished', 'ended', 'nil', 'set', 'sets', 'match', 'game', 'goalless', 'hammered', 'routed', 'crushed', 'overcame', 'downed', 'held', 'seal', 'sealed']);
const LOOK_AROUND = 8;
const HIGHEST = 999;
/** Scores are kept as one number so that they compare: the higher side × 10,000 + the lower side. */
const SIDE = 10_000;

/** The score that starts at atom `at`; null if none does. The higher side comes first: who tells "lost 0-2" and who tells "won 2-0" agree. */
export function readScore(atoms: readonly Atom[], at: number, blocked: Uint8Array): Found | null {
  const left = side(atoms[at]);
  const link = atoms[at + 1];
  if (left === null || !link || blocked[at] === 1) return null;
  const before = atoms[at - 1];
  if (before && (isSign(before) || before.lower === 'from' || before.lower === 'between' || atoms[at]!.hyphen || before.value !== null && atoms[at]!.glued)) return null;
  const word = link.lower === 'to';
  const dash = link.lower === '-' || link.lower === '–' || link.lower === '—';
  const second = word || dash ? at + 2 : at + 1;
  const right = side(atoms[second]);
  if (right === null || blocked[second] === 1 || (!word && !dash && !link.hyphen)) return null;
  const next = atoms[second + 1];
  if (next && ((next.hyphen && next.value !== null) || next.lower === '%' || (next.glued && /^\p{L}/u.test(next.text)) || SCALES.has(next.lower) || matchUnit(atoms, second + 1))) return null;
  // "thirty-seven" is one number; "five-four" is a score only in digits or with "to" or "nil".
  if (link.hyphen && !word && (atoms[at]!.value === null || (link.value === null && link.lower !== 'nil'))) return null;
  const context = hasScoreWord(atoms, at, second);
  // "10-12 members" is a range also in a report of a vote.
  if (left <= right && (!context || word || (next && left < right && isPluralNoun(next)))) return null;
  if (word && isChange(atoms, at) && !context) return null;
  if (dash && !context) return null;
  const high = Math.max(left, right);
  const low = Math.min(left, right);
  const quantity = { interval: exact(high * SIDE + low), stated: null, bound: 'exact', unit: null, dimension: 'score', text: `${high}-${low}` } as const;
  return { from: at, to: second + 1, quantity, counted: null, kind: 'score' };
}

function side(atom: Atom | undefined): number | null {
  if (!atom || atom.marked) return null;
  const value = atom.value ?? (atom.lower === 'nil' ? 0 : SMALL_NUMBERS.get(atom.lower) ?? null);
  return value !== null && value <= HIGHEST ? value : null;
}

function hasScoreWord(atoms: readonly Atom[], from: number, to: number): boolean {
  for (let i = Math.max(0, from - LOOK_AROUND); i <= Math.min(atoms.length - 1, to + LOOK_AROUND); i++) if (SCORE_WORDS.has(atoms[i]!.lower)) return true;
  return false;
}
