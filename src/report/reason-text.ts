/** Why two claims are rivals, in one sentence each. */
import type { ConflictType, Reason, Report, Ruling, SlotComparison } from '../types.ts';
import { lookupOf, type Lookup } from './lookup.ts';
import { sideValue } from './shown-values.ts';
import { clip } from './words.ts';

/** What each side says, by conflict type; a type without a wording does not compile. `x`, `y`: values as shown to people. */
const SAYS: Readonly<Record<ConflictType, (reason: Reason, x: string, y: string) => string>> = {
  quantity: ({ a, b }, x, y) => `${a} says ${x}, ${b} says ${y}`,
  rank: ({ a, b }, x, y) => `${a} gives rank ${x}, ${b} gives rank ${y}`,
  time: ({ a, b }, x, y) => `${a} dates it to ${x}, ${b} to ${y}`,
  place: ({ a, b }, x, y) => `${a} puts it in ${x}, ${b} in ${y}`,
  actor: ({ a, b }, x, y) => `${a} names ${x}, ${b} names ${y}`,
  identity: ({ a, b }, x, y) => `${a} identifies ${x}, ${b} identifies ${y}`,
  polarity: ({ a, b }, x, y) => (x === 'denied' || y === 'denied' ? `${x === 'denied' ? b : a} affirms it, ${x === 'denied' ? a : b} denies it` : `${a} says “${x}”, ${b} says “${y}”`),
  outcome: ({ a, b }, x, y) => `${a} says “${x}”, ${b} says “${y}”`,
  attribute: ({ a, b }, x, y) => `${a} says ${x}, ${b} says ${y}`,
};

/** "bne-2024-12-07#c10 says 20 km, encyclopedia#c9 says 10 km, of the same matter on the same day." */
export function reasonText(reason: Reason, report: Report): string {
  return reasonSentence(reason, lookupOf(report));
}

/** {@link reasonText} with an index made before. */
export function reasonSentence(reason: Reason, lookup: Lookup): string {
  const ruling = rulingBehind(reason, lookup);
  if (ruling) return `${reason.a}, ${reason.b}: ${ruledText(ruling)}.`;
  return `${SAYS[reason.type](reason, clip(sideValue(reason, 'a', lookup), 80), clip(sideValue(reason, 'b', lookup), 80))}${sharedGround(reason, lookup)}.`;
}

/** Whether nothing but a person's ruling makes the two rivals. */
export function isRuled(reason: Reason, lookup: Lookup): boolean {
  return rulingBehind(reason, lookup) !== null;
}

/** The ruling that made the reason: then its values are the whole texts, and its slot is none that an `attribute` is found in. */
function rulingBehind(reason: Reason, lookup: Lookup): Ruling | null {
  return reason.type === 'attribute' && reason.slot === 'predicate' ? lookup.ruling(reason.a, reason.b) : null;
}

/** "a person ruled that these two contradict each other: the army was defending the capital (desk, 2026-11-22)". */
function ruledText({ reason, by, on }: Ruling): string {
  const who = [by, on].filter((part) => part !== null).join(', ');
  return `a person ruled that these two contradict each other${reason === null ? '' : `: ${reason.trim().replace(/(?<![.\s])[.\s]+$/u, '')}`}${who === '' ? '' : ` (${who})`}`;
}

/** What makes two values rivals, to follow them: ", of the same matter on the same day". */
export function sharedGround(reason: Reason, lookup: Lookup): string {
  const time = lookup.comparison(reason.a, reason.b)?.slots.find(({ slot }) => slot === 'time');
  const when = reason.slot === 'time' || !time ? '' : sharedTime(time);
  const role = reason.type === 'actor' ? ', in a role that only one can fill' : reason.type === 'outcome' ? ', and one rules the other out' : null;
  return `${role === null ? ', of the same matter' : `${role}${when === '' ? '' : ','}`}${when}${reason.withinSource ? '; the source contradicts itself' : ''}`;
}

/** " on the same day", " at the same time" or nothing. */
function sharedTime({ a, b, relation }: SlotComparison): string {
  if (relation === 'same' && a !== null && a === b) return /^-?\d{4}-\d\d-\d\d$/u.test(a) ? ' on the same day' : ' at the same time';
  return relation === 'same' || relation === 'narrower' || relation === 'broader' ? ' at the same time' : '';
}
