/** The frame of a clause that fits a pattern of the lexicon: "S take control of O", "O fall to S", "S find O guilty". */
import type { TokenRange } from '../../types.ts';
import type { Chunk } from '../clause/chunks.ts';
import type { PrepositionalPhrase } from '../clause/clause.ts';
import type { NounPhrase } from '../clause/noun-phrase.ts';
import { directAt, PATTERN_PREPOSITIONS as PREPOSITIONS, type Pattern } from '../lexicon/predicate-lexicon.ts';
import { phrasesAt, type Frame, type FrameScope } from './frame-scope.ts';
import { conditionIn } from './told-inside.ts';

/** "had [its] origins in": whose it is stands before the word of the pattern. */
const POSSESSIVE = /^(?:its|his|her|their|our|my|your)$/u;
/** Nouns of patterns that stay what they are whatever noun stands before them: a health emergency, a night curfew, a mpox case. A "food aid" and a "grand slam title" are more than that. */
const SAME_IN_COMPOUNDS = new Set(['emergency', 'disaster', 'epidemic', 'case', 'infection', 'death', 'curfew', 'warning', 'alert', 'ballot', 'goal', 'penalty', 'sanction', 'tariff', 'record']);
/** Verbs whose plain form is an adjective that patterns have with "be". */
const ADJECTIVES_TOO = new Set(['close', 'clear', 'open', 'free', 'clean', 'empty', 'dry', 'calm', 'warm', 'cool', 'slow', 'complete', 'present', 'secure']);
const SKIPPED = new Set(['DET', 'ADJ', 'ADV', 'NUM']);

/** The frame by the pattern that fits best; null where none does. */
export function fromPattern(scope: FrameScope, verb: Chunk): Frame | null {
  const head = scope.tokens[verb.head]!;
  const after = scope.after ?? verb.to;
  let best: { frame: Frame; score: number } | null = null;
  const present = wordsFrom(scope, verb.head);
  // "a curfew was imposed": what the pattern has as its object is the subject of the passive
  if (scope.clause.passive) for (const { range } of scope.clause.subject) for (let i = range.from; i < range.to; i++) present.add(scope.tokens[i]!.lemma);
  for (const pattern of scope.lexicon.patternsWith(head.lemma, present)) {
    const found = fit(scope, pattern, verb, after, scope.clause.passive);
    if (found && (best === null || found.score > best.score)) best = found;
  }
  if (scope.clause.passive || (isWithBe(scope, verb) && scope.clause.objects.length === 0)) {
    // "was born", "is located in", "are missing": patterns that name the participle
    for (const pattern of scope.lexicon.patternsWith('be', present)) {
      // "closed to lorries" is not close to them
      if (pattern.rest[0] !== head.lower && (pattern.rest[0] !== head.lemma || ADJECTIVES_TOO.has(head.lemma))) continue;
      const found = fit(scope, pattern, verb, verb.head, false);
      if (found && (best === null || found.score > best.score)) best = { ...found, frame: withAgent(scope, found.frame, pattern) };
    }
  }
  return best?.frame ?? null;
}

/** The frame by a pattern with "be" that goes on where `verb` ends; null where none does, or where it says nothing by its words. */
export function fromBe(scope: FrameScope, verb: Chunk): Frame | null {
  let best: { frame: Frame; score: number } | null = null;
  for (const pattern of scope.lexicon.patternsWith('be', wordsFrom(scope, verb.from))) {
    const found = pattern.words.length > 0 ? fit(scope, pattern, verb, verb.to, false) : null;
    if (found && (best === null || found.score > best.score)) best = found;
  }
  return best && { ...best.frame, words: best.frame.words.slice(1) };
}

/** "are still missing": the group has a form of "be", and its head is no "be" itself. */
function isWithBe({ tokens }: FrameScope, verb: Chunk): boolean {
  if (!/ing$/u.test(tokens[verb.head]!.lower)) return false;
  // "40 missing after ferry sinks": headlines leave it out
  if (verb.head === verb.from) return true;
  for (let i = verb.from; i < verb.head; i++) if (tokens[i]!.lemma === 'be') return true;
  return false;
}

/** All words from a token on, in every form that a pattern can name them by: most patterns of a verb lack one, and need not be tried. */
function wordsFrom(scope: FrameScope, from: number): Set<string> {
  const words = new Set<string>();
  for (let i = from; i < scope.tokens.length; i++) {
    const { lemma, lower } = scope.tokens[i]!;
    words.add(lemma).add(lower).add(scope.lexicon.spelling(lemma));
  }
  return words;
}

/** "was closed by heavy snow": who closed it, where the pattern has only what was closed. */
function withAgent(scope: FrameScope, frame: Frame, pattern: Pattern): Frame {
  const agent = frame.adjuncts.find((phrase) => phrase.preposition === 'by' && !phrase.phrases.every(scope.isMeasure));
  return pattern.subject === 'O' && frame.subject.length === 0 && agent ? { ...frame, subject: agent.phrases, adjuncts: frame.adjuncts.filter((phrase) => phrase !== agent) } : frame;
}

/** How a pattern fits: words matched count most, then filled roles; null when a word is missing or a role cannot be filled. */
function fit(scope: FrameScope, pattern: Pattern, verb: Chunk, after: number, passive: boolean): { frame: Frame; score: number } | null {
  const { clause, tokens } = scope;
  const roles: { S: readonly NounPhrase[]; O: readonly NounPhrase[] } = { S: [], O: [] };
  const used = new Set<number>();
  let score = 0;
  const agent = passive ? clause.prepositional.find((phrase) => phrase.preposition === 'by' && !phrase.phrases.every((inner) => scope.isMeasure(inner) || isAllNumber(scope, inner))) : undefined;

  // What a verb is done to tells which of its meanings is meant: "launch a probe", "launch a campaign".
  const isOfKind = (phrases: readonly NounPhrase[], kind: string | null | undefined): boolean => {
    if (kind === null || kind === undefined) return true;
    score += 1.5;
    return phrases.some((phrase) => scope.isKind(phrase, kind));
  };
  if (!isOfKind(passive ? (agent?.phrases ?? []) : clause.subject, pattern.subjectKind)) return null;

  if (pattern.subject !== 'S' && pattern.subject !== 'O') {
    const subjectWords = clause.subject.flatMap((phrase) => tokens.slice(phrase.core.from, phrase.core.to).map((token) => token.lemma));
    if (!pattern.subject.every((word) => subjectWords.includes(word))) return null;
    score += 2 * pattern.subject.length;
    roles.O = clause.subject.flatMap((phrase) => phrase.of);
  } else if (passive && directAt(pattern) < 0) {
    // "fighters were withdrawn from Syria": who is moved is who moves
    roles[pattern.subject] = clause.subject;
  } else if (passive) {
    roles[pattern.subject] = agent?.phrases ?? [];
    if (agent) used.add(agent.index);
  } else roles[pattern.subject] = clause.subject;

  let position = after;
  const words: TokenRange[] = [{ from: verb.from, to: verb.to }];
  const ownObject = passive ? objectInSubject(scope, pattern) : null;
  if (ownObject) {
    roles.S = agent?.phrases ?? [];
    if (agent) used.add(agent.index);
    words.push(ownObject.words);
    score += 2 * (ownObject.words.to - ownObject.words.from);
  }
  for (const [k, part] of pattern.rest.entries()) {
    if (ownObject && k < ownObject.words.to - ownObject.words.from) continue;
    // "the evacuation of the town was ordered": whom it befalls stands with the noun
    if (ownObject && ownObject.of.length > 0 && part === 'of' && pattern.rest[k + 1] === 'O') continue;
    if (ownObject && ownObject.of.length > 0 && part === 'O' && pattern.rest[k - 1] === 'of') {
      roles.O = ownObject.of;
      score += 3;
      continue;
    }
    if (part === 'S' || part === 'O') {
      const previous = pattern.rest[k - 1];
      if (previous === undefined || !PREPOSITIONS.has(previous)) {
        // the direct object, or the subject of a passive
        const filler = passive ? clause.subject : position > after ? phrasesAt(scope, position) ?? clause.objects[0] : clause.objects[0];
        if (!filler || filler.length === 0) return null;
        if (passive && pattern.subject === part) return null;
        const next = pattern.rest[k + 1];
        if (!passive && next !== undefined && next !== 'S' && next !== 'O') {
          // "found the banker guilty", "left homes without power": on behind the object, or behind the word that closes it
          const closed = closedBy(scope, filler, next);
          roles[part] = closed.phrases;
          position = closed.position;
        } else roles[part] = OF_VERBS.has(pattern.verb) ? filler.map((phrase) => withoutOf(scope, phrase)) : filler;
      } else {
        const phrase = phrasesAt(scope, position) ?? (pattern.concept.id === 'depend-on' ? conditionIn(scope, position) : null);
        // a city falls to somebody, never to a number: "prices fell to 3%" went down
        if (!phrase || (part === 'S' && phrase.every(scope.isMeasure))) return null;
        else {
          roles[part] = phrase;
          const prepositional = clause.prepositional.find((candidate) => candidate.phrases[0]?.range.from === phrase[0]!.range.from);
          if (prepositional) used.add(prepositional.index);
        }
      }
      if (!isOfKind(roles[part], pattern.kinds.get(k))) return null;
      score += 1;
      continue;
    }
    if (part === 'Q') {
      const behind = behindAmount(scope, position);
      if (behind < 0) return null;
      position = behind;
      score += 1;
      continue;
    }
    const at = findWord(scope, part, position, pattern.verb === 'be');
    if (at < 0) return null;
    words.push({ from: at, to: at + 1 });
    position = at + 1;
    score += 2;
  }
  // "the city fell" was taken; "prices fell" went down
  if (pattern.subject === 'O' && pattern.rest.length === 0 && !clause.subject.some((phrase) => scope.isPlace(phrase))) score -= 1;
  const object = clause.objects[0] ?? [];
  // "will reach 4.5 per cent of GDP": of what the share is belongs to the measure
  const measured = object.length > 0 && object.every((phrase) => scope.isMeasure(phrase) || (pattern.concept.id === 'amount-to' && scope.isMasked(phrase.head)));
  // "fell 2%", "drew 1-1": by how much is no object
  if (pattern.rest.length === 0 && !passive && object.length > 0) score += measured ? 1.5 : typeof pattern.subject === 'string' ? -2 : 0;
  // a passive needs something that was acted on: "details were taken in the attack" is no "S take in"
  if (passive && !ownObject && !pattern.rest.includes('O') && !pattern.rest.includes('S')) return null;
  // An intransitive pattern of a verb that has an object here keeps it: "surrendered key cities".
  if (!passive && !pattern.rest.includes('O') && pattern.subject === 'S' && pattern.rest.length === 0 && !measured) roles.O = object;
  const concept = pattern.concept;
  return {
    score,
    frame: { lemma: [pattern.verb, ...pattern.rest.filter((part) => !/^[SOQ]$/u.test(part))].join(' '), concept, kind: concept.kind, subject: roles.S, object: roles.O, adjuncts: clause.prepositional.filter((phrase) => !used.has(phrase.index) && !isWhollyIn(phrase, words.slice(1), [...roles.S, ...roles.O])), words, copula: false },
  };
}

/** "A curfew was imposed on the city": the words that the pattern has as its object ("S impose curfew on O"), where they are the subject of the passive. */
function objectInSubject(scope: FrameScope, pattern: Pattern): { readonly words: TokenRange; readonly of: readonly NounPhrase[] } | null {
  if (pattern.subject !== 'S') return null;
  const end = pattern.rest.findIndex((part) => part === 'S' || part === 'O' || PREPOSITIONS.has(part));
  const own = end < 0 ? pattern.rest : pattern.rest.slice(0, end);
  if (own.length === 0) return null;
  for (const { core, head, of } of scope.clause.subject) {
    const from = head + 1 - own.length;
    if (scope.tokens[head]!.pos !== 'NOUN' || from < core.from || !own.every((word, k) => scope.tokens[from + k]!.lemma === word)) continue;
    // As in the active, only small words may stand before them: "the director's next film" is more than the film of "S release film".
    if (scope.tokens.slice(core.from, from).every((token) => SKIPPED.has(token.pos) || scope.isMasked(token.index))) return { words: { from, to: head + 1 }, of };
  }
  return null;
}

/** Takes the word that a pattern has behind its object off the object's end, where the two were read as one phrase; and gives where to look for that word. */
function closedBy(scope: FrameScope, phrases: readonly NounPhrase[], word: string): { phrases: readonly NounPhrase[]; position: number } {
  const last = phrases.at(-1)!;
  const at = scope.tokens.findIndex((token, i) => i > last.core.from && i < last.core.to && (token.lemma === word || token.lower === word));
  if (at < 0) return { phrases, position: last.range.to };
  const head = scope.tokens.findLastIndex((token, i) => i < at && i >= last.core.from && (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'PRON'));
  if (head < 0) return { phrases, position: last.range.to };
  const core = { from: last.core.from, to: at };
  return { phrases: [...phrases.slice(0, -1), { ...last, core, range: { from: last.range.from, to: at }, head, of: [] }], position: at };
}

/** Verbs that take somebody and "of" something: "convicted [the trader] of fraud". */
const OF_VERBS = new Set(['convict', 'acquit', 'accuse', 'suspect', 'rob', 'strip', 'clear', 'cure', 'deprive', 'relieve', 'notify', 'inform', 'warn', 'absolve']);

/** A name without what the verb says of it: "Quist of bribery" is Quist. */
function withoutOf({ tokens }: FrameScope, phrase: NounPhrase): NounPhrase {
  return phrase.of.length > 0 && tokens[phrase.head]!.pos === 'PROPN' ? { ...phrase, range: phrase.core, of: [] } : phrase;
}

/** The token behind an amount that stands at `position`, or shortly behind it ("some $2.9 billion"); -1 where none does. */
function behindAmount(scope: FrameScope, position: number): number {
  let i = position;
  while (i < position + 3 && !scope.isMasked(i)) {
    // "exchanged at the border on Friday": what stands behind another noun is not what the pattern speaks of
    if (scope.tokens[i]?.pos === 'NOUN' || scope.tokens[i]?.pos === 'PROPN') return -1;
    i++;
  }
  if (!scope.isMasked(i)) return -1;
  while (scope.isMasked(i)) i++;
  return i;
}

/** Index of the word `part` at or shortly behind `position`, past determiners and adjectives; -1 when it is not there. */
function findWord(scope: FrameScope, part: string, position: number, tight: boolean): number {
  // A number with its unit is one thing on the way to a preposition: "paid [$2.9 billion] for", "closed [3 percent] higher".
  const passes = PREPOSITIONS.has(part) || part === 'higher' || part === 'lower';
  for (let i = position, steps = 0; i < scope.tokens.length && steps < 5; i++) {
    const token = scope.tokens[i]!;
    const masked = passes && scope.isMasked(i);
    if ((!masked || !scope.isMasked(i - 1)) && !isRecipient(scope, i)) steps++;
    if ((token.lemma === part || token.lower === part || scope.lexicon.spelling(token.lemma) === part) && !(part === 'up' && isUpTo(scope, i))) return i;
    if (tight && token.pos === 'ADJ') return -1;
    // "declared a [health] emergency", "imposed a [night] curfew"
    const compound = (token.pos === 'NOUN' || token.pos === 'PROPN') && scope.tokens[i + 1]?.pos === 'NOUN' && SAME_IN_COMPOUNDS.has(part);
    if (!SKIPPED.has(token.pos) && !compound && token.text !== "'s" && !POSSESSIVE.test(token.lower) && !hedgesNumber(scope, i) && !masked && !isRecipient(scope, i)) {
      // "took Aleppo over": a particle may stand behind the object
      if (!/^(?:over|up|down|off|out|back|away|apart)$/u.test(part)) return -1;
    }
  }
  return -1;
}

function isRecipient({ recipient }: FrameScope, token: number): boolean {
  return recipient !== undefined && recipient.from <= token && token < recipient.to;
}

/** "more than 400 seats": small words of a number. */
function hedgesNumber(scope: FrameScope, i: number): boolean {
  return /^(?:more|than|at|least|most|up|to|about|around|over|under|some|nearly|almost|fewer|less)$/u.test(scope.tokens[i]!.lower) && (scope.tokens[i + 1]?.pos === 'NUM' || scope.tokens[i + 2]?.pos === 'NUM');
}

/** "rose by [up to] a metre": the words of a bound, and no part of "rise up". */
function isUpTo({ tokens }: FrameScope, i: number): boolean {
  return tokens[i + 1]?.lower === 'to' && tokens[i - 1]?.pos === 'ADP' && tokens[i + 2] !== undefined && /^(?:NUM|DET|SYM)$/u.test(tokens[i + 2]!.pos);
}

/** "by [a fifth]": by how much, and not by whom. */
function isAllNumber(scope: FrameScope, { core }: NounPhrase): boolean {
  for (let i = core.from; i < core.to; i++) if (!scope.isMasked(i) && scope.tokens[i]!.pos !== 'DET') return false;
  return true;
}

/** Whether a prepositional phrase is nothing but words of the predicate itself: "came [into force]". */
function isWhollyIn(phrase: PrepositionalPhrase, words: readonly TokenRange[], roles: readonly NounPhrase[]): boolean {
  const said = (index: number): boolean => words.some((range) => range.from <= index && index < range.to);
  return said(phrase.index) && phrase.phrases.every((inner) => said(inner.head) || roles.some((role) => role.head === inner.head));
}
