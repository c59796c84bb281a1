/** Which words a number counts: "37 of the passengers" → passengers; "20 cities, towns and villages" → the whole list. */
import type { TokenRange } from '../../types.ts';
import { matchUnit } from '../../values/units.ts';
import { VAGUE_PLURALS } from '../../values/vague-counts.ts';
import { tokenRange, type Atom } from './atoms.ts';
import { SMALL_NUMBERS } from './number-words.ts';
import { STATES_OF_PEOPLE, isNounLike, isPluralNoun } from './nouns.ts';

export interface CountedRead {
  readonly from: number;
  readonly to: number;
}

const DETERMINERS: ReadonlySet<string> = new Set(['the', 'its', 'his', 'her', 'their', 'our', 'my', 'your', 'these', 'those', 'this', 'that', 'all', 'such']);
const WHICH: ReadonlySet<string> = new Set(['first', 'last', 'next', 'other', 'past', 'remaining']);
const MORE: ReadonlySet<string> = new Set(['more', 'other', 'others', 'additional', 'further', 'extra', 'new', 'different', 'separate', 'such', 'of', 'or', 'so']);
/** Nouns in plural form that go on to another noun: "arms dealers", "sports stars". */
const PLURAL_MODIFIERS: ReadonlySet<string> = new Set(['arms', 'sports', 'weapons', 'sales', 'goods', 'drugs', 'rights', 'services', 'defence', 'defense', 'news', 'savings', 'women', 'men', 'youth', 'police', 'staff', 'crew', 'united', 'species', 'data', 'media', 'infantry', 'systems', 'athletics', 'physics', 'economics', 'politics', 'states']);
const TIME_NOUNS: ReadonlySet<string> = new Set(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'yesterday', 'today', 'tomorrow', 'tonight', 'january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']);
/** Verbs in their base form that a tagger takes for nouns after a number: "30 die in crash". */
const NOT_NOUNS: ReadonlySet<string> = new Set(['die', 'flee', 'remain', 'perish', 'drown', 'attend', 'survive', 'say', 'saw', 'lies', 'sits', 'stands', 'says', 'remains']);
/** Verbs of saying after "… and X": then X speaks and is not counted ("killing 20 soldiers and police said"). */
const SAYS: ReadonlySet<string> = new Set(['said', 'says', 'say', 'told', 'reported', 'confirmed', 'announced', 'added', 'claimed', 'believe', 'believed']);

/** The noun phrase counted by a number that ends before atom `at`; null if there is none. */
export function readCounted(atoms: readonly Atom[], at: number): CountedRead | null {
  let from = at;
  const first = atoms[from];
  if (!first) return null;
  if (first.lower === 'of') {
    from++;
    // "37 of the 189 passengers": the phrase is that of the second number.
    while (atoms[from] && (DETERMINERS.has(atoms[from]!.lower) || WHICH.has(atoms[from]!.lower) || atoms[from]!.value !== null || SMALL_NUMBERS.has(atoms[from]!.lower))) from++;
  } else {
    // "half the population"
    while (atoms[from] && DETERMINERS.has(atoms[from]!.lower)) from++;
  }
  if (atoms[from] && NOT_NOUNS.has(atoms[from]!.lower)) return null;
  while (atoms[from] && MORE.has(atoms[from]!.lower) && atoms[from]!.lower !== 'of') from++;
  if (atoms[from] && STATES_OF_PEOPLE.has(atoms[from]!.lower) && !(atoms[from + 1] && continuesPhrase(atoms[from + 1]!))) return { from, to: from + 1 };
  const end = phraseEnd(atoms, from, true);
  if (end === null) return null;
  return { from, to: listEnd(atoms, end) };
}

/** The phrase as tokens; null stays null. */
export function countedRange(atoms: readonly Atom[], counted: CountedRead | null): TokenRange | null {
  return counted === null ? null : tokenRange(atoms, counted.from, counted.to);
}

/** The end of one noun phrase that starts at `from`: modifiers, then nouns up to the head. `afterNumber`: a verb form in -s is a noun there. */
function phraseEnd(atoms: readonly Atom[], from: number, afterNumber: boolean): number | null {
  let end: number | null = null;
  let previous: Atom | null = null;
  for (let i = from; i < atoms.length; i++) {
    const atom = atoms[i]!;
    if (TIME_NOUNS.has(atom.lower)) break;
    if (atom.value !== null) break;
    if (atom.lower === "'s" || atom.lower === '’s' || atom.lower === "'" || atom.lower === '’') {
      if (end !== i) break;
      end = null;
      previous = null;
      continue;
    }
    const headSeen = end !== null && previous !== null;
    if (isNounLike(atom) || (afterNumber && i === from && atom.pos === 'VERB' && isPluralNoun(atom) && !STATES_OF_PEOPLE.has(atom.lower))) {
      if (headSeen && !nounMayFollow(previous!, atom)) break;
      if (headSeen && STATES_OF_PEOPLE.has(atom.lower)) break;
      end = i + 1;
      previous = atom;
      continue;
    }
    const next = atoms[i + 1];
    if (atom.pos === 'ADJ' || (atom.pos === 'VERB' && /(?:ed|en|ing)$/u.test(atom.lower)) || STATES_OF_PEOPLE.has(atom.lower)) {
      if (end !== null && isPluralNoun(atoms[end - 1]!)) break;
      if (!next || !continuesPhrase(next)) break;
      continue;
    }
    if (atom.pos === 'ADV' && end === null && next && (next.pos === 'ADJ' || next.pos === 'VERB')) continue;
    // "Syrian and Russian soldiers"
    if (atom.pos === 'CCONJ' && end === null && i > from && next && (next.pos === 'ADJ' || next.pos === 'PROPN' || next.pos === 'NOUN')) continue;
    if (atom.pos === 'CCONJ' && previous && !isPluralNoun(previous) && next && isNounLike(next) && atoms[i + 2] && isPluralNoun(atoms[i + 2]!) && !isPluralNoun(next)) continue;
    break;
  }
  return end;
}

/** "cities, towns and villages", "soldiers and allied militias": as long as plural phrases follow. */
function listEnd(atoms: readonly Atom[], end: number): number {
  if (!isPluralNoun(atoms[end - 1]!)) return end;
  let pending = end;
  for (;;) {
    const joint = atoms[pending];
    if (!joint) return end;
    const comma = joint.lower === ',';
    const conjunctionAt = comma ? pending + 1 : pending;
    const conjunction = atoms[conjunctionAt]?.lower === 'and' || atoms[conjunctionAt]?.lower === 'or';
    if (!comma && !conjunction) return end;
    const start = conjunction ? conjunctionAt + 1 : pending + 1;
    if (VAGUE_PLURALS.has(atoms[start]?.lower ?? '')) return end;
    const next = phraseEnd(atoms, start, false);
    if (next === null || !isPluralNoun(atoms[next - 1]!) || matchUnit(atoms, start)) return end;
    pending = next;
    if (conjunction) {
      const after = atoms[next];
      return after && SAYS.has(after.lower) ? end : next;
    }
  }
}

function continuesPhrase(atom: Atom): boolean {
  return isNounLike(atom) || atom.pos === 'ADJ' || (atom.pos === 'VERB' && /(?:ed|en|ing)$/u.test(atom.lower));
}

function nounMayFollow(head: Atom, next: Atom): boolean {
  if (!isPluralNoun(head)) return true;
  if (PLURAL_MODIFIERS.has(head.lower)) return true;
  return head.pos === 'PROPN' && next.pos === 'PROPN';
}
