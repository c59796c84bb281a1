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
];

const VERDICTS = new Set(VERDICT_WORDS.map(([lemma]) => lemma));

/** Words that turn a statement round, where its clauses are not all understood: headlines without a verb. */
const NEGATING = new Set(['not', "n't", 'no', 'never', 'none', 'neither', 'nor', 'nobody', 'nothing', 'cannot', 'hardly']);

/** Openings that give a verdict on what follows, whatever is negated there again: "No, he did not", "Fact check: …". */
const OPENINGS = new Set(['no', 'nope', 'debunk', 'debunked', 'hoax', 'false', 'fake', 'myth']);

/**
 * Whether the statement in tokens [words.from, words.to) of a sentence is turned down. What only a clause inside it denies
 * ("to ensure that it does not bend", "a panel that did not include women") turns nothing down.
 */
export function isRefuted(all: readonly Token[], words: TokenRange, chunks: readonly Chunk[], statement: Statement): boolean {
  const tokens = all.slice(words.from, words.to);
  const [first, second] = tokens;
  if (first && second && OPENINGS.has(first.lower) && /^[,:;.!–—-]$/u.test(second.text)) return true;
  const negates = (token: Token): boolean => NEGATING.has(token.lemma) || NEGATING.has(token.lower);
  const verdict = tokens.find((token) => VERDICTS.has(token.lemma) || VERDICTS.has(token.lower));
  // "is not a hoax", "is no fake"
  if (verdict) return !tokens.some((token) => token.index < verdict.index && token.index >= verdict.index - 3 && negates(token));
  const notTrue = tokens.some((token, i) => (token.lower === 'true' || token.lower === 'real' || token.lower === 'truth') && tokens.slice(Math.max(0, i - 3), i).some(negates));
  if (notTrue) return true;
  const inner = innerFrom(all, chunks, statement);
  const turned = (token: Token): boolean => statement.polarityWords.some((range) => range.from <= token.index && token.index < range.to);
  const others = tokens.filter((token) => token.index < inner && negates(token) && !turned(token)).length % 2 === 1;
  return statement.denied !== others;
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
