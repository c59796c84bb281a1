/** Numbers without a number: "dozens of homes", "hundreds of thousands", "several hundred", "a couple of days", "a pair of jets". */
import { VAGUE_DETERMINERS, VAGUE_MULTIPLIERS, VAGUE_PLURALS } from '../../values/vague-counts.ts';
import type { Atom } from './atoms.ts';
import { STATES_OF_PEOPLE, isPluralNoun } from './nouns.ts';
import { GROUP_NOUNS } from './number-words.ts';
import { wordScale } from './numbers.ts';

export interface VagueRead {
  readonly low: number;
  readonly high: number;
  readonly text: string;
  readonly to: number;
  /** "a pair of": a number after all. */
  readonly exact: boolean;
}

/** Plurals that are also other words ("scores" of tests, "tens" of a scale): they count only before "of" or a state of people. */
const NEEDS_OF: ReadonlySet<string> = new Set(['scores', 'tens']);

/** The vague count that starts at atom `at`; null if none does. */
export function readVague(atoms: readonly Atom[], at: number): VagueRead | null {
  const first = atoms[at];
  if (!first) return null;
  const plural = VAGUE_PLURALS.get(first.lower);
  if (plural) return readPlural(atoms, at, plural.low, plural.high);
  const determiner = VAGUE_DETERMINERS.get(first.lower) ?? (first.lower === 'a' && atoms[at + 1] ? VAGUE_DETERMINERS.get(`a ${atoms[at + 1]!.lower}`) : undefined);
  if (determiner) {
    const words = first.lower === 'a' ? 2 : 1;
    return readDeterminer(atoms, at, words, determiner.low, determiner.high);
  }
  const group = first.lower === 'a' && atoms[at + 2]?.lower === 'of' ? GROUP_NOUNS.get(atoms[at + 1]!.lower) : undefined;
  return group === undefined ? null : { low: group, high: group, text: String(group), to: at + 2, exact: true };
}

function readPlural(atoms: readonly Atom[], at: number, low: number, high: number): VagueRead | null {
  const word = atoms[at]!.lower;
  const before = atoms[at - 1];
  // "hit the hundreds", "the thousands of fans" still counts; "tens" in a name does not.
  const next = atoms[at + 1];
  const multiplier = VAGUE_MULTIPLIERS.get(word);
  if (next?.lower === 'of' && multiplier) {
    const scale = pluralScale(atoms[at + 2]?.lower);
    if (scale !== null) return { low: multiplier.low * scale, high: multiplier.high * scale, text: `${word} of ${atoms[at + 2]!.lower}`, to: at + 3, exact: false };
  }
  if (NEEDS_OF.has(word) && next?.lower !== 'of' && !(next && (STATES_OF_PEOPLE.has(next.lower) || next.lower === 'more'))) return null;
  if (before?.hyphen === true && before.lower === 'in') return null;
  return { low, high, text: word, to: at + 1, exact: false };
}

function readDeterminer(atoms: readonly Atom[], at: number, words: number, low: number, high: number): VagueRead | null {
  let to = at + words;
  const text = words === 2 ? `a ${atoms[at + 1]!.lower}` : atoms[at]!.lower;
  if (atoms[to]?.lower === 'of' && wordScale(atoms, to + 1) !== null) to++;
  let scale = 1;
  let scaleText = '';
  for (let factor = wordScale(atoms, to); factor !== null; factor = wordScale(atoms, to)) {
    scale *= factor;
    scaleText += ` ${atoms[to]!.lower}`;
    to++;
  }
  if (scale === 1 && !countsSomething(atoms, to)) return null;
  return { low: low * scale, high: high * scale, text: text + scaleText, to, exact: false };
}

/** "several lawmakers", "a couple of days", "a few were"; not "the elderly couple", "a handful to deal with". */
function countsSomething(atoms: readonly Atom[], at: number): boolean {
  const next = atoms[at];
  if (!next) return false;
  if (next.lower === 'of' || next.lower === 'more' || next.lower === 'other') return true;
  for (let i = at; i < Math.min(at + 4, atoms.length); i++) {
    const atom = atoms[i]!;
    if (isPluralNoun(atom)) return true;
    if (atom.pos !== 'ADJ' && atom.pos !== 'NOUN' && atom.pos !== 'PROPN' && atom.pos !== 'VERB') return false;
  }
  return false;
}

function pluralScale(word: string | undefined): number | null {
  switch (word) {
    case 'hundreds':
      return 100;
    case 'thousands':
      return 1e3;
    case 'lakhs':
      return 1e5;
    case 'millions':
      return 1e6;
    case 'crores':
      return 1e7;
    case 'billions':
      return 1e9;
    case 'trillions':
      return 1e12;
    default:
      return null;
  }
}
