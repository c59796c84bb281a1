/** The passage counts the same and comes to another number: "five presidents" against "zero presidents". */
import type { QuantityReading, Reading } from '../../types.ts';
import { fateOf } from '../headlines/fates.ts';
import { comparable, relateQuantities } from '../quantities.ts';
import { statementsOf } from '../statements.ts';
import { isDenying, sayingWords, topicEnd } from './claim-parts.ts';
import { findWord } from './passage-words.ts';
import type { ClaimAndPassage, ToldOtherwise } from './claim-and-passage.ts';

export function otherNumber({ claim, passage, short, long, ofOne }: ClaimAndPassage): ToldOtherwise | null {
  if (!ofOne || claim.times.length > 0 || [...short, ...long].some(({ lower }) => OF_MORE.has(lower))) return null;
  if (short.some((_, at) => isDenying(short, at) && short[at]!.lower !== 'zero' && short[at]!.lower !== 'no')) return null;
  const said = amountsOf(claim);
  const [one] = said;
  if (!one || said.length !== 1 || one.counted === null) return null;
  const told = amountsOf(passage).filter((other) => other.counted !== null && comparable(one, other) && share(one.countedKeys, other.countedKeys));
  const [other] = told;
  if (!other || told.length !== 1 || relateQuantities(one, other).relation !== 'disjoint') return null;
  // All else that the claim says is in the passage.
  const rest = sayingWords(short, topicEnd(short)).filter(([word]) => !/^\d/u.test(word.text) && !HAVING.has(word.word?.meaning.lemma ?? '') && findWord(word, long) < 0 && !one.quantity.text.toLowerCase().includes(word.lower));
  if (rest.length > 0 || fateOf(claim.predicate?.value.lemma ?? '') !== undefined) return null;
  return { type: 'quantity', slot: 'quantity', said: one.quantity.text, told: other.quantity.text, way: 'otherValueThere' };
}

/** One number of several, or one more. */
const OF_MORE = new Set(['another', 'further', 'additional', 'extra', 'more', 'other', 'remaining', 'or', 'each', 'total']);
/** Says no more than that it is so many. */
const HAVING = new Set(['include', 'have', 'contain', 'feature', 'number', 'win', 'hold', 'own']);

function amountsOf(reading: Reading): readonly QuantityReading[] {
  const all = statementsOf(reading).flatMap(({ quantities }) => quantities.map(({ value }) => value)).filter(({ kind }) => kind === 'amount');
  return all.filter((one, i) => all.findIndex(({ quantity, counted }) => quantity.text === one.quantity.text && counted === one.counted) === i);
}

function share(some: readonly string[], others: readonly string[]): boolean {
  return some.some((key) => others.includes(key));
}
