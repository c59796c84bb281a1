/**
 * Text → Token[]. wink-nlp splits, tags and lemmatises; what its lite model gets wrong for news is mended here:
 * names that it splits at hyphens ("al-Sham", "Deir ez-Zor") are joined, and a capitalised common word at the start
 * of a sentence ("Rebels") gets the lemma and tag that it has in lower case.
 */
import type { ItsFunction } from 'wink-nlp';
import type { PartOfSpeech, Token } from '../types.ts';
import { startsCapital, startsLetter } from '../values/letters.ts';
import { joinHyphenated, type RawToken } from './hyphens.ts';
import { loadLanguage, type Language } from './language-model.ts';
import { asWritten, endlessWords, inLatin1, LONGEST_WORD, withoutEndlessWords, withoutTreebankSigns } from './model-text.ts';
import { splitMoney } from './money-words.ts';
import { isMissedVerb, isMistakenAdjective, isMistakenInfinitive, isMistakenQualifier, isMistakenVerb, isNounByPlace, isUnknownPast } from './mistaken-verbs.ts';
import { titleWords } from './title-words.ts';
import { isAsTaggedAdverb, isGerundTaggedAdjective, isGoalTaggedVerb, isHeadlineVerb, isNameAtStart, isNameTaggedAdjective, isNameTaggedVerb, isNounOfName, isNounTaggedAdjective, isOnlyVerb, isSubjectTaggedVerb, isToLay, lacksVerb, verblessPieces } from './mistaken-tags.ts';

/** Turns a text into tokens; made by {@link createTokenizer}. */
export type Tokenizer = (text: string) => Token[];

const MAX_CHARACTERS = 10_000;

/**
 * Gives a tokenizer. `verbForms` gives the lemma of past forms that the model does not know as verbs. The tokenizer is pure: same text, same tokens.
 * Texts over 10,000 characters are cut there: no claim is that long, and one must not hold up the others.
 */
export function createTokenizer(verbForms: ReadonlyMap<string, string>, { nlp }: Language = loadLanguage()): Tokenizer {
  // wink's own typings do not accept its `lemma` accessor where its documentation uses it.
  const itsLemma = nlp.its.lemma as unknown as ItsFunction<string>;
  const itsPos = nlp.its.pos as unknown as ItsFunction<string>;
  const verbs = new Set(verbForms.values());
  const commonForms = new Map<string, { lemma: string; pos: PartOfSpeech }>();

  /** The tag and lemma of a word standing alone in lower case; remembers what it saw (a cache, not a state: same answer each time). */
  const inLowerCase = (word: string): { lemma: string; pos: PartOfSpeech } => {
    if (word.length > LONGEST_WORD) return { lemma: word, pos: 'X' };
    const known = commonForms.get(word);
    if (known) return known;
    const tokens = nlp.readDoc(word).tokens();
    const form = { lemma: (tokens.out(itsLemma)[0] ?? word).toLowerCase(), pos: (tokens.out(itsPos)[0] ?? 'X') as PartOfSpeech };
    commonForms.set(word, form);
    return form;
  };

  const rawTokens = (text: string): RawToken[] => {
    const endless = endlessWords(text);
    const plain = withoutEndlessWords(inLatin1(withoutTreebankSigns(text)), endless);
    const tokens = nlp.readDoc(plain).tokens();
    const texts = tokens.out();
    const lemmas = tokens.out(itsLemma);
    const tags = tokens.out(itsPos) as PartOfSpeech[];
    let cursor = 0;
    const raw = texts.map((word, i): RawToken => {
      const found = plain.indexOf(word, cursor);
      const start = found < 0 ? cursor : found;
      cursor = start + word.length;
      const run = endless.get(start);
      if (run !== undefined) return { text: run, lemma: run.toLowerCase(), pos: 'X', start };
      return { text: plain === text ? word : asWritten(text, word, start), lemma: (lemmas[i] ?? word).toLowerCase(), pos: tags[i] ?? 'X', start };
    });
    const last = raw.at(-1);
    // "the ore.": the model takes some words with a full stop for abbreviations (of Oregon), also at the end of a sentence.
    // "95 km/h." ends with its unit.
    if (last && (/^\p{Ll}{2,}\.$/u.test(last.text) || (/^\p{Ll}\.$/u.test(last.text) && raw.at(-2)?.text === '/'))) {
      const word = last.text.slice(0, -1);
      raw.splice(-1, 1, { ...inLowerCase(word), text: word, start: last.start }, { text: '.', lemma: '.', pos: 'PUNCT', start: last.start + word.length });
    }
    return raw;
  };

  return (text) => {
    const raw = joinHyphenated(splitMoney(rawTokens(text.slice(0, MAX_CHARACTERS))));
    const tokens = raw.map((token, index): Token => {
      const lower = token.text.toLowerCase();
      let { lemma, pos } = token;
      const opensSentence = index === 0 || OPENING.has(raw[index - 1]!.text);
      const nextIsName = startsCapital(raw[index + 1]?.text ?? '');
      if (opensSentence && pos === 'PROPN' && !nextIsName && /^\p{Lu}\p{Ll}+$/u.test(token.text)) {
        const form = inLatin1(lower);
        const common = inLowerCase(form);
        if (common.pos === 'ADJ' || (common.pos === 'VERB' && !isNameAtStart(common, form, raw[index + 1] && { ...raw[index + 1]!, lower: raw[index + 1]!.text.toLowerCase() })) || (common.pos === 'NOUN' && ABSTRACT.test(lower)) || (common.pos !== 'PROPN' && common.lemma !== form)) ({ lemma, pos } = common);
      }
      return { index, text: token.text, lower, lemma: lemma.toLowerCase(), pos, start: token.start, end: token.start + token.text.length };
    });
    const headline = isHeadline(tokens);
    const verbless = lacksVerb(tokens);
    const clipped = verblessPieces(tokens);
    const titles = headline ? NO_TITLES : titleWords(tokens);
    return tokens.map((token, i): Token => {
      if (titles.has(i)) return token.pos === 'PROPN' || token.pos === 'PUNCT' || token.pos === 'NUM' ? token : retagged(token, 'PROPN', token.lower);
      if (NEVER_MISTAKEN.has(token.pos) && !NAME_PARTICLES.has(token.text)) return token;
      if (SMALL_WORDS.has(token.pos)) return smallWord(tokens, i, headline);
      if (!headline && isNameTaggedAdjective(tokens, i)) return retagged(token, 'PROPN', token.lower);
      if (!headline && isNameTaggedVerb(tokens, i, i === 0 || OPENING.has(tokens[i - 1]!.text))) return retagged(token, 'PROPN', token.lower);
      if (!headline && isNounOfName(tokens, i)) return retagged(token, 'PROPN', token.lower);
      if (isAsTaggedAdverb(tokens, i)) return retagged(token, 'ADP');
      if (isGerundTaggedAdjective(tokens, i)) return retagged(token, 'VERB', token.lower.replace(/ing$/u, ''));
      if (isNounTaggedAdjective(tokens, i)) return retagged(token, 'NOUN');
      if (isToLay(tokens, i)) return retagged(token, 'VERB', 'lay');
      if (isSubjectTaggedVerb(tokens, i) || isGoalTaggedVerb(tokens, i)) return retagged(token, 'NOUN', token.lower);
      if (clipped.has(i) && isHeadlineVerb(tokens, i, verbs, verbForms)) return retagged(token, 'VERB', verbForms.get(token.lower) ?? token.lower.replace(/s$/u, ''));
      if (verbless && isOnlyVerb(tokens, i, verbs)) return retagged(token, 'VERB', verbForms.get(token.lower) ?? token.lemma);
      if (!headline && isMistakenName(tokens, i)) return retagged(token, 'PROPN', token.lower);
      if (token.pos === 'ADV' && COMPASS.test(token.lower) && (tokens[i - 1]?.pos === 'DET' || /^['’]s$/u.test(tokens[i - 1]?.text ?? ''))) return retagged(token, 'NOUN');
      if (isMistakenVerb(tokens, i) || isNounByPlace(tokens, i) || isMistakenQualifier(tokens, i)) return withSingular(retagged(token, 'NOUN'));
      if (!headline && token.pos === 'NOUN' && isAcronym(token)) return retagged(token, 'PROPN', token.lower);
      if (isMissedVerb(tokens, i, verbs)) return retagged(token, 'VERB');
      const verb = verbForms.get(token.lower) ?? (token.lower.startsWith('re-') ? verbForms.get(token.lower.replace('re-', 're')) : undefined);
      if (isMistakenInfinitive(tokens, i)) return retagged(token, 'VERB');
      if (verb === undefined) return token.pos === 'ADJ' && isUnknownPast(tokens, i) ? retagged(token, 'VERB', token.lower.replace(/(?<=[^aeiou])ed$/u, '')) : withSingular(token);
      if (token.pos === 'VERB') return retagged(token, 'VERB', verb);
      return isMistakenAdjective(tokens, i) ? retagged(token, 'VERB', verb) : withSingular(token);
    });
  };
}

const NO_TITLES: ReadonlySet<number> = new Set();

/** Tags of signs and small words, which the model gets right unless they are parts of names ("al", "la"). */
const NEVER_MISTAKEN: ReadonlySet<PartOfSpeech> = new Set(['PUNCT', 'AUX', 'NUM', 'SYM', 'CCONJ']);

/** Tags of small words, of which few rules are asked. */
const SMALL_WORDS: ReadonlySet<PartOfSpeech> = new Set(['DET', 'ADP', 'PRON', 'SCONJ', 'PART']);

/** A small word with the tag that it has where it stands. */
function smallWord(tokens: readonly Token[], i: number, headline: boolean): Token {
  const token = tokens[i]!;
  if (isToLay(tokens, i)) return retagged(token, 'VERB', 'lay');
  if (token.lower === 'to' && token.pos === 'PART' && tokens[i + 1] && isGoalTaggedVerb(tokens, i + 1)) return retagged(token, 'ADP');
  if (!headline && isMistakenName(tokens, i)) return retagged(token, 'PROPN', token.lower);
  return !headline && token.pos === 'PRON' && token.lower !== 'it' && isAcronym(token) ? retagged(token, 'PROPN', token.lower) : token;
}

/** "US", "HTS" */
function isAcronym({ text }: Token): boolean {
  return text.length >= 2 && text.length <= 12 && /^\p{Lu}{2,6}$/u.test(text);
}

/** Signs behind which a sentence or a quotation begins. */
const OPENING = new Set(['.', '!', '?', ':', ';', '"', '“']);
const COMPASS = /^(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west)$/u;
const NAME_PARTICLES = new Set(['al', 'el', 'bin', 'ibn', 'abu', 'de', 'da', 'di', 'du', 'del', 'der', 'den', 'von', 'van', 'la', 'le', 'ez', 'ul', 'as', 'ash', 'ad', 'zu', 'dos', 'y']);

/** Most words begin with a capital: capitals then tell nothing of names. */
function isHeadline(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => startsLetter(token.text));
  return words.length > 3 && words.filter((token) => startsCapital(token.text)).length > 0.6 * words.length;
}

/** A capital in the middle of a sentence makes a name of what is tagged as a verb or preposition ("Tell Rifaat", "As Safirah"), as does a particle between capitals ("Taybat al Imam"). */
function isMistakenName(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  const previous = tokens[i - 1];
  const next = tokens[i + 1];
  if (!previous || previous.text === '(' || OPENING.has(previous.text)) return false;
  const capital = (other: Token | undefined): boolean => startsCapital(other?.text ?? '') && other?.pos !== 'DET';
  if (NAME_PARTICLES.has(token.text)) return capital(previous) && capital(next);
  return (token.pos === 'VERB' || token.pos === 'ADP' || token.pos === 'SCONJ' || token.pos === 'ADV') && /^\p{Lu}\p{Ll}/u.test(token.text) && (capital(next) || (capital(previous) && previous.index > 0));
}

/** The token with another tag. Written out: V8 gives what `...token` makes a shape of its own at each place, and all that reads tokens is slower for it. */
function retagged(token: Token, pos: PartOfSpeech, lemma: string = token.lemma): Token {
  return { index: token.index, text: token.text, lower: token.lower, lemma, pos, start: token.start, end: token.end };
}

function withSingular(token: Token): Token {
  return token.pos === 'NOUN' && token.lemma === token.lower ? retagged(token, 'NOUN', singular(token.lower)) : token;
}

/** Endings of nouns that are no names: "Unemployment fell". */
const ABSTRACT = /(?:ment|tion|sion|ness|ity|ism|ance|ence|ship|ture|age|ery)$/u;

const NOT_PLURAL = /(?:ss|us|is|ics|news|series|species|means|mathematics|gas|bias|atlas|lens|chaos|canvas|christmas|headquarters|barracks|crossroads|corps)$/u;

/** Plurals that the model leaves as they are: "airstrikes", "militiamen". */
function singular(noun: string): string {
  if (/men$/u.test(noun) && noun.length > 4) return `${noun.slice(0, -3)}man`;
  if (!/[a-z]{3}s$/u.test(noun) || NOT_PLURAL.test(noun)) return noun;
  if (/ies$/u.test(noun)) return `${noun.slice(0, -3)}y`;
  if (/(?:sh|ch|x|z|s)es$/u.test(noun)) return noun.slice(0, -2);
  return noun.slice(0, -1);
}
