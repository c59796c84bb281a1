import type { Mentions, QuantityMention } from '../../types.ts';
import { parseQuantityNotation } from '../../values/quantity-notation.ts';
import type { ClaimRule } from '../rule.ts';
import { evidenceFor } from './evidence.ts';
import { strangeRanks } from './ranks-given.ts';
import { once, spanOfRange } from './spans.ts';

export const numberNotInEvidence: ClaimRule<{ number: string; at: string | null; elsewhere: string | null }> = {
  code: 'number-not-in-evidence',
  group: 'evidence',
  severity: 'warning',
  about: 'Every number and rank of a claim is in the paragraph that it cites, or in the headline; unit conversions count.',
  message: ({ number, at, elsewhere }) => `${at ?? 'The article'} does not give ${number}${elsewhere === null ? '' : `; ${elsewhere} does`}.`,
  mend: () => 'Give the number as the article has it, or mend `at`.',
  check: ({ claim, mentions, article }) => {
    const evidence = article === null ? null : evidenceFor(claim, article);
    if (evidence === null) return [];
    const sentences = [...evidence.cited, ...evidence.headline];
    // Most numbers are found as they are read; the bare digits and words are sought for the rest.
    const written = once(() => ({
      digits: new Set(sentences.flatMap(({ tokens }) => tokens.flatMap(({ lower }) => lower.match(/\d[\d.,]*/g) ?? []).map(plainDigits))),
      words: new Set(sentences.flatMap(({ tokens }) => tokens.flatMap(({ lower }) => [lower, ...lower.split('-')]))),
    }));
    const isBorneOut = (number: Amount): boolean => isDerivable(number) || sentences.some(({ quantities }) => quantities.some((given) => bearsOut(given, number)) || isReckoned(number, quantities));
    const elsewhere = (number: Amount): string | null => {
      const paragraph = article!.paragraphs.findIndex((one) => one.some(({ quantities }) => quantities.some((given) => bearsOut(given, number))));
      return paragraph < 0 ? null : `p${paragraph + 1}`;
    };
    const ofText = mentions.quantities
      .filter((mention) => mention.kind === 'amount' || mention.kind === 'age')
      .filter((mention) => !isBorneOut(mention) && !isWritten(mention, mentions, written().digits, written().words))
      .map((mention) => ({ span: spanOfRange(mentions, mention.range), args: { number: textOfRange(mentions, mention), at: claim.at, elsewhere: elsewhere(mention) } }));
    const ranks = strangeRanks(claim, mentions, sentences).map(({ rank, ...place }) => ({ ...place, args: { number: rank, at: claim.at, elsewhere: null } }));
    const found = [...ofText, ...ranks];
    const stated = claim.overrides.quantity;
    const parsed = stated === undefined ? null : parseQuantityNotation(stated);
    if (stated === undefined || !parsed?.ok || isBorneOut(parsed) || mentions.quantities.some((own) => bearsOut(own, parsed))) return found;
    const digits = (stated.value.match(/\d[\d.,]*/g) ?? []).map(plainDigits);
    if (digits.length > 0 && stated.unit === null && !/[a-z]/i.test(stated.value) && digits.every((number) => written().digits.has(number))) return found;
    return [...found, { field: 'quantity' as const, span: null, args: { number: [stated.value, stated.unit].filter(Boolean).join(' '), at: claim.at, elsewhere: elsewhere(parsed) } }];
  },
};

type Amount = Pick<QuantityMention, 'quantity'>;

/** Whether a number of the article bears out a number of the claim: it is the same, or the claim says less ("at least 30" where the article has 37). */
function bearsOut({ quantity: given }: Amount, { quantity: claimed }: Amount): boolean {
  if (dimensionOf(given.dimension) !== dimensionOf(claimed.dimension)) return false;
  const inside = claimed.interval.low <= given.interval.low && given.interval.high <= claimed.interval.high;
  if (inside) return true;
  const overlapping = given.interval.low <= claimed.interval.high && claimed.interval.low <= given.interval.high;
  if (given.stated === null || claimed.stated === null) return overlapping && claimed.bound !== 'exact';
  // A claim may drop "about"; what a reader checks is the number.
  if (given.unit === claimed.unit) return isRounded(given.stated, claimed.stated) || (figuresOf(claimed.stated) > MOST_FIGURES && isRounded(claimed.stated, given.stated)) || endsMeet(given.interval, claimed.interval);
  return nearEnough(middle(given.interval, given.bound), middle(claimed.interval, claimed.bound));
}

/** The same number, or the article's rounded to the figures that the claim gives: 13,412,000 and 13.4 million, two thirds and 67 percent, but not 52 and 52.4. */
function isRounded(given: number, claimed: number): boolean {
  const difference = Math.abs(given - claimed);
  if (difference <= 1e-9 * Math.abs(given)) return true;
  const figures = figuresOf(claimed);
  return figures >= LEAST_FIGURES && difference <= 10 ** (Math.floor(Math.log10(Math.abs(claimed))) - figures + 1) / 2 + 1e-9;
}

function figuresOf(number: number): number {
  return number.toExponential().split('e')[0]!.replace(/[-.]/g, '').length;
}

/** A fraction in words ("two thirds") has more figures than anybody writes: then it is the article's number that is rounded. */
const MOST_FIGURES = 12;

/** A number rounded to one figure may be many: 300 is what 251 and 349 are. */
const LEAST_FIGURES = 2;

/** "167 passengers and nine crew" are 176 people; of 17 hurt of whom 3 died, 14 lived: the sum or the difference of two numbers of one sentence. */
function isReckoned({ quantity }: Amount, given: readonly QuantityMention[]): boolean {
  if (quantity.dimension !== 'count' || quantity.stated === null) return false;
  const counts = given.flatMap(({ quantity: { dimension, stated }, kind }) => (kind === 'amount' && dimension === 'count' && stated !== null && Number.isInteger(stated) ? [stated] : []));
  return counts.some((one, i) => counts.slice(i + 1).some((other) => one + other === quantity.stated || Math.abs(one - other) === quantity.stated));
}

/** "10 to 20" in the article, "up to 20" in the claim. */
function endsMeet(given: { low: number; high: number }, claimed: { low: number; high: number }): boolean {
  return (Number.isFinite(claimed.high) && given.high === claimed.high) || (claimed.low > 0 && given.low === claimed.low);
}

/** Converted units are rounded: 12 miles are 19.3 km, and written as 20. */
const ROUNDED = 0.06;

function nearEnough(a: number, b: number): boolean {
  return Math.abs(a - b) <= ROUNDED * Math.max(Math.abs(a), Math.abs(b));
}

function middle({ low, high }: { readonly low: number; readonly high: number }, bound: string): number {
  if (bound === 'at-least' || bound === 'more-than') return low;
  if (bound === 'at-most' || bound === 'less-than') return high;
  return (low + high) / 2;
}

/** Dollars of several countries are one where the text does not say which; ages are durations. */
function dimensionOf(dimension: string): string {
  return dimension.startsWith('money') ? 'money' : dimension === 'age' ? 'duration' : dimension;
}

/** One, two or three may be counted by who writes the claim: "the president and his brother" are two. None is what a denial says. */
function isDerivable({ quantity }: Amount): boolean {
  return quantity.dimension === 'count' && quantity.stated !== null && quantity.stated <= COUNTED_AT_A_GLANCE && Number.isInteger(quantity.stated);
}

const COUNTED_AT_A_GLANCE = 3;

/** The very digits or words of the number stand in the evidence, whatever they count there. */
function isWritten(mention: QuantityMention, { tokens }: Mentions, digits: ReadonlySet<string>, words: ReadonlySet<string>): boolean {
  const own = tokens.slice(mention.range.from, mention.range.to);
  const numbers = own.flatMap(({ lower }) => lower.match(/\d[\d.,]*/g) ?? []).map(plainDigits);
  if (numbers.length > 0) return numbers.every((number) => digits.has(number)) && own.every(({ lower, pos }) => !SCALES.has(lower) || words.has(lower) || pos === 'PUNCT');
  return own.filter(({ pos }) => pos === 'NUM' || pos === 'NOUN').every(({ lower }) => lower.split('-').every((part) => words.has(part)));
}

const SCALES = new Set(['hundred', 'thousand', 'million', 'billion', 'trillion', 'crore', 'lakh', 'm', 'bn', 'k']);

function plainDigits(number: string): string {
  return number.replace(/(?<![.,])[.,]+$/, '').replaceAll(',', '');
}

function textOfRange({ text, tokens }: Mentions, { range }: QuantityMention): string {
  return text.slice(tokens[range.from]!.start, tokens[range.to - 1]!.end);
}
