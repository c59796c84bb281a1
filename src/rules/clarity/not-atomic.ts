import type { Token } from '../../types.ts';
import { sentencesOf } from '../../values/article-text.ts';
import type { ClaimRule } from '../rule.ts';
import { isQuoted } from './tokens.ts';

export const notAtomic: ClaimRule<{ second: string }> = {
  code: 'not-atomic',
  group: 'clarity',
  severity: 'warning',
  about: 'A claim makes one statement.',
  message: ({ second }) => `This makes two statements; the second begins with "${second}".`,
  mend: () => 'Make two claims of it: only then can one be right and the other wrong.',
  check: ({ mentions: { text, tokens } }) => {
    const sentences = sentencesOf(text);
    if (sentences.length > 1 && !/["”’»]/u.test(text) && endsWhole(sentences[0]!) && /\p{Ll}{2}/u.test(sentences[1]!)) {
      const start = text.indexOf(sentences[1]!, sentences[0]!.length);
      return start < 0 ? [] : [{ span: { start, end: text.length }, args: { second: opening(sentences[1]!) } }];
    }
    const at = secondClause(text, tokens);
    return at === null ? [] : [{ span: { start: tokens[at]!.start, end: text.length }, args: { second: opening(text.slice(tokens[at]!.start)) } }];
  },
};

/** "Franklin C.", "Pfc.": a stop behind a short word with a capital may belong to a name. */
function endsWhole(sentence: string): boolean {
  return !/(?:^|\s)\p{Lu}\p{L}{0,2}\.$/u.test(sentence);
}

/** The first words of a statement. */
function opening(statement: string): string {
  const words = statement.split(/\s+/).slice(0, 5).join(' ');
  return words.length < statement.length ? `${words} …` : words;
}

const JOINING = new Set(['and', 'but']);

/** Where a second main clause with a subject of its own begins; null where none surely does. */
function secondClause(text: string, tokens: readonly Token[]): number | null {
  if (endsWithSpeaker(tokens)) return null;
  for (let i = 1; i < tokens.length - 3; i++) {
    const token = tokens[i]!;
    const comma = token.pos === 'CCONJ' && JOINING.has(token.lower) && tokens[i - 1]!.text === ',';
    const bare = token.pos === 'CCONJ' && JOINING.has(token.lower) && !comma;
    if (!(token.text === ';' || comma || bare) || isQuoted(text, token.start) || !hasVerb(tokens, i) || isInsideOther(tokens, i)) continue;
    const from = token.text === ';' && JOINING.has(tokens[i + 1]!.lower) ? i + 2 : i + 1;
    const verb = verbAfterSubject(tokens, from, !bare);
    if (verb !== null && (!bare || isSurelySecond(tokens, i, from, verb))) return from;
  }
  return null;
}

/**
 * Without a comma "and" may join two things of one statement ("told the mayor and the council members"). It surely joins two statements
 * where the first is over before it and the second has a subject that is a name or has its own article, and a verb in a form that is no participle's alone.
 */
function isSurelySecond(tokens: readonly Token[], at: number, from: number, verb: number): boolean {
  const [first, second] = [tokens[from]!, tokens[verb]!];
  if (first.pos !== 'PROPN' && !(first.pos === 'DET' && ARTICLES.has(first.lower)) && first.pos !== 'PRON') return false;
  if (tokens.slice(0, at).some(({ lower }) => EMBEDS.has(lower))) return false;
  const object = tokens[verb + 1]!;
  const clear = second.pos === 'AUX' || object.pos === 'DET' || object.pos === 'NUM' || object.pos === 'PRON' || object.pos === 'PROPN';
  return clear && (second.pos === 'AUX' || second.lower !== second.lemma) && !tokens.slice(from, verb).some(({ lower }) => EMBEDS.has(lower) || OPENS_OTHER.has(lower));
}

const ARTICLES = new Set(['the', 'a', 'an', 'its', 'their', 'his', 'her']);

/** What holds a clause of its own inside of the statement. */
const EMBEDS = new Set(['to', 'of', 'by', 'for', ':']);

/** Words behind which a clause is part of the statement: who said it, under which condition, which thing is meant, when. */
const OPENS_OTHER = new Set(['that', 'if', 'when', 'who', 'which', 'where', 'whose', 'because', 'although', 'while', 'whether', 'after', 'before', 'since', 'as', 'how', 'why', 'what', 'until', 'unless', 'than', 'between', 'both', 'though']);

function isInsideOther(tokens: readonly Token[], to: number): boolean {
  return tokens.slice(0, to).some(({ lower, lemma }, i) => (OPENS_OTHER.has(lower) && !(MAY_STAND_BEFORE_NOUNS.has(lower) && !hasVerb(tokens.slice(i, to), to))) || lemma === 'say');
}

/** "Resigned as mayor", "after the vote": without a verb behind them they open no clause. */
const MAY_STAND_BEFORE_NOUNS = new Set(['as', 'after', 'before', 'since', 'until']);

/** "…, the governor said.": what somebody said is told as one. */
function endsWithSpeaker(tokens: readonly Token[]): boolean {
  const said = tokens.findLastIndex(({ lemma }) => lemma === 'say');
  const next = tokens[said + 1];
  return said > 0 && (next === undefined || next.pos === 'PUNCT' || next.lower === 'on') && tokens.slice(Math.max(0, said - 6), said).some(({ text }) => text === ',');
}

function hasVerb(tokens: readonly Token[], to: number): boolean {
  return tokens.slice(0, to).some(({ pos, lower }) => pos === 'AUX' || (pos === 'VERB' && !/ing$/u.test(lower)));
}

/** An auxiliary, or a verb with its object or complement behind it: a participle that qualifies a noun has "by" or a preposition there. */
function isFinite(token: Token, next: Token | undefined): boolean {
  if (token.pos === 'AUX') return !NOT_FINITE.has(token.lower);
  return token.pos === 'VERB' && !/ing$/u.test(token.lower) && (next?.pos === 'DET' || next?.pos === 'PROPN' || next?.pos === 'NUM' || next?.pos === 'PRON' || next?.pos === 'NOUN' || next?.pos === 'ADJ');
}

const NOT_FINITE = new Set(['be', 'been', 'being', 'having']);

/**
 * The verb of a clause that begins here with a subject of a few words; null where it is a list, a participle, or no clause.
 * @param withOf whether the subject may have an "of" in it ("the council of Leeds")
 */
function verbAfterSubject(tokens: readonly Token[], from: number, withOf: boolean): number | null {
  let noun = false;
  for (let i = from; i < Math.min(tokens.length - 1, from + (withOf ? 9 : 6)); i++) {
    const token = tokens[i]!;
    if (noun && isFinite(token, tokens[i + 1])) return i;
    if (token.pos === 'NOUN' || token.pos === 'PROPN' || (token.pos === 'PRON' && !OPENS_OTHER.has(token.lower))) noun = true;
    else if (withOf && noun && token.lower === 'of') noun = false;
    else if (token.pos !== 'DET' && token.pos !== 'ADJ' && token.pos !== 'NUM' && token.pos !== 'SYM' && !/^['’]s?$/u.test(token.text)) return null;
  }
  return null;
}
