/** The passage gives another number beside the same word: "a population of 1,240" against "has over 5,000 inhabitants", "grossed $12 million" against "grossed $80 million". */
import type { Quantity, Reading } from '../../types.ts';
import { disjoint } from '../../values/number-interval.ts';
import { measureAbility, measureTwoSides } from '../conflict/other-measure.ts';
import { statementsOf } from '../statements.ts';
import { isDenying, sayingWords, topicEnd } from './claim-parts.ts';
import { fateOf } from '../headlines/fates.ts';
import { findWord, isSameWord, type PassageWord } from './passage-words.ts';
import type { ClaimAndPassage, ToldOtherwise } from './claim-and-passage.ts';

/** Words that tell which number it is stand within so many of it. */
const REACH = 3;
/** Nouns that count one thing. */
const ALIKE: readonly ReadonlySet<string>[] = [['population', 'inhabitants', 'residents', 'people'], ['floors', 'storeys', 'stories', 'floor', 'storey', 'story'], ['episodes', 'episode'], ['seasons', 'season', 'series'], ['employees', 'workers', 'staff', 'people'], ['grossed', 'grossing', 'earned', 'gross', 'box'], ['students', 'pupils', 'enrolment', 'enrollment'], ['copies', 'units', 'records'], ['seats', 'capacity', 'spectators', 'seating'], ['budget', 'cost']].map((list) => new Set(list));
/** Tells of another number than one of all. */
const OF_SOME = new Set(['another', 'further', 'additional', 'extra', 'more', 'other', 'remaining', 'or', 'each', 'per', 'than', 'increase', 'increased', 'rose', 'fell', 'average', 'first', 'last', 'previous', 'earlier', 'former', 'originally', 'initially', 'up', 'nearly', 'opening', 'between']);

/** Counts that run on through a season, a career or an outbreak. */
const RUNS_ON = new Set(['wins', 'points', 'goals', 'caps', 'appearances', 'defeats', 'losses', 'victories', 'cases', 'runs', 'assists', 'wickets', 'followers']);

/** Tells of a number that was wanted, thought of, or is to come, or that came on top. */
const OTHERWISE = new Set(['widened', 'expanded', 'extended', 'raised', 'sought', 'asked', 'demanded', 'demanding', 'wanted', 'offered', 'proposed', 'requested', 'expected', 'forecast', 'could', 'would', 'planned', 'plans', 'target', 'recommended', 'estimated', 'predicted', 'allowed', 'will']);

interface Number {
  readonly quantity: Quantity;
  /** Its words: indices [at, end). */
  readonly at: number;
  readonly end: number;
  readonly beside: readonly PassageWord[];
}

export function otherAmount({ claim, passage, short, long, ofOne }: ClaimAndPassage): ToldOtherwise | null {
  if (!ofOne || short.some(({ lower }) => RUNS_ON.has(lower)) || short.some((_, at) => isDenying(short, at)) || long.some((_, at) => isDenying(long, at)) || fateOf(claim.predicate?.value.lemma ?? '') !== undefined) return null;
  const said = numbersOf(claim, short);
  const [one] = said;
  if (!one || said.length !== 1 || claim.times.length > 0) return null;
  const all = numbersOf(passage, long);
  // The passage has the claim's number too: of some of them, or of another of two
  if (all.some(({ quantity }) => !disjoint(quantity.interval, one.quantity.interval))) return null;
  const told = all.filter((other) => other.quantity.dimension === one.quantity.dimension && (other.quantity.unit ?? '') === (one.quantity.unit ?? '') && one.beside.some((word) => other.beside.some((beside) => isOne(word, beside))));
  const [other] = told;
  if (!other || told.length !== 1 || !disjoint(one.quantity.interval, other.quantity.interval) || isNear(one.quantity, other.quantity)) return null;
  if ([...short, ...long].some(({ lower }) => OTHERWISE.has(lower))) return null;
  if (hasLimit(long, other.at) || hasLimit(short, one.at)) return null;
  // "three Olympic gold medals", "two world championship medals"
  if (one.beside.some((word) => !other.beside.some((beside) => isOne(word, beside)) && findWord(word, long) < 0 && !SAYS_LITTLE.has(word.word?.meaning.lemma ?? ''))) return null;
  if (measureTwoSides(claim, passage) || measureAbility(claim, passage)) return null;
  const rest = sayingWords(short, topicEnd(short)).filter(([word, at]) => !/\d/u.test(word.text) && !(at >= one.at && at < one.end) && !SCALE.has(word.lower) && !ALIKE.some((set) => set.has(word.lower) && one.beside.some(({ lower }) => set.has(lower))) && !one.beside.includes(word) && !SAYS_LITTLE.has(word.word?.meaning.lemma ?? '') && findWord(word, long) < 0);
  if (rest.length > 0) return null;
  return { type: 'quantity', slot: 'quantity', said: one.quantity.text, told: other.quantity.text, way: 'otherValueThere' };
}

const SAYS_LITTLE = new Set(['have', 'include', 'contain', 'feature', 'win', 'hold', 'own', 'live', 'tall', 'run', 'last', 'employ', 'number', 'million', 'billion', 'thousand']);

/** Two numbers that round each other, or grew a little between two counts. */
function isNear(a: Quantity, b: Quantity): boolean {
  const [x, y] = [a.stated, b.stated];
  return x !== null && y !== null && x >= MANY && Math.abs(x - y) <= NEAR * Math.max(x, y);
}

const MANY = 30;
const NEAR = 0.15;

function isOne(word: PassageWord, other: PassageWord): boolean {
  return isSameWord(word, other) || ALIKE.some((set) => set.has(word.lower) && set.has(other.lower));
}

function hasLimit(words: readonly PassageWord[], at: number): boolean {
  return words.slice(Math.max(0, at - 2), at + 2).some(({ lower }) => OF_SOME.has(lower) && lower !== 'than');
}

/** The numbers of a text, each with the words that tell which it is: behind it up to the end of its phrase, else before it. */
function numbersOf(reading: Reading, words: readonly PassageWord[]): readonly Number[] {
  const found = new Map<number, Number>();
  for (const { value, words: spans } of statementsOf(reading).flatMap(({ quantities }) => quantities)) {
    const [span] = spans;
    const at = span === undefined ? -1 : words.findIndex(({ start }) => start >= span.start);
    if (value.kind !== 'amount' || span === undefined || at < 0 || found.has(at)) continue;
    const end = words.findIndex(({ start }) => start >= span.end);
    found.set(at, { quantity: value.quantity, at, end: end < 0 ? words.length : end, beside: beside(words, at, end < 0 ? words.length : end) });
  }
  return [...found.values()];
}

function beside(words: readonly PassageWord[], at: number, end: number): readonly PassageWord[] {
  const behind: PassageWord[] = [];
  for (let i = end; i < end + REACH && i < words.length; i++) {
    const word = words[i]!;
    if (SCALE.has(word.lower)) continue;
    if (word.word === null || /\d/u.test(word.lower)) break;
    behind.push(word);
  }
  const before: PassageWord[] = [];
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const word = words[i]!;
    if (BREAKS.has(word.lower)) break;
    if (word.word !== null && !word.capital) before.push(word);
  }
  return behind.length > 0 && !behind.every(({ lower }) => lower === 'people') ? behind : [...behind, ...before];
}

const SCALE = new Set(['million', 'billion', 'thousand', 'dozen', 'percent', '%', 'us', 'dollars', 'euros', 'pounds']);
const BREAKS = new Set([',', ';', '(', ')', 'and', 'but', 'in', 'on']);
