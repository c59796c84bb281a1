/** Two numbers of one thing that are of two sides of it, or of what it can do and what it did: no conflict, whatever the numbers. */
import type { Reading } from '../../types.ts';

/** Prepositions that part a thing in two, each with its opposite: "42 floors above ground" and "three floors below ground". */
const PARTING: readonly (readonly [RegExp, RegExp])[] = [
  [/\b(?:above|over) (?:the )?(?:ground|sea level|sea|surface|water|zero|freezing|deck)\b/iu, /\b(?:below|beneath|under) (?:the )?(?:ground|sea level|sea|surface|water|zero|freezing|deck)\b|\bunderground\b/iu],
  [/\b(?:inside|within|indoors?)\b/iu, /\b(?:outside|outdoors?|abroad|overseas)\b/iu],
  [/\b(?:at home|home (?:games?|matches?|leg))\b/iu, /\b(?:away (?:games?|matches?|leg)|abroad|overseas)\b/iu],
  [/\bfor (?:the |his |her )?(?:club|[\p{Lu}][\p{L}]+ (?:FC|United|City|Rovers))\b/u, /\bfor (?:the |his |her )?(?:national team|country|national side)\b|\b(?:international|national-team) (?:goals?|caps?|appearances?)\b/iu],
];

/** "can carry 400 passengers" says of no voyage how many it carried. */
const ABLE = /\b(?:can|could|able to|capable of|capacity|designed (?:for|to)|licen[cs]ed (?:for|to)|built (?:for|to)|certified (?:for|to)|room for|enough (?:for|to)|up to)\b/iu;

/** Whether two texts measure two sides of a thing. */
export function measureTwoSides({ text: a }: Reading, { text: b }: Reading): boolean {
  return PARTING.some(([one, other]) => (one.test(a) && !other.test(a) && other.test(b) && !one.test(b)) || (one.test(b) && !other.test(b) && other.test(a) && !one.test(a)));
}

/** Whether one text tells what can be, and the other what was. */
export function measureAbility({ text: a, predicate: x }: Reading, { text: b, predicate: y }: Reading): boolean {
  return ABLE.test(a) !== ABLE.test(b) && (x?.value.kind === 'event' || y?.value.kind === 'event');
}
