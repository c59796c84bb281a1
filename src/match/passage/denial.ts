/** One denies by a word what the other tells: "never wrote for television" and "was a television writer". */
import { relateWords } from '../words.ts';
import { isDenying, sayingWords, topicEnd } from './claim-parts.ts';
import { isSameWord, type PassageWord } from './passage-words.ts';
import type { ClaimAndPassage, ToldOtherwise } from './claim-and-passage.ts';

/** How many words before a verb a word that denies it stands, at most. */
const REACH = 3;
/** Denies the very word behind it. */
const SAYING_NO = /^(?:not|never|no)$/u;
const ENDS_DENIAL = new Set([',', ';', ':', '(', ')', 'but']);
/** Within so many words of each other, what the claim says is told in one breath. */
const ONE_BREATH = 14;
/** Of a denial one word may be missing ("wrote for a television *show*") where so many are there. */
const ENOUGH = 2;

/** Verbs that say of whom a name or a noun stands by little but that: "never appeared in a film", "never worked for Mango". */
const SAYING_LITTLE = new Set(['appear', 'work', 'act', 'perform', 'star', 'participate', 'involve', 'play']);

export function denialIn({ short, long, held: byHeldSlots }: ClaimAndPassage): ToldOtherwise | null {
  const topic = topicEnd(short);
  const denials = short.flatMap((_, at) => (isDenying(short, at) ? [at] : []));
  if (denials.length > 1 || denials.some((at) => at < topic)) return null;
  const denied = denials.length === 1;
  const words = sayingWords(short, topic).filter(([word]) => !/^\d/u.test(word.text));
  const found = words.map(([word, at]) => ({ word, at, places: placesOf(word, long) }));
  const missing = found.filter(({ places }) => places.length === 0);
  const held = found.filter(({ places }) => places.length > 0);
  if (held.every(({ word }) => word.capital)) return null;
  // "was not the first" and "became the second" agree
  if (missing.some(({ word }) => long.some((other) => excludeEachOther(word, other)))) return null;
  const mayMiss = missing.every(({ word }) => !word.capital && (SAYING_LITTLE.has(word.word?.meaning.lemma ?? '') || (held.length >= ENOUGH && missing.length === 1)));
  if (!mayMiss) return null;
  // "significant funds" against "little funds", but not "talks on the cuts" against "the cuts"
  if (!denied && missing.some(({ word, at }) => !SAYING_LITTLE.has(word.word?.meaning.lemma ?? '') && !held.some((one) => one.at === at + 1))) return null;
  const told = nearTogether(held.map(({ places }) => places));
  if (told === null) return null;
  const deniedThere = long.some((_, at) => isDenying(long, at) && told.some((place) => place > at && place - at <= REACH && !long.slice(at, place).some(({ lower }) => ENDS_DENIAL.has(lower))));
  // Of what is affirmed a word may be missing only where the passage denies what is there at once: "generating *no awareness*"
  const atOnce = long.some((_, at) => isDenying(long, at) && told.includes(at + 1));
  // Of two long sentences of the same things, either may deny something else by the way
  if (byHeldSlots && (denied || !told.some((place) => SAYING_NO.test(long[place - 1]?.lower ?? '')))) return null;
  if (!denied && !atOnce && (missing.length > 0 || words.length < ENOUGH)) return null;
  if (denied === deniedThere || (denied && long.some((_, at) => isDenying(long, at) && at < Math.max(...told)))) return null;
  const polarity = (isDenied: boolean): string => (isDenied ? 'denied' : 'affirmed');
  return { type: 'polarity', slot: 'polarity', said: polarity(denied), told: polarity(!denied), way: 'deniedInPassage' };
}

function excludeEachOther({ word }: PassageWord, { word: other }: PassageWord): boolean {
  if (!word || !other) return false;
  const relation = relateWords(word, other);
  return relation === 'excluding' || relation === 'opposite';
}

function placesOf(word: PassageWord, long: readonly PassageWord[]): readonly number[] {
  return long.flatMap((other, at) => (isSameWord(word, other) ? [at] : []));
}

/** For each word one of its places, all in one breath; null where there is no such choice. */
function nearTogether(places: readonly (readonly number[])[]): readonly number[] | null {
  for (const anchor of places.flat()) {
    const chosen = places.map((some) => some.reduce((x, y) => (Math.abs(y - anchor) < Math.abs(x - anchor) ? y : x)));
    if (Math.max(...chosen) - Math.min(...chosen) <= ONE_BREATH) return chosen;
  }
  return null;
}
