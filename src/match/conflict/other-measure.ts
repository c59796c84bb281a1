/** Two numbers of one thing that are of two sides of it, or of what it can do and what it did: no conflict, whatever the numbers. */
import type { Reading } from '../../types.ts';

/** Prepositions that part a thing in two, each with its opposite: "42 floors above ground" and "three floors below ground". */
const PARTING: readonly (readonly [RegExp, RegExp])[] = [
  [/\b(?:above|over) (?:the )?(?:ground|sea level|sea|surface|water|zero|freezing|deck)\b/iu, /\b(?:below|beneath|under) (?:the )?(?:ground|sea level|sea|surface|water|zero|freezing|deck)\b|\bunderground\b/iu],
  [/\b(?:inside|within|indoors?)\b/iu, /\b(?:outside|outdoors?|abroad|overseas)\b/iu],
  [/\b(?:at home|home (?:games?|matches?|leg))\b/iu, /\b(?:away (?:games?|matches?|leg)|abroad|overseas)\b/iu],
  [/\bfor (?:the |his |her )?(?:club|[\p{Lu}][\p{L}]+ (?:FC|United|City|Rovers))\b/u, /\bfor (?:the |his |her )?(?:national team|country|national side)\b|\b(?:international|national-team) (?:goals?|caps?|appearances?)\b/iu],
];

/** A part of a thing that is counted apart. */
const APART = /\b(?:basement|cellar|underground|below[- ]ground|mezzanine)\b/iu;

/** The ways in which a thing extends, behind a measure or in front of it. */
const EXTENTS: readonly RegExp[] = ['long|length', 'high|tall|height', 'wide|width|breadth|across|diameter', 'deep|depth', 'thick|thickness'].map((words) => new RegExp(String.raw`\d[\s-]?(?:\p{L}+[\s-])(?:in )?(?:${words})\b|\b(?:${words}) of\b`, 'iu'));

/** "1,840 metres long", "42 metres high" */
function extendOtherwise(a: string, b: string): boolean {
  const [x, y] = [a, b].map((text) => EXTENTS.flatMap((extent, i) => (extent.test(text) ? [i] : [])));
  return x!.length > 0 && y!.length > 0 && !x!.some((i) => y!.includes(i));
}

/** "can carry 400 passengers" says of no voyage how many it carried. */
const ABLE = /\b(?:can|could|able to|capable of|capacity|designed (?:for|to)|licen[cs]ed (?:for|to)|built (?:for|to)|certified (?:for|to)|room for|enough (?:for|to))\b/iu;

/** Whether two texts measure two sides of a thing. */
export function measureTwoSides({ text: a }: Reading, { text: b }: Reading): boolean {
  if (APART.test(a) !== APART.test(b) || extendOtherwise(a, b)) return true;
  return PARTING.some(([one, other]) => (one.test(a) && !other.test(a) && other.test(b) && !one.test(b)) || (one.test(b) && !other.test(b) && other.test(a) && !one.test(a)));
}

/** Whether one text tells what can be, and the other what was. */
export function measureAbility({ text: a, predicate }: Reading, { text: b }: Reading): boolean {
  // a number in a role has its words for what it is not
  return predicate?.value.concept?.startsWith('figure:') !== true && ABLE.test(a) !== ABLE.test(b);
}
