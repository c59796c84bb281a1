/** Years that stand alone: "in 2016", "(2008)", "mid-2015", "the 2016 Aleppo offensive", "pre-2011". Only where the words around say that it is a year. */
import type { Token } from '../../types.ts';
import { yearInterval } from '../../values/time-interval.ts';
import { fixed, mapWhen, word, type Candidate, type TimeParser } from './candidate.ts';
import { isCounted, readBareYear } from './numerals.ts';
import { isNamedByYear } from './year-as-name.ts';
import { PORTIONS, portion } from './portions.ts';
import { UNITS } from './units.ts';
import { MONTHS, SEASON_WORDS } from './words.ts';

/** Words before a bare year. "To" is not one: "rose to 2015" is a number, and ranges have their own reader. */
const BEFORE: ReadonlySet<string> = new Set([
  'in', 'since', 'by', 'until', 'till', 'of', 'from', 'before', 'after', 'during', 'throughout', 'through', 'across', 'early', 'mid', 'late', 'around', 'circa', 'ca', 'ca.', 'c.', 'year', 'for', 'into', 'between', 'dated', 'following', 'spring', 'summer', 'autumn', 'winter',
]);
/** Ends of longer prepositions; "up to 2015" and "more than 2015" are amounts more often than not. */
const COMPOUND: ReadonlySet<string> = new Set(['back to', 'prior to', 'dating to', 'date to', 'dates to', 'later than', 'earlier than', 'sooner than', 'late as', 'early as', 'recently as']);
/** These hardly ever stand before a count, so a plural may follow: "Since 2015 voters have …". */
const SURE: ReadonlySet<string> = new Set(['since', 'until', 'till', 'during', 'throughout', 'circa', 'year']);
/** "A total of 2015", "a record of 2015": the number is the amount. */
const AMOUNTS: ReadonlySet<string> = new Set(['total', 'number', 'record', 'average', 'maximum', 'minimum', 'sum', 'capacity', 'population', 'rate', 'rise', 'increase', 'fall', 'height', 'level', 'score']);
const CURRENCIES: ReadonlySet<string> = new Set(['$', '€', '£', '¥', 'rs', 'rs.', 'us$']);
const RANGE_WORDS: ReadonlySet<string> = new Set(['to', 'and', 'or', '-', '–', '&', 'until', 'till', 'through']);
const PREFIXED = /^(mid|early|late|end|pre|post|since)-([12]\d{3})$/;

export const parseYear: TimeParser = (tokens, at) => {
  const text = word(tokens, at);
  const prefixed = PREFIXED.exec(text);
  if (prefixed) return withPrefix(at, prefixed[1]!, Number(prefixed[2]));
  const year = readBareYear(text);
  if (year === null || CURRENCIES.has(word(tokens, at - 1))) return null;
  const candidate: Candidate = { from: at, to: at + 1, when: fixed(yearInterval(year)), precision: 'year', approximate: false };
  if (isInParentheses(tokens, at) || isYearAfterPreposition(tokens, at)) return candidate;
  return isNamedByYear(tokens, at) ? { ...candidate, relation: 'during' } : null;
};

function withPrefix(at: number, prefix: string, year: number): Candidate {
  const when = fixed(yearInterval(year));
  const candidate: Candidate = { from: at, to: at + 1, when, precision: 'year', approximate: false };
  const part = PORTIONS.get(prefix);
  if (part) return { ...candidate, when: mapWhen(when, (interval) => portion(interval, 'year', part)), approximate: true };
  return { ...candidate, relation: prefix === 'pre' ? 'before' : prefix === 'post' ? 'after' : 'since' };
}

/** "(2008)", "(2008 film)", "(born 1980)" and the same in the brackets of treebanks ("-LRB- 2008 -RRB-"). */
function isInParentheses(tokens: readonly Token[], at: number): boolean {
  const before = word(tokens, at - 1);
  const next = word(tokens, at + 1);
  if (before === '(' || before === '[' || before === 'lrb' || (before === '-' && word(tokens, at - 2) === 'lrb') || before === '-lrb-') return !isCounted(tokens, at);
  return (before === 'born' || before === 'died' || before === '–' || before === '-') && (next === ')' || next === '-rrb-' || next === ']');
}

function isYearAfterPreposition(tokens: readonly Token[], at: number): boolean {
  const before = word(tokens, at - 1);
  if (word(tokens, at + 1) === "'s") return true;
  if (RANGE_WORDS.has(before) && readBareYear(word(tokens, at - 2)) !== null) {
    // The second end: a year if the first is one.
    return !isCounted(tokens, at) && isFirstEnd(tokens, at - 2);
  }
  if (COMPOUND.has(`${word(tokens, at - 2)} ${before}`)) return !isCounted(tokens, at);
  if (!BEFORE.has(before)) return false;
  if (before === 'of' && AMOUNTS.has(word(tokens, at - 2))) return false;
  if (SURE.has(before) || (before === 'of' && isPartOfPeriod(tokens, at - 2))) return true;
  if (readBareYear(word(tokens, at + 2)) !== null && RANGE_WORDS.has(word(tokens, at + 1)) && isCounted(tokens, at + 2)) return false;
  return !isCounted(tokens, at) || opensClause(tokens, at);
}

function isFirstEnd(tokens: readonly Token[], at: number): boolean {
  return BEFORE.has(word(tokens, at - 1)) && !(word(tokens, at - 1) === 'of' && AMOUNTS.has(word(tokens, at - 2)));
}

/** "the first half of 2024", "the end of 2019", "nine months of 2023", "the summer of 2012", "December of 2019" */
function isPartOfPeriod(tokens: readonly Token[], at: number): boolean {
  const text = word(tokens, at);
  return PORTIONS.has(text) || text === 'half' || text === 'part' || UNITS.has(text) || SEASON_WORDS.has(text) || MONTHS.has(text);
}

/** "In 2015 voters elected him": at the start of a sentence, before a plural that has a verb of its own. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  const start = at - 2 < 0 || tokens[at - 2]?.pos === 'PUNCT';
  const verb = tokens[at + 2]?.pos;
  return start && ['in', 'by'].includes(word(tokens, at - 1)) && (verb === 'VERB' || verb === 'AUX') && tokens[at + 1]?.lower !== 'people';
}
