/** The passage's definition says of what people, or of what country, it is; the claim another: "is a Canadian writer", "is from Nigeria". */
import { isNationOf } from '../../values/nations.ts';
import { isDenying, topicEnd } from './claim-parts.ts';
import type { PassageWord } from './passage-words.ts';
import type { ClaimAndPassage, ToldOtherwise } from './claim-and-passage.ts';

const COUNTRY = 'country:';
/** "is a", "was an": behind it stands what something is. */
const BE = /^(?:is|was|are|were)$/u;
const ARTICLE = /^(?:an?|the)$/u;
/** What has one country as a rule: whoever makes, plays or rules, and what is made. Of a battle, a border or a treaty there are two. */
const OF_TWO = new Set(['war', 'battle', 'border', 'treaty', 'agreement', 'relations', 'alliance', 'conflict', 'crisis', 'invasion', 'language', 'dialect', 'descent', 'ancestry', 'origin', 'heritage', 'parents', 'campaign', 'mission', 'embassy', 'ambassador', 'restaurant', 'dish', 'cuisine', 'co-production', 'citizen', 'national', 'resident', 'immigrant', 'emigrant', 'empire', 'protectorate', 'colony', 'dual']);
/** Words of a definition between its article and the people, or behind it up to the noun. */
const REACH = 4;

export function otherPeople({ short, long, ofOne }: ClaimAndPassage): ToldOtherwise | null {
  if (!ofOne || [...short, ...long].some(({ lower }) => OF_TWO.has(lower)) || short.some((_, at) => isDenying(short, at))) return null;
  const said = peopleSaid(short);
  const told = peopleOf(long, 0);
  if (!said || !told) return null;
  const key = said.word!.key;
  // Whatever else of the passage is of the claim's country, or holds it
  const isOf = (other: string): boolean => other === key || isNationOf(other, key) || isNationOf(key, other);
  if (long.some(({ word, lower }) => (word?.key.startsWith(COUNTRY) && isOf(word.key)) || lower.split('-').includes(said.lower))) return null;
  return { type: 'attribute', slot: 'object', said: said.text, told: told.text, way: 'otherFactThere' };
}

/** "is a Canadian writer", "is from Nigeria", "There is a British actor named …". */
function peopleSaid(short: readonly PassageWord[]): PassageWord | null {
  const from = topicEnd(short);
  const at = short.findIndex(({ lower }, i) => lower === 'from' && i >= from && /^(?:is|was|comes|came|hails|hailed)$/u.test(short[i - 1]?.lower ?? ''));
  const named = short[at + 1];
  if (at > 0 && named?.word?.key.startsWith(COUNTRY) && at + 2 >= short.length) return named;
  return peopleOf(short, Math.max(0, from - 2));
}

/** The one people of the first definition of a text; null where it has none, or two. */
function peopleOf(words: readonly PassageWord[], from: number): PassageWord | null {
  const be = words.findIndex(({ lower }, at) => at >= from && BE.test(lower) && ARTICLE.test(words[at + 1]?.lower ?? ''));
  if (be < 0) return null;
  const definition = words.slice(be + 2, be + 2 + REACH);
  const peoples = definition.filter(({ word, capital }, i) => capital && word !== null && word.key.startsWith(COUNTRY) && isInFront(words, be + 2 + i));
  return peoples.length === 1 ? peoples[0]! : null;
}

/** It stands in front of what is of it, and is not the country's name. */
function isInFront(words: readonly PassageWord[], at: number): boolean {
  const next = words[at + 1];
  const { word } = words[at]!;
  return next !== undefined && next.word !== null && !next.capital && word!.meaning.lemma !== word!.key.slice(COUNTRY.length);
}
