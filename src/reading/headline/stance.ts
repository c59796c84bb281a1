/** Whether a headline tells its story, turns it down or only asks, and whether it vouches for it. Read from its words one by one: headlines have too little grammar for clauses. */
import type { HeadlineStance, Token } from '../../types.ts';
import { VERDICT_WORDS } from '../factuality/refutation.ts';
import { ANSWERS, CREDULITY, DOUBTS, PASSING_ON, STORY_WORDS, TURNING_DOWN } from './verdicts.ts';

const NEGATING = new Set(['not', "n't", 'n’t', 'no', 'never', 'none', 'neither', 'nor', 'nobody', 'nothing', 'cannot', 'without']);
/** Behind these, what is denied is a purpose, a cause or a detail: "adopts boy so he won't …", "friend who never came". */
const INNER = new Set(['so', 'because', 'since', 'if', 'unless', 'after', 'before', 'while', 'who', 'which', 'whose', 'where', 'until', 'despite', 'than', 'or']);
/** Ends of the pieces of a headline. */
const BREAK = /^(?:[:;.!?|]|[–—-]|--|\.\.\.|…)$/u;
/** How many words before a verdict may negate it ("is no hoax"), and how many may stand within a phrase and before the story that it turns down. */
const REACH = { negation: 3, phrase: 4, story: 5 };
/** A piece of fewer words than this says nothing by itself ("Video", "Rumor", "UPDATE"). */
const TELLING = 3;

// by their first letter, which every form of them has too: few words of a text need a closer look
const DOUBT_LEMMAS = byLetter([...VERDICT_WORDS, ...DOUBTS].map(([lemma]) => lemma), (lemma) => lemma);
const PHRASES = byLetter(TURNING_DOWN.map(([phrase]) => phrase.split(' ')), ([verb]) => verb!);
const PASSED_ON = byLetter(PASSING_ON.map(([words]) => words.split(' ')), ([first]) => first!);
const CREDULOUS = CREDULITY.map(([words]) => words.split(' '));
const ANSWER_TEXTS = new Set(ANSWERS.map(([words]) => words));

/** Reads the stance of a headline's tokens. */
export function readStance(tokens: readonly Token[]): HeadlineStance {
  const pieces = piecesOf(tokens);
  if (pieces.some(({ words }) => isAnswer(words))) return 'turns-down';
  const verdict = verdictOf(tokens);
  if (verdict !== null) return verdict;
  const long = pieces.filter(({ words }) => words.filter(({ pos }) => pos !== 'PUNCT').length >= TELLING);
  const telling = long.filter(({ asks }) => !asks);
  // "Kim: dead or alive?": what stands before the question names whom it is about.
  if ((long.at(-1) ?? pieces.at(-1))?.asks === true && !telling.some(({ words }) => words.some(isVerb))) return 'asks';
  const negated = telling.reduce((sum, { words }) => sum + negationsIn(words), 0);
  return negated % 2 === 1 ? 'turns-down' : 'tells';
}

/** Whether a headline passes its story on as somebody's word, as a rumour, or as possible. */
export function isPassedOn(tokens: readonly Token[]): boolean {
  return tokens.some((token, i) => !isMonth(tokens, i) && lettersOf(token).some((letter) => PASSED_ON.get(letter)?.some(([first, ...rest]) => isFormOf(token, first!) && rest.every((word, k) => tokens[i + 1 + k]?.lower === word)) === true));
}

/** "in May", "4 May", "May 4". */
function isMonth(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.lower === 'may' && ((tokens[at - 1]?.pos === 'ADP') || [tokens[at - 1], tokens[at + 1]].some((one) => one !== undefined && /^\d/u.test(one.text)));
}

function byLetter<T>(entries: readonly T[], wordOf: (entry: T) => string): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const entry of entries) found.set(wordOf(entry)[0]!, [...(found.get(wordOf(entry)[0]!) ?? []), entry]);
  return found;
}

/** The first letter of a word, and of its lemma where that is another. */
function lettersOf({ lower, lemma }: Token): readonly string[] {
  const [own, base] = [lower[0] ?? '', lemma[0] ?? ''];
  return own === base ? [own] : [own, base];
}

interface Piece {
  readonly words: readonly Token[];
  readonly asks: boolean;
}

function piecesOf(tokens: readonly Token[]): Piece[] {
  const pieces: Piece[] = [];
  let words: Token[] = [];
  const close = (asks: boolean): void => {
    if (words.length > 0) pieces.push({ words, asks });
    words = [];
  };
  for (const [i, token] of tokens.entries()) {
    // a hyphen inside a name or a score is no break
    const apart = !/^[–-]$/u.test(token.text) || (tokens[i - 1]?.end !== token.start && tokens[i + 1]?.start !== token.end);
    if (BREAK.test(token.text) && apart) close(token.text === '?');
    else if (/^\?+['’"”]*$/u.test(token.text)) close(true);
    else words.push(token);
  }
  close(false);
  return pieces;
}

/** "Nope", "No, they did not". */
function isAnswer(words: readonly Token[]): boolean {
  const comma = words.findIndex(({ text }) => text === ',');
  const opening = (comma < 0 ? words : words.slice(0, comma)).filter(({ pos }) => pos !== 'PUNCT').map(({ lower }) => lower).join(' ');
  return ANSWER_TEXTS.has(opening);
}

/** What a word of doubt, or a verb that turns a story down, makes of the headline; null where there is none. */
function verdictOf(tokens: readonly Token[]): HeadlineStance | null {
  for (const [i, token] of tokens.entries()) {
    const found = lettersOf(token).some((letter) => DOUBT_LEMMAS.get(letter)?.some((lemma) => isFormOf(token, lemma)) === true || PHRASES.get(letter)?.some((phrase) => turnsDown(tokens, i, phrase)) === true) || CREDULOUS.some(([first, second]) => token.lower === first && tokens[i + 1]?.lower === second);
    if (found) return tokens.slice(Math.max(0, i - REACH.negation), i).some(isNegating) ? 'tells' : 'turns-down';
  }
  const untrue = tokens.some((token, i) => /^(?:true|real|truth|thing|case)$/u.test(token.lower) && tokens.slice(Math.max(0, i - REACH.negation), i).some(isNegating));
  return untrue || madeUp(tokens) ? 'turns-down' : null;
}

/** "made it all up", "made-up". */
function madeUp(tokens: readonly Token[]): boolean {
  return tokens.some((token, i) => isFormOf(token, 'make') && tokens.slice(i + 1, i + 1 + REACH.phrase).some(({ lower }, k, between) => lower === 'up' && between.slice(0, k).every(({ lower: word }) => /^(?:it|all|story|the|this|that|-)$/u.test(word))));
}

/** A phrase that begins at a token, and a word for a story within reach: behind it, before it ("Rumor Put To Rest"), or inside ("put rumours to rest"). */
function turnsDown(tokens: readonly Token[], at: number, [verb, ...rest]: readonly string[]): boolean {
  if (!isFormOf(tokens[at]!, verb!)) return false;
  let end = at + 1;
  for (const word of rest) {
    const next = tokens.slice(end, end + REACH.phrase).findIndex(({ lower }) => lower === word);
    if (next < 0) return false;
    end += next + 1;
  }
  const from = rest.length > 0 ? Math.max(0, at - 2) : at + 1;
  return tokens.slice(from, end + REACH.story).some((token) => token.lower === 'whether' || STORY_WORDS.has(token.lemma) || STORY_WORDS.has(token.lower.replace(/s$/u, '')));
}

/** How often the words of a piece deny its main statement. */
function negationsIn(words: readonly Token[]): number {
  const inner = words.findIndex((token, i) => i > 0 && (INNER.has(token.lower) || (token.lower === 'to' && isVerb(words[i + 1]))));
  return (inner < 0 ? words : words.slice(0, inner)).filter((token, i, all) => isNegating(token) && !isExhortation(all, i) && !isPossibility(all[i - 1])).length;
}

/** "Don't panic": nobody before it, of whom something is denied. */
function isExhortation(words: readonly Token[], at: number): boolean {
  const verb = /^do$/u.test(words[at - 1]?.lower ?? '') ? at - 1 : at;
  const before = words[verb - 1];
  return /^(?:do|don['’]t)$/u.test(words[verb]!.lower) && (before === undefined || before.pos === 'PUNCT');
}

/** "may never walk again": what may not be is told, and turns no story down. */
function isPossibility(before: Token | undefined): boolean {
  return before !== undefined && /^(?:may|might|could)$/u.test(before.lower);
}

function isVerb(token: Token | undefined): boolean {
  return token?.pos === 'VERB' || token?.pos === 'AUX';
}

function isNegating({ lower, lemma }: Token): boolean {
  return NEGATING.has(lower) || NEGATING.has(lemma) || /n['’]t$/u.test(lower);
}

/** Whether a token is a form of a lemma, by itself or by its ending. */
function isFormOf({ lower, lemma: own }: Token, lemma: string): boolean {
  if (own === lemma || lower === lemma || lower.startsWith(`${lemma}-`)) return true;
  if (!lower.startsWith(lemma.slice(0, -1))) return (IRREGULAR[lemma] ?? '') === lower;
  const stem = lemma.replace(/[ey]$/u, '');
  return lower === `${lemma}s` || lower === `${lemma}ed` || lower === `${lemma}d` || lower === `${lemma}es` || lower === `${lemma}ing` || lower === `${stem}ing` || lower === `${stem}ies` || lower === `${stem}ied` || doubled(lemma, lower);
}

/** "photoshopped", "rebutted". */
function doubled(lemma: string, lower: string): boolean {
  const last = lemma.at(-1)!;
  return lower === `${lemma}${last}ed` || lower === `${lemma}${last}ing`;
}

const IRREGULAR: Readonly<Record<string, string>> = { shoot: 'shot', lay: 'laid', throw: 'threw', make: 'made', say: 'said' };
