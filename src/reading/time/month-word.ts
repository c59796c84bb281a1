/** Which month a token names, if it names one: "December", "Dec.", "mid-October", "March-May". */
import type { Token } from '../../types.ts';
import { word } from './candidate.ts';
import { PORTIONS, type Portion } from './portions.ts';
import { UNITS } from './units.ts';
import { AMBIGUOUS_MONTHS, MONTHS } from './words.ts';

export interface MonthWord {
  readonly first: number;
  readonly last: number;
  readonly portion: Portion | null;
}

/** Words before a month that stands alone. */
const BEFORE: ReadonlySet<string> = new Set([
  'in', 'since', 'until', 'till', 'during', 'throughout', 'from', 'by', 'before', 'after', 'through', 'between', 'around', 'early', 'mid', 'late', 'of', 'for', 'to', 'and', 'last', 'next', 'this', '-', '–',
]);
/** … before one that is also a name or a word ("led by May", "to April"). */
const BEFORE_AMBIGUOUS: ReadonlySet<string> = new Set(['in', 'since', 'until', 'till', 'during', 'throughout', 'through', 'early', 'mid', 'late', 'last', 'next', 'this', 'between']);
const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an', 'its', 'their', 'his', 'her', 'our', "'s", '’s']);

/** The month at that token, whether or not the words around it bear it out. */
export function monthAt(tokens: readonly Token[], at: number): MonthWord | null {
  const token = tokens[at];
  if (!token) return null;
  const plain = MONTHS.get(token.lower);
  if (plain !== undefined) return hasCapital(token, token.lower) ? { first: plain, last: plain, portion: null } : null;
  const dash = token.lower.search(/[-–]/);
  if (dash < 0) return null;
  const [left, right] = [token.lower.slice(0, dash), token.lower.slice(dash + 1)];
  const last = MONTHS.get(right);
  if (last === undefined) return null;
  const first = MONTHS.get(left);
  if (first !== undefined) return { first, last, portion: null };
  const portion = PORTIONS.get(left);
  return portion ? { first: last, last, portion } : null;
}

/** "May" and "March" are months only with a capital, and "MAY" in a headline may be anything. */
function hasCapital(token: Token, lower: string): boolean {
  if (!AMBIGUOUS_MONTHS.has(lower)) return true;
  const [first, second] = [token.text.charAt(0), token.text.charAt(1)];
  return first !== first.toLowerCase() && second === second.toLowerCase();
}

/** Whether the words around say that a month without day and year is meant. */
export function isMonthContext(tokens: readonly Token[], at: number): boolean {
  const before = word(tokens, at - 1);
  const next = tokens[at + 1];
  const name = next && /^\p{Lu}/u.test(next.text) && next.pos === 'PROPN';
  if (AMBIGUOUS_MONTHS.has(word(tokens, at))) {
    // "in May's cabinet", "since April Jones"
    if (next?.lower === "'s") return false;
    if (BEFORE_AMBIGUOUS.has(before)) return !(name && word(tokens, at) !== 'may' && word(tokens, at) !== 'march');
    // "the first week of May", "the end of March"
    if (before === 'of' && (UNITS.has(word(tokens, at - 2)) || PORTIONS.has(word(tokens, at - 2)) || word(tokens, at - 2) === 'half')) return true;
    // "the three months to April"
    if (before === 'to' && UNITS.has(word(tokens, at - 2))) return true;
    const otherMonth = MONTHS.has(word(tokens, at - 2)) || MONTHS.has(word(tokens, at + 2));
    if ((before === 'and' || before === 'to' || before === '-' || before === '–') && otherMonth) return true;
    if (before === 'from' && word(tokens, at + 1) === 'to') return true;
    // "by May" names a time unless a participle stands before it: "led by May".
    if (before === 'by' || before === 'before' || before === 'after' || before === 'of' || before === 'from') return !name && tokens[at - 2]?.pos !== 'VERB' && (word(tokens, at) === 'march' || endsPhrase(next));
    return ARTICLES.has(before) && next?.pos === 'NOUN';
  }
  if (BEFORE.has(before) || ARTICLES.has(before) || next?.lower === "'s") return true;
  // Nobody is called September: alone it is the month, but for "Black September" and "January Jones".
  return !name && tokens[at - 1]?.pos !== 'PROPN';
}

function endsPhrase(next: Token | undefined): boolean {
  return next === undefined || next.pos === 'PUNCT' || next.pos === 'CCONJ' || next.pos === 'ADP' || next.pos === 'DET';
}
