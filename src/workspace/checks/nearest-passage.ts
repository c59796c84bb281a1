/** The passage of an article that a quote was probably copied from, where the quote itself is not in it. */
import levenshtein from 'fast-levenshtein';
import { foldQuote } from './quotes.ts';

/** A place ("p7s1", "p7" where it runs over several sentences) and what is said there. */
export interface Passage {
  readonly at: string;
  readonly text: string;
}

/** An article as it is searched: its sentences and their words, and how often each word comes. */
export interface SearchedArticle {
  readonly paragraphs: readonly (readonly Word[])[];
  readonly counts: ReadonlyMap<string, number>;
  readonly sentences: readonly (readonly string[])[];
  /** How many words the article has. */
  readonly size: number;
}

interface Word {
  readonly key: string;
  readonly sentence: number;
}

/** Quotes of more words are compared by their first ones. */
const MOST_WORDS = 40;
/**
 * What a word weighs that the article does not have (one that it has once weighs 1), and how much of a quote's weight has to be there. Of
 * 56 quotes of 4 to 11 words with one replaced and mostly one left out, 51 were found so and 2 sought elsewhere; of 42 openings of
 * sentences of another article on the same days, one was taken for a quote.
 */
const ABSENT = 0.6;
const LEAST_SHARE = 0.6;
/** What a word costs that the article has between two words of the quote, as a share of a word's weight. */
const GAP = 0.15;

/** How many pairs of words a search looks at: 10 million take about two seconds. */
export function pairsOf(quote: string, { size }: SearchedArticle): number {
  return Math.min(MOST_WORDS, wordsOf(quote).length) * size;
}

/** Cuts an article up for `nearestPassage`. `sentences`: of each paragraph. */
export function searchedArticle(sentences: readonly (readonly string[])[]): SearchedArticle {
  const counts = new Map<string, number>();
  const paragraphs = sentences.map((paragraph) => paragraph.flatMap((text, sentence) => wordsOf(text).map((key): Word => ({ key, sentence }))));
  for (const { key } of paragraphs.flat()) counts.set(key, (counts.get(key) ?? 0) + 1);
  return { paragraphs, counts, sentences, size: paragraphs.reduce((sum, { length }) => sum + length, 0) };
}

/**
 * The passage with the most of a quote's words in their order, rare words counting for more; null where none has enough of them. A word
 * with a slip in it counts for less than the word itself. The first of equals.
 */
export function nearestPassage(quote: string, { paragraphs, counts, sentences }: SearchedArticle): Passage | null {
  const words = wordsOf(quote).slice(0, MOST_WORDS);
  const weights = words.map((word) => counts.has(word) ? 1 / (1 + Math.log(counts.get(word)!)) : ABSENT);
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  if (words.length < 2) return null;
  let best: Found = NOTHING;
  let paragraph = -1;
  for (const [index, article] of paragraphs.entries()) {
    const found = bestIn(words, weights, article);
    if (found.score > best.score) [best, paragraph] = [found, index];
  }
  if (paragraph < 0 || best.matched < 2 || best.gain / whole < LEAST_SHARE) return null;
  const [first, last] = [paragraphs[paragraph]![best.from]!.sentence, paragraphs[paragraph]![best.to]!.sentence];
  return { at: first === last ? `p${paragraph + 1}s${first + 1}` : `p${paragraph + 1}`, text: sentences[paragraph]!.slice(first, last + 1).join(' ') };
}

/** An alignment of a quote's words with a run of the article's: its score, what its words weigh, how many match, and its first and last word. */
interface Found {
  readonly score: number;
  readonly gain: number;
  readonly matched: number;
  readonly from: number;
  readonly to: number;
}

const NOTHING: Found = { score: 0, gain: 0, matched: 0, from: -1, to: -1 };

/** Local alignment (Smith and Waterman 1981), words for letters; words of the quote that are missing cost nothing, since their weight is not gained. */
function bestIn(words: readonly string[], weights: readonly number[], article: readonly Word[]): Found {
  let best = NOTHING;
  let before: Found[] = words.map(() => NOTHING);
  for (const [at, { key }] of article.entries()) {
    const now: Found[] = [];
    for (const [i, word] of words.entries()) {
      const skipped = withGap(before[i]!, weights[i]!);
      const left = now[i - 1] ?? NOTHING;
      let found = left.score >= skipped.score ? left : skipped;
      const likeness = word === key ? 1 : isSlipOf(word, key) ? 0.7 : 0;
      if (likeness > 0) {
        const previous = i === 0 ? NOTHING : before[i - 1]!;
        const gain = weights[i]! * likeness;
        const score = previous.score + gain;
        if (score > found.score) found = { score, gain: previous.gain + gain, matched: previous.matched + 1, from: previous.from < 0 ? at : previous.from, to: at };
      }
      now.push(found);
      if (found.score > best.score) best = found;
    }
    before = now;
  }
  return best;
}

function withGap(found: Found, weight: number): Found {
  const score = found.score - GAP * weight;
  return score <= 0 ? NOTHING : { ...found, score };
}

/** One letter wrong, missing or too many in a longer word; figures must be the same. */
function isSlipOf(a: string, b: string): boolean {
  if (a.length < 5 || b.length < 5 || Math.abs(a.length - b.length) > 1 || a.length > 40 || /\d/.test(a + b)) return false;
  return a[0] === b[0] && levenshtein.get(a, b) === 1;
}

function wordsOf(text: string): string[] {
  return foldQuote(text).toLowerCase().replaceAll('[...]', ' ').match(/[\p{L}\p{N}]+(?:[.,'’][\p{L}\p{N}]+)*/gu) ?? [];
}
