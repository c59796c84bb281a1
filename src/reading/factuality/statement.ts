/**
 * What a sentence states once its wrapping is taken off: who says it, whether it is affirmed or denied, how sure it is,
 * which part of the event it speaks of. Wrappings are opened from the outside in ("The paper reported that X denied
 * having tried to leave"), each with its own effect.
 */
import type { Certainty, Predicate, Token, TokenRange } from '../../types.ts';
import type { Chunk } from '../clause/chunks.ts';
import { parseClause, type Clause } from '../clause/clause.ts';
import { nounPhrasesAt, type NounPhrase } from '../clause/noun-phrase.ts';
import type { PhraseJudge } from '../phrase-judge.ts';
import type { FactualityLexicon } from './factuality-lexicon.ts';
import { goalIn } from './goals.ts';
import { hedgesIn, implicativeOf, isContrast, negatedNoun } from './hedges-and-negations.ts';
import { certaintyWords } from './implicatives.ts';
import { outerAttribution } from './outer-attribution.ts';
import { cleftIn, firstBehind, orderIn, type Order } from './order-and-cleft.ts';
import { CLAIMED, claimJudged, clauseInside, describedAs, likenedTo, isItIsThat, lacksGround, resolvePronoun, type Description } from './wrapped-clauses.ts';

export interface Statement {
  readonly clause: Clause;
  /** Who says it, innermost first. */
  readonly attribution: readonly NounPhrase[];
  readonly denied: boolean;
  readonly certainty: Certainty;
  readonly aspect: Predicate['aspect'];
  /** Tokens that made it denied or unsure. */
  readonly polarityWords: readonly TokenRange[];
  readonly certaintyWords: readonly TokenRange[];
  /** What the wrapping says ("it was confirmed on Monday that"): its times are those of the saying. */
  readonly outer: readonly TokenRange[];
  /** "X called Y a Z", "Y was described as a Z": X says that Y is a Z. */
  readonly description: Description | null;
  /** The object of a denial that is a noun: "denied [involvement in the raid]". */
  readonly nominal: NounPhrase | null;
  /** It tells who did it first, last, or alone: "were the [first] to reach the ship", "shot [first]". */
  readonly order: Order | null;
  /** Heads of the verb groups that were opened on the way, the statement's own last. */
  readonly verbs: readonly number[];
  /** Whether what is said was turned or made unsure by a wrapping, so that all inside it is told no more than that. */
  readonly wrapped: boolean;
}

/** Where a statement inside a sentence stands: chunks [from, to), with a subject of its own or one that stands elsewhere. */
export interface StatementScope {
  readonly from: number;
  readonly to: number;
  readonly subject: readonly NounPhrase[];
  /** A participle without its auxiliary: "a film [directed by X]". */
  readonly passive: boolean;
  /** What it is done to, where that stands elsewhere: "the band [that he formed]". */
  readonly object?: NounPhrase | null;
}

const SURENESS: Readonly<Record<Certainty, number>> = { stated: 0, reported: 1, unconfirmed: 2, forecast: 3 };
const MAX_DEPTH = 6;
/** Verbs by which something is said to be something. */
const DESCRIBING = new Set(['describe', 'call', 'label', 'brand', 'dub', 'characterize', 'characterise', 'portray', 'depict', 'regard', 'consider', 'view', 'classify', 'designate', 'declare', 'term', 'rank', 'list', 'name']);
const DECLARED = /^(?:emergency|disaster|pandemic|epidemic)$/u;
/** Verbs by which somebody says of one thing that it is like another: what is said holds of these two, whoever says it. */
const LIKENING = new Set(['compare', 'liken']);
/** Verbs by which somebody says how much something is: "put the toll at 30", "estimated the damage at $2bn". */
const PUTTING = new Set(['put', 'estimate', 'peg', 'assess', 'reckon', 'gauge', 'value', 'set']);
/** Verbs that give a figure with their object: "forecasts growth of 2 percent". */
const FIGURING = new Set(['expect', 'forecast', 'predict', 'project', 'anticipate', 'estimate']);
/** Verbs with an object and a bare infinitive; what it says was done. */
const BARE_INFINITIVE = new Set(['help', 'make', 'see', 'watch', 'hear']);
/** Verbs that tell of an event by its noun: "announced the withdrawal of troops". */
const ANNOUNCING = new Set(['announce', 'confirm', 'declare', 'acknowledge']);
/** Verbs that lay a deed to somebody's charge: "accused X of doing", "blamed X for doing". */
const CHARGING = new Set(['accuse', 'blame', 'condemn', 'criticize', 'criticise', 'fault', 'denounce', 'credit', 'praise', 'thank']);
const FALSE_WORDS = new Set(['hoax', 'fake', 'false', 'debunked', 'untrue', 'bogus', 'fabricated', 'myth', 'misleading', 'baseless', 'unfounded']);

/**
 * Opens a sentence, or the statement of it that stands in `scope`. `judge` tells what its phrases and verbs are.
 * Always gives a clause; where nothing can be parsed its verb is null.
 */
export function readStatement(tokens: readonly Token[], chunks: readonly Chunk[], lexicon: FactualityLexicon, judge: PhraseJudge, scope: StatementScope | null = null): Statement {
  const state = { attribution: [] as NounPhrase[], denied: false, certainty: 'stated' as Certainty, aspect: null as Predicate['aspect'], polarityWords: [] as TokenRange[], certaintyWords: [] as TokenRange[], outer: [] as TokenRange[] };
  const lessSure = (certainty: Certainty, words: TokenRange): void => {
    if (SURENESS[certainty] > SURENESS[state.certainty]) state.certainty = certainty;
    state.certaintyWords.push(words);
  };
  const deny = (words: TokenRange): void => {
    state.denied = !state.denied;
    state.polarityWords.push(words);
  };

  // "rejected the pension reform", "dismissed coach X after …": of the denying verbs, only "deny" takes a clause without "that".
  const takesClause = (lemma: string): boolean => lexicon.speech.has(lemma) && (lexicon.speech.get(lemma) !== 'denies' || lemma === 'deny');
  const outermost = scope ? { ...scope, said: [] } : outerAttribution(tokens, chunks, lexicon, judge.isSpeaker, state.attribution);
  const to = outermost.to;
  // "…, the prefect said on Wednesday": the day is that of the saying
  if (outermost.said.length > 0 && chunks[to]) state.outer.push({ from: chunks[to]!.from, to: tokens.length });
  let from = outermost.from;
  let clause = parseClause(tokens, chunks, from, to, takesClause, scope?.subject);
  if (scope?.passive) clause = { ...clause, passive: true };
  const verbs: number[] = [...outermost.said];
  let nominal: NounPhrase | null = null;
  let description: Description | null = null;
  let order: Order | null = null;
  const carried: Clause['prepositional'][number][] = [];

  for (let depth = 0; depth < MAX_DEPTH && clause.verb; depth++) {
    if (depth > 0 || !scope?.object) clause = judge.voiced(clause);
    const verb = clause.verb!;
    const head = tokens[verb.head]!;
    const told = claimJudged(tokens, chunks, clause, FALSE_WORDS);
    if (told) {
      // "Rumours that the singer had died were false"
      if (clause.negation) deny({ from: clause.negation.index, to: clause.negation.index + 1 });
      deny(told.verdict);
      clause = parseClause(tokens, chunks, told.at, chunks.indexOf(verb), takesClause);
      continue;
    }
    verbs.push(verb.head);
    hedgesIn(tokens, clause, lessSure, verbs.length === outermost.said.length + 1);
    // A complement may stand behind the part that is read.
    const complement = clause.complement && chunks[clause.complement.at] ? clause.complement : null;
    if (complement === null) clause = { ...clause, complement };
    const said = clause.complement?.kind === 'that' && lexicon.speech.has(head.lemma);
    if (clause.negation && !isContrast(tokens, clause)) deny({ from: clause.negation.index, to: clause.negation.index + 1 });
    // "did not say that P" says nothing of P: the sentence is about the saying
    if (clause.negation && said && lexicon.speech.get(head.lemma) !== 'denies') break;
    const effect = lexicon.speech.get(head.lemma);
    const passive = clause.passive;

    if (complement?.kind === 'that' && effect !== undefined) {
      const speaker = clause.subject.filter((phrase) => tokens[phrase.head]!.pos !== 'PRON');
      if (!passive) state.attribution.push(...speaker);
      if (passive || speaker.length === 0) lessSure(effect === 'doubts' ? 'unconfirmed' : 'reported', verb);
      if (effect === 'denies') deny({ from: verb.head, to: verb.head + 1 });
      if (effect === 'doubts') lessSure('unconfirmed', verb);
      if (effect === 'forecasts' || effect === 'promises' || effect === 'asks') lessSure('forecast', verb);
      // "pledged that it would back the king" is "pledged to back the king"
      if (effect === 'promises') state.aspect = 'plan';
      state.outer.push({ from: chunks[from]?.from ?? 0, to: (chunks[complement.at] ?? chunks.at(-1)!).from });
      from = complement.at;
      clause = resolvePronoun(tokens, parseClause(tokens, chunks, from, to, takesClause), speaker);
      continue;
    }
    if (effect === 'denies' && complement?.kind === 'ing') {
      state.attribution.push(...clause.subject);
      deny({ from: verb.head, to: verb.head + 1 });
      clause = parseClause(tokens, chunks, complement.at, to, takesClause, clause.subject);
      continue;
    }
    if (effect === 'denies' && !passive && clause.objects[0]?.[0]) {
      const object = clause.objects[0][0];
      const inner = clauseInside(tokens, chunks, object, to, takesClause);
      // A law is rejected, a coach dismissed, a rise disputed: only what is claimed is thereby denied.
      if (!inner && (head.lemma === 'reject' || head.lemma === 'dismiss' || head.lemma === 'retract') && !CLAIMED.test(tokens[object.head]!.lemma)) break;
      state.attribution.push(...clause.subject);
      deny({ from: verb.head, to: verb.head + 1 });
      if (inner) {
        clause = inner;
        continue;
      }
      nominal = object;
      break;
    }
    const ruledOut = head.lemma === 'rule' && tokens[verb.to]?.lower === 'out' && !passive && !complement ? ruledOutIn(tokens, clause, judge) : null;
    if (ruledOut) {
      // "ruled out a withdrawal": whoever says so says that it will not come
      state.attribution.push(...clause.subject);
      deny({ from: verb.head, to: verb.to + 1 });
      lessSure('forecast', verb);
      nominal = ruledOut;
      clause = { ...clause, prepositional: clause.prepositional.filter(({ phrases }) => phrases[0] !== ruledOut) };
      break;
    }
    if (ANNOUNCING.has(head.lemma) && !passive && !complement && clause.objects[1] === undefined && clause.objects[0]?.[0] && judge.isEvent(clause.objects[0][0])) {
      // "announced the launch of an offensive": the event is what is said
      state.attribution.push(...clause.subject);
      nominal = clause.objects[0][0];
      break;
    }
    if (CHARGING.has(head.lemma) && !passive && clause.objects[0]) {
      const charge = chunks.findIndex((chunk, i) => i > 0 && chunk.from > clause.objects[0]![0]!.range.from && /^(?:of|for|with)$/u.test(tokens[chunks[i - 1]!.head]!.lower) && (chunk.kind === 'vg' || chunk.kind === 'np'));
      const gerund = chunks[charge]?.kind === 'vg' ? charge : -1;
      if (charge >= 0 && gerund < 0) {
        // "blamed X for involvement in Y": the noun says what X did
        state.attribution.push(...clause.subject);
        nominal = nounPhrasesAt(tokens, chunks, charge, true)?.phrases[0] ?? null;
        clause = { ...clause, subject: clause.objects[0], prepositional: clause.prepositional.filter((phrase) => nominal !== null && phrase.index >= nominal.range.to) };
        break;
      }
      if (gerund >= 0) {
        state.attribution.push(...clause.subject);
        clause = parseClause(tokens, chunks, gerund, to, takesClause, clause.objects[0]);
        continue;
      }
    }
    const purpose = complement?.kind === 'to' ? tokens[chunks[complement.at]!.from - 1] : undefined;
    // "repelled an attempt to take X": that attempt failed, and its doer is another
    const ownAttempt = clause.objects.flat().every((phrase) => phrase.head !== purpose?.index) || /^(?:make|launch|begin|mount|lead|start|renew|step)$/u.test(head.lemma);
    if (complement && purpose && ownAttempt && /^(?:attempt|effort|bid|move)$/u.test(purpose.lemma)) {
      // "intervened in an attempt to stop X": what was attempted is the matter
      state.aspect = 'attempt';
      clause = parseClause(tokens, chunks, complement.at, to, takesClause, clause.subject);
      continue;
    }
    if (complement?.kind === 'that' && BARE_INFINITIVE.has(head.lemma) && !passive) {
      // "helped the couple hide the money"
      clause = parseClause(tokens, chunks, complement.at, to, takesClause);
      continue;
    }
    const implicative = complement && complement.kind !== 'that' ? implicativeOf(tokens, clause, lexicon) : null;
    if (implicative && complement) {
      if (implicative.polarity === '-') deny({ from: verb.head, to: verb.head + 1 });
      if (implicative.certainty) lessSure(implicative.certainty, verb);
      if (implicative.aspect) state.aspect = implicative.aspect;
      const doer = implicative.doer === 'object' && !passive && clause.objects[0] ? clause.objects[0] : clause.subject;
      if (head.lemma === 'claim' || head.lemma === 'rule') state.attribution.push(...clause.subject);
      // who asks somebody to go says that he should; who asks to go, with nobody asked, wants it himself
      if (implicative.doer === 'object' && implicative.certainty === 'forecast' && !passive && (clause.objects[0] !== undefined || implicative.word.includes(' '))) state.attribution.push(...clause.subject);
      carried.push(...clause.prepositional.filter((phrase) => phrase.ofSubject || phrase.index < verb.from));
      clause = parseClause(tokens, chunks, complement.at, to, takesClause, doer);
      continue;
    }
    if (complement?.kind === 'to' && /^(?:have|be|remain)$/u.test(head.lemma) && tokens[chunks[complement.at]!.from - 1]?.lower === 'yet') {
      // "has yet to be surpassed"
      deny({ from: chunks[complement.at]!.from - 1, to: chunks[complement.at]!.from });
      clause = parseClause(tokens, chunks, complement.at, to, takesClause, clause.subject);
      continue;
    }
    const placed = complement?.kind === 'to' && /^(?:be|become)$/u.test(head.lemma) && clause.objects[0]?.length === 1 ? orderIn(tokens, clause.objects[0][0]!) : null;
    if (placed && complement) {
      // "were the first to reach the ship": they reached it, before all others
      order = placed;
      clause = parseClause(tokens, chunks, complement.at, to, takesClause, clause.subject);
      continue;
    }
    const cleft = cleftIn(tokens, chunks, clause, to, takesClause);
    if (cleft) {
      // "It was the co-pilot who landed the plane"
      clause = cleft;
      continue;
    }
    if (complement?.kind === 'to' && head.lemma === 'be' && clause.objects.length === 0 && chunks[complement.at]!.from === verb.to && tokens[chunks[complement.at]!.head]!.lemma !== 'blame') {
      // "are to be cut"; "The goal of the alliance was to depose the king": who wants it would do it
      const goal = clause.subject.length === 1 ? goalIn(tokens, clause.subject[0]!) : null;
      if (goal) {
        state.aspect = 'plan';
        state.certaintyWords.push(goalWords(tokens, clause.subject[0]!));
      }
      lessSure('forecast', verb);
      clause = parseClause(tokens, chunks, complement.at, to, takesClause, goal && goal.holders.length > 0 ? goal.holders : clause.subject);
      continue;
    }
    if (complement?.kind === 'to' && (head.lemma === 'take' || head.lemma === 'need') && clause.objects[0] !== undefined && /\d|year|month|week|day|hour|minute/u.test(tokens[clause.objects[0][0]!.head]!.lemma)) {
      // "took four years to capture the city": it was captured
      clause = parseClause(tokens, chunks, complement.at, to, takesClause, clause.subject);
      continue;
    }
    const figure = PUTTING.has(head.lemma) && !complement ? clause.prepositional.find((phrase) => phrase.preposition === 'at' && phrase.index > verb.from && phrase.phrases.every((inner) => tokens.slice(inner.core.from, inner.core.to).some(({ pos }) => pos === 'NUM'))) : undefined;
    const measured = figure ? (passive ? clause.subject : (clause.objects[0] ?? [])) : [];
    if (figure && measured.length > 0) {
      // "Police put the number at 35,000": the figure is theirs
      description = { of: measured, as: figure.phrases, likened: false };
      state.attribution.push(...(passive ? (clause.prepositional.find((phrase) => phrase.preposition === 'by')?.phrases ?? []) : clause.subject));
      break;
    }
    const expected = FIGURING.has(head.lemma) && !complement && !passive && clause.objects[0]?.length === 1 ? clause.objects[0][0]! : undefined;
    const amount = expected?.of[0];
    if (expected && amount && tokens.slice(amount.core.from, amount.core.to).some(({ pos }) => pos === 'NUM') && tokens[expected.head]!.pos === 'NOUN') {
      // "expects a deficit of 3.1% of GDP": that the deficit is so much
      description = { of: [{ ...expected, range: expected.core, of: [] }], as: [amount], likened: false };
      state.attribution.push(...clause.subject);
      if (lexicon.speech.get(head.lemma) === 'forecasts') lessSure('forecast', verb);
      break;
    }
    if ((DESCRIBING.has(head.lemma) || LIKENING.has(head.lemma)) && !complement) {
      description = LIKENING.has(head.lemma) ? likenedTo(clause, passive) : describedAs(clause, passive);
      // "declared the outbreak an emergency" is a deed, and no description
      if (head.lemma === 'declare' && description?.as.some((phrase) => DECLARED.test(tokens[phrase.head]!.lemma))) description = null;
      if (description && !passive) state.attribution.push(...clause.subject);
      if (description) break;
    }
    if (isItIsThat(tokens, clause)) {
      const truth = tokens.slice(verb.to, chunks[clause.complement!.at]!.from).find((token) => FALSE_WORDS.has(token.lower));
      if (truth) deny({ from: truth.index, to: truth.index + 1 });
      else if (lacksGround(tokens, clause)) deny({ from: verb.to, to: verb.to + 1 });
      clause = parseClause(tokens, chunks, clause.complement!.at, to, takesClause);
      continue;
    }
    break;
  }
  if (clause.verb === null) {
    hedgesIn(tokens, clause, lessSure);
    // "Ex-mayor not guilty of fraud"
    const behind = tokens[clause.subject[0]?.range.to ?? -1];
    if (behind?.lower === 'not' && tokens[behind.index + 1]?.pos === 'ADJ') deny({ from: behind.index, to: behind.index + 1 });
  }
  for (const token of tokens) {
    // Adjectives of doubt speak of the whole statement wherever they stand: "unconfirmed reports", "reported strike".
    if (token.pos !== 'ADJ' && token.pos !== 'ADV') continue;
    const word = certaintyWords[token.lower];
    if (word) lessSure(word.certainty, { from: token.index, to: token.index + 1 });
  }
  const first = order === null && clause.verb ? firstBehind(tokens, clause) : null;
  if (first !== null) {
    order = { word: 'first', among: null };
    clause = { ...clause, objects: clause.objects.filter((phrases) => phrases[0]!.head !== first) };
  }
  const negatedArgument = negatedNoun(tokens, clause);
  if (negatedArgument) deny(negatedArgument);
  return {
    clause: { ...clause, prepositional: [...carried, ...clause.prepositional] },
    attribution: [...state.attribution].reverse(),
    denied: state.denied,
    certainty: state.certainty,
    aspect: state.aspect,
    polarityWords: state.polarityWords,
    certaintyWords: state.certaintyWords,
    outer: state.outer,
    description,
    nominal,
    order,
    verbs,
    wrapped: verbs.length > outermost.said.length + 1 && (state.denied || SURENESS[state.certainty] > SURENESS.reported),
  };
}

/** "main goal": the noun with the quality before it. */
function goalWords(tokens: readonly Token[], { core, head }: NounPhrase): TokenRange {
  return { from: head > core.from && tokens[head - 1]!.pos === 'ADJ' ? head - 1 : head, to: head + 1 };
}

/** What is ruled out, where that is an event that could come, and none that has been ("ruled out arson"). */
function ruledOutIn(tokens: readonly Token[], clause: Clause, judge: PhraseJudge): NounPhrase | null {
  const object = clause.objects[0]?.[0] ?? clause.prepositional.find(({ preposition }) => preposition === 'out')?.phrases[0];
  if (!object || !judge.isDeed(object)) return null;
  const article = tokens[object.core.from]!;
  return article.lower === 'a' || article.lower === 'an' || article.lower === 'any' || article.lower === 'another' || tokens[object.head]!.lower !== tokens[object.head]!.lemma ? object : null;
}
