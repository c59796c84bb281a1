/** Ranks: "largest" → 1, "second-largest" → 2, "the third most populous state" → 3, "finished third", "No. 1", "in second place". */
import { exact } from '../../values/number-interval.ts';
import type { Atom } from './atoms.ts';
import { readCounted } from './counted.ts';
import type { Found } from './found.ts';
import { isNounLike, isPluralNoun } from './nouns.ts';
import { SMALL_NUMBERS } from './number-words.ts';
import { ordinalText, type OrdinalRead } from './ordinals.ts';
import { RANK_WITH_ORDINAL_ONLY, SUPERLATIVES } from './superlatives.ts';

const RANK_VERBS: ReadonlySet<string> = new Set(['rank', 'ranks', 'ranked', 'ranking', 'place', 'places', 'placed', 'finish', 'finishes', 'finished', 'finishing', 'came', 'come', 'comes', 'coming', 'stands', 'stood']);
const PLACES: ReadonlySet<string> = new Set(['place', 'spot', 'position', 'rank']);
const SIZE = 'size';

/** A superlative at atom `at` with its scale: "largest", "most populous". */
function readSuperlative(atoms: readonly Atom[], at: number): { word: string; scale: string; to: number } | null {
  const atom = atoms[at];
  if (!atom) return null;
  const superlative = SUPERLATIVES.get(atom.lower);
  if (superlative) return { word: atom.lower, scale: superlative.scale, to: at + 1 };
  const next = atoms[at + 1];
  return (atom.lower === 'most' || atom.lower === 'least') && next?.pos === 'ADJ' ? { word: `${atom.lower} ${next.lower}`, scale: `${atom.lower} ${next.lower}`, to: at + 2 } : null;
}

/** A rank that an ordinal opens, at atom `at`; null if the ordinal orders something else. */
export function rankOfOrdinal(atoms: readonly Atom[], at: number, ordinal: OrdinalRead): Found | null {
  const superlative = readSuperlative(atoms, ordinal.to);
  if (superlative) return rank(atoms, at, superlative.to, ordinal.value, superlative);
  const next = atoms[ordinal.to];
  if (next && PLACES.has(next.lower)) return rank(atoms, at, ordinal.to + 1, ordinal.value, null);
  // "finished third", "came a distant second"
  for (let i = at - 1; i >= 0 && i >= at - 3; i--) {
    if (RANK_VERBS.has(atoms[i]!.lower)) return next && (isNounLike(next) || next.pos === 'ADJ') ? null : rank(atoms, at, ordinal.to, ordinal.value, null);
    if (atoms[i]!.pos !== 'ADJ' && atoms[i]!.lower !== 'a' && atoms[i]!.lower !== 'in' && atoms[i]!.lower !== 'joint') break;
  }
  return null;
}

/** A superlative alone at atom `at` as rank 1: "the largest city", "Syria's largest city"; not "one of the largest cities", "the three largest". */
export function rankOfSuperlative(atoms: readonly Atom[], at: number): Found | null {
  const superlative = readSuperlative(atoms, at);
  if (!superlative || RANK_WITH_ORDINAL_ONLY.has(superlative.word)) return null;
  const before = atoms[at - 1];
  const composed = superlative.to > at + 1;
  const definite = before !== undefined && (before.lower === 'the' || before.lower === "'s" || before.lower === '’s' || before.lower === "'" || before.lower === 'its' || before.lower === 'their' || before.lower === 'his' || before.lower === 'her' || before.lower === 'our');
  if (composed && !definite) return null;
  if (before && (before.value !== null || (SMALL_NUMBERS.get(before.lower) ?? 1) > 1)) return null;
  if (isOneOfSeveral(atoms, at)) return null;
  const next = atoms[superlative.to];
  // "The Longest Day"
  if (at > 0 && isCapital(atoms[at]!.text) && before?.lower === 'the' && next && isCapital(next.text)) return null;
  // "the most enthusiastic surgeons" are no single one.
  const counted = composed ? readCounted(atoms, superlative.to) : null;
  if (composed && (!counted || isPluralNoun(atoms[counted.to - 1]!))) return null;
  const noun = next !== undefined && (isNounLike(next) || next.pos === 'ADJ' || next.lower === 'ever' || next.hyphen);
  const alone = definite && next !== undefined && (next.lower === 'in' || next.lower === 'of' || next.lower === 'on' || next.lower === 'since');
  return noun || alone ? rank(atoms, at, superlative.to, 1, superlative) : null;
}

/** "No. 1", "number one" at atom `at`; null if none is there. */
export function readNumberedRank(atoms: readonly Atom[], at: number): Found | null {
  const word = atoms[at]!;
  const number = atoms[at + 1];
  if (!number || (word.lower !== 'no.' && word.lower !== 'number' && !(word.text === 'No' && number.value !== null))) return null;
  const value = number.value ?? SMALL_NUMBERS.get(number.lower) ?? null;
  // "the number 3 reactor" is a label; in digits the word needs a rank's company.
  if (word.lower === 'number' && number.value !== null && !/^(?:ranked|at|world|'s|’s)$/u.test(atoms[at - 1]?.lower ?? '')) return null;
  if (value === null || number.marked || value < 1 || value > 100) return null;
  const next = atoms[at + 2];
  // "No 10" is the prime minister's office unless it counts something.
  if (value === 10 && !(next && isNounLike(next))) return null;
  return rank(atoms, at, at + 2, value, null);
}

/** "one of the largest", "among Europe's largest", "some of the oldest": no rank. */
function isOneOfSeveral(atoms: readonly Atom[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 6; i--) {
    const atom = atoms[i]!;
    if (atom.lower === 'among' || atom.lower === 'amongst') return true;
    if (atom.lower === 'of') {
      const part = atoms[i - 1];
      return part !== undefined && (part.value !== null || SMALL_NUMBERS.has(part.lower) || part.lower === 'some' || part.lower === 'many' || part.lower === 'several' || part.lower === 'any');
    }
    if (atom.pos === 'VERB' || atom.pos === 'AUX' || atom.lower === ',') return false;
  }
  return false;
}

function isCapital(text: string): boolean {
  return text.charAt(0) !== text.charAt(0).toLowerCase();
}

function rank(atoms: readonly Atom[], from: number, to: number, value: number, superlative: { word: string; scale: string } | null): Found {
  const scale = superlative?.scale ?? SIZE;
  const dimension = scale === SIZE ? 'rank' : `rank:${scale}`;
  const text = superlative ? (value === 1 ? superlative.word : `${ordinalText(value)} ${superlative.word}`) : `No. ${value}`;
  const quantity = { interval: exact(value), stated: value, bound: 'exact', unit: superlative?.word ?? null, dimension, text } as const;
  const next = atoms[to];
  const start = next?.lower === 'ever' ? to + 1 : to;
  return { from, to, quantity, counted: atoms[start]?.lower === 'of' ? null : readCounted(atoms, start), kind: 'rank' };
}
