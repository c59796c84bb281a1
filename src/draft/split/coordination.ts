/** "A entered the city and took the airport", "A fled, and B was caught": one statement for each verb. What opens the sentence holds for all of them. */
import { capitalised, hasAuxiliary, head, isFinite, isInfinitive, kindAt, lower, sentenceOf, subjectStart, words, type Parsed } from '../parsed.ts';
import type { SentenceReader } from '../../reading/article-sentence.ts';
import type { SplitRule } from './rule.ts';

export const coordination: SplitRule = function* (sentence, reader) {
  if (sentence.main < 0) return;
  const subjectAt = subjectStart(sentence, 0, sentence.main);
  yield* asWellAs(sentence);
  yield* alongWithName(sentence);
  yield* gapped(sentence, subjectAt);
  yield* oneAndLater(sentence, subjectAt);
  for (let k = sentence.main + 1; k < sentence.chunks.length - 1; k++) {
    const kind = kindAt(sentence, k);
    const joins = (kind === 'conj' && /^(?:and|but|yet)$/u.test(lower(sentence, k))) || (kind === 'stop' && lower(sentence, k) === ';');
    // "failed to mend the road or pay the men": neither
    const neither = kind === 'conj' && lower(sentence, k) === 'or' && /^(?:fail|refuse|decline|neglect)$/u.test(sentence.tokens[sentence.chunks[sentence.main]!.head]!.lemma) && isInfinitive(sentence, sentence.main + 1);
    if (neither) {
      const split = infinitive(sentence, k, k + 1);
      if (split !== null) yield split;
    }
    // "came on Friday, declared an emergency and asked for aid"; not "lost a billion, compared with …"
    const bareComma = kind === 'comma' && kindAt(sentence, k + 1) === 'vg' && isFinite(sentence, k + 1) && !/^(?:compared|followed|based|including|according)$/u.test(lower(sentence, k + 1)) && goesOn(sentence, k + 2);
    // "all but ended" is one verb
    if ((!joins && !bareComma) || (lower(sentence, k) === 'but' && sentence.tokens[sentence.chunks[k]!.from - 1]?.lower === 'all')) continue;
    const before = kindAt(sentence, k - 1) === 'comma' ? k - 1 : k;
    if (sentence.chunks.slice(subjectAt, k).some((chunk) => /^(?:both|either|neither)$/u.test(sentence.tokens[chunk.from]!.lower) && chunk.from > sentence.chunks[sentence.main]!.from) && !bothIsClosed(sentence, before)) continue;
    const split = parallel(sentence, k) ?? infinitive(sentence, before, k + 1) ?? verbPhrase(sentence, subjectAt, before, k + 1, reader) ?? clause(sentence, subjectAt, before, k + 1);
    if (split !== null) yield split;
  }
};

/** "went through times of both peace and war, and …": what "both" opens has its "and" before the comma. */
function bothIsClosed(sentence: Parsed, before: number): boolean {
  return kindAt(sentence, before) === 'comma' && /\bboth\b.*\band\b/.test(words(sentence, sentence.main, before)) && !/\b(?:either|neither)\b/i.test(sentence.text);
}

/** "24 people have been killed and dozens more wounded in an attack": the verb that is left out. */
function* gapped(sentence: Parsed, subjectAt: number): Iterable<readonly string[]> {
  const { chunks, tokens, main } = sentence;
  const auxiliary = auxiliaryOf(sentence);
  const k = chunks.findIndex((chunk, i) => i > main && chunk.kind === 'conj' && lower(sentence, i) === 'and' && kindAt(sentence, i + 1) === 'np');
  if (k < 0 || auxiliary === null || !isPassiveGroup(sentence, main) || insideSubordinate(sentence, k)) return;
  const phrase = chunks[k + 1]!;
  const own = kindAt(sentence, k + 2) === 'vg' ? chunks[k + 2]! : null;
  if (own !== null && own.to !== own.from + 1) return;
  const participle = tokens[own === null ? phrase.to - 1 : own.from]!;
  const count = tokens[phrase.from]!;
  const counted = count.pos === 'NUM' || QUANTITY.test(count.lower) || sentence.quantities.some(({ range }) => range.from >= phrase.from && range.to <= phrase.to);
  if (!counted || participle.index === phrase.from || /men$/u.test(participle.lower) || !/(?:ed|en|hurt|shot|lost|hit|wn|ught)$/u.test(participle.lower)) return;
  const before = kindAt(sentence, k - 1) === 'comma' ? k - 1 : k;
  const behind = own === null ? k + 2 : k + 3;
  const rest = words(sentence, behind, chunks.length).replace(/\.$/, '');
  const people = sentence.text.slice(count.start, tokens[participle.index - 1]!.end);
  const lead = words(sentence, 0, subjectAt);
  yield [sentenceOf(`${head(sentence, before)} ${before - 1 === main ? rest : ''}`), sentenceOf(`${lead} ${people} ${auxiliary.replace(/^was\b/u, 'were').replace(/^has\b/u, 'have')} ${participle.text} ${rest}`)];
}

/** What nobody does by halves. */
const BY_ONESELF = /^(?:enter|arrive|join|leave|resign|visit|come|go|reach|withdraw|flee|return|sign|say|announce|declare|ban|approve|reject|accept|recogni[sz]e|condemn|quit|enrol|retire|die|win|lose|ratify|adopt|follow|offer|refuse|agree|deny|confirm|apologi[sz]e)$/u;

/** "The guard and later the army entered the city": each did, at its time. */
function* oneAndLater(sentence: Parsed, subjectAt: number): Iterable<readonly string[]> {
  const { chunks, main } = sentence;
  const conj = chunks.findIndex((chunk, k) => k > subjectAt && k < main && chunk.kind === 'conj' && lower(sentence, k) === 'and' && /^(?:later|then|subsequently|eventually)$/u.test(lower(sentence, k + 1)) && kindAt(sentence, k + 2) === 'np');
  if (conj < 0 || !chunks.slice(subjectAt, conj).every((chunk) => /^(?:np|prep|other)$/u.test(chunk.kind))) return;
  // "… entered the city and took most of it": what they entered each did, what they took they may have taken together
  if (!BY_ONESELF.test(sentence.tokens[chunks[main]!.head]!.lemma) || chunks.slice(main + 1).some((chunk, k) => chunk.kind === 'conj' && isFinite(sentence, main + k + 2))) return;
  const verbs = words(sentence, main, chunks.length);
  const lead = words(sentence, 0, subjectAt);
  yield [sentenceOf(`${lead} ${words(sentence, subjectAt, conj)} ${verbs}`), sentenceOf(`${lead} ${words(sentence, conj + 2, main)} ${words(sentence, conj + 1, conj + 2)} ${verbs}`)];
}

const QUANTITY = /^(?:dozens|scores|hundreds|thousands|many|several|some|others|about|around|nearly|almost|over|more|at|up)$/u;

/** "A man died when a tree fell and a woman died after a wall collapsed": the same is told of another one. */
function parallel(sentence: Parsed, conj: number): string[] | null {
  const { chunks, main } = sentence;
  if (kindAt(sentence, conj + 1) !== 'np' || kindAt(sentence, conj + 2) !== 'vg' || !isFinite(sentence, conj + 2) || !insideSubordinate(sentence, conj)) return null;
  const [first, second] = [sentence.tokens[chunks[main]!.head]!, sentence.tokens[chunks[conj + 2]!.head]!];
  if (first.lower !== second.lower || first.lemma === 'be') return null;
  return [sentenceOf(head(sentence, kindAt(sentence, conj - 1) === 'comma' ? conj - 1 : conj)), sentenceOf(words(sentence, conj + 1, chunks.length))];
}

/** "captured the citadel, as well as half of the town" → "captured half of the town". */
function* asWellAs(sentence: Parsed): Iterable<readonly string[]> {
  const { text, tokens, chunks, main } = sentence;
  const behind = tokens[chunks[main]!.to - 1]!.end;
  const joint = [' as well as ', ' along with '].find((words) => text.includes(words, behind)) ?? ' as well as ';
  const at = text.indexOf(joint, behind);
  if (at < 0 || text.includes(joint, at + 1) || (tokens[chunks[main]!.head]!.lemma === 'be' && tokens[chunks[main]!.from - 1]?.lower !== 'there')) return;
  const [first, second] = [text.slice(behind, at), text.slice(at + joint.length)];
  // "withdrew its guards along with their tents": whose, the first part tells
  if (/^(?:their|its|his|her) /u.test(second)) return;
  // "there was shelling of Moss as well as air strikes"
  if (/\bthere (?:was|were|is|are)\b/i.test(text.slice(0, behind)) && /ing$/u.test(tokens[chunks[main]!.head]!.lower)) {
    const be = tokens.find((token) => /^(?:was|were|is|are)$/u.test(token.lower))!;
    const several = /(?<=^|[\p{Ll}] )\p{Ll}+[^s]s(?:$|[ .])/u.test(second);
    const verb = /^(?:was|were)$/u.test(be.lower) ? (several ? 'were' : 'was') : several ? 'are' : 'is';
    if (!/,/.test(first) && !/,/.test(second)) yield [sentenceOf(text.slice(0, at)), sentenceOf(`${text.slice(0, be.start)}${verb} ${second}`)];
    return;
  }
  const plain = (from: number, to: number): boolean => chunks.every((chunk, k) => k <= main || tokens[chunk.from]!.start < from || tokens[chunk.to - 1]!.end > to || /^(?:np|prep|adv|comma|stop|other|time)$/u.test(chunk.kind));
  const object = (from: number): boolean => chunks.find((chunk) => tokens[chunk.from]!.start >= from)?.kind === 'np';
  if (!plain(behind, text.length) || /,/.test(first.replace(/,$/, '')) || /,/.test(second) || !object(behind) || !object(at + joint.length)) return;
  yield [sentenceOf(text.slice(0, at)), sentenceOf(`${text.slice(0, behind)} ${second}`)];
}

/** "led to the loss of Moss along with Halden": of each. */
function* alongWithName({ text }: Parsed): Iterable<readonly string[]> {
  const match = /\b(?:of|in|from|to|on|took|captured|visited|left|entered|seized) (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*)(?: along with| as well as|, along with|, as well as) (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*)\.$/u.exec(text);
  if (match === null) return;
  const at = match.index + match[0].indexOf(match[1]!);
  yield [sentenceOf(`${text.slice(0, at)}${match[1]!}`), sentenceOf(`${text.slice(0, at)}${match[2]!}`)];
}

/** Whether a list of verbs ends with "and" and its last verb. */
function goesOn(sentence: Parsed, from: number): boolean {
  for (let k = from; k < sentence.chunks.length; k++) {
    const kind = kindAt(sentence, k);
    if (kind === 'conj' && kindAt(sentence, k + 1) === 'vg') return true;
    if (kind === 'stop' || kind === 'rel' || kind === 'sub') return false;
  }
  return false;
}

/** "plans to close the mine and sell the land" → "plans to sell the land" */
function infinitive(sentence: Parsed, before: number, at: number): string[] | null {
  const verb = sentence.chunks[at];
  const open = sentence.chunks.findLastIndex((chunk, k) => k >= sentence.main && k < before && chunk.kind === 'vg' && sentence.tokens.slice(chunk.from, chunk.to).some((token) => token.lower === 'to'));
  if (verb?.kind !== 'vg' || open < 0 || insideSubordinate(sentence, at)) return null;
  const token = sentence.tokens[verb.head]!;
  const again = isInfinitive(sentence, at);
  if (!again && (token.lower !== token.lemma || hasAuxiliary(sentence, verb))) return null;
  const to = sentence.tokens.findLast((one) => one.lower === 'to' && one.index >= sentence.chunks[open]!.from && one.index < sentence.chunks[open]!.to)!;
  return [sentenceOf(head(sentence, before)), sentenceOf(`${sentence.text.slice(0, again ? to.start : to.end)} ${words(sentence, at, sentence.chunks.length)}`)];
}

/** "… and [subsequently] captured it" */
function verbPhrase(sentence: Parsed, subjectAt: number, before: number, at: number, reader: SentenceReader): string[] | null {
  let verb = at;
  while (kindAt(sentence, verb) === 'adv' || kindAt(sentence, verb) === 'time' || kindAt(sentence, verb) === 'comma') verb++;
  // "and at one point funded by Norway"
  if (kindAt(sentence, verb) === 'prep' && /^at (?:one point|times|first|last)$/iu.test(words(sentence, verb, verb + 2))) verb += 2;
  // "at one point funded and supplied by Norway": both by Norway
  const paired = before - 1 > sentence.main && kindAt(sentence, before - 1) === 'vg' && kindAt(sentence, verb) === 'vg' && sentence.tokens[sentence.chunks[verb]!.to]?.lower === 'by' && [before - 1, verb].every((k) => /(?:ed|en|wn)$/u.test(sentence.tokens[sentence.chunks[k]!.head]!.lower) && sentence.chunks[k]!.to === sentence.chunks[k]!.from + 1);
  if (paired) return null;
  const group = sentence.chunks[verb];
  // "called it a breach of a deal that ruled out cuts, and said it would go to court"
  const speaksOn = group !== undefined && kindAt(sentence, before) === 'comma' && group.to === group.from + 1 && reader.speech(sentence.tokens[group.head]!.lemma) !== undefined && isFinite(sentence, verb);
  if (group?.kind !== 'vg' || isInfinitive(sentence, verb) || (insideSubordinate(sentence, verb) && !speaksOn)) return null;
  const main = sentence.chunks[sentence.main]!;
  const auxiliary = auxiliaryOf(sentence);
  const own = hasAuxiliary(sentence, group);
  const word = sentence.tokens[group.head]!.lower;
  // "killed and injured 16 civilians": both did it to them
  if (before === sentence.main + 1 && kindAt(sentence, verb + 1) === 'np' && auxiliary === null && !INTRANSITIVE.test(sentence.tokens[main.head]!.lemma) && !/^counter-?attacked$/u.test(sentence.tokens[main.head]!.lower)) return null;
  // "described it as calm and well run": what it was described as
  if (asQuality(sentence, before) && !own && (kindAt(sentence, verb + 1) === undefined || /^(?:stop|conj|comma)$/u.test(kindAt(sentence, verb + 1)!))) return null;
  if (/ing$/u.test(word) && !own && (auxiliary === null || !/ing$/u.test(sentence.tokens[main.head]!.lower))) return null;
  if (word === 'given' && sentence.tokens[group.head + 1]?.lower === 'that') return null;
  const linking = auxiliary === null && LINKING.has(sentence.tokens[main.head]!.lemma) && takesAuxiliary(sentence, group.head, group.head);
  if (!isFinite(sentence, verb) && auxiliary === null && !linking) return null;
  const subject = words(sentence, subjectAt, sentence.main);
  if (subject === '') return null;
  const lead = leadFor(sentence, subjectAt, at);
  const carried = linking ? `${sentence.tokens[main.head]!.text} ` : !own && auxiliary !== null && takesAuxiliary(sentence, main.head, group.head) && !(/\b(?:be|been|was|were|is|are|being)\b/i.test(auxiliary) && NO_PASSIVE_TO.test(sentence.tokens[group.head]!.lemma) && sentence.tokens[group.to]?.lower === 'to') ? `${auxiliary} ` : '';
  const opening = words(sentence, at, verb).replace(/,\s*$/, '');
  const side = sharedSide(sentence, before, verb);
  return [sentenceOf(`${head(sentence, before)} ${sharedPlace(sentence, before, verb)}`), sentenceOf(`${lead} ${lead === '' ? capitalised(subject) : subject} ${linking ? `${carried}${opening}` : `${opening} ${carried}`}${linking && opening !== '' ? ' ' : ''}${words(sentence, verb, sentence.chunks.length).replace(/\.$/, '')} ${side}`)];
}

function asQuality(sentence: Parsed, before: number): boolean {
  const quality = sentence.chunks[before - 1];
  return quality?.kind === 'np' && sentence.tokens[quality.head]!.pos === 'ADJ' && (lower(sentence, before - 2) === 'as' || kindAt(sentence, before - 2) === 'np');
}

/** "entered the province from the south, and came within 10 km of the city": it came from the south, too. */
function sharedSide(sentence: Parsed, before: number, verb: number): string {
  const motion = /^(?:come|advance|move|reach|push|approach|arrive|close|march|press|drive|sail|fly|head)$/u.test(sentence.tokens[sentence.chunks[verb]!.head]!.lemma);
  const side = /\bfrom the (?:north|south|east|west)(?:[- ]?(?:east|west))?\b(?! (?:of|side))/u.exec(words(sentence, sentence.main, before))?.[0];
  return motion && side !== undefined && !/\bfrom the \p{Ll}/u.test(words(sentence, verb, sentence.chunks.length)) ? side : '';
}

const INTRANSITIVE = /^(?:counterattack|resign|flee|retreat|withdraw|surrender|collapse|apologi[sz]e|die|fall|leave|advance|return|arrive|disappear|escape|survive|rise|sink|crash|explode|travel|retire|emerge|vanish|quit|agree|refuse|respond|react|speak|win|lose|stop|wait|sit|stand|come|go|walk|run|land|depart|yield)$/u;

/** "remain disunited and badly led": what follows "and" is what they remain, too. */
/** Verbs that nobody is "been …ed to" by: "had not been asked and threatened to leave" is what they did. */
const NO_PASSIVE_TO = /^(?:threaten|agree|refuse|vow|decline|promise|plan|pledge|fail|hope|want|try|attempt|seek|decide|offer|continue|begin|start)$/u;

const LINKING = new Set(['be', 'remain', 'become', 'stay', 'seem', 'appear', 'feel', 'look']);

/** "…, and B did Q" */
function clause(sentence: Parsed, subjectAt: number, before: number, at: number): string[] | null {
  // a comma before "and" ends what hangs on the first clause
  if (kindAt(sentence, before) !== 'comma' && insideSubordinate(sentence, before)) return null;
  const end = sentence.chunks.length;
  let verb = -1;
  for (let k = at; k < end; k++) {
    const kind = kindAt(sentence, k);
    if (kind === 'rel' || kind === 'sub') return null;
    if (kind === 'vg' && isFinite(sentence, k)) {
      verb = k;
      break;
    }
  }
  if (verb < 0) return null;
  // "A, B and C in the north, and cut off D": the verb goes on with the first subject
  if (sentence.chunks.slice(at, verb).some((_, i) => kindAt(sentence, at + i) === 'conj' && kindAt(sentence, at + i + 1) === 'vg') || (kindAt(sentence, verb - 1) === 'comma' && !isNamed(sentence, at, verb)) || kindAt(sentence, verb - 1) === 'prep') return null;
  const subject = subjectStart(sentence, at, verb);
  // "26 caves and rock shelters in Spain, along with 90 fragments found in France": an aside that no second comma closes
  if (sentence.chunks.slice(subject, verb).filter((chunk) => chunk.kind === 'comma').length === 1 && kindAt(sentence, subject) === 'np' && !isNamed(sentence, at, verb)) return null;
  // "counts 6 and 11 were unsafe": two numbers of one list
  if (isBareNumber(sentence, at) && isBareNumber(sentence, before - 1) && kindAt(sentence, before - 2) === 'np') return null;
  if (subject >= verb || kindAt(sentence, subject) !== 'np') return null;
  // "victory and the lack of effort it has put in": what it has put in, and no clause of its own
  if (verb - 1 > subject && /^(?:it|he|she|they|we|I|you)$/u.test(sentence.tokens[sentence.chunks[verb - 1]!.from]!.text) && kindAt(sentence, verb - 2) === 'np') return null;
  // "by boats and a frigate, but 19 bodies were lost": the clause begins behind the comma
  if (sentence.chunks.slice(at, verb).some((chunk, i) => chunk.kind === 'comma' && kindAt(sentence, at + i + 1) === 'conj' && kindAt(sentence, at + i + 2) === 'np')) return null;
  // "said A and B were …": what stands before must be a whole clause, and "A and B fled" is none
  const ownLead = subject > at;
  const lead = ownLead ? '' : leadOf(sentence, subjectAt);
  // "Four were killed and two were injured by shelling in X": a bare passive shares what ends the sentence
  const shared = before - 1 === sentence.main && isPassiveGroup(sentence, sentence.main) && isPassiveGroup(sentence, verb) ? words(sentence, /^(?:adv|np)$/u.test(kindAt(sentence, verb + 1) ?? '') ? verb + 2 : verb + 1, end) : '';
  return [sentenceOf(`${head(sentence, before)} ${shared}`), sentenceOf(`${lead} ${words(sentence, at, end)}`)];
}

/** "and his son, Daniel, works": a subject with its name set off. */
function isNamed(sentence: Parsed, at: number, verb: number): boolean {
  return verb - at === 4 && kindAt(sentence, at) === 'np' && kindAt(sentence, at + 1) === 'comma' && kindAt(sentence, at + 2) === 'np' && sentence.tokens[sentence.chunks[at + 2]!.head]!.pos === 'PROPN';
}

function isBareNumber(sentence: Parsed, at: number): boolean {
  const chunk = sentence.chunks[at];
  return chunk?.kind === 'np' && chunk.to === chunk.from + 1 && sentence.tokens[chunk.from]!.pos === 'NUM';
}

function isPassiveGroup(sentence: Parsed, chunk: number): boolean {
  const group = sentence.chunks[chunk];
  return group !== undefined && sentence.tokens.slice(group.from, group.head).some((token) => token.lemma === 'be') && !/ing$/u.test(sentence.tokens[group.head]!.lower);
}

/** "killed 16 civilians and injured 20 in Aleppo": where both have only an object, the place that ends the sentence is that of both. */
function sharedPlace(sentence: Parsed, before: number, verb: number): string {
  const objectOnly = sentence.chunks.slice(sentence.main + 1, before).every((chunk) => chunk.kind === 'np');
  const at = sentence.chunks.findIndex((chunk, k) => k > verb && (chunk.kind === 'prep' || chunk.kind === 'time'));
  // "welcomed the letter and would respond in due course": a place or a day is shared, and no manner
  const rest = sentence.chunks.slice(at);
  const set = rest.some((chunk) => chunk.kind === 'time' || sentence.tokens.slice(chunk.from, chunk.to).some((token) => token.pos === 'PROPN' || token.lower === 'the'));
  if (!set || !objectOnly || before - sentence.main > 2 || at < 0 || !/^(?:in|at|near|on|outside|around|across|during)$/u.test(lower(sentence, at)) || sentence.chunks.slice(verb + 1, at).some((chunk) => chunk.kind !== 'np')) return '';
  return rest.every((chunk) => chunk.kind === 'prep' || chunk.kind === 'np' || chunk.kind === 'time' || chunk.kind === 'stop') ? words(sentence, at, sentence.chunks.length).replace(/\.$/, '') : '';
}

/** What opens the sentence, unless the second part has a day of its own. */
function leadFor(sentence: Parsed, subjectAt: number, at: number): string {
  const comma = sentence.chunks.find((chunk, k) => k > at + 1 && chunk.kind === 'comma')?.from ?? Infinity;
  const ownTime = sentence.times.some((time) => time.range.from >= sentence.chunks[at]!.from && time.range.from < comma && time.precision === 'day');
  return ownTime && kindAt(sentence, 0) === 'time' ? '' : words(sentence, 0, subjectAt);
}

/** Time and place that open the sentence hold for the second clause too; "however" does not. */
function leadOf(sentence: Parsed, subjectAt: number): string {
  const lead = words(sentence, 0, subjectAt);
  // "The last time that the river rose, back in 2013, the dam broke, and the army had to come": it came then
  if (/^the (?:first|last) time\b/iu.test(sentence.text)) return /, (?:back )?(in \d{4}),/u.exec(sentence.text)?.[1]?.replace(/$/, ',') ?? '';
  return kindAt(sentence, 0) === 'time' || (kindAt(sentence, 0) === 'prep' && /^(?:on|in|during|by|at|under)\b/i.test(lead)) ? lead : '';
}

/** "was", "has", "were reported" … of the main verb: what a second participle hangs on. */
function auxiliaryOf(sentence: Parsed): string | null {
  const main = sentence.chunks[sentence.main]!;
  const auxiliaries = sentence.tokens.slice(main.from, main.head).filter((token) => token.pos === 'AUX' || /^(?:be|have)$/u.test(token.lemma) || /^(?:not|n't)$/u.test(token.lower));
  return auxiliaries.length === 0 ? null : auxiliaries.map((token) => token.text).join(' ');
}

/** "was surrounded and captured" (one auxiliary), but not "was surrounded and fled". */
function takesAuxiliary(sentence: Parsed, first: number, second: number): boolean {
  const [a, b] = [sentence.tokens[first]!.lower, sentence.tokens[second]!.lower];
  if (/ing$/u.test(a) !== /ing$/u.test(b)) return false;
  const modal = sentence.tokens.slice(sentence.chunks[sentence.main]!.from, first).some((token) => /^(?:will|would|can|could|may|might|must|shall|should|to|did|does|do)$/u.test(token.lower));
  if (modal) return b === sentence.tokens[second]!.lemma;
  return /(?:ed|en|ing|wn|un|ung|ade|eld|ught|ost|et|ut|elt|ent|aid|old|ound)$/u.test(b);
}

/** Whether a relative or subordinate clause is open at a chunk: then "and" may join what belongs to it. */
function insideSubordinate(sentence: Parsed, at: number): boolean {
  for (let k = at - 1; k > sentence.main; k--) {
    const kind = kindAt(sentence, k);
    if (kind === 'sub' || kind === 'rel') return true;
    if (kind === 'stop') return false;
  }
  return false;
}
