/** Why two claims are rivals, in one sentence each. */
import type { ConflictType, Reason, Report, SlotComparison } from '../types.ts';
import { dateText } from './dates.ts';
import { lookupOf, type Lookup } from './lookup.ts';
import { clip } from './words.ts';

/** What each side says, by conflict type; a type without a wording does not compile. `x`, `y`: values as shown to people. */
const SAYS: Readonly<Record<ConflictType, (reason: Reason, x: string, y: string) => string>> = {
  quantity: ({ a, b }, x, y) => `${a} says ${x}, ${b} says ${y}`,
  rank: ({ a, b }, x, y) => `${a} gives rank ${x}, ${b} gives rank ${y}`,
  time: ({ a, b }, x, y) => `${a} dates it to ${x}, ${b} to ${y}`,
  place: ({ a, b }, x, y) => `${a} puts it in ${x}, ${b} in ${y}`,
  actor: ({ a, b }, x, y) => `${a} names ${x}, ${b} names ${y}, in a role that only one can fill`,
  identity: ({ a, b }, x, y) => `${a} identifies ${x}, ${b} identifies ${y}`,
  polarity: ({ a, b }, x, y) => (x === 'denied' || y === 'denied' ? `${x === 'denied' ? b : a} affirms it, ${x === 'denied' ? a : b} denies it` : `${a} says “${x}”, ${b} says “${y}”`),
  outcome: ({ a, b }, x, y) => `${a} says “${x}”, ${b} says “${y}”, and one rules the other out`,
  attribute: ({ a, b }, x, y) => `${a} says ${x}, ${b} says ${y}`,
};

/** "bne-2024-12-07#c7 says 20 km, encyclopedia#c9 says 10 km, of the same matter on the same day." */
export function reasonText(reason: Reason, report: Report): string {
  return reasonSentence(reason, lookupOf(report));
}

/** {@link reasonText} with an index made before. */
export function reasonSentence(reason: Reason, lookup: Lookup): string {
  const show = (value: string): string => clip(reason.slot === 'time' ? dateText(value) : value, 80);
  const says = SAYS[reason.type](reason, show(reason.aValue), show(reason.bValue));
  const time = lookup.comparison(reason.a, reason.b)?.slots.find(({ slot }) => slot === 'time');
  const when = reason.slot === 'time' || !time ? '' : sharedTime(time);
  const same = reason.type === 'actor' || reason.type === 'outcome' ? (when === '' ? '' : ',') : ', of the same matter';
  const within = reason.withinSource ? '; the source contradicts itself' : '';
  return `${says}${same}${when}${within}.`;
}

/** " on the same day", " at the same time" or nothing. */
function sharedTime({ a, b, relation }: SlotComparison): string {
  if (relation === 'same' && a !== null && a === b) return /^-?\d{4}-\d\d-\d\d$/u.test(a) ? ' on the same day' : ' at the same time';
  return relation === 'same' || relation === 'narrower' || relation === 'broader' ? ' at the same time' : '';
}
