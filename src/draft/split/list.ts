/** "captured A, B and C" → one statement for each name; "37 soldiers and 60 fighters were killed" → one for each count. */
import { headToken, isFinite, kindAt, lower, sentenceOf, subjectStart, words, type Parsed } from '../parsed.ts';
import type { SentenceReader } from '../../reading/article-sentence.ts';
import { agreeing, isPluralAt } from './number.ts';
import { PLACES } from './places.ts';
import type { SplitRule } from './rule.ts';

/** Deeds that need several at once, or that say how they stand to each other. */
const TOGETHER = /\b(?:between|both|among|respectively|together|jointly|either|combined|a total of|in total|or)\b/i;

export const list: SplitRule = function* (sentence, reader) {
  if (sentence.main < 0) return;
  const each = bothOf(sentence);
  if (each !== null) yield each;
  if (TOGETHER.test(sentence.text)) return;
  const some = including(sentence);
  if (some !== null) yield some;
  // "two of its allies are A and B", "the partners remain A and B": both of them at once
  if (/^(?:be|remain|become|make|form|comprise|number|total)$/u.test(headToken(sentence, sentence.main)!.lemma)) return;
  yield* [furtherObject(sentence), measured(sentence), objects(sentence), things(sentence), placesIn(sentence), inEach(sentence), toEach(sentence), given(sentence), plurals(sentence), counts(sentence), doers(sentence, reader)].filter((split) => split !== null);
};

/** "have" and "were" of two are "has" and "was" of one of them; other verbs tell in the past only. */
const SINGULAR: Readonly<Record<string, string>> = { are: 'is', were: 'was', have: 'has' };

/** What the verb group of several says of one; null where its present tense would have to change. */
function ofOne(sentence: Parsed, verbs: string): string | null {
  const first = sentence.tokens[sentence.chunks[sentence.main]!.from]!;
  if (Object.hasOwn(SINGULAR, first.lower)) return verbs.replace(/^\p{L}+/u, SINGULAR[first.lower]!);
  return first.lower === first.lemma && first.pos !== 'AUX' && !/^(?:had|did|will|would|can|could|may|might)$/u.test(first.lower) ? null : verbs;
}

/** "both Iran and Hezbollah fought with Israel": each did. */
function bothOf(sentence: Parsed): string[] | null {
  const { chunks, main, tokens } = sentence;
  const start = subjectStart(sentence, 0, main);
  const first = chunks[start];
  const parts = first === undefined ? [] : tokens.slice(first.from, first.to);
  if (main !== start + 3 || parts[0]?.lower !== 'both' || parts.length < 2 || lower(sentence, start + 1) !== 'and' || kindAt(sentence, start + 2) !== 'np' || (JOINT.test(headToken(sentence, main)!.lemma) && !isSomewhere(sentence)) || /\b(?:each other|one another|together)\b/i.test(sentence.text)) return null;
  const verbs = ofOne(sentence, words(sentence, main, chunks.length));
  if (verbs === null || parts.at(-1)!.pos !== 'PROPN' || headToken(sentence, start + 2)!.pos !== 'PROPN') return null;
  const lead = words(sentence, 0, start);
  return [sentence.text.slice(parts[1]!.start, parts.at(-1)!.end), words(sentence, start + 2, start + 3)].map((name) => sentenceOf(`${lead} ${name} ${verbs}`));
}

/** "were present", "are in Oslo": how or where each is. */
function isSomewhere(sentence: Parsed): boolean {
  const { main, chunks, tokens } = sentence;
  const next = chunks[main + 1];
  return headToken(sentence, main)!.lemma === 'be' && next !== undefined && (next.kind === 'prep' || (next.kind === 'np' && tokens[next.to - 1]!.pos === 'ADJ' && !/^(?:equal|similar|different|identical|alike|comparable|apart|close|married)$/u.test(tokens[next.to - 1]!.lower)));
}

/** What two do with or to each other, or as one. */
const JOINT = /^(?:be|have|meet|agree|sign|exchange|clash|fight|share|merge|unite|negotiate|discuss|cooperate|collaborate|collide|differ|talk|hold|form|make|compete|draw|split|reach|conclude|launch|capture|take|seize|control|own|lead|build|found|win|lose|beat|marry|divorce|border|compare|number|total|comprise|consist|join|rank|kill|cause|cost)$/u;
/** What each of two does by itself to one thing that is named. */
const ATTITUDE = /^(?:enter|leave|oppose|support|back|condemn|criticise|criticize|visit|reject|welcome|denounce|praise|attend|recogni[sz]e|quit|denounce)$/u;

/** "Greece and Bulgaria offered field hospitals": each did, where nothing is counted and nothing is one thing of both. */
function doers(sentence: Parsed, reader: SentenceReader): string[] | null {
  const { chunks, main } = sentence;
  const start = subjectStart(sentence, 0, main);
  if (main !== start + 3 || !isBareName(sentence, start) || lower(sentence, start + 1) !== 'and' || kindAt(sentence, start + 1) !== 'conj' || !isBareName(sentence, start + 2) || sentence.quantities.length > 0 || JOINT.test(headToken(sentence, main)!.lemma) || /\b(?:each other|one another|their|they|them|own|most|half|part|all|joint|mutual|between)\b/i.test(sentence.text)) return null;
  // "Marks and Spencer" is one
  const apart = (k: number): boolean => reader.country(words(sentence, k, k + 1)) !== undefined || sentence.participantAt(k)?.keys.some((key) => key.startsWith('entity:')) === true;
  if (!apart(start) || !apart(start + 2)) return null;
  const plural = isPlural(sentence, main + 1);
  if (!plural && !(isBareName(sentence, main + 1) && ATTITUDE.test(headToken(sentence, main)!.lemma))) return null;
  if (chunks.slice(main + 1).some((chunk) => /^(?:conj|comma|rel|sub|vg)$/u.test(chunk.kind))) return null;
  const verbs = ofOne(sentence, words(sentence, main, chunks.length));
  const lead = words(sentence, 0, start);
  return verbs === null ? null : [start, start + 2].map((k) => sentenceOf(`${lead} ${words(sentence, k, k + 1)} ${verbs}`));
}

/** "field hospitals": several of a kind, none of them told of before. */
function isPlural(sentence: Parsed, k: number): boolean {
  const chunk = sentence.chunks[k];
  if (chunk?.kind !== 'np') return false;
  const [first, noun] = [sentence.tokens[chunk.from]!, sentence.tokens[chunk.to - 1]!];
  return noun.pos === 'NOUN' && noun.lemma !== noun.lower && !/^(?:DET|PRON|NUM|VERB)$/u.test(first.pos) && !(/ed$/u.test(first.lower) && chunk.to > chunk.from + 1) && !sentence.tokens.slice(chunk.from, chunk.to).some((token) => /^['’]s?$/u.test(token.text) || token.pos === 'NUM');
}

/** "pledged missiles, drones and advisers": each kind by itself. */
function plurals(sentence: Parsed): string[] | null {
  const { chunks, main } = sentence;
  if (COLLECTIVE.test(headToken(sentence, main)!.lemma) || /^(?:exchange|trade|swap|link|connect|balance|weigh|bring|face)$/u.test(headToken(sentence, main)!.lemma) || /\b(?:not|n't|no|never)\b/u.test(words(sentence, main, main + 1))) return null;
  const found = membersAt(sentence, main + 1, (k) => isPlural(sentence, k));
  if (found === null || !chunks.slice(found.to).every((chunk, i) => /^(?:prep|np|time|stop|adv)$/u.test(chunk.kind) || (chunk.kind === 'vg' && sentence.tokens[chunk.from]!.lower === 'to') || (chunk.kind === 'conj' && i > 1))) return null;
  const [before, after] = [words(sentence, 0, main + 1), words(sentence, found.to, chunks.length).replace(/\.$/, '')];
  return /^(?:of|from|between)\b/.test(after) ? null : found.members.map(([a, b]) => sentenceOf(`${before} ${words(sentence, a, b)} ${after}`));
}

interface Members {
  readonly members: readonly (readonly [from: number, to: number])[];
  readonly from: number;
  readonly to: number;
}

/** What holds of several together need not hold of one of them. */
const COLLECTIVE = /^(?:comprise|consist|include|combine|merge|unite|mix|divide|split|form|be|total|number|contain|amount|add|need|lack|want|seek|compare|choose|say|tell)$/u;

/** "captured 20 towns, including A, B and C": it captured those, too. "Armed groups, including A, advanced": A did. */
function including(sentence: Parsed): string[] | null {
  const { chunks, tokens, main } = sentence;
  const at = chunks.findIndex((chunk, k) => k > 1 && tokens[chunk.from]!.lower === 'including' && kindAt(sentence, k - 1) === 'comma' && kindAt(sentence, k + 1) === 'np');
  const verb = headToken(sentence, main)!;
  if (at < 0 || kindAt(sentence, at - 2) !== 'np' || COLLECTIVE.test(verb.lemma)) return null;
  const whole = headToken(sentence, at - 2)!;
  const several = lower(sentence, at + 1) === 'one' || isPluralAt(sentence, at - 2) || (whole.pos === 'NOUN' && (whole.lemma !== whole.lower || /^(?:people|men|women|children|staff|troops|police)$/u.test(whole.lower))) || (kindAt(sentence, at - 3) === 'prep' && lower(sentence, at - 3) === 'of');
  const listed = lower(sentence, at + 2) === 'of' && PLACES.has(headToken(sentence, at + 1)!.lemma);
  // "cut the forces, including those based in Oslo, from the coast"
  if (sentence.tokens[chunks[at + 1]!.from]!.lower === 'those' && kindAt(sentence, at + 2) === 'vg') return null;
  if (!(several || listed) || /\b(?:not|n't|no|none|never)\b/u.test(words(sentence, main, main + 1))) return null;
  if (at < main) {
    // "Key forces, including A and B, have made advances"
    const start = subjectStart(sentence, 0, main);
    if (kindAt(sentence, main - 1) !== 'comma' || start >= at - 1 || chunks.slice(at, main).some((chunk) => chunk.kind === 'vg' || chunk.kind === 'rel')) return null;
    const members = words(sentence, at + 1, main - 1);
    const verbs = words(sentence, main, chunks.length);
    const one = headToken(sentence, at + 1)!;
    // one of several does it in the singular, which the verb does not say
    if (/^(?:are|have|were)$/u.test(tokens[chunks[main]!.from]!.lower) && !/ and |,/.test(members) && one.lemma === one.lower) return null;
    const whole = sentenceOf(`${words(sentence, 0, at - 1)} ${verbs}`);
    const each = piecesOf(sentence, at + 1, main - 1).map(([a, b]) => {
      const predicate = agreeing(sentence, !isPluralAt(sentence, a));
      return predicate === null ? null : sentenceOf(`${words(sentence, 0, start)} ${words(sentence, a, b)} ${predicate}`);
    });
    return each.length > 1 && each.every((one) => one !== null) ? [whole, ...each] : [whole, sentenceOf(`${words(sentence, 0, start)} ${members} ${verbs}`)];
  }
  // the nouns between: what the verb is done to, and no further clause
  const between = chunks.slice(main + 1, at - 1);
  if (kindAt(sentence, main + 1) !== 'np' || between.some((chunk) => chunk.kind === 'vg' || chunk.kind === 'rel' || chunk.kind === 'sub' || chunk.kind === 'comma')) return null;
  const object = headToken(sentence, main + 1)!;
  const kind = headToken(sentence, at + 1)!;
  // "launched airstrikes on the town, including one on a camp": one of what it launched
  const one = kind.lower === 'one' && object.lemma !== object.lower && object.pos === 'NOUN';
  const direct = one || at - 2 === main + 1 || (/^(?:prep|conj)$/u.test(kindAt(sentence, at - 3)!) && /^(?:of|and)$/u.test(lower(sentence, at - 3)) && at - 4 === main + 1);
  // "captured 20 towns from the army, including the towns of A": of what kind they are, the list says
  const ofKind = lower(sentence, at + 2) === 'of' && PLACES.has(kind.lemma) && between.some((chunk) => tokens.slice(chunk.from, chunk.to).some((token) => token.lemma === kind.lemma));
  // "left the towns on the outskirts of Damascus, including Jaramana and Qatana": some of the towns
  const ofObject = object.pos === 'NOUN' && object.lemma !== object.lower && whole.pos === 'PROPN' && PLACES.has(object.lemma) && headToken(sentence, at + 1)!.pos === 'PROPN';
  if (!direct && !ofKind && !ofObject && !(object.lemma !== object.lower && kind.pos === 'NOUN' && kind.lemma === object.lemma)) return null;
  const further = chunks.findIndex((chunk, k) => k > at + 1 && chunk.kind === 'vg');
  if (further > 0 && kindAt(sentence, further - 1) !== 'rel' && kindAt(sentence, further - 1) !== 'np') return null;
  // "53 people, including 11 children": the 11 are some of them
  const members = one ? `${/^[aeiou]/u.test(object.lemma) ? 'an' : 'a'} ${object.lemma} ${words(sentence, at + 2, chunks.length)}` : words(sentence, at + 1, chunks.length);
  return [sentenceOf(words(sentence, 0, at - 1)), sentenceOf(`${words(sentence, 0, main + 1)} ${members}`)];
}

/** "A of X, B in Y, and C": the parts of a list of noun phrases with what hangs on each; none where it is not surely a list. */
function piecesOf(sentence: Parsed, from: number, to: number): (readonly [number, number])[] {
  const pieces: (readonly [number, number])[] = [];
  let start = from;
  const commas = sentence.chunks.slice(from, to).some((chunk) => chunk.kind === 'comma');
  for (let k = from; k <= to; k++) {
    const kind = k === to ? 'end' : kindAt(sentence, k)!;
    if (kind === 'conj' && (lower(sentence, k) !== 'and' || (commas && kindAt(sentence, k - 1) !== 'comma'))) return [];
    if (kind !== 'comma' && kind !== 'conj' && kind !== 'end') continue;
    if (k > start) {
      if (kindAt(sentence, start) !== 'np') return [];
      pieces.push([start, k]);
    }
    start = k + 1;
  }
  return pieces.length > 2 || !commas ? pieces : [];
}

/** "sent advisers to A as well as material support to B": it sent that, too. */
function furtherObject(sentence: Parsed): string[] | null {
  const { chunks, tokens, main } = sentence;
  const at = chunks.findIndex((chunk, k) => k > main + 1 && tokens[chunk.from]!.lower === 'as' && tokens[chunk.from + 1]?.lower === 'well' && tokens[chunk.from + 2]?.lower === 'as');
  if (at < 0 || main < 1) return null;
  const rest = chunks.findIndex((chunk) => chunk.from >= chunks[at]!.from + 3);
  const parallel = (from: number, to: number): boolean => chunks.slice(from, to).some((chunk) => chunk.kind === 'prep' && /^(?:to|for)$/u.test(tokens[chunk.head]!.lower));
  if (rest < 0 || kindAt(sentence, main + 1) !== 'np' || kindAt(sentence, rest) !== 'np' || !parallel(main + 1, at) || !parallel(rest, chunks.length)) return null;
  const before = kindAt(sentence, at - 1) === 'comma' ? at - 1 : at;
  return [sentenceOf(words(sentence, 0, before)), sentenceOf(`${words(sentence, 0, main + 1)} ${words(sentence, rest, chunks.length)}`)];
}

/** "expects revenue of 37 billion, and a margin of 9%": a figure for each. */
function measured(sentence: Parsed): string[] | null {
  const { chunks, main } = sentence;
  const figure = (k: number): boolean => kindAt(sentence, k) === 'np' && kindAt(sentence, k + 1) === 'prep' && lower(sentence, k + 1) === 'of' && kindAt(sentence, k + 2) === 'np' && sentence.quantities.some(({ range }) => range.from >= chunks[k + 2]!.from && range.to <= chunks[k + 2]!.to);
  if (!figure(main + 1)) return null;
  const at = chunks.findIndex((chunk, k) => k > main + 3 && chunk.kind === 'conj' && lower(sentence, k) === 'and' && figure(k + 1));
  if (at < 0 || chunks.slice(main + 1, at).some((chunk) => /^(?:rel|sub|conj)$/u.test(chunk.kind)) || chunks.slice(at).some((chunk, i) => chunk.kind === 'vg' && isFinite(sentence, at + i))) return null;
  const before = kindAt(sentence, at - 1) === 'comma' ? at - 1 : at;
  return [sentenceOf(words(sentence, 0, before)), sentenceOf(`${words(sentence, 0, main + 1)} ${words(sentence, at + 1, chunks.length)}`)];
}

function objects(sentence: Parsed): string[] | null {
  const object = sentence.main + 1;
  // "captured the villages of A, B and C": each of them was captured
  const kind = headToken(sentence, object);
  const named = kindAt(sentence, object) === 'np' && lower(sentence, object + 1) === 'of' && kind !== undefined && PLACES.has(kind.lemma) && kind.lemma !== kind.lower;
  const from = named ? object + 2 : object;
  // "left Jaramana, Qatana and sites near the base": the last need be no name
  const names = membersAt(sentence, from, (k) => isBareName(sentence, k));
  const mixed = names === null && isBareName(sentence, from) && isBareName(sentence, from + 2) ? membersAt(sentence, from, (k) => isBareName(sentence, k) || (kindAt(sentence, k) === 'np' && kindAt(sentence, k - 1) === 'conj')) : null;
  const found = names ?? mixed;
  if (found === null) return null;
  const before = words(sentence, 0, object);
  // "captured A and B in the north and C and D in the south"
  const second = sentence.chunks.findIndex((chunk, k) => k >= found.to && chunk.kind === 'conj' && isBareName(sentence, k + 1));
  if (second > 0) return [sentenceOf(words(sentence, 0, second)), sentenceOf(`${before} ${words(sentence, second + 1, sentence.chunks.length)}`)];
  const [after, further] = words(sentence, found.to, sentence.chunks.length).replace(/\.$/, '').split(/(?:^|,? )as well as /) as [string, string | undefined];
  if (further !== undefined) return [...found.members.map(([a, b]) => sentenceOf(`${before} ${words(sentence, a, b)} ${after}`)), sentenceOf(`${before} ${further}`)];
  // "A, B and the C district of D": what follows "of" is only the last one's
  const own = /^of /.test(after) || mixed !== null;
  return found.members.map(([a, b], i) => sentenceOf(`${before} ${words(sentence, a, b)} ${own && i < found.members.length - 1 ? '' : after}`));
}

/** "captured the power plant, the college and the academy": three and more things, each with its article or a name. */
function things(sentence: Parsed): string[] | null {
  const { chunks, tokens, main } = sentence;
  if (COLLECTIVE.test(headToken(sentence, main)!.lemma) || /\b(?:not|n't|no|never)\b/u.test(words(sentence, main, main + 1))) return null;
  const isThing = (k: number): boolean => kindAt(sentence, k) === 'np' && (tokens[chunks[k]!.from]!.lower === 'the' || isBareName(sentence, k) || (k > main + 1 && tokens[chunks[k]!.head]!.pos === 'NOUN' && !/^(?:an?|its|his|her|their|this|that)$/u.test(tokens[chunks[k]!.from]!.lower)));
  const found = tokens[chunks[main + 1]?.from ?? 0]!.lower === 'the' ? membersAt(sentence, main + 1, isThing) : null;
  if (found === null || found.members.length < 3 || chunks.slice(found.to).some((chunk) => chunk.kind === 'vg' || chunk.kind === 'rel')) return null;
  const [before, after] = [words(sentence, 0, main + 1), words(sentence, found.to, chunks.length).replace(/\.$/, '')];
  if (/^of /.test(after)) return null;
  return found.members.map(([a, b]) => sentenceOf(`${before} ${/^(?:the |\p{Lu})/u.test(words(sentence, a, b)) ? '' : 'the '}${words(sentence, a, b)} ${after}`));
}

/** "withdrew from the towns of A, B and C": from each of them. */
function placesIn(sentence: Parsed): string[] | null {
  const { chunks, main } = sentence;
  const at = chunks.findIndex((chunk, k) => k > main + 1 && chunk.kind === 'np' && PLACES.has(headToken(sentence, k)!.lemma) && headToken(sentence, k)!.lemma !== lower(sentence, k) && kindAt(sentence, k - 1) === 'prep' && lower(sentence, k + 1) === 'of');
  const found = at < 0 ? null : membersAt(sentence, at + 2, (k) => isBareName(sentence, k));
  if (found === null || chunks.slice(main + 1, at).some((chunk) => chunk.kind === 'rel' || chunk.kind === 'sub') || /\b(?:whilst|while|whereas|when|after|as)\b/.test(words(sentence, main + 1, at))) return null;
  const [before, after] = [words(sentence, 0, at), words(sentence, found.to, chunks.length).replace(/\.$/, '')];
  return found.members.map(([a, b]) => sentenceOf(`${before} ${words(sentence, a, b)} ${after}`));
}

/** "broke out in Latakia and later in Tartus": the same preposition twice. */
function inEach(sentence: Parsed): string[] | null {
  const { chunks, main } = sentence;
  const at = chunks.findIndex((chunk, k) => k > main && chunk.kind === 'prep' && /^(?:in|at|near|to|from|on)$/u.test(lower(sentence, k)) && isBareName(sentence, k + 1) && kindAt(sentence, k + 2) === 'conj' && lower(sentence, k + 2) === 'and');
  if (at < 0 || sentence.quantities.length > 0) return null;
  const again = kindAt(sentence, at + 3) === 'adv' ? at + 4 : at + 3;
  if (kindAt(sentence, again) !== 'prep' || lower(sentence, again) !== lower(sentence, at) || !isBareName(sentence, again + 1) || !chunks.slice(again + 2).every((chunk) => /^(?:time|stop)$/u.test(chunk.kind)) || chunks.slice(main + 1, at).some((chunk) => /^(?:sub|rel|conj|comma)$/u.test(chunk.kind))) return null;
  const time = words(sentence, again + 2, chunks.length).replace(/\.$/, '');
  return [sentenceOf(`${words(sentence, 0, at + 2)} ${time}`), sentenceOf(`${words(sentence, 0, at)} ${words(sentence, at + 3, chunks.length)}`)];
}

const MOVES = /^(?:withdraw|retreat|flee|advance|return|move|travel|spread|go|march|fly|sail|deploy|head|pull|fall)$/u;

/** "withdrew to the airport, Maskanah and Safirah": to each of them. */
function toEach(sentence: Parsed): string[] | null {
  const { chunks, main } = sentence;
  if (!MOVES.test(headToken(sentence, main)!.lemma) || kindAt(sentence, main + 1) !== 'prep' || !/^(?:to|from|into|through|towards?)$/u.test(lower(sentence, main + 1)) || sentence.quantities.length > 0) return null;
  const named = (k: number): boolean => kindAt(sentence, k) === 'np' && chunks[k]!.to - chunks[k]!.from < 5 && sentence.tokens[chunks[k]!.from]!.pos === 'PROPN';
  const found = membersAt(sentence, main + 2, named);
  if (found === null || !chunks.slice(found.to).every((chunk) => /^(?:time|stop)$/u.test(chunk.kind))) return null;
  const [before, after] = [words(sentence, 0, main + 2), words(sentence, found.to, chunks.length).replace(/\.$/, '')];
  return found.members.map(([a, b]) => sentenceOf(`${before} ${words(sentence, a, b)} ${after}`));
}

/** Deeds that each of two things given undergoes by itself. */
const GIVING = new Set(['provide', 'supply', 'send', 'dispatch', 'receive', 'offer', 'pledge', 'promise', 'donate', 'give', 'deliver', 'seize', 'export', 'import', 'sell', 'buy']);

/** "provided training and equipment to X": it provided the one, and the other. */
function given(sentence: Parsed): string[] | null {
  const at = sentence.chunks.findIndex((chunk, k) => k >= sentence.main && chunk.kind === 'vg' && GIVING.has(headToken(sentence, k)!.lemma)) + 1;
  if (at < 1 || kindAt(sentence, at) !== 'np' || kindAt(sentence, at + 1) !== 'conj' || lower(sentence, at + 1) !== 'and' || kindAt(sentence, at + 2) !== 'np' || kindAt(sentence, at + 3) === 'vg' || kindAt(sentence, at + 3) === 'conj') return null;
  const [before, after] = [words(sentence, 0, at), words(sentence, at + 3, sentence.chunks.length)];
  return [sentenceOf(`${before} ${words(sentence, at, at + 1)} ${after}`), sentenceOf(`${before} ${words(sentence, at + 2, at + 3)} ${after}`)];
}

/** "37 soldiers and 60 fighters were killed": a count of its own for each. */
function counts(sentence: Parsed): string[] | null {
  const counted = (k: number): boolean => kindAt(sentence, k) === 'np' && sentence.quantities.some((quantity) => quantity.counted !== null && quantity.range.from >= sentence.chunks[k]!.from && quantity.range.to <= sentence.chunks[k]!.to);
  const start = subjectStart(sentence, 0, sentence.main);
  // "17 soldiers, eight fighters and two civilians were killed"
  const killed = counted(start) ? membersAt(sentence, start, counted) : null;
  if (killed !== null && killed.members.length > 2 && killed.to === sentence.main) {
    const [lead, rest] = [words(sentence, 0, start), words(sentence, sentence.main, sentence.chunks.length)];
    return killed.members.map(([a, b]) => sentenceOf(`${lead} ${words(sentence, a, b)} ${rest}`));
  }
  if (counted(start)) {
    const joint = jointBefore(sentence, start, sentence.main, counted);
    if (joint !== null) {
      const [lead, rest] = [words(sentence, 0, start), words(sentence, sentence.main, sentence.chunks.length)];
      return [[start, joint.end], [joint.next, sentence.main]].map(([a, b]) => sentenceOf(`${lead} ${words(sentence, a!, b!)} ${rest}`));
    }
  }
  const object = sentence.main + 1;
  if (!counted(object)) return null;
  // "had 34 staff, one ship and no database"
  const several = membersAt(sentence, object, (k) => counted(k) || (kindAt(sentence, k) === 'np' && sentence.tokens[sentence.chunks[k]!.from]!.lower === 'no'));
  if (several !== null && several.members.length > 2) return several.members.map(([a, b]) => sentenceOf(`${words(sentence, 0, object)} ${words(sentence, a, b)} ${words(sentence, several.to, sentence.chunks.length)}`));
  const joint = jointBefore(sentence, object, sentence.chunks.length, counted);
  if (joint === null || kindAt(sentence, joint.next + 1) === 'vg') return null;
  const [before, after] = [words(sentence, 0, object), words(sentence, joint.next + 1, sentence.chunks.length)];
  return [[object, joint.end], [joint.next, joint.next + 1]].map(([a, b]) => sentenceOf(`${before} ${words(sentence, a!, b!)} ${after}`));
}

/** Where a second count begins behind "and", with nothing but noun phrases and "from the army" between. */
function jointBefore(sentence: Parsed, from: number, to: number, counted: (k: number) => boolean): { readonly end: number; readonly next: number } | null {
  for (let k = from + 1; k < to; k++) {
    const kind = kindAt(sentence, k);
    if (kind === 'conj' && lower(sentence, k) === 'and' && counted(k + 1)) return { end: kindAt(sentence, k - 1) === 'comma' ? k - 1 : k, next: k + 1 };
    if (kind === 'comma' && counted(k + 1)) return { end: k, next: k + 1 };
    if (kind !== 'np' && kind !== 'prep' && kind !== 'conj' && kind !== 'comma') return null;
  }
  return null;
}

/** A name and nothing else: "Aleppo", "the Syrian Free Army". */
function isBareName(sentence: Parsed, k: number): boolean {
  const chunk = sentence.chunks[k];
  if (chunk?.kind !== 'np' || chunk.to - chunk.from > 5) return false;
  const tokens = sentence.tokens.slice(chunk.from, chunk.to);
  return tokens.every((token, i) => token.pos === 'PROPN' || (i === 0 && token.pos === 'DET'));
}

/** "A, B and C" from chunk `from` on, each passing the test; null for fewer than two. */
function membersAt(sentence: Parsed, from: number, passes: (chunk: number) => boolean): Members | null {
  const members: (readonly [number, number])[] = [];
  let k = from;
  let closed = false;
  for (;;) {
    if (!passes(k)) return null;
    members.push([k, k + 1]);
    k++;
    if (closed) break;
    if (kindAt(sentence, k) === 'comma') k++;
    else if (kindAt(sentence, k) !== 'conj') return null;
    if (kindAt(sentence, k) === 'conj') {
      if (lower(sentence, k) !== 'and') return null;
      closed = true;
      k++;
    }
  }
  // "took Hama and rebels fled": the last one is the subject of a clause
  return kindAt(sentence, k) === 'vg' && from > sentence.main && sentence.tokens[sentence.chunks[k]!.from]!.lower !== 'to' ? null : members.length < 2 ? null : { members, from, to: k };
}
