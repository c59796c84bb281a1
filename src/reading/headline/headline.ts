/** A claim that is a headline: not a sentence of somebody's own words, but the label of a story. Its words tell which story, and how it takes it. */
import type { Headline, HeadlineWord, Token } from '../../types.ts';
import type { ReadingContext } from '../reading-context.ts';
import { isPassedOn, readStance } from './stance.ts';

/** Longer texts are passages. */
const MOST_WORDS = 40;
const TELLING = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM', 'ADV', 'X']);
/** Words that any headline may have: they say nothing of its story. */
const EMPTY = new Set(['be', 'have', 'do', 'say', 'tell', 'report', 'accord', 'according', 'make', 'take', 'get', 'more', 'most', 'other', 'such', 'many', 'much', 'own', 'same', 'not', "n't", 'no', 'never', 'just', 'now', 'then', 'there', 'here', 'how', 'why', 'when', 'where', 'also', 'so', 'too', 'very', 'only', 'even', 'still', 'again', 'back', 'off', 'out', 'up', 'down', 'about', 'as', 'well', 'really', 'actually', 'apparently', 'allegedly', 'reportedly', 'allege', 'purport', 'claim', 'rumor', 'rumour', 'update', 'video', 'photo', 'picture', 'pictured', 'exclusive', 'breaking', 'hoax', 'fake', 'false', 'debunk', 'deny', 'confirm', 'doubt']);

/** A full stop that ends a sentence, and not an abbreviation. */
const SENTENCE_END = /\.["”’')\]]*\s*$/u;
const ABBREVIATION_END = /(?:^|[\s.])(?:\p{Lu}|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|Inc|Co|Corp|Ltd|Jr|Sr|St|Mt|Gov|Sen|Rep|No|vs)\.$/u;

/** Reads a text as a headline; null where it is a sentence, which ends with a full stop, or a passage. */
export function readHeadline(text: string, tokens: readonly Token[], context: ReadingContext): Headline | null {
  if (tokens.length === 0 || tokens.length > MOST_WORDS || (SENTENCE_END.test(text) && !ABBREVIATION_END.test(text))) return null;
  return { words: wordsOf(tokens, context), stance: readStance(tokens), passedOn: isPassedOn(tokens), clipped: isClipped(tokens) };
}

/** Shorter texts say nothing by their capitals. */
const ENOUGH_WORDS = 4;
/** Share of the longer words that have a capital in a headline of capitals. */
const CAPITALS = 0.8;
/** Kinds of word that capitals may pass over. */
const SMALL = new Set(['ADP', 'SCONJ', 'CCONJ', 'PART']);
/** Words that headlines leave out: articles, and auxiliaries of the past. */
const LEFT_OUT = new Set(['the', 'a', 'an', 'was', 'were', 'had', 'has', 'have', 'been', 'is', 'are']);
/** "on Friday", "in 2018", "14 April 2018": the day of what a sentence reports; a headline is of the day. */
const REPORTED_TIME = /\b(?:on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|in (?:19|20)\d\d|(?:January|February|March|April|May|June|July|August|September|October|November|December),? (?:19|20)\d\d)\b/u;

/** Whether a text is clipped as only headlines are: in capitals, or without the small words of a sentence and without its past tense. */
function isClipped(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ text }) => /\p{L}/u.test(text));
  const long = words.slice(1).filter(({ text, pos }) => text.length > 3 && !SMALL.has(pos));
  if (long.length >= ENOUGH_WORDS && long.filter(({ text }) => /^\p{Lu}/u.test(text)).length >= CAPITALS * long.length) return true;
  if (words.some(({ lower, pos }) => LEFT_OUT.has(lower) || (lower === "'s" && pos === 'AUX'))) return false;
  return !isPastReport(tokens) && !REPORTED_TIME.test(tokens.map(({ text }) => text).join(' '));
}

/** A verb in the past tense, as no headline has it: "Velox cut 300 jobs", "Wagner splintered". A participle behind its noun ("Rebel killed in raid") looks alike, and is told by the preposition or the end behind it. */
function isPastReport(tokens: readonly Token[]): boolean {
  return tokens.some((verb, at) => {
    if (verb.pos !== 'VERB' || at === 0 || verb.lower === verb.lemma || /(?:ing|s)$/u.test(verb.lower)) return false;
    const next = tokens[at + 1];
    return next !== undefined && next.pos !== 'ADP' && next.pos !== 'PUNCT' && next.pos !== 'PART';
  });
}

function wordsOf(tokens: readonly Token[], context: ReadingContext): HeadlineWord[] {
  const seen = new Set<string>();
  const words: HeadlineWord[] = [];
  for (const token of tokens) {
    if (!TELLING.has(token.pos) || EMPTY.has(token.lemma) || EMPTY.has(token.lower)) continue;
    const name = token.pos === 'VERB' || token.pos === 'NUM' ? undefined : context.names.find(token.lemma.includes(' ') ? token.lemma : token.lower.replace(/['’]s$/u, ''));
    const key = name?.key ?? (token.pos === 'NUM' ? token.lower : context.nouns.canonical(token.lemma));
    if (seen.has(key) || !/[\p{L}\p{N}]/u.test(key)) continue;
    seen.add(key);
    const meaning = context.words.meaningOf(name ? token.lemma : key, token.pos);
    words.push({
      key, lemma: meaning.lemma, weight: meaning.weight, proper: token.pos === 'PROPN', behind: words.at(-1)?.key ?? null,
      alike: [...meaning.alike], concepts: [...meaning.concepts], opposites: [...meaning.opposites, ...meaning.opposedConcepts.map((concept) => `concept:${concept}`)],
      group: meaning.group === null ? null : `${meaning.group.set}.${meaning.group.name}`,
    });
  }
  return words;
}
