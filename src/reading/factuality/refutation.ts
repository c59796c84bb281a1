/** Whether a text turns down what it tells of: by negations, or by a word on its truth ("Rumour of the king's death debunked"). */
import type { Token, TokenRange } from '../../types.ts';
import type { Chunk } from '../clause/chunks.ts';
import type { Statement } from './statement.ts';

/** Words that call a story untrue, each with a sentence. Where they stand in the text does not matter, unless they are negated themselves. */
export const VERDICT_WORDS: readonly (readonly [lemma: string, example: string])[] = [
  ['hoax', 'Report of the singer’s death is a hoax'],
  ['fake', 'Photo of a shark on the motorway is fake'],
  ['false', 'Claim that the plant closed is false'],
  ['untrue', 'Stories of a ban are untrue'],
  ['bogus', 'Bogus story about a plane landing without a pilot'],
  ['fabricated', 'Fabricated quote of the pope goes round'],
  ['fabricate', 'The paper fabricated an interview with the king'],
  ['fabrication', 'Merger report is a fabrication, says chairman'],
  ['debunk', 'Police debunk rumour of a kidnapping'],
  ['debunked', 'Rumour of a kidnapping debunked'],
  ['refute', 'Ministry refutes report of a coup'],
  ['disprove', 'DNA test disproves the story'],
  ['discredit', 'Discredited study on vaccines'],
  ['rubbish', 'Report that the band will reunite is rubbish'],
  ['nonsense', 'Talk of a transfer is nonsense'],
  ['baloney', 'Story about the tunnel is baloney'],
  ['prank', 'Message to the crew was a prank'],
  ['satire', 'Article on the ban of Christmas is satire'],
  ['satirical', 'Satirical story on a ban taken for real'],
  ['spoof', 'Picture comes from a spoof site'],
  ['myth', 'That the wall is seen from space is a myth'],
  ['misinformation', 'Misinformation about the vote spreads'],
  ['disinformation', 'Ministry calls the report disinformation'],
  ['unfounded', 'Fears of a shortage are unfounded'],
  ['baseless', 'Police call the claim baseless'],
  ['untruth', 'Mayor calls the story an untruth'],
  ['falsehood', 'Minister calls the report a falsehood'],
  ['inaccurate', 'Company calls the report wildly inaccurate'],
  ['incorrect', 'Reports of his resignation are incorrect'],
  ['erroneous', 'Agency says the figure is erroneous'],
  ['exaggerated', 'Reports of his death are greatly exaggerated'],
  ['overblown', 'Fears of a shortage are overblown'],
  ['doctored', 'Photo of the mayor was doctored'],
  ['photoshopped', 'Photoshopped image of a shark goes round'],
  ['fake-news', 'Fake-news report on the actor spreads'],
  ['hoaxer', 'Hoaxer behind the alien video comes forward'],
];

/** The same in several words, by lemma; a star stands for any words between. */
export const VERDICT_PHRASES: readonly (readonly [words: string, example: string])[] = [
  ['pour cold water', 'Club pours cold water on transfer talk'],
  ['throw cold water', 'Minister throws cold water on the plan to merge'],
  ['set the record straight', 'Museum sets the record straight on the theft'],
  ['make it up', 'Witness made it up'],
  ['make it all up', 'Student made it all up'],
  ['make up the story', 'Student made up the story'],
  ['never happen', 'The truce never happened, says the group'],
  ['not the case', 'The mayor said that this was not the case'],
  ['no truth', 'There is no truth in the report'],
  ['take out of context', 'Quote of the bishop was taken out of context'],
];

/** The same of a story only, which the text must name: planes are shot down, and the dead laid to rest. */
export const STORY_VERDICTS: readonly (readonly [words: string, example: string])[] = [
  ['retract', 'Paper retracts story on the senator'],
  ['retracted', 'Allegations against the coach retracted'],
  ['rebut', 'Bank rebuts report of losses'],
  ['quash', 'Actor quashes talk of a sequel'],
  ['dispel', 'Palace dispels rumour of an abdication'],
  ['shoot down', 'Agent shoots down report of a transfer'],
  ['put * to rest', 'Rumour of a split put to rest'],
  ['lay * to rest', 'Singer lays rumours to rest'],
];

const VERDICTS = new Set(VERDICT_WORDS.map(([lemma]) => lemma));

const STORY = new Set(['report', 'rumor', 'rumour', 'claim', 'story', 'talk', 'suggestion', 'allegation', 'speculation', 'accusation', 'theory', 'tale', 'gossip', 'chatter']);
const PHRASES = byFirstWord(VERDICT_PHRASES);
const STORY_PHRASES = byFirstWord(STORY_VERDICTS);
/** Words that a star may stand for. */
const BETWEEN = 6;

function byFirstWord(table: readonly (readonly [words: string, example: string])[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const phrases = table.map(([words]) => words.split(' '));
  return new Map(phrases.map(([first]) => [first!, phrases.filter((phrase) => phrase[0] === first)]));
}

/** Whether the words of one of the phrases stand in a text, one behind the other. */
function holdsPhrase(tokens: readonly Token[], phrases: ReadonlyMap<string, readonly (readonly string[])[]>): boolean {
  return tokens.some(({ lemma, lower }, i) => {
    const begun = (word: string): boolean => phrases.get(word)?.some((phrase) => goesOn(tokens, i + 1, phrase, 1)) === true;
    return begun(lemma) || (lower !== lemma && begun(lower));
  });
}

/** Whether the words of a phrase from one of them on stand in a text from a token on. */
function goesOn(tokens: readonly Token[], at: number, phrase: readonly string[], word: number): boolean {
  if (word === phrase.length) return true;
  if (phrase[word] === '*') {
    for (let skipped = 0; skipped <= BETWEEN; skipped++) if (goesOn(tokens, at + skipped, phrase, word + 1)) return true;
    return false;
  }
  const token = tokens[at];
  return token !== undefined && (token.lemma === phrase[word] || token.lower === phrase[word]) && goesOn(tokens, at + 1, phrase, word + 1);
}

/** Words that turn a statement round, where its clauses are not all understood: headlines without a verb. */
const NEGATING = new Set(['not', "n't", 'no', 'never', 'none', 'neither', 'nor', 'nobody', 'nothing', 'cannot', 'hardly']);

/** Openings that give a verdict on what follows, whatever is negated there again: "No, he did not", "Fact check: …". */
const OPENINGS = new Set(['no', 'nope', 'debunk', 'debunked', 'hoax', 'false', 'fake', 'myth']);

/** Words that have to be there for anything below to be asked. */
const TELLING: ReadonlySet<string> = new Set([...OPENINGS, ...NEGATING, ...VERDICTS, ...STORY, ...[...STORY].map((word) => `${word}s`), ...PHRASES.keys(), 'true', 'real', 'truth']);

/**
 * Whether the statement in tokens [words.from, words.to) of a sentence is turned down. What only a clause inside it denies
 * ("to ensure that it does not bend", "a panel that did not include women") turns nothing down, nor does what is a part of the
 * predicate ("found not guilty": `inPredicate`, for which `denied` makes allowance).
 */
export function isRefuted(all: readonly Token[], words: TokenRange, chunks: readonly Chunk[], statement: Statement, denied: boolean, inPredicate: (token: number) => boolean): boolean {
  const tokens = words.from === 0 && words.to === all.length ? all : all.slice(words.from, words.to);
  // Nearly all statements have none of the words that turn one down, nor any that tells of a story.
  const telling = tokens.some(({ lemma, lower }) => TELLING.has(lower) || (lemma !== lower && TELLING.has(lemma)));
  if (!telling) return denied;
  if (tokens.some((token, i) => OPENINGS.has(token.lower) && isOpening(tokens, i)) || isAnsweredNo(tokens)) return true;
  const negates = (token: Token): boolean => (NEGATING.has(token.lemma) || NEGATING.has(token.lower)) && !turnsNothing(all, token.index);
  const verdict = tokens.find((token) => VERDICTS.has(token.lemma) || VERDICTS.has(token.lower));
  // "is not a hoax", "is no fake"
  if (verdict) return !tokens.some((token) => token.index < verdict.index && token.index >= verdict.index - 3 && negates(token));
  if (holdsPhrase(tokens, PHRASES)) return true;
  if (tokens.some(({ lemma, lower }) => STORY.has(lemma) || STORY.has(lower.endsWith('s') ? lower.slice(0, -1) : lower)) && holdsPhrase(tokens, STORY_PHRASES)) return true;
  const notTrue = tokens.some((token, i) => (token.lower === 'true' || token.lower === 'real' || token.lower === 'truth') && tokens.slice(Math.max(0, i - 3), i).some(negates));
  if (notTrue) return true;
  const inner = innerFrom(all, chunks, statement);
  const turned = (token: Token): boolean => statement.polarityWords.some((range) => range.from <= token.index && token.index < range.to);
  const others = tokens.filter((token) => token.index < inner && negates(token) && !turned(token) && !inPredicate(token.index)).length % 2 === 1;
  return denied !== others;
}

/** "No, he did not", "Second moon: No, there won't be one", "… UPDATE: Nope", "…? Probably not": a verdict that stands by itself, at the edge of the text or behind a colon. */
function isOpening(tokens: readonly Token[], i: number): boolean {
  const [before, next] = [tokens[i - 1], tokens[i + 1]];
  if (before !== undefined && !/^[:?!]$/u.test(before.text)) return false;
  return next === undefined ? before !== undefined : /^[,:;.!–—-]$/u.test(next.text);
}

/** "no doubt", "no more than", "not only", "a fine, not prison", "rebels and not the army": negations that turn no statement round. */
function turnsNothing(tokens: readonly Token[], i: number): boolean {
  const [before, next] = [tokens[i - 1], tokens[i + 1]];
  if (next === undefined) return false;
  // "no more than 200", "not later than May": a bound
  if (tokens[i + 2]?.lower === 'than' && /^(?:more|less|[a-z]+er)$/u.test(next.lower)) return true;
  if (tokens[i]!.lower === 'no') return /^(?:doubt|question|wonder|surprise|secret|matter)$/u.test(next.lower);
  if (tokens[i]!.lower !== 'not') return false;
  return /^(?:only|just|merely|simply)$/u.test(next.lower) || ((before?.text === ',' || before?.lower === 'and') && (next.pos === 'NOUN' || next.pos === 'PROPN' || next.pos === 'DET' || next.pos === 'ADP'));
}

/** "Did the king sign this? Probably not" */
function isAnsweredNo(tokens: readonly Token[]): boolean {
  const asked = tokens.findLastIndex(({ text }) => text === '?');
  const answer = tokens.slice(asked + 1).filter(({ pos }) => pos !== 'PUNCT');
  return asked > 0 && answer.length > 0 && answer.length <= 3 && NEGATING.has(answer.at(-1)!.lower);
}

/** The token from which on what is said belongs to a clause inside the statement. */
function innerFrom(tokens: readonly Token[], chunks: readonly Chunk[], { clause, verbs }: Statement): number {
  const own = clause.verb?.head ?? -1;
  const opens = chunks.find((chunk, i) => {
    if (chunk.from <= own || (own < 0 && i === 0)) return false;
    if (chunk.kind === 'sub' || chunk.kind === 'rel') return true;
    const before = chunks[i - 1];
    if (chunk.kind === 'vg' && !verbs.includes(chunk.head)) return own >= 0 || tokens[chunk.from]!.lower === 'to' || before?.kind === 'prep';
    return chunk.kind === 'adv' && /^(?:rather|instead)$/u.test(tokens[chunk.head]!.lower);
  });
  return opens?.from ?? Infinity;
}
