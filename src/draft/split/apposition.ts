/** "Ann Lee, the mayor of Oldport, resigned" → "Ann Lee resigned" and "Ann Lee was the mayor of Oldport". */
import { head, headToken, isFinite, kindAt, sentenceOf, tail, words, type Parsed } from '../parsed.ts';
import { isName, nounPhraseStart } from './noun-phrase.ts';
import type { SplitRule } from './rule.ts';

export const apposition: SplitRule = function* (sentence) {
  for (let k = 1; k + 1 < sentence.chunks.length; k++) {
    if (kindAt(sentence, k) !== 'comma' || kindAt(sentence, k + 1) !== 'np') continue;
    const start = nounPhraseStart(sentence, k);
    if (start === null || !isName(sentence, k - 1) && !isName(sentence, start)) continue;
    const end = endOfApposition(sentence, k + 1);
    if (end === null || !describes(sentence, k + 1)) continue;
    const name = words(sentence, start, k).replace(/^(?:and|but|or) /i, '');
    const closing = kindAt(sentence, end) === 'comma';
    const rest = `${head(sentence, k)} ${tail(sentence, closing ? end + 1 : end)}`;
    yield [sentenceOf(rest), sentenceOf(`${name} ${beOf(sentence, name)} ${words(sentence, k + 1, end)}`)];
  }
};

/** "a rebel group", "the largest city", "its leader", "head of the agency": what describes begins like this, and is no name in a list. */
function describes(sentence: Parsed, np: number): boolean {
  const chunk = sentence.chunks[np]!;
  const first = sentence.tokens[chunk.from]!;
  const noun = headToken(sentence, np)!;
  if (noun.pos === 'PROPN' && !/^(?:an?|one)$/u.test(first.lower)) return false;
  return /^(?:an?|the|its|his|her|their|one|another)$/u.test(first.lower) || first.text.endsWith("'s") || ROLE.has(noun.lemma);
}

const ROLE = new Set(['head', 'chief', 'leader', 'president', 'minister', 'mayor', 'director', 'spokesman', 'spokeswoman', 'spokesperson', 'commander', 'chairman', 'chairwoman', 'chair', 'founder', 'professor', 'analyst', 'researcher', 'author', 'editor', 'coach', 'captain', 'winner', 'capital', 'home', 'owner', 'maker', 'secretary', 'ambassador', 'governor', 'senator', 'judge', 'lawyer', 'executive', 'manager', 'photographer', 'son', 'daughter', 'wife', 'husband', 'brother', 'sister', 'subsidiary', 'part', 'member']);

/** The chunk behind the apposition: a comma or the end. Null where the phrase goes on as a list or has a verb of its own. */
function endOfApposition(sentence: Parsed, from: number): number | null {
  let k = from + 1;
  for (; k < sentence.chunks.length; k++) {
    const kind = kindAt(sentence, k);
    if (kind === 'conj') return null; // "A, B and C"
    if (kind === 'vg' && isFinite(sentence, k)) return null; // it is the subject of a clause
    if (kind === 'rel' && sentence.main < from) return toTheEnd(sentence, k); // "a route that had been secured"
    if (kind === 'rel' || kind === 'sub') return null;
    if (kind === 'stop') return k;
    if (kind !== 'comma') continue;
    const next = kindAt(sentence, k + 1);
    if (next === 'conj') return kindAt(sentence, k + 2) === 'np' && !verbAhead(sentence, k + 2) ? null : k;
    if (next === 'np' && !verbAhead(sentence, k + 1)) return null; // a list goes on
    return k;
  }
  return k;
}

/** The end of the sentence, where no comma comes before. */
function toTheEnd(sentence: Parsed, from: number): number | null {
  return sentence.chunks.slice(from).some((chunk) => chunk.kind === 'comma') ? null : sentence.chunks.length;
}

function verbAhead(sentence: Parsed, from: number): boolean {
  for (let k = from; k < sentence.chunks.length && kindAt(sentence, k) !== 'comma'; k++) if (isFinite(sentence, k)) return true;
  return false;
}

/** In the tense of the sentence's own verb. */
function beOf(sentence: Parsed, name: string): string {
  const plural = / and /.test(name);
  const verb = sentence.chunks[sentence.main];
  const first = verb === undefined ? undefined : sentence.tokens[verb.from];
  const present = first !== undefined && (/^(?:is|are|has|have|will|can|may)$/u.test(first.lower) || (first.pos === 'VERB' && (first.lower === first.lemma || /s$/u.test(first.lower))));
  return present ? (plural ? 'are' : 'is') : plural ? 'were' : 'was';
}
