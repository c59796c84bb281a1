/**
 * Text → Token[]. wink-nlp splits, tags and lemmatises; what its lite model gets wrong for news is mended here:
 * names that it splits at hyphens ("al-Sham", "Deir ez-Zor") are joined, and a capitalised common word at the start
 * of a sentence ("Rebels") gets the lemma and tag that it has in lower case.
 */
import type { ItsFunction } from 'wink-nlp';
import type { PartOfSpeech, Token } from '../types.ts';
import { startsCapital, startsLetter } from '../values/letters.ts';
import { loadLanguage, type Language } from './language-model.ts';
import { asWritten, endlessWords, inLatin1, LONGEST_WORD, withoutEndlessWords, withoutTreebankSigns } from './model-text.ts';
import { isGerundTaggedAdjective, isNameAtStart, isNameTaggedVerb, isNounOfName, isNounTaggedAdjective, isOnlyVerb, isToLay, lacksVerb } from './mistaken-tags.ts';

/** Turns a text into tokens; made by {@link createTokenizer}. */
export type Tokenizer = (text: string) => Token[];

interface RawToken {
  text: string;
  lemma: string;
  pos: PartOfSpeech;
  start: number;
}

const MAX_CHARACTERS = 10_000;
const JOINING = /^[-–’'‑]$/u;
const WORD = /[\p{L}\p{N}]/u;

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
    if (last && /^\p{Ll}{2,}\.$/u.test(last.text)) {
      const word = last.text.slice(0, -1);
      raw.splice(-1, 1, { ...inLowerCase(word), text: word, start: last.start }, { text: '.', lemma: '.', pos: 'PUNCT', start: last.start + word.length });
    }
    return raw;
  };

  return (text) => {
    const raw = joinHyphenated(rawTokens(text.slice(0, MAX_CHARACTERS)));
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
    return tokens.map((token, i): Token => {
      if (!headline && isNameTaggedVerb(tokens, i, i === 0 || OPENING.has(tokens[i - 1]!.text))) return retagged(token, 'PROPN', token.lower);
      if (!headline && isNounOfName(tokens, i)) return retagged(token, 'PROPN', token.lower);
      if (isGerundTaggedAdjective(tokens, i)) return retagged(token, 'VERB', token.lower.replace(/ing$/u, ''));
      if (isNounTaggedAdjective(tokens, i)) return retagged(token, 'NOUN');
      if (isToLay(tokens, i)) return retagged(token, 'VERB', 'lay');
      if (verbless && isOnlyVerb(tokens, i, verbs)) return retagged(token, 'VERB', verbForms.get(token.lower) ?? token.lemma);
      if (!headline && isMistakenName(tokens, i)) return retagged(token, 'PROPN', token.lower);
      if (token.pos === 'ADV' && COMPASS.test(token.lower) && (tokens[i - 1]?.pos === 'DET' || /^['’]s$/u.test(tokens[i - 1]?.text ?? ''))) return retagged(token, 'NOUN');
      if (isMistakenVerb(tokens, i) || isMistakenQualifier(tokens, i)) return withSingular(retagged(token, 'NOUN'));
      if (!headline && (token.pos === 'NOUN' || token.pos === 'PRON') && token.lower !== 'it' && /^\p{Lu}{2,6}$/u.test(token.text)) return retagged(token, 'PROPN', token.lower);
      if (isMissedVerb(tokens, i, verbs)) return retagged(token, 'VERB');
      const verb = verbForms.get(token.lower) ?? (token.lower.startsWith('re-') ? verbForms.get(token.lower.replace('re-', 're')) : undefined);
      if (isMistakenInfinitive(tokens, i)) return retagged(token, 'VERB');
      if (verb === undefined) return token.pos === 'ADJ' && isUnknownPast(tokens, i) ? retagged(token, 'VERB', token.lower.replace(/(?<=[^aeiou])ed$/u, '')) : withSingular(token);
      if (token.pos === 'VERB') return retagged(token, 'VERB', verb);
      return isMistakenAdjective(tokens, i) ? retagged(token, 'VERB', verb) : withSingular(token);
    });
  };
}

/**
 * Whether a word tagged as a verb can only be a noun where it stands: behind a determiner, an adjective or "'s" with no noun after it
 * ("military support for", "the attack was"), behind "according to", or as a gerund that opens the sentence as its subject.
 */
function isMistakenVerb(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  if (token.pos !== 'VERB') return false;
  const previous = tokens[i - 1];
  const next = tokens[i + 1];
  if (previous?.lower === 'to' && tokens[i - 2]?.lower === 'according') return true;
  const closed = next === undefined || next.pos === 'ADP' || next.pos === 'AUX' || next.pos === 'PUNCT' || next.pos === 'VERB' || next.pos === 'CCONJ';
  const bare = token.lower === token.lemma || /s$/u.test(token.lower);
  if (previous?.lemma === 'be' && token.lower === token.lemma && !SAME_IN_PAST.has(token.lower)) return true;
  if (/ing$/u.test(token.lower) && next?.lower === 'of' && previous?.pos !== 'AUX') return true;
  // A bare verb does not agree with a singular noun: "the drone strike caused", "the Russia talks failed"
  const laterVerb = tokens.slice(i + 1).some((other) => other.pos === 'AUX' || (other.pos === 'VERB' && other.lower !== other.lemma));
  if (token.lower === token.lemma && previous !== undefined && laterVerb && closed && (previous.pos === 'NOUN' || previous.pos === 'PROPN') && !/s$/u.test(previous.lower) && !tokens.slice(0, i).some((other) => other.pos === 'AUX' || other.pos === 'VERB' || other.pos === 'PART')) return true;
  const opened = previous !== undefined && (previous.pos === 'DET' || previous.pos === 'ADJ' || previous.text === "'s" || previous.text === '’s' || /^(?:its|his|her|their|our|my|your)$/u.test(previous.lower));
  const afterBe = tokens[i - 2]?.lemma === 'be';
  if (opened && closed && bare && !(previous.pos === 'ADJ' && afterBe)) return true;
  if (previous?.pos === 'NUM' && next?.lower === 'of' && /s$/u.test(token.lower)) return true; // "three counts of"
  const verbBefore = tokens.slice(0, i).some((other) => other.pos === 'AUX' || other.pos === 'VERB');
  if (closed && token.lower === token.lemma && verbBefore) {
    // "attended the opening match in": a bare verb does not agree with a singular; "near the pole's south tip"
    if (previous?.pos === 'NOUN' && tokens[i - 2]?.pos === 'DET' && previous.lower === previous.lemma && !UNMARKED_PLURALS.has(previous.lower)) return true;
    if (previous !== undefined && COMPASS.test(previous.lower)) return true;
    if (previous?.pos === 'VERB' && /ed$/u.test(previous.lower) && previous.lemma !== 'help') return true; // "refused bail for"
  }
  if (i === 0 && /ing$/u.test(token.lower) && next?.pos === 'ADP') {
    const comma = tokens.findIndex((other) => other.text === ',');
    const verb = tokens.findIndex((other, k) => k > 1 && (other.pos === 'AUX' || other.pos === 'VERB'));
    return verb > 0 && (comma < 0 || verb < comma);
  }
  return false;
}

/** Nouns that are plural without an s. */
const UNMARKED_PLURALS = new Set(['people', 'police', 'men', 'women', 'children', 'staff', 'crew', 'cattle', 'troops', 'both', 'all']);
const MODALS = new Set(['will', 'would', 'can', 'could', 'may', 'might', 'must', 'shall', 'should']);

/**
 * Whether a word tagged as a noun or adjective is the sentence's verb: behind a modal and before its object ("will close 120 stores"), or where no
 * verb stands before it and it agrees with the noun before it ("fighters control the port", "bread costs 2 euros", "the firm plans to build").
 */
function isMissedVerb(tokens: readonly Token[], i: number, verbs: ReadonlySet<string>): boolean {
  const token = tokens[i]!;
  const previous = tokens[i - 1];
  const next = tokens[i + 1];
  if ((token.pos !== 'NOUN' && token.pos !== 'ADJ') || !previous || !next || !/^\p{Ll}/u.test(token.text)) return false;
  // "killing two and wounding five"
  if (previous.pos === 'CCONJ' && /ing$/u.test(token.lower) && (next.pos === 'NUM' || next.pos === 'DET') && tokens.slice(Math.max(0, i - 8), i).some((other) => other.pos === 'VERB' && /ing$/u.test(other.lower))) return true;
  const object = next.pos === 'DET' || next.pos === 'NUM' || next.pos === 'SYM' || /^(?:its|his|her|their)$/u.test(next.lower);
  if (previous.pos === 'AUX' && MODALS.has(previous.lower)) return token.lower === token.lemma && verbs.has(token.lemma) && (object || next.pos === 'PROPN' || next.pos === 'NOUN');
  if (previous.pos !== 'NOUN' && previous.pos !== 'PROPN') return false;
  const isVerb = (other: Token): boolean => other.pos === 'VERB' || other.pos === 'AUX';
  if (token.pos !== 'NOUN' || tokens.slice(0, i).some(isVerb)) return false;
  const clause = tokens.findIndex((other, k) => k > i && other.text === ',');
  const rest = tokens.slice(i + 1, clause < 0 ? tokens.length : clause);
  const third = /[^s]s$/u.test(token.lower);
  if (next.lower === 'to' && tokens[i + 2]?.pos === 'VERB' && third && token.lower === 'plans') return !rest.slice(2).some(isVerb);
  if (!object || rest.some(isVerb)) return false;
  const lemma = third ? token.lower.slice(0, -1) : token.lower;
  if (!verbs.has(lemma) && lemma !== 'cost') return false;
  return third ? true : /s$/u.test(previous.lower) || UNMARKED_PLURALS.has(previous.lower);
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

/** Verbs whose participle looks like their infinitive: "was set", "were hit". */
const SAME_IN_PAST = new Set(['set', 'cut', 'put', 'hit', 'shut', 'cast', 'cost', 'hurt', 'let', 'split', 'spread', 'burst', 'bet', 'bid', 'broadcast', 'quit', 'shed', 'thrust', 'upset', 'become', 'come', 'overcome', 'run', 'overrun', 'beset', 'slit', 'wed', 'read', 'beat']);

/** "a surprise offensive in": a noun that is an adjective elsewhere, at the end of a noun phrase with an article. */
function isMistakenQualifier(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  if (token.pos !== 'ADJ' || !NOUN_OR_ADJECTIVE.has(token.lower)) return false;
  const next = tokens[i + 1];
  if (next?.pos === 'NOUN' || next?.pos === 'PROPN' || next?.pos === 'ADJ' || tokens[i - 1]?.pos === 'AUX' || tokens[i - 1]?.pos === 'ADV') return false;
  return tokens.slice(Math.max(0, i - 3), i).some(({ lower }) => lower === 'a' || lower === 'an' || lower === 'the');
}

const NOUN_OR_ADJECTIVE = new Set(['offensive', 'initiative', 'executive', 'representative', 'alternative', 'directive', 'explosive', 'official', 'professional', 'individual', 'rival', 'native', 'detective', 'collective', 'objective', 'capital', 'memorial', 'commercial', 'editorial', 'veteran', 'militant', 'migrant', 'civilian', 'radical', 'criminal']);

/** Whether a past form tagged as a noun or an adjective is the verb: behind "be", "have" or a subject, and not before the noun that it would qualify. */
function isMistakenAdjective(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  if (token.pos !== 'ADJ' && token.pos !== 'NOUN' && token.pos !== 'PROPN') return false;
  const previous = /^["“”]$/u.test(tokens[i - 1]?.text ?? '') ? tokens[i - 2] : tokens[i - 1];
  const next = tokens[i + 1];
  if (!previous || (token.pos === 'PROPN' && /^\p{Lu}/u.test(token.text))) return false;
  const qualifies = next?.pos === 'NOUN' || next?.pos === 'PROPN' || next?.pos === 'ADJ';
  if (previous.pos === 'AUX') return !qualifies || next?.pos === 'PROPN';
  const subject = previous.pos === 'PROPN' || previous.pos === 'NOUN' || previous.pos === 'PRON' || previous.pos === 'ADV';
  if (subject && previous.pos !== 'ADV' && next?.pos === 'DET' && token.lower !== token.lemma.concat('s')) return true;
  if (subject && previous.pos !== 'ADV' && token.pos === 'ADJ' && !tokens.some((other) => other.pos === 'VERB' || other.pos === 'AUX')) return true;
  return subject && !tokens.slice(0, i).some((other) => other.pos === 'VERB' || other.pos === 'AUX') && (next?.pos === 'DET' || next?.pos === 'PROPN' || next?.pos === 'PRON' || next?.pos === 'NUM' || next?.pos === 'ADP' || next?.pos === 'NOUN');
}

/** "pledged to back Assad", "began to re-engage him": what follows "to" behind a verb and before an object is a verb. */
function isMistakenInfinitive(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  if (token.pos !== 'ADV' && token.pos !== 'NOUN' && token.pos !== 'ADJ') return false;
  if (tokens[i - 1]?.lower !== 'to' || !/^\p{Ll}/u.test(token.text) || /(?:ly|ing|s)$/u.test(token.lower)) return false;
  const next = tokens[i + 1];
  return tokens[i - 2]?.pos === 'VERB' && (next?.pos === 'DET' || next?.pos === 'PROPN' || (next?.pos === 'PRON' && !/^(?:that|which|who)$/u.test(next.lower)));
}

/** "HTS reformed its structures": a past form that the model takes for an adjective, between a subject and an object. */
function isUnknownPast(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  const previous = tokens[i - 1];
  const next = tokens[i + 1];
  if (!/[a-z]{3}ed$/u.test(token.lower) || token.lower.includes('-') || !previous || !next) return false;
  const subject = previous.pos === 'PROPN' || (previous.pos === 'NOUN' && /s$/u.test(previous.lower)) || previous.pos === 'PRON';
  const object = next.pos === 'DET' || /^(?:its|his|her|their|our|my|your)$/u.test(next.lower);
  return subject && object && !tokens.some((other) => other.pos === 'VERB' || other.pos === 'AUX');
}

/** Joins word-hyphen-word runs without spaces: "al" "-" "Sham" → "al-Sham"; "20" "-" "year" stays apart, since a number is read by itself. */
function joinHyphenated(tokens: readonly RawToken[]): RawToken[] {
  const joined: RawToken[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const previous = joined.at(-1);
    const hyphen = tokens[i - 1];
    const touches = previous && hyphen && JOINING.test(hyphen.text) && hyphen.start === previous.start + previous.text.length - hyphen.text.length && token.start === hyphen.start + hyphen.text.length;
    const bothWords = touches && WORD.test(token.text) && !/^\d/u.test(token.text) && /\p{L}[-–’'‑]$/u.test(previous.text);
    if (previous && bothWords) {
      const capital = /\p{Lu}/u.test(previous.text) || /\p{Lu}/u.test(token.text);
      const word = previous.text + token.text;
      joined[joined.length - 1] = { text: word, lemma: word.toLowerCase(), pos: /(?:ed|led|held|born|wide|old|long|high|free|related)$/u.test(word) && !/^\p{Lu}/u.test(token.text) || (/ing$/u.test(word) && token.pos === 'VERB') ? 'ADJ' : capital ? 'PROPN' : token.pos === 'ADP' ? 'NOUN' : token.pos, start: previous.start };
      continue;
    }
    const next = tokens[i + 1];
    const opensJoin = JOINING.test(token.text) && previous && /\p{L}$/u.test(previous.text) && token.start === previous.start + previous.text.length && next && WORD.test(next.text) && !/^\d/u.test(next.text) && next.start === token.start + token.text.length;
    if (opensJoin) {
      joined[joined.length - 1] = { text: previous.text + token.text, lemma: previous.lemma, pos: previous.pos, start: previous.start };
      continue;
    }
    joined.push(token);
  }
  return joined;
}
