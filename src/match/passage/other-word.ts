/** All that the claim says is in the passage but for one word, in the place of which stands its opposite: the "first" and the "second studio album". */
import { isNationOf } from '../../values/nations.ts';
import { relatePredicates } from '../predicates.ts';
import { relateWords } from '../words.ts';
import { isDenying, sayingWords, topicEnd } from './claim-parts.ts';
import { areTurnedRound, EXCLUDING_WORDS } from './excluding-words.ts';
import { findWord, tellingWords, type PassageWord } from './passage-words.ts';
import type { ClaimAndPassage, ToldOtherwise } from './claim-and-passage.ts';

/** Sets of which a text often has several, each of another event; times are told apart by themselves. */
const OFTEN_SEVERAL = new Set(['month', 'weekday', 'day-part', 'season', 'us-state', 'continent']);
const NEAR = 3;
const NEAR_THERE = 3;

const split = (list: string): ReadonlySet<string> => new Set(list.split(',').map((word) => word.trim()));
const SETS = EXCLUDING_WORDS.map(({ groups }) => groups.map(split));

export function otherWord({ claim, passage, short, long, ofOne }: ClaimAndPassage): ToldOtherwise | null {
  // "convicted of smuggling" and "acquitted of trafficking": what the slots understood, they have judged
  if (!ofOne || relatePredicates(claim, passage) === 'opposite') return null;
  const topic = topicEnd(short);
  const words = sayingWords(short, topic);
  if (short.some((_, at) => isDenying(short, at)) || long.some((_, at) => isDenying(long, at))) return null;
  const missing = words.filter(([word]) => findWord(word, long) < 0);
  if (missing.length === 0 || missing.length > MOST_MISSING || (words.length < 2 && !hasTopic(short, topic, long))) return null;
  // "The driver is a man", "The driver is a woman": of two bare claims each may mean another
  if (!short.some(({ capital }, at) => capital && (at > 0 || topic > 0)) && tellingWords(long) < tellingWords(short) + FULLER) return null;
  // Two words in one place: "a *psychological thriller* film" against "a romantic film"
  if (missing.some(([, at], i) => i > 0 && at - missing[i - 1]![1] > 1)) return null;
  const alone = words.length <= missing.length;
  for (const [word, at] of missing) {
    if (!alone && long.some((other) => goTogether(word, other))) continue;
    for (const [there, other] of long.entries()) {
      if (short.some((one) => one.lower === other.lower) || isOfAnother(long, there)) continue;
      if (!(excludes(word, other, alone) || arePeoples(short, at, long, there)) || !haveOneNeighbour(short, at, long, there)) continue;
      return { type: 'attribute', slot: 'object', said: word.text, told: other.text, way: 'otherWordThere' };
    }
  }
  return null;
}

const MOST_MISSING = 2;
const FULLER = 2;
/** "the 14th governor" and "the 12th governor" */
const ORDINAL = /^\d+(?:st|nd|rd|th)$/u;

/** Whether the passage names what the claim is about. */
function hasTopic(short: readonly PassageWord[], topic: number, long: readonly PassageWord[]): boolean {
  return short.slice(0, topic).some((word) => word.capital && word.word !== null && findWord(word, long) >= 0);
}

/** "whose brother drowned" */
function isOfAnother(long: readonly PassageWord[], there: number): boolean {
  return long.slice(Math.max(0, there - NEAR), there).some(({ lower }) => lower === 'whose');
}

/** Words of one group: what the claim says, the passage says too. */
function goTogether({ lower }: PassageWord, { lower: other }: PassageWord): boolean {
  return other.split('-').includes(lower) || SETS.some((groups) => groups.some((group) => group.has(lower) && group.has(other)));
}

/** `opposite`: nothing but an opposite will do. */
function excludes({ word, lower }: PassageWord, { word: other, lower: otherLower }: PassageWord, opposite: boolean): boolean {
  if (areTurnedRound(lower, otherLower) || (ORDINAL.test(lower) && ORDINAL.test(otherLower) && lower !== otherLower)) return true;
  if (SETS.some((groups) => groups.some((group, i) => group.has(lower) && groups.some((rival, j) => i !== j && rival.has(otherLower))))) return true;
  if (!word || !other) return false;
  if (word.proper || other.proper) return false;
  const relation = relateWords(word, other);
  return relation === 'opposite' || (!opposite && relation === 'excluding' && !OFTEN_SEVERAL.has(word.meaning.group?.set ?? ''));
}

/** "an *Australian* film" and "an *American* drama film": two peoples, each in front of what is of it. */
function arePeoples(short: readonly PassageWord[], at: number, long: readonly PassageWord[], there: number): boolean {
  const [one, other] = [peopleAt(short, at), peopleAt(long, there)];
  return one !== null && other !== null && one !== other && !isNationOf(one, other) && !isNationOf(other, one);
}

function peopleAt(words: readonly PassageWord[], at: number): string | null {
  const { word } = words[at]!;
  const next = words[at + 1];
  const isOfIt = next !== undefined && next.word !== null && !next.capital;
  return word?.key.startsWith(COUNTRY) && isOfIt && word.meaning.lemma !== word.key.slice(COUNTRY.length) ? word.key : null;
}

const COUNTRY = 'country:';

/** "second *studio* album" and "first *studio* album": what stands by the one stands by the other. */
function haveOneNeighbour(short: readonly PassageWord[], at: number, long: readonly PassageWord[], there: number): boolean {
  return [...short.slice(Math.max(0, at - NEAR), at), ...short.slice(at + 1, at + 1 + NEAR)].some((neighbour) => neighbour.word !== null && long.some((other, i) => i !== there && Math.abs(i - there) <= NEAR_THERE && findWord(neighbour, [other]) === 0));
}
