/** Which numbers are parts of dates and clock times, and so no quantities: "7 December 2024", "in 2011", "10:30 a.m.", "2011-12". */
import { matchUnit } from '../../values/units.ts';
import type { Atom } from './atoms.ts';
import { OFTEN_COUNTED, isPluralNoun } from './nouns.ts';
import { wordScale } from './numbers.ts';
import { isSign } from './signs.ts';

/** "may" and "march" are months only when capitalised; `marksDates` sees to that for all of them. */
const MONTHS: ReadonlySet<string> = new Set(['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december', 'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec', 'jan.', 'feb.', 'mar.', 'apr.', 'jun.', 'jul.', 'aug.', 'sep.', 'sept.', 'oct.', 'nov.', 'dec.']);

const BETWEEN_DAYS: ReadonlySet<string> = new Set(['-', '–', 'to', 'and', 'or', '/', ',', '&', 'through', 'until']);

const CLOCK_FOLLOWS: ReadonlySet<string> = new Set(['a.m.', 'p.m.', 'a.m', 'p.m', 'am', 'pm', "o'clock", 'o’clock', 'gmt', 'utc', 'bst', 'est', 'edt', 'pst', 'cet', 'et', 'bc', 'bce', 'ce', 'hrs.']);

const ERA_BEFORE: ReadonlySet<string> = new Set(['ad', 'a.d.', 'year', 'fy', 'mid', 'early', 'late', 'summer', 'winter', 'spring', 'autumn', 'fall']);

/** Words before a four-digit number that make it a count, not a year, whatever follows. */
const COUNT_BEFORE: ReadonlySet<string> = new Set(['than', 'least', 'most', 'estimated', 'nearly', 'almost', 'approximately', 'roughly', 'another', 'additional', 'further']);

/** Words before a four-digit number that make it a year, also where a plural noun follows: "the 2024 elections". */
const YEAR_BEFORE: ReadonlySet<string> = new Set(['the', 'in', 'since', 'by', 'from', 'until', 'till', 'of', 'during', 'before', 'after', "'s", '’s', 'its', 'his', 'her', 'their', 'this', 'to', 'and', 'between', 'on', 'for', '(']);

/** Marks in `blocked` the numbers that dates and times are made of. */
export function markDates(atoms: readonly Atom[], blocked: Uint8Array): void {
  for (let i = 0; i < atoms.length; i++) {
    const atom = atoms[i]!;
    if (atom.value === null) {
      if (isMonth(atom)) markMonth(atoms, i, blocked);
      continue;
    }
    const next = atoms[i + 1];
    if (next && CLOCK_FOLLOWS.has(next.lower)) {
      blocked[i] = 1;
      // "5 to 7 p.m."
      if (i >= 2 && BETWEEN_DAYS.has(atoms[i - 1]!.lower) && atoms[i - 2]!.value !== null) blocked[i - 2] = 1;
      if (atom.hyphen && i >= 1) blocked[i - 1] = 1;
    } else if (isYear(atoms, i)) {
      blocked[i] = 1;
      // "2011-12", "2023/24"
      if (next?.hyphen && next.value !== null && next.text.length === 2) blocked[i + 1] = 1;
    }
  }
}

/** Whether the word is the name of a month, written as one. */
export function isMonth(atom: Atom | undefined): boolean {
  return atom !== undefined && MONTHS.has(atom.lower) && isCapital(atom.text);
}

function markMonth(atoms: readonly Atom[], month: number, blocked: Uint8Array): void {
  let at = month - 1;
  if (atoms[at]?.lower === 'of') at--;
  while (at >= 0 && isDay(atoms[at]!)) {
    blocked[at] = 1;
    const hyphen = atoms[at]!.hyphen;
    at--;
    if (!hyphen && at > 0 && BETWEEN_DAYS.has(atoms[at]!.lower) && isDay(atoms[at - 1]!)) at--;
    else if (!hyphen) break;
  }
  at = month + 1;
  if (atoms[at]?.lower === '.') at++;
  // "in March 20 people died": the month stands alone.
  const first = atoms[at];
  const follower = atoms[at + 1];
  if (first && isDay(first) && !first.hyphen && atoms[month - 1]?.lower === 'in' && follower && isPluralNoun(follower)) return;
  for (let day = atoms[at]; day && isDay(day); day = atoms[at]) {
    blocked[at] = 1;
    at++;
    if (atoms[at]?.hyphen) continue;
    const joined = atoms[at + 1];
    if (atoms[at] && BETWEEN_DAYS.has(atoms[at]!.lower) && joined && isDay(joined) && !(atoms[at + 2] && isPluralNoun(atoms[at + 2]!))) at++;
    else break;
  }
  if (atoms[at]?.lower === ',') at++;
  if (atoms[at] && isYearNumber(atoms[at]!) && atoms[at]!.text.length === 4) blocked[at] = 1;
}

/** 1 to 31, "7th", or "7/8". */
function isDay(atom: Atom): boolean {
  if (atom.value !== null) return !atom.marked && atom.value >= 1 && atom.value <= 31;
  const text = atom.lower;
  return text.length <= 5 && /^\d{1,2}(?:st|nd|rd|th|\/\d{1,2})$/u.test(text);
}

function isYearNumber(atom: Atom): boolean {
  return atom.value !== null && !atom.marked && atom.text.length === 4 && atom.value >= 1500 && atom.value <= 2100;
}

function isYear(atoms: readonly Atom[], at: number): boolean {
  const atom = atoms[at]!;
  const before = atoms[at - 1];
  if (atom.value !== null && !atom.marked && before && (before.lower === 'ad' || before.lower === 'a.d.') && atom.value < 2100) return true;
  if (isEarlyYear(atoms, at)) return true;
  if (!isYearNumber(atom)) return false;
  if (before && (isSign(before) || COUNT_BEFORE.has(before.lower))) return false;
  // "up to 2000", "as many as 2000"
  if (before && (before.lower === 'to' || before.lower === 'as') && (atoms[at - 2]?.lower === 'up' || atoms[at - 2]?.lower === 'many')) return false;
  const next = atoms[at + 1];
  if (!next || (next.hyphen && next.value !== null)) return true;
  if (wordScale(atoms, at + 1) !== null || matchUnit(atoms, at + 1)) return false;
  if (!isPluralNoun(next) && !(next.pos === 'ADJ' && atoms[at + 2] && isPluralNoun(atoms[at + 2]!))) return true;
  if (before && ERA_BEFORE.has(before.lower)) return true;
  const noun = isPluralNoun(next) ? next : atoms[at + 2]!;
  if (before && YEAR_BEFORE.has(before.lower)) return !(before.lower === 'the' && OFTEN_COUNTED.has(noun.lower));
  return !(OFTEN_COUNTED.has(noun.lower) || atom.value! < 1900 || atom.value! % 50 === 0);
}

/** "in 1035", "between 1035 and 1814": years before 1500 need a word of time before them, and nothing that they could count after. */
function isEarlyYear(atoms: readonly Atom[], at: number): boolean {
  const atom = atoms[at]!;
  const before = atoms[at - 1]?.lower;
  const next = atoms[at + 1];
  if (atom.marked || atom.text.length !== 4 || atom.value! < 1000 || atom.value! >= 1500) return false;
  if (before !== 'in' && before !== 'between' && before !== 'since' && before !== 'until' && before !== 'from') return false;
  return !next || next.pos === 'PUNCT' || next.pos === 'CCONJ' || next.lower === 'to' || next.pos === 'AUX' || next.pos === 'DET';
}

function isCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 65 && code <= 90;
}
