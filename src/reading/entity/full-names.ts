/** Whom a source means by a surname alone: "Reiff" is Konrad Reiff where it names him so. */
import { foldName } from '../../values/name-fold.ts';
import { CALLINGS, TITLES } from './name-words.ts';

const WORDS = /[\p{L}\p{M}-]+/gu;
/** A capital with small letters behind it: "HTS" is no surname. */
const CAPITALIZED = /^\p{Lu}.*\p{Ll}/u;
/** A claim is a sentence or two; a text beyond this tells no more names. */
const LONGEST = 2000;

/** Words that may open a sentence, and so have a capital before a surname. */
const OPENERS: ReadonlySet<string> = new Set([
  'the', 'a', 'an', 'this', 'that', 'these', 'those', 'both', 'all', 'each', 'every', 'neither', 'either', 'no', 'some', 'any', 'many', 'most', 'another', 'other', 'its', 'his', 'her', 'their', 'our', 'my', 'your', 'what', 'which', 'whose',
  'in', 'on', 'at', 'by', 'for', 'from', 'to', 'of', 'with', 'without', 'after', 'before', 'since', 'until', 'during', 'under', 'over', 'near', 'outside', 'inside', 'between', 'among', 'against', 'despite', 'unlike', 'like', 'about', 'around', 'across', 'as', 'above', 'behind', 'below', 'beyond', 'via', 'per', 'through', 'throughout', 'towards', 'toward', 'within',
  'and', 'or', 'but', 'if', 'when', 'while', 'where', 'because', 'although', 'though', 'unless', 'whether', 'than', 'then', 'so', 'yet', 'only', 'even', 'also', 'not', 'once', 'did', 'does', 'do', 'is', 'was', 'has', 'had', 'will', 'can', 'could', 'should', 'would', 'may', 'might', 'why', 'how', 'who', 'today', 'yesterday', 'now', 'later', 'meanwhile', 'however', 'according', 'former', 'late', 'young', 'old', 'new', 'north', 'south', 'east', 'west', 'northern', 'southern', 'eastern', 'western', 'central',
]);

/**
 * Folded surname → folded first and last name, from all claims of one source: the one that is named first, where there are several. A text
 * that has the surname by itself too ("Reiff's brother, Holger Reiff") tells of two, and so does not say who is meant by it.
 */
export function readFullNames(texts: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const text of texts) {
    const surnames = surnamesIn(text.slice(0, LONGEST));
    const alone = new Set(surnames.flatMap(({ first, last }) => (first === null ? [last] : [])));
    for (const { first, last } of surnames) if (first !== null && !alone.has(last) && !found.has(last)) found.set(last, `${first} ${last}`);
  }
  return found;
}

/** The last words of the runs of capitalised words in a text, folded, each with the first name before it. */
function surnamesIn(text: string): { readonly first: string | null; readonly last: string }[] {
  const words = [...text.matchAll(WORDS)].map(({ 0: word, index }) => ({ word, from: index, to: index + word.length, capital: CAPITALIZED.test(word) }));
  return words.flatMap(({ word, from, to, capital }, at) => {
    const [before, next] = [words[at - 1], words[at + 1]];
    if (!capital || (next?.capital && follows(text, to, next.from))) return [];
    const first = before?.capital && follows(text, before.to, from) && isFirstName(before.word) ? foldName(before.word) : null;
    return [{ first, last: foldName(word) }];
  });
}

/** Whether nothing but a space stands between two words. */
function follows(text: string, from: number, to: number): boolean {
  return to === from + 1 && text[from] === ' ';
}

function isFirstName(word: string): boolean {
  const lower = word.toLowerCase();
  return !TITLES.has(lower) && !CALLINGS.has(lower) && !OPENERS.has(lower);
}
