/** Names a matter of rank: "Where Aleppo ranks among the largest cities in Syria", "Where the Green Party finished in the European election". */
import type { Reading } from '../types.ts';
import { bodyOf, clauseOf, hull, phraseOf, spansOf } from './clause.ts';
import { clip, pluralOf } from './words.ts';

const MOST = 100;
const PHRASE = /^(?:in|of|by|on|at|after|for|to|and|with|from|under|worldwide|,)$/u;

/** Null where nothing was read that is ranked. */
export function rankMatter(reading: Reading): string | null {
  if (reading.subject === null) return null;
  const subject = phraseOf(reading, reading.subject.value);
  const among = amongWhat(reading);
  if (among !== null) return clip(`Where ${subject} ranks among ${among}`, MOST);
  const placed = clauseOf(reading, 'rank');
  // "finished second in the election": the verb tells what kind of rank it is.
  if (placed !== null && /^(?:place|rank|)$/u.test(reading.rank?.value.scale ?? '') && spansOf(reading, 'rank').length > 0 && !/\b(?:a|an|the|its|their|his|her)$|\b(?:a|an|the|its|their|his|her)\s+(?:in|of|on|at)\b/iu.test(placed)) return `Where ${placed}`;
  return reading.rank && !/^(?:place|rank|)$/u.test(reading.rank.value.scale) ? `Where ${subject} ranks (${reading.rank.value.scale})` : `Where ${subject} ranks`;
}

/** "Syria's largest cities", from "Syria's second-largest city": where the claim has a superlative and a thing behind it. */
function amongWhat(reading: Reading): string | null {
  const body = bodyOf(reading);
  const span = hull(spansOf(reading, 'rank'));
  if (!body || !span) return null;
  const found = /(?:^|[\s-])((?:most|least)\s[\p{L}-]+|\p{L}+est)$/iu.exec(reading.text.slice(span.start, span.end)) ?? /^[\s-]?((?:most|least)\s[\p{L}-]+|\p{L}+est)(?![\p{L}-])/iu.exec(reading.text.slice(span.end, body.end));
  if (found === null) return null;
  const inSpan = reading.text.slice(span.start, span.end).endsWith(found[0]);
  const rest = reading.text.slice(inSpan ? span.end : span.end + found[0].length, body.end);
  const owner = /(?:^|\s)((?:[\p{Lu}][\p{L}-]*\s)*[\p{L}-]+['’]s?)\s+$/u.exec(reading.text.slice(0, span.start))?.[1];
  // The thing itself ends where a phrase on it begins: "oil producer | in Africa".
  const words = rest.trim().split(/\s+/u);
  const end = words.findIndex((word) => PHRASE.test(word));
  const thing = end < 0 ? words : words.slice(0, end);
  const superlative = found[1]!.toLowerCase();
  if (thing.length === 0 || thing[0] === '') return end === 0 ? `${owner ?? 'the'} ${superlative} ${words.join(' ')}` : null;
  if (thing.length > 3 || thing.some((word) => !/^[\p{L}-]+$/u.test(word))) return null;
  return [owner ?? 'the', superlative, ...thing.slice(0, -1), pluralOf(thing.at(-1)!), ...words.slice(thing.length)].join(' ');
}
