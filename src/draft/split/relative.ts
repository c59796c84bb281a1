/** "the Marta, which was built in 1974, sank" → "The Marta sank" and "The Marta was built in 1974". Only clauses behind a comma: others tell which one is meant. */
import { capitalised, head, headToken, isFinite, isGerund, kindAt, lower, sentenceOf, tail, words, type Parsed } from '../parsed.ts';
import { isName, nounPhraseBefore, nounPhraseStart } from './noun-phrase.ts';
import type { SplitRule } from './rule.ts';

export const relative: SplitRule = function* (sentence) {
  for (let k = 2; k < sentence.chunks.length; k++) {
    if (kindAt(sentence, k) !== 'rel' || kindAt(sentence, k - 1) !== 'comma' || lower(sentence, k) === 'that') continue;
    const antecedent = killing(sentence, k) ? eventBefore(sentence, k - 1) : nounPhraseBefore(sentence, k - 1);
    if (antecedent === null) continue;
    const end = endOfRelative(sentence, k);
    const clause = statementOf(sentence, antecedent, k, end, isName(sentence, k - 2));
    if (clause === null) continue;
    const rest = end < sentence.chunks.length ? `${head(sentence, k - 1)}${kindAt(sentence, end) === 'comma' && endsBeforeVerb(sentence, end) ? ' ' : ', '}${tail(sentence, kindAt(sentence, end) === 'comma' ? end + 1 : end)}` : head(sentence, k - 1);
    yield [sentenceOf(rest), sentenceOf(clause)];
  }
};

/** "shelling of Idlib, which killed 30": a place kills nobody; what happened there did. */
function killing(sentence: Parsed, rel: number): boolean {
  return lower(sentence, rel) === 'which' && /^(?:kill|wound|injure|destroy|damage|hit|strike|claim|displace|leave|devastate|flatten)$/u.test(headToken(sentence, rel + 1)?.lemma ?? '') && kindAt(sentence, beforePhrase(sentence, rel)) === 'prep';
}

/** The chunk before the noun phrase that a relative clause follows. */
function beforePhrase(sentence: Parsed, rel: number): number {
  return (nounPhraseStart(sentence, rel - 1) ?? 1) - 1;
}

/** The noun phrase of an event before a place, with all up to the comma. */
function eventBefore(sentence: Parsed, comma: number): string | null {
  for (let at = comma - 1; at > 0; at--) {
    if (kindAt(sentence, at) === 'comma' || kindAt(sentence, at) === 'vg') return null;
    if (kindAt(sentence, at) === 'np' && EVENT.test(headToken(sentence, at)!.lemma)) return words(sentence, at, comma);
  }
  return null;
}

const EVENT = /(?:ing|sion|tion|quake|storm|flood|fire|blast|crash|attack|strike|airstrike|raid|assault|offensive|war|clash|outbreak|accident|disaster|collapse|derailment|hurricane|cyclone|typhoon|tsunami|drought|heatwave|landslide|avalanche)$/u;

/** Whether what follows the comma is the verb of the clause that the relative clause interrupts. */
function endsBeforeVerb(sentence: Parsed, comma: number): boolean {
  return kindAt(sentence, comma + 1) === 'vg' && !isGerund(sentence, comma + 1);
}

/** The chunk behind the relative clause: the comma that closes it, or the end. */
function endOfRelative(sentence: Parsed, rel: number): number {
  let verbs = 0;
  for (let k = rel + 1; k < sentence.chunks.length; k++) {
    const kind = kindAt(sentence, k);
    if (kind === 'stop' && lower(sentence, k) !== '-') return k;
    if (kind === 'vg' && isFinite(sentence, k)) verbs++;
    if (kind !== 'comma' || verbs === 0) continue;
    const next = kindAt(sentence, k + 1);
    if (next === 'vg' || next === 'sub' || next === 'rel' || next === 'prep') return k;
    if (next === 'conj' && clauseFollows(sentence, k + 2)) return k;
    if (next === 'np' && sentence.main > k) return k;
  }
  return sentence.chunks.length;
}

function clauseFollows(sentence: Parsed, at: number): boolean {
  for (let k = at; k < sentence.chunks.length; k++) {
    const kind = kindAt(sentence, k);
    if (kind === 'vg') return isFinite(sentence, k);
    if (kind === 'comma') return false;
  }
  return false;
}

/** Verbs that speak of what the whole clause before them did: "…, which forced them out" has no one thing for its subject. */
const OF_THE_EVENT = new Set(['cut', 'mean', 'lead', 'force', 'allow', 'cause', 'result', 'prompt', 'make', 'give', 'raise', 'follow', 'trigger', 'spark', 'bring', 'leave', 'come', 'happen', 'occur', 'effectively']);

function statementOf(sentence: Parsed, antecedent: string, rel: number, end: number, name: boolean): string | null {
  const word = lower(sentence, rel);
  const rest = words(sentence, rel + 1, end);
  const verbAt = sentence.chunks.findIndex((_, k) => k > rel && k < end && isFinite(sentence, k));
  if (rest === '' || verbAt < 0) return null;
  const verb = headToken(sentence, verbAt)!;
  const adjacent = sentence.chunks.slice(rel + 1, verbAt).every((chunk) => chunk.kind === 'adv' || chunk.kind === 'time' || chunk.kind === 'comma');
  if (word === 'whose') return `${antecedent}${/s$/.test(antecedent) ? '’' : '’s'} ${rest}`;
  if (word === 'where') return !name ? null : `${capitalised(rest)} in ${antecedent}`;
  if (word === 'who' || word === 'which') {
    if (adjacent) return word === 'which' && OF_THE_EVENT.has(verb.lemma) ? null : `${antecedent} ${rest}`;
    // "which Turkey backs": the antecedent is the object
    return kindAt(sentence, verbAt + 1) === 'np' ? null : `${words(sentence, rel + 1, verbAt + 1)} ${antecedent}${verbAt + 1 < end ? ` ${words(sentence, verbAt + 1, end)}` : ''}`;
  }
  return null;
}
