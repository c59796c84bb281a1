/** "X said that P and that Q", "According to X, P", "P, X said": who says it goes before each statement of what is said. */
import type { SentenceReader } from '../../reading/article-sentence.ts';
import { pastVerb } from './verb-forms.ts';
import { headToken, isFinite, isGerund, isInfinitive, kindAt, mainVerb, lower, sentenceOf, subjectStart, tail, uncapitalised, words, type Parsed } from '../parsed.ts';

export interface Said {
  /** "According to the UN, " or "Police said that ". */
  readonly frame: string;
  /** What is said, as a sentence. */
  readonly body: string;
}

/** Takes the frame off; null where nobody is quoted. */
export function said(sentence: Parsed, reader: SentenceReader): Said | null {
  const found = accordingTo(sentence) ?? saidWithin(sentence, reader) ?? stating(sentence) ?? saidBehind(sentence, reader) ?? saidBefore(sentence, reader);
  // "“That humans did so is no surprise,” said Lee"
  if (found !== null && /^["“]?That \p{Ll}/u.test(found.body) && found.frame.endsWith('that ')) return null;
  return found === null ? null : { frame: found.frame, body: unquoted(found.body) };
}

/** A whole quotation in the third person is what was said, in other words than "I" and "we": it needs no marks. */
function unquoted(body: string): string {
  const inner = /^["“]([^"“”]+?)["”]?\.?["”]?\.?$/u.exec(body.trim())?.[1];
  return inner === undefined || FIRST_PERSON.test(inner) || /^That \p{Ll}/u.test(inner) ? body : sentenceOf(inner);
}

/** Words of a speaker of himself, or to whom he speaks. */
export const FIRST_PERSON = /\b(?:I|[Ww]e|[Oo]ur|[Uu]s|[Mm]y|[Mm]e|[Yy]ou|[Yy]our|[Ll]et['’]s)\b/;
/** Verbs that stand before who speaks: ", said the ministry". */
const INVERTED = new Set(['said', 'says', 'added', 'adds', 'wrote', 'writes', 'reported', 'reports', 'announced', 'explained', 'argued', 'warned', 'recalled', 'tweeted', 'insisted']);

/** 'released a statement stating "P"', "issued a statement saying that P". */
function stating(sentence: Parsed): Said | null {
  const match = /^(.{3,160}?) (?:(?:has |have )?(?:released|issued|published|posted|put out|made|gave) an? (?:\p{L}+ )?(?:statement|post|message|declaration|tweet|letter|report|communiqu[eé]) )(?:stating|saying|reading|declaring|claiming|that read|which said|that said),? (?:that )?(.{10,})$/u.exec(sentence.text);
  const attributed = /^.{3,160}? (?:published|released|issued|posted) an? (statement|message|post|letter|video) (attributed to [\p{L} .'’-]{2,60}?) (?:saying|stating|claiming) that (.{10,})$/u.exec(sentence.text);
  if (attributed !== null) return { frame: `According to a ${attributed[1]!} ${attributed[2]!}, `, body: sentenceOf(attributed[3]!) };
  return match === null || /[,;:]/.test(match[1]!.slice(-1)) ? null : { frame: `${match[1]!} stated that `, body: sentenceOf(match[2]!) };
}

/** "P, according to Mining Watch, which put the number at 210" → "P, according to Mining Watch" and "Mining Watch put the number at 210". */
export function sourcesAside(sentence: Parsed): string[] | null {
  const { tokens, chunks } = sentence;
  const at = tokens.findIndex((token, i) => i > 2 && token.lower === 'according' && tokens[i + 1]?.lower === 'to');
  if (at < 0) return null;
  const rel = chunks.findIndex((chunk, k) => chunk.from > at + 2 && chunk.kind === 'rel' && kindAt(sentence, k - 1) === 'comma' && /^(?:which|who)$/u.test(lower(sentence, k)));
  const from = chunks.findIndex((chunk) => chunk.from >= at + 2);
  if (rel < 0 || from < 0 || kindAt(sentence, from) !== 'np' || kindAt(sentence, rel + 1) !== 'vg' || !chunks.slice(from, rel - 1).every((chunk) => chunk.kind === 'np' || chunk.kind === 'prep') || !isFinite(sentence, rel + 1)) return null;
  return [sentenceOf(words(sentence, 0, rel - 1)), sentenceOf(`${words(sentence, from, rel - 1)} ${tail(sentence, rel + 1)}`)];
}

/** "said that P, and that Q": each is said; "said that P, though Q put it at 100": the other says that, not the first. Null where the frame holds one thing. */
export function saidParts(sentence: Parsed, reader: SentenceReader): string[] | null {
  const { chunks, main } = sentence;
  const verb = headToken(sentence, main);
  if (main < 1 || verb === undefined || reader.speech(verb.lemma) === undefined) return null;
  const first = chunks.findIndex((chunk, k) => k > main && (chunk.kind === 'sub' || chunk.kind === 'rel') && lower(sentence, k) === 'that' && kindAt(sentence, k - 1) !== 'conj' && !chunks.slice(main + 1, k).some((other) => other.kind === 'vg'));
  for (let k = main + 2; k + 2 < chunks.length; k++) {
    const before = kindAt(sentence, k - 1) === 'comma' ? k - 1 : k;
    if (k > Math.max(first, main) && kindAt(sentence, k) === 'conj' && /^(?:and|but)$/u.test(lower(sentence, k)) && lower(sentence, k + 1) === 'that' && /^(?:sub|rel)$/u.test(kindAt(sentence, k + 1)!)) {
      const from = first > 0 ? first + 1 : main + 1;
      const frame = first > 0 ? words(sentence, 0, from) : `${words(sentence, 0, from)} that`;
      // "said that he believed that P, and that Q": whose Q is
      const inner = chunks.slice(from, k).some((chunk, i) => chunk.kind === 'vg' && reader.speech(headToken(sentence, from + i)!.lemma) !== undefined && lower(sentence, from + i + 1) === 'that');
      return inner ? null : [sentenceOf(words(sentence, 0, before)), sentenceOf(`${frame} ${tail(sentence, k + 2)}`)];
    }
    // "said the leak was stopped, but warned that Q": the speaker warned
    const next = kindAt(sentence, k + 1) === 'adv' ? k + 2 : k + 1;
    if (k > main + 2 && kindAt(sentence, k) === 'conj' && /^(?:and|but)$/u.test(lower(sentence, k)) && kindAt(sentence, next) === 'vg' && isFinite(sentence, next) && (reader.speech(headToken(sentence, next)!.lemma) !== undefined || headToken(sentence, next)!.lemma === 'appeal') && (before < k || chunks[next]!.to - chunks[next]!.from === 1) && (headToken(sentence, first > 0 ? first + 1 : main + 1)?.pos !== 'PRON' || headToken(sentence, next)!.lemma === 'threaten') && (/^(?:that|to)$/u.test(sentence.tokens[chunks[next]!.to]?.lower ?? '') || (/^(?:appealed|called|asked)$/u.test(headToken(sentence, next)!.lower) && sentence.tokens[chunks[next]!.to]?.lower === 'for'))) {
      return [sentenceOf(words(sentence, 0, before)), sentenceOf(`${words(sentence, subjectStart(sentence, 0, main), main)} ${words(sentence, k + 1, chunks.length)}`)];
    }
    // "announced that he would retire, having made 512 appearances": he had made them, whatever he announced
    const having = before < k && kindAt(sentence, k) === 'vg' && sentence.tokens[chunks[k]!.from]!.lower === 'having';
    // "said it would cut 4,200 jobs after posting a loss": so it had
    const after = kindAt(sentence, k) === 'prep' && lower(sentence, k) === 'after' && isGerund(sentence, k + 1) && headToken(sentence, first > 0 ? first + 1 : main + 1)?.pos === 'PRON' && !chunks.slice(k + 2).some((chunk) => chunk.kind === 'comma' || chunk.kind === 'conj' || chunk.kind === 'vg');
    if ((having || after) && k > first + 2) {
      const deed = pastVerb(sentence, having ? k : k + 1);
      if (deed !== null) return [sentenceOf(words(sentence, 0, before)), sentenceOf(`${words(sentence, subjectStart(sentence, 0, main), main).replace(/, \d+,$/, '')} ${deed} ${tail(sentence, having ? k + 1 : k + 2)}`)];
    }
    // "said that it would consider this, though no such request has been made": that none has is no part of what is said
    const remark = kindAt(sentence, k) === 'sub' && before < k && first > 0 && /^(?:though|although)$/u.test(lower(sentence, k)) && /^no\b/i.test(words(sentence, k + 1, k + 2)) && mainVerb(sentence, k + 1, chunks.length) > 0;
    if (remark) return [sentenceOf(words(sentence, 0, before)), sentenceOf(tail(sentence, k + 1))];
    if (kindAt(sentence, k) !== 'sub' || before === k || !/^(?:though|although|while|whereas)$/u.test(lower(sentence, k))) continue;
    const other = mainVerb(sentence, k + 1, chunks.length);
    if (other > k + 1 && kindAt(sentence, k + 1) === 'np' && headToken(sentence, k + 1)!.pos !== 'PRON' && (reader.speech(headToken(sentence, other)!.lemma) !== undefined || headToken(sentence, other)!.lemma === 'put')) return [sentenceOf(words(sentence, 0, before)), sentenceOf(tail(sentence, k + 1))];
  }
  return null;
}

/** 'X said that "P" and blamed Y': what follows the quotation is another deed of the same speaker. */
export function beforeSaid(sentence: Parsed, reader: SentenceReader): string[] | null {
  const match = /^(.{3,160}?\b(?:said|told \p{L}+|stated|claimed|wrote|added|announced)\b(?: that)? ["“][^"“”]{3,400}["”]),? and ((?:\p{Ll}+ly )?\p{Ll}+(?:ed|aid|old|ote|alled) .{5,})$/u.exec(sentence.text);
  // "It is assumed that P but Q": nobody assumes Q
  const assumed = /^(.{0,80}\bit (?:is|was) (?:\p{L}+ly )?\p{L}+ed (?:that )?.{10,}?),? but (\p{Lu}.{5,})$/iu.exec(sentence.text);
  if (assumed !== null && match === null && !/["“]/.test(assumed[1]!)) return /^\p{Lu}\p{Ll}+ \p{Ll}/u.test(assumed[2]!) ? [sentenceOf(assumed[1]!), sentenceOf(assumed[2]!)] : null;
  const verb = sentence.chunks[sentence.main];
  // "X wrote that P, comparing him to Y": X compares
  const spoken = sentence.chunks.findIndex((chunk, k) => k > sentence.main + 1 && chunk.kind === 'vg' && kindAt(sentence, k - 1) === 'comma' && SPEAKING.test(headToken(sentence, k)!.lower));
  // "P, the office said, adding that Q": the office added
  const turned = spoken > 0 && match === null ? addedBehind(sentence, spoken, reader) : null;
  if (turned !== null) return turned;
  if (spoken > 0 && match === null && sentence.main > 0 && speaks(sentence, sentence.main, reader)) {
    const past = pastVerb(sentence, spoken);
    const subject = words(sentence, 0, sentence.main);
    if (past !== null && !sentence.chunks.slice(sentence.main, spoken).some((chunk) => chunk.kind === 'stop')) return [sentenceOf(words(sentence, 0, spoken - 1)), sentenceOf(`${subject} ${past} ${tail(sentence, spoken + 1)}`)];
  }
  if (match === null || verb === undefined || sentence.main < 1) return null;
  return [sentenceOf(match[1]!), sentenceOf(`${words(sentence, 0, sentence.main)} ${match[2]!}`)];
}

/** Verbs of speaking, and of what a court or panel says in deciding. */
function speaks(sentence: Parsed, at: number, reader: SentenceReader): boolean {
  const verb = headToken(sentence, at)!;
  return /^(?:post|publish|rule|find|hold|decide)$/u.test(verb.lemma) ? lower(sentence, at + 1) === 'that' || /^(?:post|publish)$/u.test(verb.lemma) : reader.speech(verb.lemma) !== undefined;
}

/** "P, the office said, adding that Q" → "P, the office said" and "The office added that Q". */
function addedBehind(sentence: Parsed, spoken: number, reader: SentenceReader): string[] | null {
  const said = spoken - 2;
  const past = pastVerb(sentence, spoken);
  if (past === null || kindAt(sentence, said) !== 'vg' || reader.speech(headToken(sentence, said)!.lemma) === undefined || !isFinite(sentence, said) || said <= sentence.main) return null;
  const comma = sentence.chunks.findLastIndex((chunk, k) => k < said && chunk.kind === 'comma');
  if (comma < 1 || comma + 1 >= said || !sentence.chunks.slice(comma + 1, said).every((chunk) => chunk.kind === 'np' || chunk.kind === 'prep')) return null;
  return [sentenceOf(words(sentence, 0, said + 1)), sentenceOf(`${words(sentence, comma + 1, said)} ${past} ${tail(sentence, spoken + 1)}`)];
}

function accordingTo(sentence: Parsed): Said | null {
  const { tokens, text } = sentence;
  const at = tokens.findIndex((token, i) => token.lower === 'according' && tokens[i + 1]?.lower === 'to');
  if (at < 0) return null;
  if (at <= 1) {
    // the comma that ends the name: behind appositions ("According to Ann Lee, head of X, P")
    const commas = tokens.filter((token) => token.text === ',' && token.index > at);
    for (const comma of commas) {
      const rest = text.slice(comma.end).trim();
      const next = tokens[comma.index + 1];
      const apposition = next !== undefined && (next.pos === 'NOUN' || /^(?:an?|the)$/u.test(next.lower)) && commas.some((other) => other.index > comma.index && other.index < comma.index + 14) && comma === commas[0] && !hasVerbBefore(sentence, comma.index, commas[1]?.index ?? 0);
      if (!apposition) return rest === '' ? null : { frame: `${text.slice(0, comma.end)} `, body: sentenceOf(rest) };
    }
    return null;
  }
  const before = tokens[at - 1];
  const body = text.slice(0, (before?.text === ',' ? before.start : tokens[at]!.start)).trim();
  const after = text.slice(tokens[at]!.start).replace(/(?<![.\s])[.\s]+$/, '');
  // "according to X, who …" or a second clause behind: the frame is only the name
  const comma = /[,;](?=\s)/.exec(after);
  const rest = comma === null ? '' : after.slice(comma.index);
  // ", while Q": said by the same
  const further = /^, (?:while|whilst|whereas|and|but|as|with|although|though) /.test(rest) ? rest : '';
  return { frame: `${capital(comma === null ? after : after.slice(0, comma.index))}, `, body: sentenceOf(body + further) };
}

function hasVerbBefore(sentence: Parsed, from: number, to: number): boolean {
  return sentence.chunks.some((chunk, i) => chunk.from > from && chunk.to <= to && isFinite(sentence, i));
}

/** "P, the air force said, in what it called Q": who says it stands within, and what it says of it is left to the sentence. */
function saidWithin(sentence: Parsed, reader: SentenceReader): Said | null {
  const { chunks } = sentence;
  const k = chunks.findIndex((chunk, i) => i > 3 && chunk.kind === 'vg' && isFinite(sentence, i) && reader.speech(headToken(sentence, i)!.lemma) !== undefined && kindAt(sentence, i - 1) === 'np' && kindAt(sentence, i - 2) === 'comma' && kindAt(sentence, i + 1) === 'comma' && lower(sentence, i + 2) === 'in' && lower(sentence, i + 3) === 'what');
  if (k < 0 || sentence.main < 0 || sentence.main > k - 2) return null;
  return { frame: `${capital(words(sentence, k - 1, k))} ${headToken(sentence, k)!.text} that `, body: sentenceOf(words(sentence, 0, k - 2)) };
}

/** "P, the court heard": what was said in a hearing. */
function isHeard(sentence: Parsed, verb: number): boolean {
  return headToken(sentence, verb)!.lower === 'heard' && /^(?:court|tribunal|inquest|inquiry|jury|jurors|hearing|committee|panel|tribunals|mps|lawmakers|senators)$/u.test(headToken(sentence, verb - 1)?.lower.split(' ').at(-1) ?? '');
}

/** "P, the ministry said." and "P, said the ministry." */
function saidBehind(sentence: Parsed, reader: SentenceReader): Said | null {
  const { chunks } = sentence;
  for (let k = chunks.length - 1; k > 1; k--) {
    const verb = headToken(sentence, k);
    if (kindAt(sentence, k) !== 'vg' || verb === undefined || (reader.speech(verb.lemma) === undefined && !isHeard(sentence, k)) || !isFinite(sentence, k)) continue;
    const last = chunks.findLastIndex((chunk, i) => i < k && chunk.kind === 'comma');
    // "P, its chair, Trefor Hogg, told the BBC"
    const named = last === k - 1 && kindAt(sentence, k - 2) === 'np' && headToken(sentence, k - 2)!.pos === 'PROPN' && kindAt(sentence, k - 3) === 'comma' ? chunks.findLastIndex((chunk, i) => i < k - 3 && chunk.kind === 'comma') : -1;
    const comma = named > 0 && chunks.slice(named + 1, k - 3).every((chunk) => chunk.kind === 'np' || chunk.kind === 'prep') ? named : last;
    if (comma < 2 || sentence.main < 0 || sentence.main > comma) return null;
    const speaker = comma === last ? words(sentence, comma + 1, k) : words(sentence, k - 2, k - 1);
    const behind = chunks.slice(k + 1).filter((chunk) => chunk.kind !== 'stop' && chunk.kind !== 'other');
    const spoken = sentence.text.slice(0, sentence.tokens[chunks[comma]!.from]!.start);
    // what somebody says of himself stays his words
    if (/^["“]/u.test(spoken.trim()) && FIRST_PERSON.test(spoken)) return null;
    const body = spoken.replace(/^["“]|["”]$/gu, '').trim();
    const nounsOnly = (from: number, to: number): boolean => chunks.slice(from, to).every((chunk) => ['np', 'prep', 'time', 'adv', 'other', 'stop'].includes(chunk.kind));
    // "officials and survivors said"
    const speakers = (from: number, to: number): boolean => nounsOnly(from, to) || (to - from === 3 && kindAt(sentence, from) === 'np' && lower(sentence, from + 1) === 'and' && kindAt(sentence, from + 2) === 'np');
    if (comma + 1 < k && kindAt(sentence, comma + 1) === 'np' && (comma !== last || speakers(comma + 1, k)) && behind.every((chunk) => chunk.kind === 'time' || chunk.kind === 'prep' || chunk.kind === 'np')) {
      const pronoun = /^(?:he|she|it|they|we|i|you)$/iu.test(speaker);
      const time = behind.map((chunk) => words(sentence, chunks.indexOf(chunk), chunks.indexOf(chunk) + 1)).join(' ');
      return body === '' ? null : { frame: `${capital(speaker)} ${verb.text}${time === '' ? '' : ` ${time}`} that `, body: sentenceOf(pronoun ? body : body) };
    }
    if (comma + 1 === k && INVERTED.has(verb.lower) && kindAt(sentence, k + 1) === 'np' && nounsOnly(k + 1, chunks.length)) {
      return body === '' ? null : { frame: `${capital(sentenceOf(words(sentence, k + 1, chunks.length)).replace(/\.$/, ''))} ${verb.text} that `, body: sentenceOf(body) };
    }
    return null;
  }
  return null;
}

/** "The ministry said (on Monday) (that) P". */
function saidBefore(sentence: Parsed, reader: SentenceReader): Said | null {
  const { chunks, main } = sentence;
  const verb = headToken(sentence, main);
  if (main < 1 || verb === undefined || (reader.speech(verb.lemma) === undefined && !isHeard(sentence, main)) || kindAt(sentence, main) !== 'vg') return null;
  const group = chunks[main]!;
  if (sentence.tokens.slice(group.from, group.to).some((token) => /^(?:not|n't|never)$/u.test(token.lower))) return null;
  let at = main + 1;
  // "told Reuters", "said on Monday", "said in a statement"
  while (at < chunks.length && at < main + 6 && (kindAt(sentence, at) === 'np' || kindAt(sentence, at) === 'prep' || kindAt(sentence, at) === 'time' || kindAt(sentence, at) === 'adv')) {
    if (kindAt(sentence, at) === 'np' && clauseAt(sentence, at) && !(verb.lemma === 'tell' && at === main + 1)) break;
    at++;
  }
  const opener = lower(sentence, at);
  // "disputed that figure": no clause follows
  const opened = (kindAt(sentence, at) === 'sub' || kindAt(sentence, at) === 'rel') && opener === 'that' && chunks.some((_, k) => k > at && isFinite(sentence, k));
  if (!opened && !(BARE.has(verb.lemma) && kindAt(sentence, at) === 'np' && clauseAt(sentence, at))) return null;
  const body = tail(sentence, opened ? at + 1 : at);
  const frame = words(sentence, 0, opened ? at : at);
  return body === '' || isInfinitive(sentence, at) ? null : { frame: `${frame} that `, body: sentenceOf(body) };
}

/** What a speaker goes on to do in speaking. */
const SPEAKING = /^(?:telling|comparing|rejecting|dismissing|upholding|denying|disputing|praising|criticising|criticizing|condemning|confirming|promising|vowing|threatening|suggesting|pointing|adding|saying|calling|describing|noting|arguing|citing|warning|remarking|stressing|emphasi[sz]ing|insisting|claiming|accusing|blaming|declaring|acknowledging|urging|declining|referring|mentioning|stating)$/;

/** Verbs that take a clause without "that" in news prose. */
const BARE = new Set(['say', 'claim', 'report', 'believe', 'think', 'suggest', 'warn', 'deny', 'insist', 'announce', 'state', 'add', 'allege', 'hope', 'expect', 'predict', 'estimate', 'argue', 'confirm', 'tell', 'note', 'assume', 'fear', 'acknowledge', 'admit', 'write', 'tweet', 'post']);

/** Whether a subject with its verb begins at a chunk. */
function clauseAt(sentence: Parsed, at: number): boolean {
  for (let k = at + 1; k < sentence.chunks.length; k++) {
    const kind = kindAt(sentence, k)!;
    if (kind === 'vg') return isFinite(sentence, k);
    if (kind === 'conj' && kindAt(sentence, k + 1) !== 'np') return false;
    if (kind !== 'np' && kind !== 'prep' && kind !== 'time' && kind !== 'adv' && kind !== 'other' && kind !== 'conj') return false;
  }
  return false;
}

/** Puts the frame before a statement. A first word that is written small elsewhere is written small. */
export function framed(frame: string, statement: string, parse: (text: string) => Parsed, isSmall: (word: string) => boolean, reader: SentenceReader): string {
  const first = /^\p{Lu}\p{Ll}+(?=[ ,'’])/u.exec(statement)?.[0];
  const small = first !== undefined && isSmall(first.toLowerCase());
  return sentenceOf(frame + (small ? statement.charAt(0).toLowerCase() + statement.slice(1) : uncapitalised(statement, parse(statement), reader)));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
