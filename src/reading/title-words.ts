/** Words that are no names by themselves and make one where they stand: titles of works ("Rain Over Us was released", 'the song "All That I Wanted"'). */
import type { Token } from '../types.ts';
import { startsCapital, startsLetter } from '../values/letters.ts';

/** Longest title that is looked for, in words. */
const LONGEST = 10;
const OPEN = new Set(['"', '“', '‘']);
const CLOSE = new Set(['"', '”', '’']);
/** Verbs in the singular that stand behind the title as its predicate. */
const SINGULAR = new Set(['is', 'was', 'has', "'s"]);

/** Indexes of the words of all titles in a sentence; not asked of headlines, in which capitals tell nothing. */
export function titleWords(tokens: readonly Token[]): ReadonlySet<number> {
  const found = new Set<number>();
  const add = (from: number, to: number): void => {
    for (let i = from; i < to; i++) found.add(i);
  };
  for (const [i, token] of tokens.entries()) {
    if (!OPEN.has(token.text)) continue;
    const close = tokens.findIndex((other, k) => k > i + 1 && CLOSE.has(other.text));
    if (close > i + 2 && close - i <= LONGEST && isTitle(tokens.slice(i + 1, close)) && !(i === 0 && close >= tokens.length - 2)) add(i + 1, close);
  }
  const run = openingRun(tokens);
  if (run > 0) add(0, run);
  return found;
}

/** Two words or more, no full stop, and a capital on each but the small ones: it begins and ends with one. */
function isTitle(words: readonly Token[]): boolean {
  const letters = words.filter(({ text }) => startsLetter(text));
  if (letters.length < 2 || words.some(({ text }) => /^[.,;!?]$/u.test(text))) return false;
  return startsCapital(letters[0]!.text) && startsCapital(letters.at(-1)!.text) && letters.every(({ text, lower }) => startsCapital(text) || SMALL.has(lower));
}

const SMALL = new Set(['a', 'an', 'the', 'of', 'and', 'or', 'in', 'on', 'at', 'to', 'for', 'with', 'from', 'by', 'vs']);

/**
 * Length of the title with which a sentence opens: capital words up to its verb that hold a verb, a preposition or a pronoun
 * ("Rain Over Us was"), or one plural with a verb in the singular ("Ravens is"). 0 where there is none.
 */
function openingRun(tokens: readonly Token[]): number {
  let to = 0;
  while (to < tokens.length && startsCapital(tokens[to]!.text)) to++;
  const verb = tokens[to];
  const first = tokens[0];
  if (!first || !verb || (verb.pos !== 'AUX' && verb.pos !== 'VERB') || first.pos === 'DET' || first.pos === 'ADP' || first.pos === 'PRON' || first.pos === 'SCONJ') return 0;
  if (to === 1) return first.pos === 'NOUN' && first.lower !== first.lemma && /[^s]s$/u.test(first.lower) && SINGULAR.has(verb.lower) ? 1 : 0;
  return tokens.slice(1, to).some(({ pos }) => pos === 'VERB' || pos === 'ADP' || pos === 'PRON') || (to > 2 && first.pos === 'VERB') ? to : 0;
}
