/** "Ann Lee, the mayor of Oldport, resigned" → "Ann Lee resigned" and "Ann Lee was the mayor of Oldport". */
import { head, headToken, isFinite, kindAt, sentenceOf, tail, words, type Parsed } from '../parsed.ts';
import { isName, nounPhraseStart } from './noun-phrase.ts';
import type { SplitRule } from './rule.ts';

export const apposition: SplitRule = function* (sentence) {
  yield* named(sentence);
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
    // "Hama, the fourth largest,": a description that does not stand is left out
    if (end - k < 4) yield [sentenceOf(rest)];
  }
};

/** "The referee, Ivana Petrovic, did not look" → "Ivana Petrovic did not look" and "Ivana Petrovic was the referee". Before the verb only: behind it a list may go on. */
function* named(sentence: Parsed): Iterable<readonly string[]> {
  for (let k = 1; k + 2 < sentence.main; k++) {
    if (kindAt(sentence, k) !== 'comma' || !isName(sentence, k + 1) || kindAt(sentence, k + 2) !== 'comma' || k + 3 !== sentence.main) continue;
    const start = nounPhraseStart(sentence, k);
    const role = start === null ? undefined : headToken(sentence, k - 1);
    if (start === null || role === undefined || (role.pos !== 'NOUN' && start === k - 1) || isName(sentence, start)) continue;
    const first = sentence.tokens[sentence.chunks[start]!.from]!;
    const owned = /^['’]s?$/u.test(sentence.tokens[sentence.chunks[start]!.from + 1]?.text ?? '');
    // "Her lawyer, Miriam Keane, said she would appeal": who "she" is hangs on the one who has the lawyer
    if ((!/^(?:the|an?)$/u.test(first.lower) && !owned) || (owned && /\b(?:he|she|his|her|him|it|its|they|their)\b/.test(tail(sentence, k + 3)))) continue;
    const name = words(sentence, k + 1, k + 2);
    const lead = words(sentence, 0, start);
    const description = words(sentence, start, k);
    yield [sentenceOf(`${lead} ${name} ${tail(sentence, k + 3)}`), sentenceOf(`${name} ${beOf(sentence, '')} ${start === 0 && first.pos !== 'PROPN' ? description.charAt(0).toLowerCase() + description.slice(1) : description}`)];
  }
}

/** "a rebel group", "the largest city", "its leader", "head of the agency": what describes begins like this, and is no name in a list. */
function describes(sentence: Parsed, np: number): boolean {
  const chunk = sentence.chunks[np]!;
  const first = sentence.tokens[chunk.from]!;
  const noun = headToken(sentence, np)!;
  if (noun.pos === 'PROPN' && !/^(?:an?|one)$/u.test(first.lower)) return false;
  return /^(?:an?|the|its|his|her|their|one|another)$/u.test(first.lower) || first.text.endsWith("'s") || sentence.tokens.slice(chunk.from, chunk.to - 1).some((token) => /^['’]s?$/u.test(token.text)) || ROLE.has(noun.lemma);
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
