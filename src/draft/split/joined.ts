/**
 * "A and B did X", "did X to A and B", "in A and in B", "by doing X and doing Y": each by itself, where what is told of both is told of each.
 * Who acts together is one, and so is what is counted together; a phrase that may hang on either part is left whole.
 */
import { headToken, isFinite, isGerund, isInfinitive, kindAt, lower, sentenceOf, subjectStart, words, type Parsed } from '../parsed.ts';
import type { SentenceReader } from '../../reading/article-sentence.ts';
import { OFFICE } from '../resolve/mentions.ts';
import type { SplitRule } from './rule.ts';
import { PLACES } from './places.ts';
import { agreeing, isPluralAt } from './number.ts';

/** What says that it is told of several at once, or of neither. */
const AT_ONCE = /\b(?:between|both|among|amongst|respectively|together|jointly|joint|either|neither|combined|a total of|in total|each other|one another|or|nor|not|n't|no|never|half|rest)\b/i;

export const joined: SplitRule = function* (sentence, reader) {
  if (sentence.main < 1) return;
  yield* byDoing(sentence);
  yield* startedDoing(sentence);
  yield* asExample(sentence);
  yield* eachOfBoth(sentence, reader);
  yield* placesByTheirSides(sentence);
  yield* likely(sentence);
  const beside = besideSubject(sentence);
  if (beside !== null) yield beside;
  if (AT_ONCE.test(sentence.text.replace(/["“][^"”]{0,1000}["”]/g, ' '))) return;
  yield* [subjects(sentence, reader), apposed(sentence, reader), qualities(sentence), sharedNoun(sentence), sidesOf(sentence), objects(sentence, reader)].filter((split) => split !== null);
};

const LEANS = /\b(?:it|them|him|her|they|he|she|this|that|these|those|there)\b/i;

/** "by cutting costs, freezing pay and closing two plants", "the aim of cutting the road and taking the port": one way each. */
function* byDoing(sentence: Parsed): Iterable<readonly string[]> {
  const { chunks, main } = sentence;
  const at = chunks.findIndex((chunk, k) => k > main && chunk.kind === 'prep' && /^(?:by|of|for|on|at|from)$/u.test(lower(sentence, k)) && isGerund(sentence, k + 1));
  if (at < 0 || chunks.slice(main + 1, at).some((chunk) => /^(?:rel|sub|conj)$/u.test(chunk.kind)) || /\b(?:or|without|rather|instead|both|either|neither|not|never)\b/i.test(sentence.text)) return;
  const starts = [at + 1];
  for (let k = at + 2; k < chunks.length; k++) {
    if (/^(?:rel|sub|stop)$/u.test(kindAt(sentence, k)!)) break;
    const joins = kindAt(sentence, k - 1) === 'comma' || kindAt(sentence, k - 1) === 'conj';
    if (joins && isGerund(sentence, k) && sentence.tokens[chunks[k]!.from]!.lower !== 'including') starts.push(k);
  }
  const last = starts.at(-1)!;
  if (starts.length < 2 || kindAt(sentence, last - 1) !== 'conj' || lower(sentence, last - 1) !== 'and' || (starts.length > 2 && starts.slice(1, -1).some((k) => kindAt(sentence, k - 1) !== 'comma'))) return;
  // "by taking the town and turning it into a base": what "it" is, the first way tells
  if (starts.slice(1).some((from, i) => LEANS.test(words(sentence, from, starts[i + 2] ?? chunks.length)))) return;
  // "by trading and selling": one object for both
  if (last - 1 === starts.at(-2)! + 1) return;
  const lead = words(sentence, 0, at + 1);
  yield starts.map((from, i) => {
    const next = starts[i + 1];
    const end = next === undefined ? chunks.length : kindAt(sentence, next - 2) === 'comma' ? next - 2 : next - 1;
    return sentenceOf(`${lead} ${words(sentence, from, end).replace(/\.$/, '')}`);
  });
}

const PHASE = /^(?:start|begin|keep|continue|stop|resume|finish|consider|suggest|recommend|propose)$/u;

/** "started marching and calling for change": both were started. */
function* startedDoing(sentence: Parsed): Iterable<readonly string[]> {
  const { chunks, main } = sentence;
  if (!PHASE.test(headToken(sentence, main)!.lemma) || !isGerund(sentence, main + 1)) return;
  const conj = chunks.findIndex((chunk, k) => k > main + 2 && chunk.kind === 'conj' && lower(sentence, k) === 'and' && isGerund(sentence, k + 1));
  if (conj < 0 || LEANS.test(words(sentence, conj + 1, chunks.length)) || chunks.slice(main + 2, conj).some((chunk) => /^(?:rel|sub|comma|vg|conj)$/u.test(chunk.kind)) || chunks.slice(conj + 2).some((chunk) => /^(?:rel|sub|comma)$/u.test(chunk.kind))) return;
  yield [sentenceOf(words(sentence, 0, conj)), sentenceOf(`${words(sentence, 0, main + 1)} ${words(sentence, conj + 1, chunks.length)}`)];
}

const NAMED = "\\p{Lu}[\\p{L}'’-]{0,30}(?: (?:\\p{Ll}{2}-|of )?\\p{Lu}[\\p{L}'’-]{0,30}){0,4}";
const BOTH_OF = new RegExp(`(?<= (?:for|in|on|to|from|against|by|at|into)) both ((?:the )?${NAMED}) and ((?:the )?${NAMED})(?=[ ,.])`, 'u');

/** "has effects for both Norway and Sweden": for each. */
function* eachOfBoth({ text }: Parsed, reader: SentenceReader): Iterable<readonly string[]> {
  const match = BOTH_OF.exec(text);
  if (match === null) return;
  const [before, behind] = [text.slice(0, match.index), text.slice(match.index + match[0].length)];
  if (/\b(?:not|n't|never|no|between)\b/.test(before) || /^ (?:and|or|\p{Lu})/u.test(behind)) return;
  // what is theirs is its own, where both are countries
  const theirs = /\b(?:they|them|their)\b/.test(behind);
  const rest = behind.replace(/\btheir\b/g, 'its').replace(/\b(?:they|them)\b/g, 'it');
  if (theirs && (/\bit (?:are|were|have)\b/.test(rest) || ![match[1]!, match[2]!].every((one) => reader.country(one) !== undefined))) return;
  yield [match[1]!, match[2]!].map((one) => sentenceOf(`${before} ${one}${rest}`));
}

/** "will miss the trip to Moss and probably the final" → "will probably miss the final". */
function* likely(sentence: Parsed): Iterable<readonly string[]> {
  const { chunks, main, tokens } = sentence;
  const conj = chunks.findIndex((chunk, k) => k > main + 1 && chunk.kind === 'conj' && lower(sentence, k) === 'and' && /^(?:probably|possibly|perhaps|maybe|reportedly|allegedly)$/u.test(lower(sentence, k + 1)) && kindAt(sentence, k + 2) === 'np');
  if (conj < 0 || chunks.slice(main + 1, conj).some((chunk) => /^(?:conj|rel|sub|vg|comma)$/u.test(chunk.kind)) || chunks.slice(conj + 3).some((chunk) => /^(?:conj|rel|sub|vg|comma)$/u.test(chunk.kind))) return;
  const group = chunks[main]!;
  const adverb = words(sentence, conj + 1, conj + 2);
  const verb = group.to > group.from + 1 ? `${tokens[group.from]!.text} ${adverb} ${sentence.text.slice(tokens[group.from + 1]!.start, tokens[group.to - 1]!.end)}` : `${adverb} ${words(sentence, main, main + 1)}`;
  yield [sentenceOf(words(sentence, 0, conj)), sentenceOf(`${words(sentence, 0, main)} ${verb} ${words(sentence, conj + 2, chunks.length)}`)];
}

const SIDED = `${NAMED} in the (?:(?:far )?(?:north|south)(?:-?(?:east|west))?|east|west|cent(?:re|er)|middle|interior)`;
const SIDES_LEAD = new RegExp(`^In (${SIDED}(?:, ${SIDED})*,? and ${SIDED}), (?=\\S)`, 'u');
const SIDES_SUBJECT = new RegExp(`^The (cities|towns|villages|provinces|regions|districts|ports|islands) of (${SIDED}(?:, ${SIDED})*,? and ${SIDED}) (?=\\p{Ll})`, 'u');

/** "In Moss in the north and Halden in the south, mines have closed", "The towns of Moss in the north and Halden in the south have fallen": in each, and each. */
function* placesByTheirSides(sentence: Parsed): Iterable<readonly string[]> {
  const { text, main, tokens, chunks } = sentence;
  const lead = SIDES_LEAD.exec(text);
  if (lead !== null && sentence.quantities.length === 0 && !/\b(?:total|combined|together|between)\b/.test(text)) yield sided(lead[1]!).map((place) => sentenceOf(`In ${place}, ${text.slice(lead[0].length)}`));
  const subject = SIDES_SUBJECT.exec(text);
  if (subject === null || tokens[chunks[main]!.from]!.start !== subject[0].length || sentence.quantities.length > 0) return;
  const predicate = agreeing(sentence, true);
  const kind = subject[1]!.replace(/ies$/, 'y').replace(/s$/, '');
  if (predicate !== null) yield sided(subject[2]!).map((place) => sentenceOf(`The ${kind} of ${place} ${predicate}`));
}

function sided(list: string): string[] {
  return list.match(new RegExp(SIDED, 'gu')) ?? [];
}

/** "Northern towns such as Moss and Halden have lost jobs": they have. */
function* asExample(sentence: Parsed): Iterable<readonly string[]> {
  const { chunks, main, tokens } = sentence;
  const start = subjectStart(sentence, 0, main);
  const such = chunks.findIndex((chunk, k) => k > start && k < main && tokens[chunk.from]!.lower === 'such' && tokens[chunk.from + 1]?.lower === 'as');
  if (such < 0 || such - 1 !== start || kindAt(sentence, such + 1) === undefined || !isPluralAt(sentence, start) || sentence.quantities.length > 0 || AT_ONCE.test(sentence.text) || /\b(?:their|they|them)\b/.test(words(sentence, main, chunks.length))) return;
  const from = chunks.findIndex((chunk, k) => k > such && chunk.kind === 'np');
  const found = listAt(sentence, from, (k) => isName(sentence, k), true);
  if (found === null || found.to !== main) return;
  const one = agreeing(sentence, true);
  if (one === null) return;
  const lead = words(sentence, 0, start);
  yield [sentenceOf(`${words(sentence, 0, such)} ${words(sentence, main, chunks.length)}`), ...found.members.map(([a, b]) => sentenceOf(`${lead} ${words(sentence, a, b)} ${one}`))];
}

/** "Crime, as well as the sale of drugs, has grown": so has that. */
function besideSubject(sentence: Parsed): string[] | null {
  const { chunks, main, tokens } = sentence;
  const comma = chunks.findIndex((chunk, k) => k > 0 && k < main && chunk.kind === 'comma' && tokens[chunk.to]?.lower === 'as' && tokens[chunk.to + 1]?.lower === 'well' && tokens[chunk.to + 2]?.lower === 'as');
  if (comma < 0 || kindAt(sentence, main - 1) !== 'comma') return null;
  const from = chunks.findIndex((chunk, k) => k > comma && chunk.from >= chunks[comma]!.to + 3);
  if (kindAt(sentence, from) !== 'np' || !chunks.slice(from, main - 1).every((chunk) => /^(?:np|prep|conj)$/u.test(chunk.kind))) return null;
  const start = subjectStart(sentence, 0, main);
  if (start >= comma) return null;
  const several = isPluralAt(sentence, from) || chunks.slice(from, main - 1).some((chunk) => chunk.kind === 'conj');
  const predicate = agreeing(sentence, !several);
  return predicate === null ? null : [sentenceOf(`${words(sentence, 0, comma)} ${words(sentence, main, chunks.length)}`), sentenceOf(`${words(sentence, 0, start)} ${words(sentence, from, main - 1)} ${predicate}`)];
}

/** What two do with or to each other, or only in sum. */
const IN_SUM = /^(?:be|become|remain|have|meet|agree|sign|exchange|clash|fight|share|merge|unite|negotiate|discuss|cooperate|collaborate|collide|differ|talk|hold|form|make|compete|draw|split|reach|conclude|leave|create|bring|result|produce|yield|add|total|number|comprise|consist|join|rank|kill|cost|border|compare|balance|cancel|combine|correspond|match|found|marry|divorce|own|mean|link|connect|separate|tie|adjoin)$/u;
/** What each of several people does by itself. */
const BY_ITSELF = /^(?:die|resign|live|survive|retire|attend|deny|reject|welcome|condemn|criticise|criticize|praise|denounce|oppose|recogni[sz]e|classify|designate|regard|consider|describe|label|list|warn|dredge|drown|work|serve|suffer|study|speak|belong)$/u;

type Sort = 'name' | 'people' | 'place' | 'thing';

function sortOf(sentence: Parsed, np: number): Sort {
  const noun = headToken(sentence, np)!;
  if (noun.pos === 'PROPN') return 'name';
  if (PLACES.has(noun.lemma)) return 'place';
  return OFFICE.test(noun.lower) || /(?:[^aeiou]ers|ors|ists|ians|forces|troops|rebels|people|men|women|children|groups|parents|families|residents|sons|son|brothers|militants|insurgents|police|agents|students|relatives|allies|officials|nationals|civilians|victims|unions|companies|firms|states|countries|nations|governments)$/u.test(noun.lower) ? 'people' : 'thing';
}

/** "High prices and low demand threaten the firm": each does, where they are things and no people who act together. */
function subjects(sentence: Parsed, reader: SentenceReader): string[] | null {
  const { chunks, main, tokens } = sentence;
  const start = subjectStart(sentence, 0, main);
  const conj = chunks.findIndex((chunk, k) => k > start && k < main && chunk.kind === 'conj' && lower(sentence, k) === 'and' && kindAt(sentence, k + 1) === 'np');
  if (conj < 0 || kindAt(sentence, start) !== 'np' || !chunks.slice(start, conj).every((chunk) => /^(?:np|prep|comma)$/u.test(chunk.kind)) || chunks.slice(conj + 1, main).some((chunk) => chunk.kind === 'conj' && !chunks.slice(conj + 1, chunks.indexOf(chunk)).some((other) => other.kind === 'rel'))) return null;
  const verb = headToken(sentence, main)!;
  const second = conj + 1;
  const inner = start < conj - 1 ? sortOf(sentence, conj - 1) : null;
  if (chunks.slice(start, conj).some((chunk) => chunk.kind === 'comma') || IN_SUM.test(verb.lemma)) return null;
  // "families of victims and survivors", "the sale of boats and nets": it may hang on either
  const parallel = kindAt(sentence, second + 1) === 'prep' && lower(sentence, second + 1) === lower(sentence, start + 1) && [start, second].every((k) => tokens[chunks[k]!.from]!.lower === 'the');
  if (inner !== null && !parallel && (inner === 'thing' || sortOf(sentence, second) !== 'thing')) return null;
  if (inner !== null && kindAt(sentence, start + 1) === 'prep' && /^(?:with|for)$/u.test(lower(sentence, start + 1))) return null;
  const sorts = [sortOf(sentence, start), sortOf(sentence, second)];
  const first = tokens[chunks[start]!.from]!;
  const opens = tokens[chunks[second]!.from]!;
  if (headToken(sentence, second)!.pos === 'ADJ' || first.pos === 'PRON' || (first.pos === 'NUM' && opens.pos !== 'NUM') || sentence.quantities.some(({ range }) => range.from >= chunks[main]!.to)) return null;
  const people = sorts.some((sort) => sort === 'name' || sort === 'people');
  if (people && (sorts.includes('place') || !BY_ITSELF.test(verb.lemma) || sorts.some((sort) => sort === 'name') && !sorts.every((sort) => sort === 'name'))) return null;
  // "Marks and Spencer", "Research and Development" are one
  if (sorts.every((sort) => sort === 'name') && ![start, second].every((k) => reader.country(words(sentence, k, k + 1).replace(/^The /, 'the ')) !== undefined || reader.country(words(sentence, k, k + 1).replace(/^[Tt]he /, '')) !== undefined || /^[Tt]he \p{Lu}/u.test(words(sentence, k, k + 1)))) return null;
  // "aid and reforms would save the mill": what would be, both together may do
  if (sorts.includes('thing') && tokens.slice(chunks[main]!.from, chunks[main]!.to).some((token) => /^(?:would|could|might|may)$/u.test(token.lower))) return null;
  // "threaten its survival" is another one's; of one alone it would be its own
  if (/\b(?:their|they|them|themselves|its|his|her|it (?=(?:is|was|has|had|will|would)\b))\b/i.test(words(sentence, main, chunks.length)) || chunks.slice(main + 1).some((chunk) => chunk.kind === 'rel')) return null;
  // "the founder and director resigned" may be one; "rape and murder" are said in one breath
  const own = /^(?:DET|NUM)$/u.test(opens.pos) || opens.pos === 'PROPN' || chunks[second]!.to - chunks[second]!.from > 1 || /^(?:its|his|her|their)$/u.test(opens.lower);
  const owner = tokens.findIndex((token) => token.index >= chunks[start]!.from && token.index < chunks[start]!.to && /^['’]s?$/u.test(token.text));
  const owned = owner > 0 && opens.pos !== 'DET' && opens.pos !== 'PROPN' && opens.pos !== 'PRON' ? sentence.text.slice(first.start, tokens[owner]!.end) : '';
  if (!own && first.pos === 'DET' && owned === '') return null;
  const predicate = (np: number): string | null => agreeing(sentence, !isPluralAt(sentence, np));
  const [a, b] = [predicate(start), predicate(second)];
  const lead = words(sentence, 0, start);
  return a === null || b === null ? null : [sentenceOf(`${lead} ${words(sentence, start, conj)} ${a}`), sentenceOf(`${lead} ${owned} ${words(sentence, second, main)} ${b}`)];
}

/** "The king's allies Norway and Sweden find themselves alone" → "The king's ally Norway finds itself alone": two countries, each. */
function apposed(sentence: Parsed, reader: SentenceReader): string[] | null {
  const { chunks, main, tokens } = sentence;
  const start = subjectStart(sentence, 0, main);
  if (main !== start + 3 || lower(sentence, start + 1) !== 'and' || kindAt(sentence, start + 2) !== 'np' || IN_SUM.test(headToken(sentence, main)!.lemma) || sentence.quantities.length > 0) return null;
  const first = chunks[start]!;
  const [noun, name] = [tokens[first.to - 2], tokens[first.to - 1]!];
  const other = words(sentence, start + 2, start + 3);
  if (noun === undefined || noun.index <= first.from || noun.pos !== 'NOUN' || noun.lemma === noun.lower || reader.country(name.text) === undefined || reader.country(other) === undefined) return null;
  const predicate = agreeing(sentence, true);
  const kind = sentence.text.slice(tokens[first.from]!.start, noun.start) + noun.lemma;
  return predicate === null ? null : [name.text, other].map((one) => sentenceOf(`${words(sentence, 0, start)} ${kind} ${one} ${predicate.replace(/\bthemselves\b/g, 'itself').replace(/\btheir\b/g, 'its')}`));
}

/** "is smaller and cooler than the Sun", "is ten years old and quite calm", "was a port and base for the fleet": both of one thing. */
function qualities(sentence: Parsed): string[] | null {
  const { chunks, main, tokens } = sentence;
  const infinitive = kindAt(sentence, main + 1) === 'vg' && /^(?:be|remain)$/u.test(headToken(sentence, main + 1)!.lemma) ? main + 1 : main;
  if (!/^(?:be|remain|become|stay|seem|appear|look)$/u.test(headToken(sentence, infinitive)!.lemma) || kindAt(sentence, infinitive + 1) !== 'np' || kindAt(sentence, infinitive + 2) !== 'conj' || lower(sentence, infinitive + 2) !== 'and' || kindAt(sentence, infinitive + 3) !== 'np') return null;
  const [one, other] = [infinitive + 1, infinitive + 3];
  const lead = words(sentence, 0, infinitive + 1);
  const rest = words(sentence, other + 1, chunks.length).replace(/\.$/, '');
  const [noun, second] = [headToken(sentence, one)!, headToken(sentence, other)!];
  const last = chunks[other]!;
  if (kindAt(sentence, other + 1) === 'vg' || kindAt(sentence, other + 1) === 'conj' || kindAt(sentence, other + 1) === 'comma') return null;
  if (tokens[chunks[one]!.to - 1]!.pos === 'ADJ' && tokens[last.to - 1]!.pos === 'ADJ' && tokens[last.from]!.pos !== 'DET') {
    const shared = /^than\b/.test(rest) || rest === '' ? rest : null;
    return shared === null ? null : [sentenceOf(`${lead} ${words(sentence, one, one + 1)} ${shared}`), sentenceOf(`${lead} ${words(sentence, other, other + 1)} ${shared}`)];
  }
  const article = tokens[chunks[one]!.from]!.lower;
  if (!/^an?$/u.test(article) || noun.pos !== 'NOUN' || second.pos !== 'NOUN' || chunks[one]!.to - chunks[one]!.from < 2 || second.lemma !== second.lower) return null;
  const own = tokens[last.from]!.pos === 'DET';
  // "a friend and ally of the king", "a lawyer and mother of three"
  if (/^of\b/.test(rest) && !own) return null;
  const described = own ? words(sentence, other, other + 1) : `${/^[aeiou]/iu.test(tokens[last.from]!.text) ? 'an' : 'a'} ${words(sentence, other, other + 1)}`;
  return [sentenceOf(`${lead} ${words(sentence, one, one + 1)}`), sentenceOf(`${lead} ${described} ${rest}`)];
}

/** "entered the North and New Moss districts", "in the Idlib and Hama regions": one of the kind each. */
function sharedNoun(sentence: Parsed): string[] | null {
  const { chunks, main, tokens } = sentence;
  const conj = chunks.findIndex((chunk, k) => k > main + 1 && chunk.kind === 'conj' && lower(sentence, k) === 'and' && isName(sentence, k - 1) && kindAt(sentence, k + 1) === 'np' && sharesNoun(sentence, k + 1));
  if (conj < 0 || outsideCounts(sentence, conj - 1, conj + 2) || someOne(sentence, conj - 1) || insideClause(sentence, conj)) return null;
  const [one, other] = [chunks[conj - 1]!, chunks[conj + 1]!];
  const names = tokens.slice(other.from, other.to).filter((token) => token.pos === 'PROPN');
  const kind = sentence.text.slice(names.at(-1)!.end, tokens[other.to - 2]!.end);
  const noun = `${/^\s*$/.test(kind) ? '' : kind.trim()} ${tokens[other.to - 1]!.lemma}`.trim();
  const the = tokens[one.from]!.lower === 'the' ? 'the ' : '';
  const [lead, rest] = [words(sentence, 0, conj - 1), words(sentence, conj + 2, chunks.length)];
  const name = sentence.text.slice(names[0]!.start, names.at(-1)!.end);
  return [sentenceOf(`${lead} ${words(sentence, conj - 1, conj)} ${noun} ${rest}`), sentenceOf(`${lead} ${the}${name} ${noun} ${rest}`)];
}

/** "New Moss districts": names, and the noun of several places. */
function sharesNoun(sentence: Parsed, np: number): boolean {
  const tokens = sentence.tokens.slice(sentence.chunks[np]!.from, sentence.chunks[np]!.to);
  const noun = tokens.at(-1)!;
  return tokens.length > 1 && tokens[0]!.pos === 'PROPN' && noun.pos === 'NOUN' && noun.lemma !== noun.lower && PLACES.has(noun.lemma) && !tokens.some((token) => /^['’]s?$/u.test(token.text));
}

/** "at the embassy in Oslo and at bases across Norway": the same preposition twice. */
function sidesOf(sentence: Parsed): string[] | null {
  const { chunks, main } = sentence;
  for (let k = main + 1; k + 3 < chunks.length; k++) {
    if (kindAt(sentence, k) !== 'prep' || !/^(?:at|in|on|near|against|from|to|for|into|across|around)$/u.test(lower(sentence, k)) || kindAt(sentence, k + 1) !== 'np') continue;
    const conj = chunks.findIndex((chunk, i) => i > k + 1 && chunk.kind === 'conj' && lower(sentence, i) === 'and' && kindAt(sentence, i + 1) === 'prep' && lower(sentence, i + 1) === lower(sentence, k) && kindAt(sentence, i + 2) === 'np');
    if (conj < 0 || !chunks.slice(k, conj).every((chunk) => chunk.kind === 'np' || chunk.kind === 'prep') || chunks.slice(conj + 2).some((chunk) => /^(?:rel|sub|comma|vg|conj)$/u.test(chunk.kind)) || chunks.slice(main + 1, k).some((chunk) => /^(?:rel|sub|comma|conj|vg)$/u.test(chunk.kind))) continue;
    if (outsideCounts(sentence, k, chunks.length) || someOne(sentence, k) || insideClause(sentence, conj)) return null;
    return [sentenceOf(words(sentence, 0, conj)), sentenceOf(`${words(sentence, 0, k)} ${words(sentence, conj + 1, chunks.length)}`)];
  }
  return null;
}

/** What is done to several at once, or to one by means of another. */
const TO_SEVERAL = /^(?:link|connect|join|unite|separate|divide|border|mix|exchange|swap|trade|balance|weigh|face|pit|turn|meet|bring|marry|merge|combine|distinguish|compare|share|split|total|name|call|become|remain|be|comprise|consist|include|contain|number|amount|add|mean|have|need|want|seek|lack|choose|say|tell|play|beat|reconcile|match|lie|run|stretch|straddle|span|serve|cost)$/u;
const INTO = /^(?:in|at|near|on|to|towards?|into|from|against|around|across|over|of|for|by|outside|through)$/u;
/** What is done by each of several, and not by all together. */
const DONE_BY = /^(?:fund|finance|support|back|condemn|criticise|criticize|reject|welcome|use|share|approve|confirm|endorse|recogni[sz]e|oppose|sponsor|attend|visit|praise|ban|sanction|monitor|watch)$/u;

/** "shelled A, B and other towns", "is around A and B", "rely on his choice and the will of his men": one each. */
function objects(sentence: Parsed, reader: SentenceReader): string[] | null {
  const { chunks, main, tokens } = sentence;
  for (let k = main + 1; k < chunks.length - 2; k++) {
    if (kindAt(sentence, k) !== 'np') continue;
    const before = kindAt(sentence, k - 1);
    const chain = before === 'vg' && chunks.slice(main, k).every((chunk, i) => chunk.kind === 'vg' && (i === 0 || !isFinite(sentence, main + i)));
    const prep = before === 'prep' ? lower(sentence, k - 1) : null;
    if (!(chain || (before === 'prep' && kindAt(sentence, k - 2) === 'vg' && /^(?:out|off|up|down|over)$/u.test(prep!))) && !(prep !== null && INTO.test(prep))) continue;
    const found = listAt(sentence, k, (at) => stands(sentence, at, prep, reader));
    if (found === null) continue;
    const verb = headToken(sentence, main)!;
    const last = chunks.slice(main, k).findLast((chunk) => chunk.kind === 'vg')!;
    const action = tokens[last.head]!;
    // a verb of its own between: "roads connecting A to B and C"
    if (chunks.slice(main + 1, k).some((chunk, i) => chunk.kind === 'vg' && kindAt(sentence, main + i) !== 'vg' && !isInfinitive(sentence, main + 1 + i)) || chunks.slice(main + 1, k).some((chunk) => /^(?:rel|sub|comma|conj)$/u.test(chunk.kind))) return null;
    if (!takesEach(verb.lemma, action.lemma, prep, words(sentence, main + 1, k))) return null;
    if (prep === 'by' && !(DONE_BY.test(action.lemma) && k - 2 === main)) return null;
    if (prep === 'of' && !found.members.every(([a]) => isName(sentence, a))) return null;
    if (outsideCounts(sentence, k, found.to) || someOne(sentence, k)) return null;
    const towns = townsOf(sentence, found);
    if (towns !== null) return towns.members.map(([a, b]) => sentenceOf(`${words(sentence, 0, k)} ${words(sentence, a, b)} ${words(sentence, towns.to, chunks.length)}`));
    const tail = words(sentence, found.to, chunks.length).replace(/\.$/, '');
    const names = found.members.every(([a]) => isName(sentence, a));
    if (chunks.slice(found.to).some((chunk) => chunk.kind === 'sub' || chunk.kind === 'conj') || /^(?:that|which|who|as)\b/.test(tail)) return null;
    const lead = words(sentence, 0, k);
    // what follows a list hangs on its last one, unless it tells when, or all are names
    const shared = kindAt(sentence, found.to) === 'time' || (names && !/^of\b/.test(tail)) || (kindAt(sentence, found.to) === 'prep' && /^(?:from|against|between|during|after|before|on|by)$/u.test(lower(sentence, found.to)) && found.plain);
    const tails = (i: number): string => (shared || i === found.members.length - 1 ? tail : '');
    // "A, B and surrounding villages": of those, no statement stands alone
    const known = found.members.filter(([a], i) => !(i === found.members.length - 1 && i > 0 && /^(?:other|surrounding|nearby|neighbou?ring|adjacent|outlying)$/u.test(tokens[chunks[a]!.from]!.lower) && !/\p{Lu}|\bthe\b/u.test(tail)));
    return known.map(([a, b]) => sentenceOf(`${lead} ${words(sentence, a, b)} ${tails(found.members.findIndex(([from]) => from === a))}`));
  }
  return null;
}

/** Whether what is done to several is done to each: "is active around A and B" is, "is near A and B" and "links A and B" are not. */
function takesEach(verb: string, action: string, prep: string | null, between: string): boolean {
  if (verb === 'be') return DUE.test(between) || (action !== 'be' && !TO_SEVERAL.test(action)) || (prep !== null && /^(?:around|against)$/u.test(prep));
  // "called on A and B"
  return [verb, action].every((word) => !TO_SEVERAL.test(word) || (word === 'call' && prep !== null));
}

const DUE = /^(?:due|thanks|owing|close|vital|crucial|important|essential|dedicated|open|similar|known|visible|available|present|active|popular|common|guilty|aware) (?:to|in|at|on|of)$/u;

/** "the airport and the towns of A and B": the airport, A and B, where nothing but asides behind a comma follows. */
function townsOf(sentence: Parsed, found: List): List | null {
  const [at] = found.members.at(-1)!;
  const kind = headToken(sentence, at)!;
  if (lower(sentence, found.to) !== 'of' || !PLACES.has(kind.lemma) || kind.lemma === kind.lower) return null;
  const towns = listAt(sentence, found.to + 1, (k) => isName(sentence, k));
  if (towns === null || !/^(?:comma|stop|time)$/u.test(kindAt(sentence, towns.to) ?? 'stop')) return null;
  return { members: [...found.members.slice(0, -1), ...towns.members], to: towns.to, plain: false };
}

interface List {
  readonly members: readonly (readonly [from: number, to: number])[];
  readonly to: number;
  /** No member has anything hanging on it. */
  readonly plain: boolean;
}

/** "A, B and C", each passing the test, each perhaps with "of" and a name behind it; null for fewer than two. */
function listAt(sentence: Parsed, from: number, passes: (chunk: number) => boolean, beforeVerb = false): List | null {
  const members: (readonly [number, number])[] = [];
  let k = from;
  let closed = false;
  let plain = true;
  for (;;) {
    if (!passes(k)) return null;
    let end = k + 1;
    while (lower(sentence, end) === 'of' && kindAt(sentence, end) === 'prep' && kindAt(sentence, end + 1) === 'np' && /^(?:comma|conj)$/u.test(kindAt(sentence, end + 2) ?? '') && !closed) {
      end += 2;
      plain = false;
    }
    // "the 'Hayat Tahrir al-Sham (HTS)'"
    if (kindAt(sentence, end) === 'other' && kindAt(sentence, end + 1) === 'np' && kindAt(sentence, end + 2) === 'other') end += 3;
    members.push([k, end]);
    k = end;
    if (closed) break;
    if (kindAt(sentence, k) === 'comma') k++;
    else if (kindAt(sentence, k) !== 'conj') return null;
    if (kindAt(sentence, k) === 'conj') {
      if (lower(sentence, k) !== 'and') return null;
      closed = true;
      k++;
    } else if (kindAt(sentence, k - 1) !== 'comma') return null;
  }
  const next = kindAt(sentence, k);
  if (!beforeVerb && next === 'vg' && (isFinite(sentence, k) || isGerund(sentence, k))) return null;
  return members.length < 2 ? null : { members, to: k, plain };
}

function isName(sentence: Parsed, k: number): boolean {
  const chunk = sentence.chunks[k];
  if (chunk?.kind !== 'np' || chunk.to - chunk.from > 6) return false;
  const tokens = sentence.tokens.slice(chunk.from, chunk.to);
  return tokens.at(-1)!.pos === 'PROPN' && !tokens.some((token) => token.pos === 'NUM' || /^['’]s?$/u.test(token.text)) && tokens.every((token, i) => token.pos === 'PROPN' || (i === 0 && (token.pos === 'DET' || token.pos === 'ADJ')));
}

/** A name, or what a determiner, an owner or a plural makes stand alone. */
function stands(sentence: Parsed, k: number, prep: string | null, reader: SentenceReader): boolean {
  const chunk = sentence.chunks[k];
  if (chunk?.kind !== 'np') return false;
  if (isName(sentence, k)) return true;
  const [first, noun] = [sentence.tokens[chunk.from]!, sentence.tokens[chunk.to - 1]!];
  if (noun.pos !== 'NOUN' || reader.country(noun.text) !== undefined) return false;
  const owned = sentence.tokens.slice(chunk.from, chunk.to).some((token) => /^['’]s?$/u.test(token.text));
  // "the state and Turkish troops"
  if (kindAt(sentence, k - 1) === 'conj' && /^\p{Lu}/u.test(first.text) && first.index !== noun.index) return true;
  if (first.lower === 'the' || owned || /^(?:its|his|her)$/u.test(first.lower)) return true;
  // bare nouns stand where nothing else could hang on both: "due to sanctions on Norway and loss of trust" has what hangs on each
  const list = kindAt(sentence, k - 1) === 'conj' && /^(?:other|surrounding|nearby|neighbou?ring|adjacent|outlying)$/u.test(first.lower);
  return list || (prep === null && /^(?:an?|several|many)$/u.test(first.lower) && kindAt(sentence, k - 1) === 'conj');
}

/** A count that the list has no part in: "killed 12 people in A and B" counts both. */
function outsideCounts(sentence: Parsed, from: number, to: number): boolean {
  const [start, end] = [sentence.chunks[from]!.from, sentence.chunks[Math.min(to, sentence.chunks.length) - 1]!.to];
  return sentence.quantities.some(({ range }) => range.to <= start || range.from >= end);
}

/** "an attack on A and B": one for both. */
function someOne(sentence: Parsed, at: number): boolean {
  return sentence.chunks.some((chunk, k) => k > sentence.main && k < at && chunk.kind === 'np' && /^(?:an?|one|another|this|that)$/u.test(sentence.tokens[chunk.from]!.lower));
}

function insideClause(sentence: Parsed, at: number): boolean {
  return sentence.chunks.slice(sentence.main + 1, at).some((chunk) => chunk.kind === 'rel' || chunk.kind === 'sub');
}
