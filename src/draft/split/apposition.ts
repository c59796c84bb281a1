/** "Ann Lee, the mayor of Oldport, resigned" → "Ann Lee resigned" and "Ann Lee was the mayor of Oldport". */
import { head, headToken, isFinite, kindAt, lower, sentenceOf, subjectStart, tail, words, type Parsed } from '../parsed.ts';
import { OFFICE } from '../resolve/mentions.ts';
import { isName, nounPhraseStart } from './noun-phrase.ts';
import { beFor } from './opening.ts';
import type { SplitRule } from './rule.ts';

export const apposition: SplitRule = function* (sentence) {
  yield* named(sentence);
  yield* measuredBy(sentence);
  yield* calledAtTheEnd(sentence);
  yield* namedAndMade(sentence);
  yield* ranked(sentence);
  yield* deed(sentence);
  yield* described(sentence);
  yield* knownAsAndIs(sentence);
  for (let k = 1; k + 1 < sentence.chunks.length; k++) {
    if (kindAt(sentence, k) !== 'comma' || kindAt(sentence, k + 1) !== 'np') continue;
    const start = isKnown(sentence, k) ? k - 1 : nounPhraseStart(sentence, k);
    if (start === null || !(isName(sentence, k - 1) || isName(sentence, start) || isKnown(sentence, k))) continue;
    const end = endOfApposition(sentence, k + 1);
    if (end === null || !describes(sentence, k + 1)) continue;
    const name = words(sentence, start, k).replace(/^(?:and|but|or) /i, '');
    const rest = `${head(sentence, k)} ${tail(sentence, kindAt(sentence, end) === 'comma' ? end + 1 : end)}`;
    yield [sentenceOf(rest), sentenceOf(`${name} ${beOf(sentence, name)} ${words(sentence, k + 1, end)}`)];
    // "Hama, the fourth largest,": a description that does not stand is left out
    if (end - k < 4) yield [sentenceOf(rest)];
  }
};

/** "praised a crowd of 11,340, the club's largest of the season", "Turnout was 74.3%, the highest since 1991": what the figure is among others. */
function* ranked(sentence: Parsed): Iterable<readonly string[]> {
  const { chunks, main, tokens } = sentence;
  const k = chunks.findIndex((chunk, i) => i > main + 1 && chunk.kind === 'comma' && kindAt(sentence, i - 1) === 'np' && kindAt(sentence, i + 1) === 'np');
  if (main < 1 || k < 0) return;
  const aside = chunks[k + 1]!;
  const first = tokens[aside.from]!;
  yield* atItsLevel(sentence, k);
  const superlative = tokens.slice(aside.from, aside.to).some((token) => /^(?:\p{Ll}{2,}est|most|least)$/u.test(token.lower) && !/^(?:west|rest|forest|interest|protest|request|test|guest|contest|harvest|arrest)$/u.test(token.lower));
  const owned = tokens.slice(aside.from, aside.to).some((token) => /^['’]s?$/u.test(token.text));
  if (!superlative || !(first.lower === 'the' || owned) || chunks.slice(k + 2).some((chunk) => chunk.kind === 'comma' || chunk.kind === 'conj' || chunk.kind === 'rel')) return;
  const figure = (from: number, to: number): boolean => sentence.quantities.some(({ range }) => range.from >= chunks[from]!.from && range.to <= chunks[to - 1]!.to);
  if (!figure(main + 1, k) || chunks.slice(main + 1, k).some((chunk) => /^(?:comma|vg|rel|sub|conj)$/u.test(chunk.kind))) return;
  const told = words(sentence, k + 1, chunks.length);
  const subject = words(sentence, 0, main);
  if (headToken(sentence, main)!.lemma === 'be' && k === main + 2) yield [sentenceOf(head(sentence, k)), sentenceOf(`${subject} of ${words(sentence, main + 1, k)} ${words(sentence, main, main + 1)} ${told}`)];
  else {
    const start = nounPhraseStart(sentence, k)!;
    const phrase = words(sentence, start, k).replace(/^an? /i, 'the ');
    if (figure(start, k) && /^the /i.test(phrase)) yield [sentenceOf(head(sentence, k)), sentenceOf(`${phrase} was ${told}`)];
  }
}

/** "The rate is about 2%, twice the level of 2019", "Moss have 38 points, two more than Halden", "has won 31 games this season, more than any other club". */
function* measuredBy(sentence: Parsed): Iterable<readonly string[]> {
  const { chunks, main, tokens } = sentence;
  if (main < 1) return;
  const object = chunks[main + 1];
  const k = chunks.findIndex((chunk, i) => i > main + 1 && chunk.kind === 'comma');
  if (k < 0 || object?.kind !== 'np' || !sentence.quantities.some(({ range }) => range.from >= object.from && range.to <= object.to) || chunks.slice(main + 2, k).some((chunk) => !/^(?:prep|np|time)$/u.test(chunk.kind)) || chunks.slice(k + 1).some((chunk) => /^(?:comma|conj)$/u.test(chunk.kind))) return;
  const told = tail(sentence, k + 1).replace(/\.$/, '');
  const before = words(sentence, 0, main + 1);
  if (headToken(sentence, main)!.lemma === 'be' && k === main + 2 && /^(?:twice|half|double|triple|three times|four times|five times|well (?:above|below)|far (?:above|below)|up from|down from|above|below) /u.test(told)) yield [sentenceOf(head(sentence, k)), sentenceOf(`${before} ${told}`)];
  const more = /^((?:(?:\p{L}+|\d+) )?(?:more|fewer|less)) than (.+)$/u.exec(told);
  const noun = tokens[object.to - 1]!;
  if (more !== null && noun.pos === 'NOUN' && noun.lemma !== noun.lower) yield [sentenceOf(head(sentence, k)), sentenceOf(`${before} ${more[1]!} ${noun.text} ${words(sentence, main + 2, k)} than ${more[2]!}`)];
}

/** "closed at 4.12 euros, their lowest level since 2020" → "Shares were at their lowest level since 2020". */
function* atItsLevel(sentence: Parsed, k: number): Iterable<readonly string[]> {
  const { chunks, main, tokens } = sentence;
  const told = words(sentence, k + 1, chunks.length);
  if (!/^(?:its|their) (?:lowest|highest|best|worst|weakest|strongest) (?:level|price|point|rate|close|value|mark)\b/iu.test(told) || chunks.slice(k + 2).some((chunk) => /^(?:comma|conj|rel|sub|vg)$/u.test(chunk.kind))) return;
  const subject = words(sentence, subjectStart(sentence, 0, main), main);
  const plural = tokens[chunks[k + 1]!.from]!.lower === 'their';
  const present = /^(?:is|are|has|have)$/u.test(tokens[chunks[main]!.from]!.lower);
  if (subject !== '') yield [sentenceOf(head(sentence, k)), sentenceOf(`${subject} ${present ? (plural ? 'are' : 'is') : plural ? 'were' : 'was'} at ${told}`)];
}

const DEED = /^(?:step|move|decision|measure|action|plan|proposal|claim|charge|allegation|accusation|figure|number|ruling|verdict|announcement|demand|threat|offer|result|change|policy)$/u;

/** What is thought of all that went before. */
const THOUGHT = /^an? (?:[\p{Ll}-]+ )?(?:scenario|prospect|possibility|outcome|situation|reality|irony|paradox)\b/u;

/** "The state banned explosives, a step that the opposition criticised" → "The state banned explosives" and "The opposition criticised this step". */
function* deed(sentence: Parsed): Iterable<readonly string[]> {
  const thought = sentence.chunks.findIndex((chunk, i) => i > sentence.main && chunk.kind === 'comma' && kindAt(sentence, i + 1) === 'np' && THOUGHT.test(words(sentence, i + 1, sentence.chunks.length)));
  if (sentence.main > 0 && thought > 0 && !sentence.chunks.slice(thought + 1).some((chunk) => chunk.kind === 'comma')) yield [sentenceOf(head(sentence, thought))];
  const k = sentence.chunks.findIndex((chunk, i) => i > sentence.main && chunk.kind === 'comma' && kindAt(sentence, i + 1) === 'np' && DEED.test(lower(sentence, i + 1)) && /^an?$/u.test(sentence.tokens[sentence.chunks[i + 1]!.from]!.lower) && kindAt(sentence, i + 2) === 'rel' && /^(?:that|which)$/u.test(lower(sentence, i + 2)));
  if (sentence.main < 1 || k < 0) return;
  const verb = sentence.chunks.findIndex((_, i) => i > k + 2 && isFinite(sentence, i));
  if (verb < 0) return;
  const noun = `this ${lower(sentence, k + 1)}`;
  yield [sentenceOf(head(sentence, k)), sentenceOf(verb === k + 3 ? `${noun} ${tail(sentence, verb)}` : `${words(sentence, k + 3, verb + 1)} ${noun} ${tail(sentence, verb + 1)}`)];
}

/** "the M5 highway", and before the verb "the valley": one thing, which a description behind a comma tells more of. */
function isKnown(sentence: Parsed, comma: number): boolean {
  const chunk = sentence.chunks[comma - 1]!;
  if (chunk.kind !== 'np' || isName(sentence, comma - 1) || sentence.tokens[chunk.from]!.lower !== 'the') return false;
  if (sentence.tokens.slice(chunk.from + 1, chunk.to - 1).some((token) => /\p{Lu}/u.test(token.text))) return true;
  const first = sentence.tokens[sentence.chunks[comma + 1]!.from]!;
  return comma < sentence.main && closing(sentence) > comma && (/^(?:an?|the|its|home)$/u.test(first.lower));
}

/** The comma before the main verb, or -1. */
function closing(sentence: Parsed): number {
  const before = sentence.main - (kindAt(sentence, sentence.main - 1) === 'adv' ? 2 : 1);
  return kindAt(sentence, before) === 'comma' ? before : -1;
}

/** "The referee, Ivana Petrovic, did not look" → "Ivana Petrovic did not look" and "Ivana Petrovic was the referee". Before the verb only: behind it a list may go on. */
function* named(sentence: Parsed): Iterable<readonly string[]> {
  for (let k = 1; k + 3 < sentence.chunks.length; k++) {
    if (kindAt(sentence, k) !== 'comma' || !isName(sentence, k + 1) || kindAt(sentence, k + 2) !== 'comma' || !isFinite(sentence, k + 3)) continue;
    const start = nounPhraseStart(sentence, k);
    const role = start === null ? undefined : headToken(sentence, k - 1);
    if (start === null || role === undefined || (role.pos !== 'NOUN' && start === k - 1) || isName(sentence, start)) continue;
    // the subject of the sentence, or of a clause within
    if (k + 3 !== sentence.main ? !/^(?:conj|sub|rel)$/u.test(kindAt(sentence, start - 1) ?? '') : kindAt(sentence, start - 1) === 'prep' && sentence.chunks.slice(0, start).some((chunk) => chunk.kind === 'vg' || chunk.kind === 'comma')) continue;
    const first = sentence.tokens[sentence.chunks[start]!.from]!;
    const owned = /^(?:its|their)$/u.test(first.lower) || /^['’]s?$/u.test(sentence.tokens[sentence.chunks[start]!.from + 1]?.text ?? '');
    // "Her lawyer, Miriam Keane, said she would appeal": who "she" is hangs on the one who has the lawyer
    if ((!/^(?:the|an?|one|another)$/u.test(first.lower) && !owned) || (owned && /\b(?:he|she|his|her|him|it|its|they|their)\b/.test(tail(sentence, k + 3)))) continue;
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
  if (noun.pos === 'PROPN' && !/^(?:an?|one)$/u.test(first.lower)) return isOffice(sentence, np);
  return /^(?:an?|the|its|his|her|their|one|another)$/u.test(first.lower) || first.text.endsWith("'s") || sentence.tokens.slice(chunk.from, chunk.to - 1).some((token) => /^['’]s?$/u.test(token.text)) || ROLE.has(noun.lemma);
}

/** "Vice President of the Commission", "Director General of the Ministry": an office that is written like a name. */
function isOffice(sentence: Parsed, np: number): boolean {
  const chunk = sentence.chunks[np]!;
  return sentence.tokens.slice(chunk.from, chunk.to).every((token) => token.pos === 'PROPN' || token.pos === 'ADJ' || token.pos === 'NOUN') && (OFFICE.test(headToken(sentence, np)!.lower) || OFFICE.test(sentence.tokens[chunk.from]!.lower)) && kindAt(sentence, np + 1) === 'prep' && /^(?:of|for|at|to)$/u.test(lower(sentence, np + 1)) && kindAt(sentence, np + 2) === 'np';
}

/** "The Guild, a league of bakers backed by the state closed its shops": an aside of the subject that no second comma closes. */
export function* unclosed(sentence: Parsed): Iterable<readonly string[]> {
  const { chunks, main, tokens } = sentence;
  const start = main < 1 ? -1 : subjectStart(sentence, 0, main);
  const comma = start + 1;
  // "In Houston, Texas, a man was shot"
  if (start < 0 || start >= main || kindAt(sentence, comma) !== 'comma' || !isName(sentence, start) || chunks.slice(0, start).some((chunk) => chunk.kind !== 'time' && chunk.kind !== 'comma') || !/^(?:np|vg)$/u.test(kindAt(sentence, comma + 1) ?? '')) return;
  const inner = chunks.slice(comma + 1, main);
  if (inner.some((chunk) => /^(?:comma|rel|sub|stop)$/u.test(chunk.kind)) || inner.some((chunk, i) => chunk.kind === 'vg' && (sentence.tokens[chunk.to]?.lower !== 'by' || i === 0))) return;
  const first = tokens[chunks[comma + 1]!.from]!;
  const office = isOffice(sentence, comma + 1);
  if (!office && (!/^(?:an?|one)$/u.test(first.lower) || headToken(sentence, comma + 1)!.pos !== 'NOUN' || inner.some((chunk) => chunk.kind === 'conj'))) return;
  const joins = chunks.findIndex((chunk, k) => k > comma && k < main && chunk.kind === 'conj');
  if (joins > 0 && !isOffice(sentence, joins + 1)) return;
  const name = words(sentence, start, comma);
  const parts = joins < 0 ? [words(sentence, comma + 1, main)] : [words(sentence, comma + 1, joins), words(sentence, joins + 1, main)];
  yield [sentenceOf(`${words(sentence, 0, comma)} ${tail(sentence, main)}`), ...parts.map((part) => sentenceOf(`${name} ${beOf(sentence, name)} ${part}`))];
}

/** "The league, mostly Danish and backed by Norway, keeps control" → "The league is mostly Danish and backed by Norway". */
function* described(sentence: Parsed): Iterable<readonly string[]> {
  const { chunks, main, tokens } = sentence;
  const close = main < 1 ? -1 : closing(sentence);
  const start = main < 1 ? -1 : subjectStart(sentence, 0, main);
  const comma = start + 1;
  if (close <= comma || kindAt(sentence, start) !== 'np' || kindAt(sentence, comma) !== 'comma' || chunks.slice(comma + 1, close).some((chunk) => /^(?:comma|rel|sub)$/u.test(chunk.kind))) return;
  const at = kindAt(sentence, comma + 1) === 'adv' ? comma + 2 : comma + 1;
  const quality = chunks[at];
  if (quality?.kind !== 'np' || quality.to - quality.from > 2 || kindAt(sentence, at + 1) !== 'conj' || kindAt(sentence, at + 2) !== 'vg' || (tokens[quality.to - 1]!.pos !== 'ADJ' && !(at === comma + 2 && /^\p{Lu}\p{Ll}+(?:ish|an|ese|ch|ic|i)$/u.test(tokens[quality.to - 1]!.text)))) return;
  const subject = words(sentence, start, comma);
  yield [sentenceOf(`${words(sentence, 0, comma)} ${tail(sentence, close + 1)}`), sentenceOf(`${subject} ${beFor(sentence, start, comma)} ${words(sentence, comma + 1, at + 1)}`), sentenceOf(`${subject} ${beFor(sentence, start, comma)} ${words(sentence, at + 2, close)}`)];
}

/** "four doses of the vaccine, known as MV-7" → "The vaccine is known as MV-7"; "watched by 61,204 people, a club record". */
function* calledAtTheEnd(sentence: Parsed): Iterable<readonly string[]> {
  const { chunks, main } = sentence;
  const k = chunks.findLastIndex((chunk) => chunk.kind === 'comma');
  if (main < 1 || k < main + 2 || kindAt(sentence, k - 1) !== 'np') return;
  const told = tail(sentence, k + 1);
  const noun = chunks[k - 1]!;
  const known = /^known as (?:the )?\p{Lu}/u.test(told) && /^(?:the|its|an?)$/u.test(sentence.tokens[noun.from]!.lower) && !chunks.slice(k + 1).some((chunk) => /^(?:comma|conj|rel)$/u.test(chunk.kind));
  if (known) yield [sentenceOf(head(sentence, k)), sentenceOf(`${words(sentence, k - 1, k).replace(/^an? /, 'the ')} ${beFor(sentence, k - 1, k)} ${told}`)];
  const counted = sentence.quantities.some(({ range }) => range.from >= noun.from && range.to <= noun.to);
  // "a club record": of what, the sentence need not say
  if (counted && /^an? (?:[\p{Ll}-]+ ){0,3}record\.?$/u.test(told)) yield [sentenceOf(head(sentence, k))];
}

/** "A league called the Baltic Front led by Norway and backed by clerks closed the port": the name says which; the rest is told of it. */
function* namedAndMade(sentence: Parsed): Iterable<readonly string[]> {
  const { chunks, main } = sentence;
  const called = chunks.findIndex((chunk, k) => k > 0 && k < main && chunk.kind === 'vg' && /^(?:called|named|dubbed)$/u.test(lower(sentence, k)) && isName(sentence, k + 1));
  if (called < 1) return;
  const isMade = (k: number): boolean => kindAt(sentence, k) === 'vg' && chunks[k]!.to === chunks[k]!.from + 1 && sentence.tokens[chunks[k]!.to]?.lower === 'by' && /(?:ed|en|led|un)$/u.test(lower(sentence, k));
  const made = called + 2;
  if (!isMade(made) || chunks.slice(made + 1, main).some((chunk) => /^(?:comma|rel|sub)$/u.test(chunk.kind))) return;
  const second = chunks.findIndex((chunk, k) => k > made && k < main && chunk.kind === 'conj' && isMade(k + 1));
  if (chunks.slice(made + 1, main).some((chunk, i) => chunk.kind === 'vg' && made + 1 + i !== second + 1 && !/^\p{Ll}+ed$/u.test(sentence.tokens[chunk.from]!.text))) return;
  const name = words(sentence, called + 1, called + 2).replace(/^the /, 'The ');
  const parts = second < 0 ? [words(sentence, made, main)] : [words(sentence, made, second), words(sentence, second + 1, main)];
  yield [sentenceOf(`${head(sentence, made)} ${tail(sentence, main)}`), ...parts.map((part) => sentenceOf(`${name} ${beFor(sentence, called + 1, called + 2)} ${part}`))];
}

const KNOWN_AS = /^(\p{Lu}[^,]{1,60}), ((?:(?:formerly|previously|once|also|locally|officially|originally|better|widely) )?known as [^,]+?) and (an? [^,]+), (?=(?:is|was|are|were|has|have|had|will|would|\p{Ll}+ed|\p{Ll}+s) )/u;

/** "The Guild, formerly known as the Bakers' League and a club of clerks, was …": both are told of it. */
function* knownAsAndIs(sentence: Parsed): Iterable<readonly string[]> {
  const match = KNOWN_AS.exec(sentence.text);
  if (match === null) return;
  const be = beOf(sentence, match[1]!);
  yield [sentenceOf(`${match[1]!} ${sentence.text.slice(match[0].length)}`), sentenceOf(`${match[1]!} ${be} ${match[2]!}`), sentenceOf(`${match[1]!} ${be} ${match[3]!}`)];
}

const ROLE = new Set(['head', 'chief', 'leader', 'president', 'minister', 'mayor', 'director', 'spokesman', 'spokeswoman', 'spokesperson', 'commander', 'chairman', 'chairwoman', 'chair', 'founder', 'professor', 'analyst', 'researcher', 'author', 'editor', 'coach', 'captain', 'winner', 'capital', 'home', 'owner', 'maker', 'secretary', 'ambassador', 'governor', 'senator', 'judge', 'lawyer', 'executive', 'manager', 'photographer', 'son', 'daughter', 'wife', 'husband', 'brother', 'sister', 'subsidiary', 'part', 'member']);

/** The chunk behind the apposition: a comma or the end. Null where the phrase goes on as a list or has a verb of its own. */
function endOfApposition(sentence: Parsed, from: number): number | null {
  // "the Trust, a charity founded by a teacher, Ann Lee, has laid": up to the comma before the verb
  const close = from < sentence.main ? closing(sentence) : -1;
  const inner = close > from ? sentence.chunks.slice(from, close) : [];
  if (inner.some((chunk) => chunk.kind === 'comma') && !inner.some((chunk, i) => chunk.kind === 'conj' || chunk.kind === 'rel' || chunk.kind === 'sub' || (chunk.kind === 'vg' && isFinite(sentence, from + i)))) return close;
  // "a group of volunteers that tracks abuses in the city, said", "a lawyer and activist, said"
  const bare = (chunk: (typeof inner)[number], i: number): boolean => chunk.kind !== 'conj' || (kindAt(sentence, from + i + 1) === 'np' && sentence.tokens[sentence.chunks[from + i + 1]!.from]!.pos === 'NOUN' && sentence.chunks[from + i + 1]!.to - sentence.chunks[from + i + 1]!.from < 3);
  if (close > from && /^(?:an?|the)$/u.test(sentence.tokens[sentence.chunks[from]!.from]!.lower) && inner.every((chunk, i) => chunk.kind !== 'comma' && bare(chunk, i))) return close;
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
