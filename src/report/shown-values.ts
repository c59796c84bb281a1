/** What each side of a dispute says, as people read it. The values themselves stay what they are in JSON. */
import type { Discrepancy, Reason } from '../types.ts';
import { dateText } from './dates.ts';
import type { Lookup } from './lookup.ts';
import { plainPast } from './past-tense.ts';

/** The value of one side of a reason: a date in words, of two outcomes the verbs in the plain past. */
export function sideValue(reason: Reason, side: 'a' | 'b', lookup: Lookup): string {
  const value = side === 'a' ? reason.aValue : reason.bValue;
  if (reason.slot === 'time') return dateText(value);
  const predicate = reason.type === 'outcome' && reason.slot === 'predicate' ? lookup.reading(reason[side])?.predicate?.value : undefined;
  if (!predicate || (value !== predicate.text && value !== predicate.lemma)) return value;
  const other = lookup.reading(side === 'a' ? reason.b : reason.a)?.predicate?.value;
  return deedText(plainPast({ ...predicate, text: together(predicate.text) }), other === undefined ? null : plainPast({ ...other, text: together(other.text) }));
}

/** "found … guilty" → "found guilty": what stands between is not told. */
function together(text: string): string {
  return text.replaceAll(' … ', ' ');
}

const LEADS_ON = /^(?:of|for|to|from|with|by|at|on|in)$/u;

/** A verb without the words that lead on to what it is done to, and without those that both sides have: "reduced risk of" against "increased risk of". */
function deedText(deed: string, other: string | null): string {
  const [mine, theirs] = [deed, other ?? ''].map((text) => {
    const words = text.split(' ');
    return words.length > 2 && LEADS_ON.test(words.at(-1)!) ? words.slice(0, -1) : words;
  }) as [string[], string[]];
  if (mine[0] !== theirs[0]) while (mine.length > 1 && theirs.length > 1 && mine.at(-1) === theirs.at(-1)) [mine, theirs].forEach((words) => words.pop());
  return mine.join(' ');
}

/** The value of a position. It may be several, one for each kind of reason: "20 km; Opposition forces". */
export function positionValue({ value, claims }: { readonly value: string; readonly claims: readonly string[] }, { reasons }: Pick<Discrepancy, 'reasons'>, lookup: Lookup): string {
  const shown = new Map<string, string>();
  for (const reason of reasons) {
    if (claims.includes(reason.a)) shown.set(reason.aValue, sideValue(reason, 'a', lookup));
    if (claims.includes(reason.b)) shown.set(reason.bValue, sideValue(reason, 'b', lookup));
  }
  return shown.get(value) ?? value.split('; ').map((part) => shown.get(part) ?? dateText(part)).join('; ');
}
