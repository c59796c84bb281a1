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
  return predicate && (value === predicate.text || value === predicate.lemma) ? plainPast(predicate) : value;
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
