/** Clauses that single somebody out: "It was X who did it", "X was the first to do it", "X did it first". */
import type { Token } from '../../types.ts';
import type { Chunk } from '../clause/chunks.ts';
import { parseClause, type Clause } from '../clause/clause.ts';
import type { NounPhrase } from '../clause/noun-phrase.ts';

/** Who was first: of all, or among those of a kind ("the first [woman] to lead the bank"). */
export interface Order {
  readonly word: string;
  readonly among: string | null;
}

const ORDERS = new Set(['first', 'last', 'only']);
/** Verbs whose "first" is a rank, and not who was before others. */
const RANKING = new Set(['be', 'become', 'come', 'finish', 'rank', 'place', 'end', 'remain', 'put', 'start', 'vote', 'go', 'qualify', 'sit', 'stand', 'win']);

/** "of any other vessel", "before anyone". */
const ALL_OTHERS = /^(?:ahead )?(?:of |before )(?:any other \w+|any others?|anyone|anybody|all (?:the )?others?|everyone|everybody|all other \w+)$/u;

/** "the first to", "the only country to", "the last of the rebels to": first, and among whom; null for a phrase that tells of no order. */
export function orderIn(tokens: readonly Token[], phrase: NounPhrase): Order | null {
  if (tokens[phrase.core.from]!.lower !== 'the') return null;
  const at = tokens.findIndex((token, i) => i > phrase.core.from && i < phrase.core.to && ORDERS.has(token.lower));
  if (at < 0 || at > phrase.core.from + 2) return null;
  const noun = tokens[phrase.head]!;
  const plain = phrase.head === at || /^(?:one|person|man|people|ones|side|party)$/u.test(noun.lower);
  return { word: tokens[at]!.lower, among: plain ? null : noun.lemma };
}

/** The token "first", or −1 for "ahead of all others", that stands behind the verb or its object, and qualifies nothing: "The soldiers shot first", "opened fire first". */
export function firstBehind(tokens: readonly Token[], clause: Clause): number | null {
  const verb = clause.verb!;
  // "reached the ship ahead of any other vessel", "before anyone else"
  const ahead = clause.prepositional.find((phrase) => /^(?:ahead of|before|of)$/u.test(phrase.preposition) && phrase.phrases.length === 1 && ALL_OTHERS.test(tokens.slice(phrase.index, phrase.phrases[0]!.core.to).map(({ lower }) => lower).join(' ')) && (phrase.preposition !== 'of' || tokens[phrase.index - 1]?.lower === 'ahead'));
  if (ahead && !clause.passive) return -1;
  if (clause.passive || RANKING.has(tokens[verb.head]!.lemma)) return null;
  const ends = [verb.to, ...clause.objects.map((phrases) => phrases.at(-1)!.range.to)];
  const found = ends.find((at) => tokens[at]?.lower === 'first') ?? (clause.objects[0]?.length === 1 && tokens[clause.objects[0][0]!.head]!.lower === 'first' && clause.objects[0][0]!.core.from === verb.to ? verb.to : undefined);
  if (found === undefined) return null;
  const next = tokens[found + 1];
  return next === undefined || /^(?:PUNCT|ADP|CCONJ|SCONJ)$/u.test(next.pos) ? found : null;
}

/** "It was X who did it", "It was the mine that the firm closed": the clause behind "who" or "that", with X in its place; null for any other clause. */
export function cleftIn(tokens: readonly Token[], chunks: readonly Chunk[], clause: Clause, to: number, takesClause: (lemma: string) => boolean): Clause | null {
  const verb = clause.verb!;
  const [subject] = clause.subject;
  const [told] = clause.objects;
  if (tokens[verb.head]!.lemma !== 'be' || !subject || tokens[subject.head]!.lower !== 'it' || !told || tokens[told[0]!.head]!.pos === 'ADJ') return null;
  const relative = chunks.findIndex((chunk) => chunk.from >= told.at(-1)!.core.to && (chunk.kind === 'rel' || chunk.kind === 'sub') && /^(?:who|that|which)$/u.test(tokens[chunk.head]!.lower));
  if (relative < 0 || relative >= to || chunks.slice(chunks.indexOf(verb) + 1, relative).some(({ kind }) => kind === 'vg' || kind === 'stop')) return null;
  if (chunks[relative + 1]?.kind === 'vg' || chunks[relative + 1]?.kind === 'adv') return parseClause(tokens, chunks, relative + 1, to, takesClause, told);
  const inner = parseClause(tokens, chunks, relative + 1, to, takesClause);
  return inner.verb && inner.objects.length === 0 && tokens[inner.verb.head]!.lemma !== 'be' ? { ...inner, objects: [told] } : null;
}
