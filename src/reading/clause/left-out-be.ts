/**
 * Passives whose "was" is left out, as headlines leave it out: "Minister arrested over fraud", "Village captured by rebels", "Bank fined £40m".
 * The words alone do not tell them from a past tense; what the verb takes does. A verb that needs an object and has none befalls its subject.
 */
import type { Token, TokenRange } from '../../types.ts';
import type { TakesObject } from '../lexicon/predicate-lexicon.ts';
import type { Chunk } from './chunks.ts';
import type { Clause } from './clause.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { maybePastParticiple } from './verb-forms.ts';

/** What the lexicon knows of verbs and nouns, as this asks for it. */
export interface VoiceLexicon {
  takesObject(verb: Token, behind: readonly Token[]): TakesObject;
  takesBehind(verb: Token, particle: Token): boolean;
  /** Verbs that are used without an object where somebody acts ("Union accepted"). */
  isOfAgents(verb: string): boolean;
  /** Verbs of saying, which need no object either. */
  isSaying(verb: string): boolean;
  /** Names, people and bodies of people. */
  isAgent(phrase: NounPhrase): boolean;
  /** The noun names a calling or a title: "best artist", "mayor". */
  isCalling(phrase: NounPhrase): boolean;
  isMeasure(phrase: NounPhrase): boolean;
  isMasked(token: number): boolean;
}

/** Participles that are no past tense. */
const PARTICIPLE_ONLY = new Set(['taken', 'given', 'seen', 'stolen', 'frozen', 'shown', 'written', 'broken', 'torn', 'drawn', 'sunk', 'beaten', 'bitten', 'chosen', 'driven', 'eaten', 'flown', 'forbidden', 'forgotten', 'hidden', 'known', 'ridden', 'shaken', 'sung', 'spoken', 'sworn', 'thrown', 'worn', 'overthrown', 'overtaken', 'withdrawn', 'undertaken', 'slain', 'rewritten', 'retaken', 'redrawn', 'blown', 'grown', 'sewn', 'proven', 'overrun']);
/** Qualities that a deed leaves its object in: "shot dead", "left homeless". */
const LEFT = new Set(['dead', 'alive', 'safe', 'hostage', 'captive', 'prisoner', 'homeless', 'unconscious', 'guilty', 'innocent', 'bankrupt', 'unfit', 'unsafe', 'illegal', 'unlawful', 'unconstitutional', 'void', 'open', 'shut', 'free', 'missing', 'extinct', 'empty', 'responsible', 'liable', 'insane']);
/** Verbs whose second object is what somebody is made: "named best artist". */
const NAMING = new Set(['name', 'appoint', 'elect', 'reelect', 're-elect', 'crown', 'declare', 'vote', 'make']);
/** Verbs with a measure of what is done, and no object: "fined £40m", "jailed 12 years". */
const MEASURED = new Set(['fine', 'jail', 'imprison', 'sentence', 'ban', 'suspend', 'delay', 'postpone', 'bar', 'dock']);
/** What may be withheld from somebody or given: "denied bail". */
const GRANTING = new Set(['deny', 'refuse', 'grant', 'offer', 'award']);
const GRANTED = new Set(['bail', 'asylum', 'visa', 'parole', 'access', 'entry', 'permission', 'immunity', 'clemency', 'citizenship', 'custody', 'refuge']);
/** Verbs by which somebody is made or meant to do something: "told to resign". */
const CONTROLLING = new Set(['tell', 'order', 'force', 'urge', 'allow', 'warn', 'advise', 'instruct', 'compel', 'invite', 'permit', 'require', 'encourage', 'oblige', 'forbid', 'ask', 'authorize', 'schedule', 'sentence', 'summon']);
/** What holds without being held: "The truce held". */
const HOLDING = new Set(['truce', 'ceasefire', 'line', 'peace', 'calm', 'bridge', 'dam', 'pound', 'weather', 'deal', 'barrier', 'levee', 'wall', 'alliance', 'coalition']);
const PRONOUN = /^(?:he|she|they|it|we|i|you|who|which|that|this|these|those|there)$/u;
/** Verbs that go on with "for" instead of an object: "The certificate allowed for 165 passengers". */
const WITH_FOR = new Set(['allow', 'provide', 'vote', 'care']);

/** The clause as a passive where its "was" is left out; as it is otherwise. */
export function withLeftOutBe(tokens: readonly Token[], chunks: readonly Chunk[], clause: Clause, lexicon: VoiceLexicon): Clause {
  const { verb, subject, complement } = clause;
  if (!verb || clause.passive || subject.length === 0 || !maybePastParticiple(tokens, verb)) return clause;
  const head = tokens[verb.head]!;
  if (subject.length === 1 && PRONOUN.test(tokens[subject[0]!.head]!.lower)) return clause;
  if (complement !== null && !(complement.kind === 'to' && CONTROLLING.has(head.lemma))) return clause;
  if (goesOn(tokens, chunks, clause, lexicon) || (head.lemma === 'hold' && subject.every((phrase) => HOLDING.has(tokens[phrase.head]!.lemma)))) return clause;
  const left = clause.objects.length > 0 && clause.objects.every((phrases) => phrases.every((phrase) => isLeft(tokens, phrase, head, lexicon)));
  if ((clause.objects.length > 0 && !left) || hasLaterObject(chunks, verb)) return clause;
  const takes = lexicon.takesObject(head, behind(tokens, verb));
  const sure = left || PARTICIPLE_ONLY.has(head.lower) || hasAgent(clause, lexicon);
  const agents = subject.some(lexicon.isAgent);
  const acting = agents && (lexicon.isOfAgents(head.lemma) || (complement === null && lexicon.isSaying(head.lemma)));
  const passive = takes === 'with-particle' || (takes === 'with-be' && (sure || !agents)) || (sure ? takes !== 'no' : (takes === 'needs' || (takes === 'may' && lexicon.isOfAgents(head.lemma))) && !acting);
  return passive ? { ...clause, passive } : clause;
}

/** What the verb is done to stands behind a second verb ("killed and injured 16 civilians") or a particle ("held up the bank"), or it has none by its words ("shot first", "shot from the engine"). */
function goesOn(tokens: readonly Token[], chunks: readonly Chunk[], clause: Clause, lexicon: VoiceLexicon): boolean {
  const verb = clause.verb!;
  const [head, next] = [tokens[verb.head]!, tokens[verb.to]];
  if (!next) return false;
  if (next.lower === 'first' || (next.lower === 'for' && WITH_FOR.has(head.lemma))) return true;
  if (head.lemma === 'shoot' && /^(?:from|up|through|past|out|to)$/u.test(next.lower) && tokens[verb.to + 1]?.lower !== 'death') return true;
  // "backed down": with a particle that no concept has it means something else
  if (/^(?:up|down|out|away|back|aside)$/u.test(next.lower) && lexicon.takesObject(head, [next]) !== 'with-particle') return !hasAgent(clause, lexicon);
  const at = chunks.findIndex((chunk) => chunk.from >= verb.to);
  if (chunks[at]?.kind === 'conj' && chunks[at + 1]?.kind === 'vg' && chunks[at + 2]?.kind === 'np') return true;
  return clause.prepositional.some(({ index }) => index === verb.to) && lexicon.takesBehind(head, next);
}

/** Words behind a verb that can be its own. */
const REACH = 6;

/** What the verb can have as its words: those right behind it, but for adverbs. */
function behind(tokens: readonly Token[], verb: TokenRange): readonly Token[] {
  let from = verb.to;
  while (tokens[from]?.pos === 'ADV') from++;
  return tokens.slice(from, from + REACH);
}

/** What stands where an object would, and is none: what its object is left in, made to, or measured by. */
function isLeft(tokens: readonly Token[], phrase: NounPhrase, verb: Token, lexicon: VoiceLexicon): boolean {
  const noun = tokens[phrase.head]!;
  const words = tokens.slice(phrase.core.from, phrase.core.to);
  if (LEFT.has(noun.lower) && words.length <= 2 && words[0]!.pos !== 'DET') return true;
  // "The board named Ada Kruse chief executive.": in a sentence a name in front is whom it named
  const ofName = words[0]!.pos === 'PROPN' && words[1]?.pos === 'PROPN' && /^[.!?]$/u.test(tokens.at(-1)!.text);
  if (NAMING.has(verb.lemma) && words[0]!.pos !== 'DET' && !ofName && noun.pos === 'NOUN' && lexicon.isCalling(phrase)) return true;
  if (MEASURED.has(verb.lemma) && (lexicon.isMeasure(phrase) || lexicon.isMasked(phrase.head))) return true;
  return GRANTING.has(verb.lemma) && words.length === 1 && GRANTED.has(noun.lemma);
}

/** "arrested in Rome [two men]": what was put behind a phrase is the object still. */
function hasLaterObject(chunks: readonly Chunk[], verb: Chunk): boolean {
  const from = chunks.findIndex((chunk) => chunk.from >= verb.to);
  if (from < 0) return false;
  for (let k = from + 1; k < chunks.length; k++) {
    const { kind } = chunks[k]!;
    if (kind === 'stop' || kind === 'sub' || kind === 'rel' || kind === 'comma' || kind === 'conj' || kind === 'vg') return false;
    if (kind === 'np' && chunks[k - 1]!.kind === 'np' && chunks[k - 2]?.kind === 'prep') return true;
  }
  return false;
}

/** "by rebels": who did it, and no measure ("by 5 per cent"). */
function hasAgent(clause: Clause, lexicon: VoiceLexicon): boolean {
  return clause.prepositional.some((phrase) => phrase.preposition === 'by' && phrase.index >= clause.verb!.to && phrase.phrases.every((one) => !lexicon.isMeasure(one) && !(lexicon.isMasked(one.head) && (lexicon.isMasked(one.core.from) || one.head === one.core.from + 1))));
}
