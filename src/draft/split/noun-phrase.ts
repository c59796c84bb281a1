/** Noun phrases by their place among the chunks. */
import { headToken, kindAt, lower, words, type Parsed } from '../parsed.ts';

/** The noun phrase that ends before chunk `end`, with what hangs on it by "of"; null where none does. */
export function nounPhraseBefore(sentence: Parsed, end: number): string | null {
  const from = nounPhraseStart(sentence, end);
  // "up to 40cm long, which": an adjective is nothing
  const bare = from !== null && sentence.chunks[from]!.to === sentence.chunks[from]!.from + 1 && headToken(sentence, from)!.pos === 'ADJ';
  return from === null || bare ? null : words(sentence, from, end);
}

/** Where the noun phrase begins that ends before chunk `end`. */
export function nounPhraseStart(sentence: Parsed, end: number): number | null {
  let k = end - 1;
  if (kindAt(sentence, k) === 'other' && sentence.tokens[sentence.chunks[k]!.from]!.text === ')') {
    while (k > 0 && sentence.tokens[sentence.chunks[k]!.from]!.text !== '(') k--;
    k--;
  }
  if (kindAt(sentence, k) !== 'np') return null;
  // "Kataib Shaheen (or Falcons Brigade) drone unit": the phrase goes on before the bracket
  if (sentence.tokens[sentence.chunks[k]!.from - 1]?.text === ')') {
    const open = sentence.chunks.findLastIndex((chunk, i) => i < k && sentence.tokens[chunk.from]!.text === '(');
    return open > 0 && kindAt(sentence, open - 1) === 'np' ? open - 1 : null;
  }
  // A name is whom the clause speaks of; "the head of the army" is one phrase.
  while (k >= 2 && kindAt(sentence, k - 1) === 'prep' && lower(sentence, k - 1) === 'of' && kindAt(sentence, k - 2) === 'np' && (headToken(sentence, k)?.pos !== 'PROPN' || headToken(sentence, k - 2)?.pos === 'PROPN')) k -= 2;
  // "the Institute for the Study of War"
  if (k >= 2 && lower(sentence, k - 1) === 'for' && /^(?:Institute|Center|Centre|Council|Agency|Office|Association|Society|Foundation|Ministry|Department|Committee|Campaign|Movement|Union|Commission|Court)$/u.test(headToken(sentence, k - 2)?.text ?? '') && kindAt(sentence, k - 2) === 'np') k -= 2;
  return k;
}

/** Whether the noun phrase at a chunk is a name. */
export function isName(sentence: Parsed, chunk: number): boolean {
  return kindAt(sentence, chunk) === 'np' && headToken(sentence, chunk)?.pos === 'PROPN';
}
